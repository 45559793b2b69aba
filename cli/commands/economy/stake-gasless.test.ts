/** `cairn stake` for whoever never had a coin, through a real node on a real chain: nothing is done twice, and nobody's coins are spent. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { makeStakes, usualTerms } from '../../../chain/staking/make-stakes.ts'
import { readOwnStake, stakeActs } from '../../../chain/staking/stakes.ts'
import { startTestNode, type TestNode } from '../../../node/testing/start-test-node.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { runHere } from '../../testing/run-here.ts'

const UNIT = 1_000_000n
const relay = developmentAccount(20)
const folder = mkdtempSync(join(tmpdir(), 'cairn-stake-gasless-'))
const keyFile = join(folder, 'ana.key')
let test: TestNode
let stakes: Address
let ana: Address

beforeAll(async () => {
  test = await startTestNode({ devices: 0, change: { relay, limits: { relayPerSender: 100 } } })
  const { client, deployment, launcher, senderOf } = test.chain
  const terms = (await usualTerms(client, deployment, 'oracle'))!
  stakes = await makeStakes(launcher, { deployment, kind: 'oracle', terms })
  await govern(launcher, { deployment, act: governedActs(deployment).name('stakes.oracles', stakes) })
  await sendTransaction(senderOf(1), stakeActs(stakes, 1n).setTerms(1_000, true))
  const key = generatePrivateKey()
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600 })
  ana = toAddress(privateKeyToAddress(key))
  await mintTestDollars(launcher, { payment: deployment.payment, to: ana, atLeast: 300n * UNIT })
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'deployment.json'), JSON.stringify(deployment))
})
afterAll(async () => {
  await test?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const stakeAt = (node: string, ...words: string[]) => {
  const typed = ['stake', 'oracle', '1', ...words, '--key', keyFile, '--yes', '--node', node]
  return runHere([...typed, '--rpc', test.chain.anvil.url], {
    cwd: folder,
    env: { CAIRN_DATA: join(folder, 'data') },
  })
}
const stake = (...words: string[]) => stakeAt(test.node.url, ...words)
const own = () => readOwnStake(test.chain.client, { stakes, subject: 1n, holder: ana })
const sentBy = (address: Address) => test.chain.client.getTransactionCount({ address })

/** Passes on what is asked; what is brought reaches the node, and its answer nobody. */
async function losingAnswers<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer((request: IncomingMessage, response) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const url = `${test.node.url}${request.url}`
      if (request.method === 'POST') {
        await fetch(url, { method: 'POST', body: Buffer.concat(parts) })
        response.destroy()
        return
      }
      const answer = await fetch(url)
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(await answer.text())
    })()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
}

it('stakes under a signature and a permit, for nothing, at no more than the commission that was named', async () => {
  const dear = await stake('add', '100', '--most-commission', '9.99%')
  expect([dear.code, dear.stderr]).toEqual([3, expect.stringContaining('CommissionTooHigh')])
  const added = await stake('add', '100', '--most-commission', '10%')
  expect([added.code, added.stdout]).toEqual([0, expect.stringContaining('Done: stake')])
  expect(added.stderr).toMatch(/costs +nothing: http/)
  expect(await own()).toMatchObject({ staying: 100n * UNIT, leaving: 0n })
  const json = JSON.parse((await stake('add', '50', '--json')).stdout) as Record<string, unknown>
  expect(json).toMatchObject({ did: 'add', transaction: expect.stringMatching(/^0x/) })
  expect(await own()).toMatchObject({ staying: 150n * UNIT })
})

it('looks on the chain for a stake whose answer was lost, and stakes once', async () => {
  const before = await sentBy(toAddress(relay.address))
  const lost = await losingAnswers(url => stakeAt(url, 'add', '25'))
  expect([lost.code, lost.stdout]).toEqual([0, expect.stringContaining('Done: stake')])
  expect(await own()).toMatchObject({ staying: 175n * UNIT })
  expect(await sentBy(toAddress(relay.address))).toBe(before + 1)
})

it('asks back and is paid without a coin, and says why it is too early', async () => {
  expect((await stake('leave', '75')).code).toBe(0)
  expect((await stake('leave', 'all')).code).toBe(0)
  const { leaving, readyAtMs } = await own()
  expect(leaving).toBe(175n * UNIT)
  const early = await stake('withdraw')
  expect([early.code, early.stderr]).toEqual([3, expect.stringContaining('NotReady')])
  await test.advanceTo(readyAtMs + 1_000)
  const paid = await losingAnswers(url => stakeAt(url, 'withdraw'))
  expect([paid.code, await own()]).toEqual([0, { staying: 0n, leaving: 0n, readyAtMs: 0 }])
  expect(await test.chain.client.getBalance({ address: ana })).toBe(0n)
  expect(await sentBy(ana)).toBe(0)
})

it('pays itself where it says so; a node that is away is no reason to', async () => {
  await test.chain.test.setBalance({ address: ana, value: 10n ** 18n })
  const away = await stakeAt('http://127.0.0.1:9', 'add', '10')
  expect([away.code, away.stderr]).toEqual([3, expect.stringContaining('--gas')])
  const itself = await stake('add', '10', '--gas')
  expect([itself.code, itself.stderr]).toEqual([0, expect.stringMatching(/costs +gas/)])
  // An approval and the stake.
  expect(await sentBy(ana)).toBe(2)
})
