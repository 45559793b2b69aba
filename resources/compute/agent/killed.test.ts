/**
 * kill -9 of a machine, the requester and the oracle, at each step of a job, with real processes: every job is done and paid once, what was
 * set aside is free again, and nothing is left on any disk.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../node/testing/start-test-node.ts'
import { priceOf } from '../messages/price.ts'
import type { Rented } from '../messages/requester-answers.ts'
import { execute } from '../messages/wasm/execute.ts'
import { compile } from '../testing/compile.ts'
import { type Killable, startKillable } from '../testing/start-killable.ts'
import { nameOf } from './blob-store.ts'

const PROGRAM =
  'let s: u64 = 7; for (let i = 0; i < bytes; i++) s = s * 31 + load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)'
const INPUTS = [1, 2, 3, 4].map(number => new Uint8Array(1_000).fill(number))
const LIMITS = { fuel: 1_000_000, pages: 16 }

let net: Awaited<ReturnType<typeof startKillable>>
beforeAll(async () => {
  net = await startKillable(2)
}, 120_000)
afterAll(async () => net?.stop())

const said = ({ log }: Killable, message: string) => log.filter(line => line.includes(message)).length

async function blob(bytes: Uint8Array): Promise<string> {
  const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(bytes) })
  return ((await response.json()) as { id: string }).id
}

/** Killed as soon as it says that, and started again. */
async function killedAt(who: Killable, message: string): Promise<void> {
  await who.dieAt(message)
  who.start()
}

const everything = () =>
  [net.oracle, ...net.mills, net.renter].map(({ name, log }) => `${name}\n${log.join('\n')}`).join('\n')

/** Each of its machines said what it is asked for: whoever was killed goes on in its own time. */
function isAnswered({ job, machines }: Rented): boolean {
  return machines.every(({ machine, stage }) => {
    const log = net.mills.find(({ subject }) => subject === machine)?.log ?? []
    const has = (message: string) => log.some(line => line.includes(message) && line.includes(job))
    return stage === 'asked' ? has('brought a result') : stage !== 'opening' || has('opened a result')
  })
}

async function oracleKilled(): Promise<void> {
  await net.oracle.kill()
  net.oracle.start()
}

async function askForWork(module: Uint8Array): Promise<string> {
  const ids = { module: await blob(module), inputs: await Promise.all(INPUTS.map(blob)) }
  const asks = {
    ...ids,
    ...LIMITS,
    key: 'ab'.repeat(16),
    start: '0',
    perGiga: '1000000000',
    confidence: 900_000,
  }
  const body = JSON.stringify({ ...asks, withinMs: 24 * 3_600_000, lastsMs: 96 * 3_600_000 })
  const dead = killedAt(net.renter, 'asked for work')
  // Its answer may be lost with it; the demand is in its queue all the same, and the network says that it is its own.
  await Promise.all([dead, net.ask('/-/jobs', { method: 'POST', body })])
  await net.nextEpoch()
  const [demand] = await until('the demand is in the book', async () => {
    const all = (await (await net.ask('/-/jobs')).json()) as string[]
    return all.length > 0 && all
  })
  return demand!
}

interface Asset {
  readonly address: string
  readonly earned: string
  readonly spent: string
  readonly locked: string
}

async function assetOf(account: string): Promise<Asset> {
  const { assets } = (await net.get(`/v1/accounts/${account}`)) as { assets: readonly Asset[] }
  return assets.find(({ address }) => address.toLowerCase() === net.payment.toLowerCase())!
}

it('a job is done, paid once, and leaves nothing behind, whoever is killed as it goes', async () => {
  const [first, second] = net.mills
  await until('machines are for rent', () => net.mills.every(one => said(one, 'for rent') > 0))
  await net.nextEpoch(oracleKilled)
  const module = await compile(PROGRAM)
  const kills = [killedAt(first!, 'sealed a result'), killedAt(second!, 'brought a result')]
  kills.push(killedAt(net.renter, 'signed for results'))
  const demand = await askForWork(module)
  const jobs = async () => (await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
  await Promise.all(kills)
  await oracleKilled()
  const opened = killedAt(first!, 'opened a result')
  for (let epochs = 0; !(await jobs()).every(({ stage, isHere }) => stage === 'done' && isHere); epochs++) {
    expect(epochs, everything()).toBeLessThan(10)
    await until('who is asked has answered', async () => (await jobs()).every(isAnswered)).catch(() => 0)
    await net.nextEpoch(epochs === 1 ? oracleKilled : undefined)
  }
  await opened
  let owed = 0n
  for (const [at, { result, machines, fuel }] of (await jobs()).entries()) {
    const own = execute(module, INPUTS[at]!, LIMITS)
    expect([result, fuel, machines.map(({ stage }) => stage)]).toEqual([
      nameOf(own.result),
      own.fuel,
      ['right', 'right'],
    ])
    owed += priceOf({ start: 0n, perGiga: 1_000_000n }, own.fuel)
  }
  expect(owed).toBeGreaterThan(0n)
  for (const account of net.owners.mills) expect((await assetOf(account)).earned).toBe(String(owed))
  const { spent, locked } = await assetOf(net.owners.renter)
  expect(BigInt(spent)).toBeGreaterThan(2n * owed)
  expect([BigInt(spent) - 2n * owed <= 2n * BigInt(INPUTS.length), locked]).toEqual([true, '0'])
  for (let epochs = 0; epochs < 3; epochs++) await net.nextEpoch()
  await until('nothing is left of it', async () => {
    const { state } = (await net.get(`/v1/devices/${net.renter.subject}/state`)) as {
      state: { jobs: object }
    }
    const files = net.mills.flatMap(one => [...net.filesOf(one, 'sealed'), ...net.filesOf(one, 'blobs')])
    return Object.keys(state.jobs).length === 0 && files.length === 0
  })
}, 240_000)
