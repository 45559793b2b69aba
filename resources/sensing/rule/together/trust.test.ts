/** Who decides what of a station's pay waits, is released and is forfeited: those that are vouched for, and never strangers. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { type Pace, type Replayed, replay, type Said, stationOf } from '../../testing/replay.ts'
import { humidity, type Quantity, soundLevel, temperature } from '../quantities.ts'
import { sensing } from '../resource.ts'

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
const START_MS = Date.UTC(2026, 0, 5)
const [NEWARK, KENNEDY, LA_GUARDIA] = ['872a1071effffff', '872a103b1ffffff', '872a100f5ffffff'] as const
const AROUND = ['872a10713ffffff', '872a107adffffff', '872a100f4ffffff', '872a100f0ffffff'] as const
const HUSH: Quantity = { name: 'hush', unit: 'dB', range: [0, 140], resolution: 0.1 }

const lively = (hour: number, station: number) =>
  3 * Math.sin(hour / 4 + station) + ((hour * 7 + station * 3) % 5) / 10
/** The weather that is, and another one. */
const weather = (hour: number, station: number) =>
  10 + 9 * Math.sin((2 * Math.PI * hour) / 90) + lively(hour, station) / 9
const invented = (hour: number, station: number) =>
  12 + 9 * Math.sin((2 * Math.PI * hour) / 61) + lively(hour, station) / 9
const quiet = (hour: number, station: number) => 45 + lively(hour, station)

type Air = (hour: number, station: number) => number

function station(number: number, cell: string, isVouched = false): Subject {
  const subject = stationOf(number, cell, number)
  return isVouched ? { ...subject, vouched: { model: 'WS-1' } } : subject
}

function told(days: number, subject: Subject, air: Air, of: Quantity = temperature, fromDay = 0): Said[] {
  const { name: n, unit: u } = of
  return Array.from({ length: (days - fromDay) * 24 }, (_, index) => {
    const hour = index + fromDay * 24
    const timeMs = START_MS + hour * HOUR_MS
    const v = Math.round(10 * air(hour, Number.parseInt(subject.id.slice(-2), 16))) / 10
    return { subject, timeMs, records: [{ n, u, v, t: timeMs / 1000 }] }
  })
}

const one = station(1, NEWARK)
const vouched = [station(2, KENNEDY, true), station(3, LA_GUARDIA, true)]
const strangers = AROUND.map((cell, index) => station(20 + index, cell))
const open: Pace = {}
const issued: Pace = { vouching: true }

function run(said: readonly Said[], pace: Pace, quantities: readonly Quantity[] = [temperature]): Replayed {
  return replay(sensing({ quantities }), said, DAY_MS, pace)
}

const heldBy = ({ contributions }: Replayed, { id }: Subject) =>
  contributions
    .filter(({ subject, units }) => subject === id && units > 0n)
    .map(({ holds = [] }) => holds.map(({ codes, ppm }) => [codes.join(' '), ppm] as const))
const unitsOf = ({ units }: Replayed, { id }: Subject) => Number(units.get(id) ?? 0n)

describe('strangers', () => {
  it.each([
    ['nobody is listed who could vouch', open],
    ['somebody is, for none of them', issued],
  ])('where %s, all that invent another weather around a station hold its pay back, and forfeit nothing', (_, pace) => {
    const lies = strangers.flatMap(by => told(20, by, invented))
    const replayed = run([...told(20, one, weather), ...lies], pace)
    expect(replayed.findings.map(({ code, severity }) => `${code} ${severity}`)).toContain(
      'does_not_follow notice',
    )
    expect(heldBy(replayed, one).at(-1)?.[0]?.[0]).toContain('does_not_follow')
    expect(replayed.forfeits).toEqual([])
    expect(unitsOf(replayed, one)).toBe(20 * 24)
    expect(replayed.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  })

  it('that say another weather than a station in their cell was first there do not take its place', () => {
    const inside = station(30, NEWARK)
    const lies = [...strangers, inside].flatMap(by => told(20, by, invented))
    const replayed = run([...told(20, one, weather), ...lies], open)
    expect([unitsOf(replayed, one), unitsOf(replayed, inside)]).toEqual([20 * 24, 0])
  })

  it('do not outvote two that are vouched for, however many they are', () => {
    const seen = [one, ...vouched].flatMap(by => told(20, by, weather))
    const lies = [...strangers, ...AROUND.map((cell, index) => station(40 + index, cell))]
    const replayed = run([...seen, ...lies.flatMap(by => told(20, by, invented))], issued)
    expect(heldBy(replayed, one).at(-1)).toEqual([])
    const forfeited = new Set(replayed.forfeits.map(({ subject }) => subject))
    expect(lies.every(({ id }) => forfeited.has(id))).toBe(true)
    expect([one, ...vouched].some(({ id }) => forfeited.has(id))).toBe(false)
  })
})

it('those that are vouched for forfeit what waits of who surely sees another weather, and nobody is accused', () => {
  const seen = [station(1, NEWARK, true), ...vouched].flatMap(by => told(20, by, weather))
  const odd = station(9, AROUND[0])
  const replayed = run([...seen, ...told(20, odd, invented)], open)
  expect(new Set(replayed.forfeits.map(({ subject }) => subject))).toEqual(new Set([odd.id]))
  expect(replayed.contributions.filter(({ subject }) => subject === odd.id).at(-1)?.units).toBe(0n)
  expect(replayed.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
})

describe('a word', () => {
  it('waits no longer once it agrees with those that are vouched for, and what waited is released', () => {
    const said = [one, ...vouched].flatMap(by => told(24, by, weather))
    const replayed = run(said, issued)
    const held = heldBy(replayed, one)
    expect(held[0]).toEqual([['not_vouched too_new', 1_000_000]])
    expect(held.at(-1)).toEqual([])
    const released = replayed.releases.filter(({ subject }) => subject === one.id).map(({ code }) => code)
    expect(new Set(released)).toEqual(new Set(['not_vouched', 'too_new', 'too_lonely', 'does_not_follow']))
    // It is a word for all that.
    expect(replayed.contributions.filter(({ subject }) => subject === one.id).at(-1)).toMatchObject({
      limited: true,
      qualityPpm: 40_000,
      facts: { tier: 'declared' },
    })
  })

  it('waits for a voucher where it agrees only after it could know what they said', () => {
    const late = told(24, one, weather).map(item => ({ ...item, arrivedAtMs: item.timeMs + 30 * HOUR_MS }))
    const replayed = run([...late, ...vouched.flatMap(by => told(24, by, weather))], issued)
    expect(heldBy(replayed, one).at(-1)).toEqual([['not_vouched', 1_000_000]])
    expect(replayed.forfeits).toEqual([])
  })

  it('of what nobody can compare, as a phone’s, waits until it has stood there for 30 days', () => {
    const replayed = run(told(40, one, quiet, HUSH), issued, [temperature, HUSH])
    const held = heldBy(replayed, one)
    expect(held[0]).toEqual([['not_vouched too_lonely', 1_000_000]])
    expect([held.slice(0, 30).every(parts => parts.length > 0), held.at(-1)]).toEqual([true, []])
    const released = replayed.releases.map(({ code, epoch }) => [code, epoch - START_MS / DAY_MS])
    expect(released[0]).toEqual(['not_vouched', 30])
    expect(new Set(released.map(([code]) => code))).toEqual(new Set(['not_vouched', 'too_lonely']))
  })

  it('is a record after 90 days on which those that are vouched for agreed, and counts as three', () => {
    const said = [one, ...vouched].flatMap(by => told(115, by, weather))
    const own = run(said, issued).contributions.filter(({ subject }) => subject === one.id)
    const tiers = own.map(({ facts }) => facts['tier'])
    expect(tiers.slice(0, 90)).not.toContain('recorded')
    expect(own.at(-1)).toMatchObject({ limited: true, qualityPpm: 120_000, facts: { tier: 'recorded' } })
  })
})

it('where nobody is listed who could vouch, what nobody can compare counts as a word, but where nothing can be compared', () => {
  const qualities = (quantities: readonly Quantity[]) =>
    new Set(run(told(3, one, quiet, HUSH), open, quantities).contributions.map(one => one.qualityPpm))
  expect(qualities([temperature, humidity, soundLevel, HUSH])).toEqual(new Set([40_000]))
  expect(qualities([HUSH])).toEqual(new Set([1_000_000]))
})
