/** Demands that say where machines have to be, and how much of the time: who is drawn, who is not shut out, and who gains nothing by it. */
import fc from 'fast-check'
import { cellToParent, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { EpochWindow, Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { isPlace, liesIn } from '../../messages/place.ts'
import {
  BOND,
  COIN,
  demandOf,
  HOUR,
  member,
  network,
  offerOf,
  type Said,
  START,
} from '../../testing/compute-network.ts'
import { invention, type Strategy } from '../../testing/machine.ts'
import { compute } from '../resource.ts'
import { heard, LEAST_EPOCHS, MOST_EPOCHS, missed, NEW_UPTIME, type Uptime, uptimePpm } from './uptime.ts'

const RENTER = member(90, 'requester')
const [VIENNA, LISBON] = [latLngToCell(48.2, 16.4, 7), latLngToCell(38.7, -9.1, 7)]
const AROUND_VIENNA = cellToParent(VIENNA, 2)
const placed = (number: number, cell: string): Subject => ({ ...member(number, 'worker'), cell })
const offersOf = (machines: readonly Subject[]) =>
  machines.map((by): Said => ({ by, ...offerOf({ bond: BOND }) }))
const NINETY = 900_000

function world(machines: readonly Subject[], strategies: ReadonlyMap<Subject, Strategy> = new Map()) {
  return network({
    resource: compute({ record: 3, open: '6h', receive: '6h', holdFor: '6h' }),
    subjects: [RENTER, ...machines],
    machines: new Map(machines.map(one => [one.id, strategies.get(one) ?? {}])),
    balance: 100_000n * COIN,
  })
}

const workersOf = (net: ReturnType<typeof world>) => {
  return new Set(net.jobs().flatMap(([, { copies }]) => copies.map(({ worker }) => worker)))
}

describe('a place', () => {
  it('liesInWhatH3SaysItLiesIn', () => {
    const cell = fc
      .tuple(fc.double({ min: -89, max: 89, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
      .map(([latitude, longitude]) => latLngToCell(latitude, longitude, 7))
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 0, max: 9 }), (one, other, resolution) => {
        const within = resolution > 7 ? latLngToCell(10, 10, resolution) : cellToParent(other, resolution)
        expect(isPlace(within)).toBe(true)
        const isIn = resolution <= 7 && cellToParent(one, Math.min(7, resolution)) === within
        expect(liesIn(one, within)).toBe(isIn)
      }),
      { numRuns: 100 },
    )
    expect(['', '85', '85283083ffffff', '8f283083fffffff', 'ff283083fffffff'].filter(isPlace)).toEqual([])
    expect(liesIn('', AROUND_VIENNA)).toBe(false)
  })

  it('is as registered: only machines there are drawn, and one without a place never', () => {
    const there = [1, 2, 3, 4].map(number => placed(number, VIENNA))
    const others = [...[5, 6].map(number => placed(number, LISBON)), placed(7, '')]
    const net = world([...there, ...others])
    net.epoch(...offersOf([...there, ...others]), { by: RENTER, ...demandOf(6, { near: [AROUND_VIENNA] }) })
    net.epoch()
    const drawn = workersOf(net)
    expect(drawn.size).toBeGreaterThan(1)
    expect([...drawn].filter(id => others.some(one => one.id === id))).toEqual([])
  })

  it('where too few are is told with the figures at once; the job waits, and its money goes back in the end', () => {
    const all = [placed(1, VIENNA), placed(2, LISBON), placed(3, LISBON)]
    const net = world(all)
    const until = START + 3 * HOUR
    const { findings } = net.epoch(...offersOf(all), {
      by: RENTER,
      ...demandOf(1, { near: [AROUND_VIENNA], until }),
    })
    expect(findings).toEqual([
      expect.objectContaining({
        subject: RENTER.id,
        code: 'nobody_suits',
        severity: 'notice',
        facts: { near: AROUND_VIENNA, uptimePpm: 0, needs: 2, offering: 3, there: 1, suiting: 1 },
      }),
    ])
    const codes: string[] = []
    for (let epoch = 0; epoch < 6; epoch++) codes.push(...net.epoch().findings.map(({ code }) => code))
    expect(codes).toEqual(['no_machine'])
    expect(net.purses.moved.get(RENTER.owner) ?? 0n).toBe(0n)
    expect(Object.keys(net.state().escrow).every(id => id.startsWith('bond:'))).toBe(true)
  })
})

describe('uptime', () => {
  const demand = (change: Partial<Parameters<typeof demandOf>[1]> = {}): Said => {
    return { by: RENTER, ...demandOf(2, { within: HOUR, ...change }) }
  }

  it('is what was answered: a machine that misses jobs is not drawn for who wants one that is there, and one that answers is', () => {
    const machines = [1, 2, 3, 4, 5].map(number => placed(number, ''))
    const flaky = machines[0]!
    let epoch = 0
    const strategies = new Map<Subject, Strategy>([
      // Two hours of three it answers nothing; then it offers again, and is believed again.
      [flaky, { seals: () => undefined }],
    ])
    const net = world(machines, strategies)
    net.epoch(...offersOf(machines), demand())
    for (; epoch < 60; epoch++) net.epoch({ by: flaky, ...offerOf({ bond: BOND }) }, demand())
    const { workers } = net.state()
    const now = 61
    expect(uptimePpm(workers[flaky.id]!.uptime, now)).toBeLessThan(NINETY)
    for (const one of machines.slice(1)) expect(uptimePpm(workers[one.id]!.uptime, now)).toBe(1_000_000)
    const before = new Set(net.jobs().map(([id]) => id))
    for (let more = 0; more < 6; more++)
      net.epoch({ by: flaky, ...offerOf({ bond: BOND }) }, demand({ uptime: NINETY }))
    const drawn = net
      .jobs()
      .flatMap(([id, { copies }]) => (before.has(id) ? [] : copies.map(({ worker }) => worker)))
    expect(drawn.length).toBeGreaterThan(4)
    expect(drawn).not.toContain(flaky.id)
  })

  it('of a new machine is not known, and it is tried: where all want 90 %, it comes to be known and is drawn like others', () => {
    const old = [1, 2, 3].map(number => placed(number, ''))
    const late = placed(4, '')
    const net = world([...old, late])
    net.epoch(...offersOf(old), demand())
    for (let epoch = 0; epoch < 30; epoch++) net.epoch(demand())
    expect(uptimePpm(net.state().workers[old[0]!.id]!.uptime, 31)).toBe(1_000_000)
    const findings: Finding[] = []
    net.epoch({ by: late, ...offerOf({ bond: BOND }) })
    for (let epoch = 0; epoch < 140; epoch++) findings.push(...net.epoch(demand({ uptime: NINETY })).findings)
    expect(findings).toEqual([])
    expect(uptimePpm(net.state().workers[late.id]!.uptime, 172)).toBe(1_000_000)
  })

  it('of nobody is known as a network begins: jobs are done all the same', () => {
    const machines = [1, 2, 3, 4, 5, 6, 7, 8].map(number => placed(number, ''))
    const net = world(machines)
    const { findings } = net.epoch(...offersOf(machines), demand({ uptime: 990_000 }))
    expect(findings.map(({ code }) => code)).toEqual(['nobody_suits'])
    for (let epoch = 0; epoch < 40; epoch++) net.epoch()
    expect(net.jobs()).toEqual([])
    expect(net.purses.moved.get(RENTER.owner)).toBeLessThan(0n)
  })

  const windowOf = (number: number): EpochWindow => {
    return { number, startMs: START + number * HOUR, endMs: START + (number + 1) * HOUR, seed: '0x' as never }
  }

  it('isOfWhatWasSeen: whole, bounded, and forgotten by halves', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('answers', 'speaks', 'misses'))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        let [uptime, epoch]: [Uptime, number] = [NEW_UPTIME, 0]
        for (const [pause, what] of steps) {
          epoch += pause
          uptime =
            what === 'misses'
              ? missed(uptime, windowOf(epoch))
              : heard(uptime, what === 'answers', windowOf(epoch))
          const { up, down } = uptime
          expect(Number.isInteger(up) && Number.isInteger(down) && up >= 0 && down >= 0).toBe(true)
          expect(up + down).toBeLessThanOrEqual(MOST_EPOCHS)
        }
        expect(uptimePpm(uptime, epoch + 168 * 10)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  it('is lost for as long as a machine is away, from when it could know that it was missed; in a late network for nothing', () => {
    let uptime: Uptime = NEW_UPTIME
    for (let epoch = 0; epoch < 40; epoch++) uptime = heard(uptime, true, windowOf(epoch))
    const gone = { ...missed(uptime, windowOf(40)), missedMs: START + 42 * HOUR }
    expect(heard(gone, false, windowOf(61))).toMatchObject({ up: 40, down: 1 + 18, missedIn: -1 })
    // The network settles a day later: it answers in the epoch in which it could know.
    const late = { ...missed(uptime, windowOf(40)), missedMs: START + 64 * HOUR }
    expect(heard(late, false, windowOf(64))).toMatchObject({ up: 40, down: 1 })
    // It was heard before that could be known at all.
    expect(heard(missed(uptime, windowOf(40)), true, windowOf(50))).toMatchObject({ up: 40, down: 1 })
    expect(LEAST_EPOCHS).toBeLessThan(40)
  })
})

describe('a region that one chose oneself', () => {
  it('frames nobody, makes nobody known, and lets nobody work alone', () => {
    const [honest, ...friends] = [1, 2, 3, 4, 5, 6].map(number => placed(number, VIENNA))
    const others = [11, 12, 13, 14, 15, 16, 17, 18].map(number => placed(number, LISBON))
    const lies: Strategy = { seals: ({ job }) => invention(job, 'friends') }
    const all = [honest!, ...friends, ...others]
    const net = world(all, new Map(friends.map(one => [one, lies])))
    const findings: Finding[] = []
    net.epoch(...offersOf(all))
    for (let epoch = 0; epoch < 30; epoch++)
      findings.push(
        ...net.epoch({ by: RENTER, ...demandOf(2, { near: [AROUND_VIENNA], within: HOUR }) }).findings,
      )
    for (let epoch = 0; epoch < 12; epoch++) findings.push(...net.epoch().findings)
    const ofHonest = findings.filter(({ subject }) => subject === honest!.id)
    expect(new Set(ofHonest.map(({ severity }) => severity))).toEqual(new Set(['notice']))
    const differs = ofHonest.find(({ code }) => code === 'result_differs')
    expect(differs?.facts).toMatchObject({ owners: expect.any(Number), needs: 5 })
    const { workers, escrow } = net.state()
    expect(BigInt(escrow[`bond:${honest!.id}`]!.left)).toBe(BOND)
    expect(new Set(friends.map(({ id }) => workers[id]!.streak))).toEqual(new Set([0]))
    expect(net.jobs().filter(([, { single }]) => single)).toEqual([])
  })

  it('of most owners is as good as none: records grow there', () => {
    const all = [1, 2, 3, 4].map(number => placed(number, VIENNA))
    const net = world([...all, placed(5, LISBON)])
    net.epoch(...offersOf([...all, placed(5, LISBON)]))
    for (let epoch = 0; epoch < 10; epoch++)
      net.epoch({ by: RENTER, ...demandOf(2, { near: [AROUND_VIENNA] }) })
    expect(Math.max(...all.map(({ id }) => net.state().workers[id]!.streak))).toBeGreaterThan(2)
  })
})
