/** A deposit, asked for and taken out, as its owner types it, on a real chain. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activateEpoch } from '../../chain/epochs/activate-epoch.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../chain/epochs/submit-header.ts'
import { ledgerOf, makeHeader, prove } from '../../chain/testing/settle.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { Address } from '../../protocol/ids.ts'
import { openStage, type Person, type Stage, WEALTH } from '../testing/people.ts'
import { runHere } from '../testing/run-here.ts'

const UNIT = 10n ** 18n
let stage: Stage
let member: Person
let relayer: Person
let node: Server
let url = ''
/** What the node says of the member. */
let view: object = {}

beforeAll(async () => {
  stage = await openStage({ names: ['member', 'relayer'], decimals: 18 })
  member = stage.people['member']!
  relayer = stage.people['relayer']!
  node = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const spent = { spent: String(2n * UNIT) }
    const network = { deployment: stage.deployment, rpcUrl: stage.chain.anvil.url }
    const answers: Readonly<Record<string, object>> = { deposit: spent, network }
    response.end(JSON.stringify(answers[request.url?.split('/').at(-1) ?? ''] ?? view))
  })
  await new Promise<void>(resolve => node.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
})
afterAll(async () => {
  node.close()
  await stage.stop()
})

const withdraw = (...args: string[]) => stage.cairn('withdraw', ...args)
const mine = (...args: string[]) => withdraw(member.address, ...args, '--key', member.key)
const balanceOf = (account: Address) =>
  stage.chain.client.readContract({
    address: stage.deployment.payment,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [account],
  })

/** Submits and activates the epoch, of which the member has spent so much; the node then has the proof. */
async function settle(epoch: number, spent: bigint, previous?: EpochHeader): Promise<EpochHeader> {
  const { chain, deployment, rules } = stage
  const { timestamp, number } = await chain.client.getBlock()
  const ledger = ledgerOf([{ account: member.address, asset: deployment.payment, earned: 0n, spent }])
  const facts = { factsBlock: Number(number), factsTime: Number(timestamp) }
  const header = makeHeader(
    { deployment, rules },
    ledger,
    previous === undefined ? facts : { ...facts, previous },
  )
  await chain.mine(deployment.genesisMs + (epoch + 1) * rules.epochMs + 1_000)
  const signatures = [await signHeader(stage.people['oracle']!.account, header, deployment)]
  await submitHeader(relayer.sender, { deployment, header, signatures })
  await chain.mine((await chain.nowMs()) + rules.challengeMs)
  await activateEpoch(relayer.sender, { deployment, header })
  const { entry, proof } = prove(ledger, member.address, deployment.payment)
  const claim = { epoch, earned: '0', spent: String(entry.spent), locked: '0', lockedUntil: 0, proof }
  const asset = { name: 'payment', address: deployment.payment, decimals: 18, claimable: '0', claim }
  view = { account: member.address, payingEpoch: epoch, assets: [asset] }
  return header
}

describe('a deposit in a token of 18 decimals', () => {
  it('is put in by its own decimals, and nothing of it is taken out before it is asked for', async () => {
    const put = await stage.cairn('deposit', member.address, '25.000000000000000001', '--key', member.key)
    expect(put.stdout).toContain('25.000000000000000001 USD deposited')
    const early = await mine()
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[nothing_to_withdraw]')])
    expect(early.stderr).toContain('cairn withdraw ACCOUNT AMOUNT')
  })

  it('is asked for by its owner alone, who is told what happens and says yes', async () => {
    const stranger = await withdraw(member.address, '10', '--yes', '--key', relayer.key)
    expect([stranger.code, stranger.stderr]).toEqual([1, expect.stringContaining('[not_yours]')])
    expect(stranger.stderr).toContain(member.address)
    const much = await mine('26', '--yes')
    expect(much.stderr).toContain('the deposit is 25.000000000000000001 USD')
    const both = await mine('10', '--all')
    expect(both.stderr).toContain('say two things')
    const asked = await mine('10', '--node', url)
    expect([asked.code, asked.stdout]).toEqual([1, ''])
    expect(asked.stderr).toContain('Asks for 10 USD of a deposit')
    expect(asked.stderr).toMatch(/spent +2 USD so far/)
    expect(asked.stderr).toMatch(/out +from about \w{3} \d+ \w{3} \d{4} \d\d:\d\d on/)
    expect(asked.stderr).toMatch(/costs +gas/)
    expect(asked.stderr).toContain('[not_confirmed]')
    const first = await mine('10', '--yes')
    expect(first.stdout).toContain('10 USD are asked for')
    expect(first.stdout).toMatch(/transaction +0x[0-9a-f]{64}/)
    expect(first.stdout).toContain(`cairn withdraw ${member.address}, from about`)
    const replaced = await mine('--all', '--json', '--yes')
    expect(replaced.stderr).toContain('10 USD asked for before')
    expect(JSON.parse(replaced.stdout)).toMatchObject({
      account: member.address,
      requested: String(25n * UNIT + 1n),
      transaction: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    })
  })

  it('waits for a root that knows of it, then pays what is not spent; whoever sends it', async () => {
    const early = await withdraw(member.address, '--node', url, '--key', relayer.key)
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])
    expect(early.stderr).toMatch(/Come back from about \w{3} \d+ \w{3} \d{4}/)
    await settle(0, 3n * UNIT)
    const before = await balanceOf(member.address)
    const stale = view
    view = { ...view, assets: [] }
    const unknown = await withdraw(member.address, '--node', url, '--key', relayer.key)
    expect(unknown.stderr).toContain('has no line of the ledger')
    view = stale
    const done = await withdraw(member.address, '--node', url, '--key', relayer.key)
    expect(done.stderr).not.toContain('✗')
    expect(done.stdout).toContain('22.000000000000000001 USD taken out')
    expect(done.stdout).toMatch(/spent +3 USD/)
    expect((await balanceOf(member.address)) - before).toBe(22n * UNIT + 1n)
    const again = await mine()
    expect(again.stderr).toContain('[nothing_to_withdraw]')
  })

  it('is not put in by who has less than that', async () => {
    const { stderr, code } = await stage.cairn(
      ...['deposit', member.address, String(WEALTH * 2n), '--key', member.key],
    )
    expect([code, stderr]).toEqual([3, expect.stringContaining('[no_funds]')])
    expect(stderr).toContain('and the deposit is 10,000 USD')
  })

  it('where there is no deployment file, the node that is named says where the contracts are', async () => {
    const elsewhere = { cwd: stage.folder, env: { CAIRN_DATA: join(stage.folder, 'empty') } }
    const [unnamed, told] = [
      await runHere(['deposit', member.address, '1', '--key', member.key], elsewhere),
      await runHere(
        ['deposit', member.address, '1', '--key', member.key, '--node', url, '--json'],
        elsewhere,
      ),
    ]
    expect([unnamed.code, unnamed.stderr]).toEqual([3, expect.stringContaining('[no_deployment]')])
    expect(unnamed.stderr).toContain('--node URL')
    expect(told.stderr).toContain(`as ${url} says: Settlement is ${stage.deployment.settlement}`)
    expect(JSON.parse(told.stdout)).toMatchObject({ account: member.address, amount: String(UNIT) })
  })
})
