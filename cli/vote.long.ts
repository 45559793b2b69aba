/**
 * Two votes of holders on a network of `cairn up`, with four real oracles, and no hand on any of them: the network is handed over to its
 * holders, tokens are locked, rules are proposed and voted for, one oracle is killed and another one was away, and every epoch is settled
 * by the rules that its header has to name. What each was settled under is audited at the end, from the hashes in the headers.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestClient, encodeFunctionData, erc20Abi, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, expect, it } from 'vitest'
import { connectChain } from '../chain/connect.ts'
import { readDeployment } from '../chain/deployment-file.ts'
import { developmentAccount } from '../chain/dev-accounts.ts'
import { sendTransaction } from '../chain/send-transaction.ts'
import type { EpochView, ProposalsView } from '../client/node-api.ts'
import { until } from '../node/testing/start-test-node.ts'
import { toAddress } from '../protocol/ids.ts'
import { ROLES } from './sender.ts'
import { descendantsOf } from './testing/processes.ts'
import { runCairn, type Started, startCairn } from './testing/run-cairn.ts'

const MINUTE_MS = 60_000
const EPOCH_S = 7_200
const [QUICK, CALM] = [7_200, 1_200]
const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'cairn-up-vote-'))
const data = join(folder, 'data')
const key = join(folder, 'holder.key')
const SECRET = `0x${'5b'.repeat(32)}` as const
/** Nobody's but this test's. */
const HOLDER = privateKeyToAccount(SECRET)
const TREASURY = toAddress(developmentAccount(ROLES.treasury).address)
let network: Started
afterAll(async () => {
  network?.child.kill('SIGINT')
  await network?.ended
  rmSync(folder, { recursive: true, force: true })
})

/** The starter's, with these shares. */
function fileOf(name: string, shares: string): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  const read = (file: string) =>
    readFileSync(join(ROOT, 'examples/starter', file), 'utf8').replaceAll("'../../", `'${ROOT}/`)
  writeFileSync(
    join(place, 'network.ts'),
    read('network.ts')
      .replace(/shares: .*/, `shares: ${shares},`)
      .replace("epoch: '1h'", "epoch: '2h'"),
  )
  writeFileSync(join(place, 'cast.ts'), read('cast.ts'))
  return join(place, 'network.ts')
}

const LAUNCHED = fileOf('launched', '{ sensing: 80, oracles: 10, treasury: 10 }')
const FIRST = fileOf('first', '{ sensing: 70, oracles: 10, treasury: 20 }')
const SECOND = fileOf('second', '{ sensing: 60, oracles: 10, treasury: 30 }')

const env = { CAIRN_DATA: data }
/** @param speed network seconds a second: days of waiting pass quickly, a vote of six hours takes longer than a command. */
const start = async (speed: number) => {
  const args = ['up', LAUNCHED, '--port', '0', '--mqtt-port', '0', '--speed', String(speed)]
  network = startCairn(args, { env, fromSource: true })
  await network.until(/It begins on|It goes on/, 3 * MINUTE_MS)
}
const cairn = async (...args: string[]) => {
  const { code, stdout, stderr } = await runCairn(args, { env, fromSource: true })
  if (code !== 0) throw new Error(`cairn ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}
const urls = () =>
  (JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { readonly oracles: readonly string[] })
    .oracles
/** While a node starts again its door is shut. */
const get = async <T>(path: string, oracle = 0): Promise<T | undefined> =>
  fetch(`${urls()[oracle]}${path}`)
    .then(answer => (answer.ok ? (answer.json() as Promise<T>) : undefined))
    .catch(() => undefined)

async function settledBy(epoch: number, oracle: number): Promise<string> {
  const read = async () => {
    if (network.child.exitCode !== null) throw new Error(`the network ended:\n${network.said()}`)
    const record = await get<EpochView>(`/v1/epochs/${epoch}`, oracle)
    return record?.stage === 'final' && record.header?.rules
  }
  return until(`epoch ${epoch} is final at oracle ${oracle + 1}`, read, 4 * MINUTE_MS)
}
const epochNow = async () => (await until('the clock', () => get<{ epoch: number }>('/v1/clock'))).epoch
const untilEpoch = (epoch: number) =>
  until(`epoch ${epoch} has begun`, async () => (await epochNow().catch(() => -1)) >= epoch, 4 * MINUTE_MS)

/** What the treasury has earned, and coins to act with. */
async function giveToHolder(): Promise<void> {
  const { rpcUrl } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as {
    readonly rpcUrl: string
  }
  const deployment = (await readDeployment(join(data, 'deployment.json')))!
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  const sender = { client, account: developmentAccount(ROLES.treasury), embedded: true }
  const args = [HOLDER.address, 20n * 10n ** 18n] as const
  const call = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args })
  await sendTransaction(sender, { to: deployment.token, data: call, verb: 'transfer' })
  const test = createTestClient({ mode: 'anvil', transport: http(rpcUrl) })
  await test.setBalance({ address: HOLDER.address, value: 10n ** 20n })
}

/** Proposed, voted for, queued and done; @returns the first epoch of the rules. */
async function vote(file: string, number: number): Promise<number> {
  const from = (await epochNow()) + 12
  await cairn('govern', 'propose', 'rules', file, String(from), '--key', key, '--yes')
  const find = async () =>
    (await get<ProposalsView>('/v1/proposals'))?.proposals.find(each => each.number === number)
  const reach = (state: string) =>
    until(`it is ${state}`, async () => (await find())?.state === state, 2 * MINUTE_MS)
  await reach('active')
  await cairn('govern', 'vote', String(number), 'for', '--key', key, '--yes')
  await reach('succeeded')
  await cairn('govern', 'queue', String(number), '--key', key, '--yes')
  const readyAtMs = await until('it is queued', async () => (await find())?.readyAtMs, MINUTE_MS)
  await until(
    'its delay is over',
    async () => ((await get<{ nowMs: number }>('/v1/clock'))?.nowMs ?? 0) > readyAtMs,
  )
  await cairn('govern', 'execute', String(number), '--key', key, '--yes')
  return from
}

it('holders vote twice, and the oracles settle by what was voted for, without a hand on any', {
  timeout: 20 * MINUTE_MS,
}, async () => {
  writeFileSync(key, SECRET, { mode: 0o600 })
  await start(QUICK)
  const before = await settledBy(0, 0)
  // Scheduled, and done once its two days are over.
  await runCairn(['govern', 'hand-over', 'quick', '--yes'], { env, fromSource: true })
  await untilEpoch((await epochNow()) + 2 * (86_400 / EPOCH_S) + 1)
  await cairn('govern', 'hand-over', 'quick', '--yes')
  await cairn('claim', TREASURY, '--yes')
  await giveToHolder()
  await cairn('govern', 'lock', '10', '4y', '--key', key, '--yes')

  network.child.kill('SIGINT')
  await network.ended
  await start(CALM)
  const first = await vote(FIRST, 1)
  // One of them dies in between, without a word.
  const [, second] = descendantsOf(network.pid).filter(pid =>
    /oracle/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
  )
  process.kill(second!, 'SIGKILL')
  for (const oracle of [0, 1, 2, 3]) {
    expect(await settledBy(first - 1, oracle)).toBe(before)
    expect(await settledBy(first, oracle)).not.toBe(before)
  }
  const changed = await settledBy(first, 0)

  // All of it is stopped, and started again with the file of the launch.
  network.child.kill('SIGINT')
  await network.ended
  await start(CALM)
  await untilEpoch(first + 3)
  const next = await vote(SECOND, 2)
  for (const oracle of [0, 1, 2, 3]) {
    expect(await settledBy(next - 1, oracle)).toBe(changed)
    expect([before, changed]).not.toContain(await settledBy(next, oracle))
  }
  expect(await cairn('audit', '--all')).toMatch(/are exactly what the evidence says/)
  expect(network.said()).not.toMatch(/cannot go on/)
})
