/** Work that is judged: what machines of one person gain together, and what happens to honest ones among them. */
import { expect, it } from 'vitest'
import type { Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { CHALLENGE } from '../../messages/compute-messages.ts'
import { checkId } from '../../messages/rows.ts'
import {
  BOND,
  COIN,
  contentOf,
  demandOf,
  HOUR,
  member,
  network,
  START,
} from '../../testing/compute-network.ts'
import {
  FFMPEG,
  madeBy,
  makerOf,
  rightVerdict,
  spoiltBy,
  transcoder,
  transcodes,
  verdict,
} from '../../testing/judged.ts'
import type { Strategy } from '../../testing/machine.ts'
import type { Signs } from '../../testing/renter.ts'
import { compute } from '../resource.ts'

const RENTER = member(90, 'requester')
const workers = (count: number) => Array.from({ length: count }, (_, at) => member(at + 1, 'worker'))

interface Play {
  readonly machines: ReadonlyMap<Subject, Strategy>
  readonly epochs?: number
  /** Epochs in which it is asked for two jobs. */
  readonly asks?: number
  readonly seed?: number
  readonly signs?: Signs
  readonly bondOf?: (machine: Subject) => bigint
}

function play({ machines, epochs = 60, asks = epochs - 40, seed = 0, signs, bondOf = () => BOND }: Play) {
  const subjects = [RENTER, ...machines.keys()]
  const world = network({
    resource: compute({ record: 3, holdFor: '12h' }),
    subjects,
    machines: new Map([...machines].map(([{ id }, strategy]) => [id, strategy])),
    balance: 100_000n * COIN,
    seed,
    ...(signs === undefined ? {} : { signs }),
  })
  const findings: Finding[] = []
  const [made, checks] = [new Map<string, string>(), new Map<string, number>()]
  for (let epoch = 0; epoch < epochs; epoch++) {
    const offers = epoch === 0 ? [...machines.keys()].map(by => ({ by, ...transcodes(bondOf(by)) })) : []
    const demand = {
      by: RENTER,
      ...demandOf(2, {
        kind: 'transcode',
        builds: FFMPEG,
        module: contentOf(epoch),
        until: START + 1000 * HOUR,
      }),
    }
    const outcome = world.epoch(...offers, ...(epoch < asks ? [demand] : []))
    expect(outcome.verdicts.filter(({ accepted }) => !accepted)).toEqual([])
    findings.push(...outcome.findings)
    for (const [id, job] of world.jobs()) {
      if (job.of === '') made.set(id, `${job.stage} ${job.why}`)
      else checks.set(id, job.copies.length)
    }
  }
  const moved = ({ owner }: Subject) => world.purses.moved.get(owner) ?? 0n
  const wrong = findings.filter(({ code }) => code === 'result_wrong').map(({ subject }) => subject)
  return { world, findings, moved, wrong, made: [...made.values()], checks: [...checks.values()] }
}

const honest = ({ id }: Subject) => transcoder(id)

it('pays honest machines in full, whatever bytes each gives, and has few of them judged once they have a record', () => {
  const machines = new Map(workers(8).map(one => [one, honest(one)]))
  const { findings, made, checks, world, moved } = play({ machines, epochs: 300, asks: 250 })
  expect(findings).toEqual([])
  expect(made).toEqual(Array.from({ length: 500 }, () => 'done '))
  const price = 75_000n
  const copies = checks.reduce((sum, count) => sum + count, 0)
  expect(copies / made.length).toBeLessThan(0.5)
  const total = [...machines.keys()].reduce((sum, one) => sum + moved(one), 0n)
  expect(total).toBe(price * BigInt(made.length + copies))
  expect(Object.keys(world.state().escrow).every(id => id.startsWith('bond:'))).toBe(true)
})

it('finds a machine that spoils what it makes, and burns its bond; nobody else is named', () => {
  const [cheat, ...others] = workers(8)
  const machines = new Map(others.map(one => [one, honest(one)]))
  machines.set(cheat!, transcoder(cheat!.id, { makes: ({ job }) => spoiltBy(cheat!.id, job) }))
  const { wrong, moved, world } = play({ machines })
  expect(new Set(wrong)).toEqual(new Set([cheat!.id]))
  // What it earned by judging is less than what it lost.
  expect(moved(cheat!)).toBeLessThan(0n)
  expect(world.state().workers[cheat!.id]!.wrong).toBeGreaterThan(0)
})

it('finds one that works well until it has a record, and takes back what was not confirmed since', () => {
  const [cheat, ...others] = workers(8)
  const machines = new Map(others.map(one => [one, honest(one)]))
  const makes = ({ job, state }: Parameters<NonNullable<Strategy['seals']>>[0]) =>
    (state.workers[cheat!.id]?.streak ?? 0) >= 6 ? spoiltBy(cheat!.id, job) : madeBy(cheat!.id, job)
  machines.set(cheat!, transcoder(cheat!.id, { makes }))
  const { wrong, moved } = play({ machines, epochs: 200 })
  expect(new Set(wrong)).toEqual(new Set([cheat!.id]))
  expect(moved(cheat!)).toBeLessThan(0n)
})

it.each([
  ['that everything fits', 'fits'],
  ['that nothing fits', 'differs'],
] as const)('lets no machine that says %s frame or cover anybody: it is found itself', (_what, outcome) => {
  const [liar, cheat, ...others] = workers(9)
  const machines = new Map(others.map(one => [one, honest(one)]))
  machines.set(liar!, transcoder(liar!.id, { judges: ({ job, copy }) => verdict(job, copy.build, outcome) }))
  machines.set(cheat!, transcoder(cheat!.id, { makes: ({ job }) => spoiltBy(cheat!.id, job) }))
  // Who is never asked about a case in which it would have lied has not lied: of one world in ten that is so.
  const worlds = [0, 1, 2, 3].map(seed => play({ machines, epochs: 90, seed }))
  expect(new Set(worlds.flatMap(({ wrong }) => wrong))).toEqual(new Set([liar!.id, cheat!.id]))
  expect(worlds.reduce((sum, { moved }) => sum + moved(liar!), 0n)).toBeLessThan(0n)
  for (const { moved } of worlds) for (const one of others) expect(moved(one)).toBeGreaterThan(0n)
})

it('lets a lazy one, which judges without looking, earn nothing by it', () => {
  const [lazy, ...others] = workers(8)
  const machines = new Map(others.map(one => [one, honest(one)]))
  // It guesses right, and knows no figures.
  const judges = (seen: Parameters<typeof rightVerdict>[0]) => ({
    ...rightVerdict(seen),
    result: 'ab'.repeat(32),
  })
  machines.set(lazy!, transcoder(lazy!.id, { judges }))
  const { wrong, moved } = play({ machines, epochs: 90 })
  expect(new Set(wrong)).toEqual(new Set([lazy!.id]))
  expect(moved(lazy!)).toBeLessThan(0n)
})

it('lets two of ten who cover for each other lose by it', () => {
  const [one, two, ...others] = workers(10)
  const friends = new Set<SubjectId>([one!.id, two!.id])
  const machines = new Map(others.map(by => [by, honest(by)]))
  for (const by of [one!, two!])
    machines.set(
      by,
      transcoder(by.id, {
        makes: ({ job }) => spoiltBy(by.id, job),
        judges: seen => {
          const maker = makerOf(seen.job, seen.state)
          return maker !== undefined && friends.has(maker)
            ? verdict(seen.job, seen.copy.build, 'fits')
            : rightVerdict(seen)
        },
      }),
    )
  const { wrong, moved } = play({ machines, epochs: 90 })
  expect(wrong.filter(id => !friends.has(id))).toEqual([])
  expect(moved(one!) + moved(two!)).toBeLessThan(0n)
})

it('accuses nobody where too few could say so: what does not fit is not paid', () => {
  const [cheat, ...others] = workers(3)
  const machines = new Map(others.map(one => [one, honest(one)]))
  machines.set(cheat!, transcoder(cheat!.id, { makes: ({ job }) => spoiltBy(cheat!.id, job) }))
  const { wrong, findings } = play({ machines, epochs: 200, asks: 3 })
  expect(wrong).toEqual([])
  expect(findings.every(({ severity }) => severity === 'notice')).toBe(true)
})

it('makes it no cheaper for a requester to show results to nobody who judges them', () => {
  const machines = new Map(
    workers(6).map(one => [
      one,
      {
        ...honest(one),
        declines: ({ job }) => (job.of === '' ? undefined : 'input_missing'),
      } satisfies Strategy,
    ]),
  )
  const { findings, world, moved } = play({ machines, epochs: 130, asks: 2 })
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['no_machine', 'check_missing']))
  const paid = [...machines.keys()].reduce((sum, one) => sum + moved(one), 0n)
  expect(paid).toBe((4n * 75_000n) / 2n)
  // The fee of what is paid comes on top, and what the checks would have cost.
  expect(-moved(RENTER)).toBe(4n * 75_000n + 4n * 375n + 4n * 3n * 75_000n)
  for (const [id] of Object.entries(world.state().escrow)) expect(id).toMatch(/^bond:/)
})

it('makes it no cheaper for a requester to sign for nothing, and no machine earns by bringing nothing', () => {
  const machines = new Map(workers(6).map(one => [one, honest(one)]))
  const { findings, moved } = play({ machines, asks: 2, signs: () => false })
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['receipt_untold', 'no_agreement']))
  for (const one of machines.keys()) expect(moved(one)).toBe(0n)
  // As nobody has a record yet, each would have been judged by two, and by one more.
  expect(-moved(RENTER)).toBe(4n * 75_000n + 4n * 3n * 75_000n)
})

it('has what was made judged when its requester asks for that', () => {
  const machines = new Map(workers(6).map(one => [one, honest(one)]))
  const { world } = play({ machines, epochs: 60, asks: 50 })
  const [id, job] = world.jobs().find(([, { stage, check }]) => stage === 'held' && check === '')!
  expect(job.copies).toHaveLength(1)
  world.epoch({ by: RENTER, contentType: CHALLENGE.contentType, payload: CHALLENGE.encode({ jobs: [id] }) })
  const after = () => world.state().jobs[id]!
  expect(after()).toMatchObject({ stage: 'held', audited: true, check: checkId(id, 1) })
  for (let epoch = 0; epoch < 12 && after().stage === 'held'; epoch++) world.epoch()
  expect(after().stage).toBe('done')
  expect(world.state().jobs[checkId(id, 1)]).toMatchObject({ outcome: 'fits', of: id })
})
