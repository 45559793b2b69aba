/**
 * A machine, a requester and an oracle are killed without warning at each step of a job: as it is asked, drawn, sealed, brought, signed for
 * and opened. They are processes of their own, on disks of their own. Each job is paid once, or what was set aside goes back.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { until } from '../../node/testing/start-test-node.ts'
import { COMMIT, DEMAND, RECEIVED, REVEAL } from './messages/compute-messages.ts'
import { ASKED } from './messages/requester-answers.ts'
import type { JobId } from './messages/rows.ts'
import { readComputeView } from './messages/view.ts'
import { compile } from './testing/compile.ts'
import { type Killable, type KillableAgent, startKillable } from './testing/killable.ts'

const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000]
/** Of network time, until a job that lasts three is over. */
const MOST_HOURS = 12
const PROGRAM =
  'let s: u64 = 7; for (let i = 0; i < bytes; i++) s = s * 31 + load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)'
type Network = Awaited<ReturnType<typeof startKillable>>
let net: Network
let module = ''

beforeAll(async () => {
  // Two, so that nobody is left to be drawn for an audit: each epoch goes as the last time.
  net = await startKillable(2)
  await until('both are for rent', () => net.machines.every(one => one.said().length > 0))
  module = await blob(await compile(PROGRAM))
}, 5 * MINUTE_MS)
afterAll(async () => net?.stop())
beforeEach(({ onTestFailed }) => {
  const from = net.log.length
  onTestFailed(async () => {
    const { jobs } = await viewOf(net.renter)
    console.error(net.log.slice(from).join('\n'), JSON.stringify(jobs))
    for (const one of net.machines) console.error(one.name, one.isUp(), JSON.stringify(await viewOf(one)))
  })
})

async function blob(bytes: Uint8Array): Promise<string> {
  const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(bytes) })
  return ((await response.json()) as { id: string }).id
}

/** Asked with a key: whatever ends the requester, the same is asked once. */
async function ask(input: number, change: object = {}): Promise<JobId> {
  const key = input.toString(16).padStart(32, '0')
  const terms = { fuel: 1_000_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
  const times = { withinMs: 6 * HOUR_MS, lastsMs: 48 * HOUR_MS }
  return until('the job is asked for', async () => {
    try {
      const inputs = [await blob(new Uint8Array(1_000).fill(input))]
      const body = JSON.stringify(Object.assign({ module, inputs, key }, terms, times, change))
      const response = await net.ask('/-/jobs', { method: 'POST', body })
      if (response.status !== 201) return undefined
      return `${v.parse(ASKED, await response.json()).demand}:0` as JobId
    } catch {
      // It was killed, and is not up again.
      return undefined
    }
  })
}

/** Whether it is on that disk, acknowledged or not, that this was said of that job. */
function hasSaid(by: KillableAgent, word: typeof COMMIT | typeof REVEAL, job: JobId): number {
  return by
    .said()
    .filter(({ contentType }) => contentType === word.contentType)
    .flatMap(({ payload }) => word.decode(payload).jobs as readonly { readonly job: JobId }[])
    .filter(one => one.job === job).length
}

/** Machines of which the requester has said that it has the result; it may say so twice. */
const signedFor = (job: JobId): ReadonlySet<string> => {
  const said = net.renter.said().filter(({ contentType }) => contentType === RECEIVED.contentType)
  const all = said.flatMap(({ payload }) => RECEIVED.decode(payload).jobs)
  return new Set(all.filter(one => one.job === job).map(({ machine }) => machine))
}

const isBrought = (job: JobId) => {
  const folder = join(net.renter.folder, 'brought')
  return existsSync(folder) && readdirSync(folder).some(name => name.startsWith(job.replace(':', '-')))
}

const viewOf = async (of: KillableAgent) =>
  readComputeView((await net.api.getDeviceState(of.signer.subject)).state)

/** What its owner has paid, fees included, and what is set aside of its money. */
async function purse(): Promise<{ readonly spent: bigint; readonly locked: bigint }> {
  const { owner } = await net.api.getDevice(net.renter.signer.subject)
  const { spent, locked } = await net.api.getDeposit(owner)
  return { spent: BigInt(spent), locked: BigInt(locked) }
}

/** Of one job, in all epochs. */
async function paymentsOf(job: JobId) {
  const epochs = Array.from({ length: net.epoch() + 1 }, (_, epoch) => net.api.listTransfers(epoch))
  return (await Promise.all(epochs)).flat().filter(({ facts }) => facts['job'] === job)
}

const VICTIMS: readonly (readonly [string, () => Killable])[] = [
  ['a machine', () => net.machines[0]!],
  ['the requester', () => net.renter],
  ['an oracle', () => net.oracles[1]!],
]

it.each(VICTIMS)(
  '%s is killed at each step, and the job is paid once to each who did it',
  async (name, victimOf) => {
    const victim = victimOf()
    const strike = async () => {
      await victim.kill()
      await victim.start()
    }
    const [first, second] = net.machines as [KillableAgent, KillableAgent]
    const input = 1 + VICTIMS.findIndex(([one]) => one === name)
    await net.nextEpoch()
    const demands = () =>
      net.renter.said().filter(({ contentType }) => contentType === DEMAND.contentType).length
    const before = demands()
    const had = await purse()
    const job = await ask(input)
    // Asked, and perhaps not sent.
    await strike()
    expect(await ask(input)).toBe(job)
    expect(demands()).toBe(before + 1)
    await net.nextEpoch()
    expect((await purse()).locked).toBeGreaterThan(had.locked)
    // Drawn: the machine may be at work.
    await strike()
    await until('the first has sealed it', () => hasSaid(first, COMMIT, job) > 0)
    await strike()
    await until('something of it was brought', () => isBrought(job))
    await strike()
    await until('the requester signs for something', () => signedFor(job).size > 0)
    await strike()
    await until(
      'both have sealed, and both are signed for',
      () => [first, second].every(one => hasSaid(one, COMMIT, job) > 0) && signedFor(job).size > 1,
    )
    await net.nextEpoch()
    await until('the first opens it', () => hasSaid(first, REVEAL, job) > 0)
    await strike()
    await until('both have opened it', () => [first, second].every(one => hasSaid(one, REVEAL, job) > 0))
    await net.nextEpoch()
    expect((await viewOf(net.renter)).jobs[job]).toMatchObject({ stage: 'done', outcome: 'done' })
    await strike()
    await net.nextEpoch()
    const paid = await paymentsOf(job)
    expect(paid.map(({ payee }) => payee).sort()).toEqual(
      [first, second].map(one => one.signer.subject).sort(),
    )
    const amounts = paid.map(({ amount }) => BigInt(amount))
    // 1 % of each is burned, rounded up; what else was set aside is back.
    const cost = amounts.reduce((sum, amount) => sum + amount + (amount + 99n) / 100n, 0n)
    expect(await purse()).toEqual({ spent: had.spent + cost, locked: had.locked })
    await until('the result is here', async () => {
      const response = await net.ask(`/-/jobs/${job.slice(0, -2)}`).catch(() => undefined)
      return (
        response?.ok === true && ((await response.json()) as { isHere: boolean }[]).every(one => one.isHere)
      )
    })
  },
  5 * MINUTE_MS,
)

it(
  'a machine that never comes back costs nothing: what was set aside goes back, and it is not asked again',
  async () => {
    const [first, second] = net.machines as [KillableAgent, KillableAgent]
    await net.nextEpoch()
    const had = await purse()
    const job = await ask(1 + VICTIMS.length, { withinMs: 2 * HOUR_MS, lastsMs: 3 * HOUR_MS })
    // Before it is drawn, so it has nothing of it: nobody knows yet that it is away.
    await first.kill()
    await net.nextEpoch()
    await until('the other one has sealed it', () => hasSaid(second, COMMIT, job) > 0)
    await until('it is signed for', () => signedFor(job).size > 0)
    expect((await purse()).locked).toBeGreaterThan(had.locked)
    const stageOf = async () => (await viewOf(net.renter)).jobs[job]?.stage
    for (let hour = 0; hour < MOST_HOURS && (await stageOf()) !== 'over'; hour++) await net.nextEpoch()
    const { machines, why } = (await viewOf(net.renter)).jobs[job]!
    expect(why).toBe('no_agreement')
    const stages = new Map(machines.map(({ worker, stage }) => [worker, stage]))
    expect(stages).toEqual(
      new Map([
        [first.signer.subject, 'missed'],
        [second.signer.subject, 'declined'],
      ]),
    )
    expect((await viewOf(first)).record).toMatchObject({ silent: true, wrong: 0 })
    expect(await paymentsOf(job)).toEqual([])
    expect(await purse()).toEqual(had)
    await until('its requester knows', async () => {
      const response = await net.ask(`/-/jobs/${job.slice(0, -2)}`)
      const [one] = (await response.json()) as { readonly stage: string; readonly why: string }[]
      return one?.stage === 'over' && one.why === why
    })
  },
  5 * MINUTE_MS,
)
