/** Payouts as they are typed for, from claims on a real chain: with a feed and without. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeFunctionData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abi as creditsAbi } from '../../../chain/artifacts/Credits.ts'
import { abi as governanceAbi } from '../../../chain/artifacts/Governance.ts'
import { abi as feedAbi } from '../../../chain/artifacts/TestFeed.ts'
import { activateEpoch } from '../../../chain/epochs/activate-epoch.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { deployTestFeed } from '../../../chain/launch/launch-credits.ts'
import { claim } from '../../../chain/money/claim.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../../../chain/testing/settle.ts'
import { credits } from '../../../kernel/money/credits.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { Address } from '../../../protocol/ids.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

const TOKEN = 10n ** 18n
const PAYS = credits({ leastPrice: '0.01', mostPrice: '4' })
let stage: Stage
let earner: Person
let feed: Address
let previous: EpochHeader | undefined

beforeAll(async () => {
  stage = await openStage({ names: ['earner'], decimals: 6, pays: PAYS })
  earner = stage.people['earner']!
  await payOut(2n * TOKEN)
  feed = await deployTestFeed(stage.chain.senderOf(0), PAYS.credits!)
  const { payment } = stage.deployment
  const read = { address: payment, abi: creditsAbi, functionName: 'feedTerms' } as const
  const args = [{ ...(await stage.chain.client.readContract(read)), feed }, PAYS.credits!.mostPrice] as const
  const data = encodeFunctionData({ abi: creditsAbi, functionName: 'setFeed', args })
  const call = encodeFunctionData({ abi: governanceAbi, functionName: 'execute', args: [payment, data] })
  const to = stage.deployment.governance
  await sendTransaction(stage.people['governance']!.sender, { to, data: call, verb: 'govern' })
  await say(150_000_000n)
  await payOut(5n * TOKEN)
  await say(300_000_000n)
  await payOut(6n * TOKEN)
})
afterAll(() => stage.stop())

/** The price of a token, in 10⁻⁸ USD. */
async function say(price: bigint): Promise<void> {
  const data = encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [price, 0n] })
  await sendTransaction(stage.chain.senderOf(0), { to: feed, data, verb: 'say' })
}

/** One more epoch, in which the earner has earned so much in all, and is paid what is new of it. */
async function payOut(earned: bigint): Promise<void> {
  const { chain, deployment, rules, people } = stage
  const sender = people['oracle']!.sender
  const ledger = ledgerOf([{ account: earner.address, asset: deployment.token, earned, spent: 0n }])
  const header = makeHeader(stage, ledger, previous === undefined ? {} : { previous })
  previous = header
  const oracle = privateKeyToAccount(readFileSync(people['oracle']!.key, 'utf8').trim() as `0x${string}`)
  const signatures = await signAll({ oracles: [oracle], deployment }, header)
  const endMs = deployment.genesisMs + (header.epoch + 1) * rules.epochMs
  if ((await chain.nowMs()) <= endMs) await passEpoch({ ...chain, deployment, rules }, header.epoch)
  await submitHeader(sender, { deployment, header, signatures })
  await chain.mine((await chain.nowMs()) + rules.challengeMs)
  await activateEpoch(sender, { deployment, header })
  await claim(sender, { deployment, ...prove(ledger, earner.address, deployment.token) })
}

const payouts = (...args: string[]) => stage.cairn('payouts', earner.address, ...args)
const rowsOf = (table: string, separator = ',') =>
  table
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.split(separator))

describe('cairn payouts', () => {
  it('lists each claim with what a token was worth in its block, by the feed and its round', async () => {
    const { code, stdout } = await payouts()
    expect(code).toBe(0)
    const rows = rowsOf(stdout.replaceAll(/"[^"]*"/g, quoted => quoted.replace(',', '')))
    expect(rows.map(([, quantity, , each, worth]) => [quantity, each, worth])).toEqual([
      ['2', '', ''],
      ['3', '1.5', '4.50'],
      ['1', '3', '3.00'],
    ])
    expect(stdout).toContain('no price feed was set')
    expect(stdout).toContain(`feed ${feed}`)
  })

  it('writes a table as a country reads it into a new file, and writes over none', async () => {
    const asked = ['--country', 'de', '--csv', 'payouts.csv']
    const { stdout } = await payouts(...asked)
    expect(stdout).toContain('3 payouts in payouts.csv')
    const rows = rowsOf(readFileSync(join(stage.folder, 'payouts.csv'), 'utf8'), ';')
    expect(rows[1]?.slice(3, 7)).toEqual(['3', expect.any(String), '1,5', '4,50'])
    const again = await payouts(...asked)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('it is there already')])
  })

  it('takes a year and a country that there are', async () => {
    const none = await payouts('--year', '2099')
    expect(rowsOf(none.stdout)).toEqual([])
    for (const wrong of [
      ['--year', '26'],
      ['--country', 'xx'],
    ]) {
      const { code, stderr } = await payouts(...wrong)
      expect([code, stderr]).toEqual([1, expect.stringContaining('[option_value]')])
    }
  })
})
