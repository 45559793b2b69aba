/** Equality is looked at where it can tell, has no direction, and is paid once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { meter } from '../../testing/meters.ts'
import type { SlotTold } from '../told-slots.ts'
import { stepOf, type Watched, watchAlike } from './alike-watch.ts'
import { payOnce } from './one-pay.ts'

const [MINUTE_MS, HOUR_MS, HOURS] = [60_000, 3_600_000, 7 * 24]
const ACKNOWLEDGE_MS = 10 * MINUTE_MS

type Series = readonly number[]
interface Home {
  readonly series: Series
  readonly plant?: string
  readonly owner?: number
  /** When each slot was fixed and could be read, ms after its end; not told unless said. */
  readonly says?: (hour: number) => { readonly fixed: number; readonly readable: number }
}

/** Watt-hours of a 4 kW roof, hour by hour; days differ by their clouds. */
const sun = (hour: number) => Math.max(0, 3_200 * Math.sin(((hour % 24) - 6) * (Math.PI / 12)))
const cloud = (hour: number) => 0.35 + 0.6 * (((Math.floor(hour / 3) * 7919) % 97) / 97)
/** A roof's own hundredths, the same for the same number. */
const own = (roof: number, hour: number, spread: number) =>
  1 + spread * ((((roof + 3) * 104_729 + hour * 7_919 + ((hour * roof) % 1_009) * 31) % 2_001) / 1_000 - 1)

const roof = (number: number, spread = 0.01): Series =>
  Array.from({ length: HOURS }, (_, hour) => Math.round(sun(hour) * cloud(hour) * own(number, hour, spread)))
const inSteps = (series: Series, step: number): Series => {
  let total = 0
  return series.map(wh => {
    const before = Math.floor(total / step) * step
    total += wh
    return Math.floor(total / step) * step - before
  })
}

function payFor(homes: readonly Home[], vouched: readonly number[]) {
  const meters = homes.map(({ plant, owner }, index) =>
    meter(index + 1, {
      owner: meter(owner ?? index + 1).owner,
      ...(plant === undefined ? {} : { details: { pvW: 4000, plant } }),
    }),
  )
  const watched = new Map(
    meters.map((subject, index): [SubjectId, Watched] => [
      subject.id,
      { subject, suspects: [], made: homes[index]!.series },
    ]),
  )
  const told = toldOf(homes, meters)
  const alike = watchAlike(watched, ACKNOWLEDGE_MS)
  for (let hour = 0; hour < HOURS; hour++) {
    const end = (hour + 1) * HOUR_MS
    const values = new Map(meters.map(({ id }, index) => [id, homes[index]!.series[hour]!]))
    const now = new Map([...told].flatMap(([id, slots]) => (slots.has(end) ? [[id, slots.get(end)!]] : [])))
    alike.see({ end, values, told: now })
  }
  const known = new Set(vouched.map(index => meters[index]!.id))
  const pay = payOnce(alike.alike(), {
    meters: new Map(meters.map(subject => [subject.id, { subject, told: told.get(subject.id)! }])),
    madeAt: (id, end) => homes[meters.findIndex(one => one.id === id)]!.series[end / HOUR_MS - 1] ?? 0,
    isVouched: id => known.has(id),
  })
  return { meters, pay }
}

function watch(homes: readonly Home[], vouched: readonly number[] = []) {
  const { meters, pay } = payFor(homes, vouched)
  return meters.map(({ id }) => pay.shares.get(id))
}

/** The same, all of it where it says the same as nobody else. */
function parts(homes: readonly Home[], vouched: readonly number[] = []) {
  return watch(homes, vouched).map(share => share ?? 1_000_000)
}

/** Codes with their severity, by home. */
function accused(homes: readonly Home[], vouched: readonly number[] = []) {
  const { meters, pay } = payFor(homes, vouched)
  return meters.map(({ id }) => {
    const own = pay.findings.filter(({ subject }) => subject === id)
    return [...new Set(own.map(({ severity, code }) => `${severity} ${code}`))].sort().join()
  })
}

function toldOf(homes: readonly Home[], meters: readonly Subject[]) {
  return new Map(
    meters.map(({ id }, index) => {
      const slots = new Map<number, SlotTold>()
      for (let hour = 0; hour < HOURS; hour++) {
        const said = homes[index]!.says?.(hour)
        if (said === undefined) continue
        const end = (hour + 1) * HOUR_MS
        const [fixedAtMs, readableAtMs] = [end + said.fixed, end + said.readable]
        slots.set(end, { fixedAtMs, readableAtMs, isCommitted: said.fixed < said.readable, isSeen: true })
      }
      return [id, slots]
    }),
  )
}

describe('who says the same', () => {
  it('shares one pay, in equal parts where nobody is vouched for', () => {
    for (const count of [2, 3, 5])
      expect(watch(Array.from({ length: count }, () => ({ series: roof(1) })))).toEqual(
        Array.from({ length: count }, () => Math.floor(1_000_000 / count)),
      )
  })

  it('theSumIsOnePayWhateverTheNumberOfIdentities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.array(fc.nat(5), { maxLength: 3 }), (count, vouched) => {
        const known = [...new Set(vouched)].filter(index => index < count)
        const shares = watch(
          Array.from({ length: count }, () => ({ series: roof(1) })),
          known,
        )
        const sum = shares.reduce<number>((total, share) => total + (share ?? 1_000_000), 0)
        expect(sum).toBeLessThanOrEqual(1_000_000)
        expect(sum).toBeGreaterThan(1_000_000 - count)
      }),
      { numRuns: 10 },
    )
  })

  it('framesNobody: a house that is vouched for keeps its pay, whoever repeats it, and was there before', () => {
    for (const victim of [0, 1, 2])
      expect(watch([{ series: roof(1) }, { series: roof(1) }, { series: roof(1) }], [victim])).toEqual(
        [0, 1, 2].map(index => (index === victim ? 1_000_000 : 0)),
      )
  })
})

/** Commits a few seconds after the slot, and opens it a quarter of an hour later; says at once; or says so much later. */
const commits = () => ({ fixed: 3_000, readable: 15 * MINUTE_MS })
const says = () => ({ fixed: 4_000, readable: 4_000 })
const later = (ms: number) => () => ({ fixed: ms, readable: ms })
const [ALL, NOTHING] = [1_000_000, 0]

describe('whose an observation is', () => {
  const series = roof(1)
  const near = (by: number) => series.map((wh, hour) => (wh === 0 ? 0 : wh + (((hour * 7) % 3) - 1) * by))

  it('is whoever had committed to it: a copy gets nothing, however many there are, and whoever was registered first', () => {
    const copy = { series, says: later(20 * MINUTE_MS) }
    for (const at of [0, 1, 2, 3]) {
      const homes = [copy, copy, copy]
      homes.splice(at, 0, { series, says: commits })
      expect(parts(homes)).toEqual(homes.map((_, index) => (index === at ? ALL : NOTHING)))
    }
  })

  it('a copy is no less one where it commits to what it read, or is a step off', () => {
    const victim = { series, says: commits }
    const commitsLate = () => ({ fixed: 16 * MINUTE_MS, readable: 40 * MINUTE_MS })
    expect(parts([{ series, says: commitsLate }, victim])).toEqual([NOTHING, ALL])
    for (const by of [1, -1])
      expect(parts([{ series: near(by), says: later(20 * MINUTE_MS) }, victim])).toEqual([NOTHING, ALL])
    const above = series.map(wh => (wh === 0 ? 0 : wh + 1))
    expect(parts([{ series: above, says: later(20 * MINUTE_MS) }, victim])).toEqual([NOTHING, ALL])
  })

  it('is shared where both were fixed before the other could be read, and where nobody committed', () => {
    const both = [commits, says, () => ({ fixed: 5 * MINUTE_MS, readable: 20 * MINUTE_MS })]
    for (const other of both) {
      expect(
        parts([
          { series, says: commits },
          { series, says: other },
        ]),
      ).toEqual([500_000, 500_000])
      expect(
        accused([
          { series, says: commits },
          { series, says: other },
        ])[0],
      ).toBe('notice same_as_another')
    }
    expect(
      parts([
        { series, says },
        { series, says: later(HOUR_MS) },
      ]),
    ).toEqual([500_000, 500_000])
  })

  it('accuses who came later by more than an arrival can be misdated, and nobody else', () => {
    const victim = { series, says: commits }
    expect(accused([victim, { series, says: later(24 * MINUTE_MS) }])).toEqual(['', 'notice copies_another'])
    expect(accused([victim, { series, says: later(26 * MINUTE_MS) }])).toEqual(['', 'serious copies_another'])
  })

  it('does not accuse the owner of both, nor who is near without being equal, nor in the first two days', () => {
    const late = later(5 * HOUR_MS)
    const [victim, copy] = [
      { series, says: commits },
      { series, says: late },
    ]
    expect(accused([victim, { ...copy, owner: 1 }])[1]).toBe('notice copies_another')
    const above = series.map(wh => (wh === 0 ? 0 : wh + 1))
    expect(accused([victim, { series: above, says: late }])[1]).toBe('notice copies_another')
    const twoDays = series.map((wh, hour) => (hour < 48 ? wh : 0))
    expect(accused([victim, { series: twoDays, says: late }])[1]).toBe('notice copies_another')
  })

  it('frames nobody: who is vouched for keeps its pay though a stranger had its readings first and committed', () => {
    const stranger = { series, says: () => ({ fixed: 1_000, readable: 2_000 }) }
    expect(parts([stranger, { series, says: later(5 * HOUR_MS) }], [1])).toEqual([NOTHING, ALL])
    expect(accused([stranger, { series, says: later(5 * HOUR_MS) }], [1])[1]).not.toContain('serious')
  })

  it('of those that are vouched for is who committed', () => {
    expect(
      parts(
        [
          { series, says: later(HOUR_MS) },
          { series, says: commits },
        ],
        [0, 1],
      ),
    ).toEqual([NOTHING, ALL])
  })

  it('takes nothing for those that stand behind a copy: who repeats what it says besides is not alike to whom it repeats', () => {
    const mixed = roof(1).map((wh, hour) => (Math.floor(hour / 24) % 2 === 0 ? wh : roof(5)[hour]!))
    const behind = roof(5).map((wh, hour) => (Math.floor(hour / 24) % 2 === 0 ? roof(6)[hour]! : wh))
    const homes = [
      { series: roof(1), says: commits },
      { series: mixed, says: later(HOUR_MS) },
      { series: behind, says },
    ]
    expect(parts(homes)).toEqual([ALL, NOTHING, ALL])
    const found = ['', 'notice same_as_another,serious copies_another', 'notice same_as_another']
    expect(accused(homes)).toEqual(found)
  })

  it('hears who commits in the midst of a week, and who lost commitments now and then', () => {
    const copy = { series, says: later(HOUR_MS) }
    const fromDay = (day: number) => (hour: number) => (hour < 24 * day ? says() : commits())
    expect(parts([{ series, says: fromDay(3) }, copy])).toEqual([ALL, NOTHING])
    expect(parts([{ series, says: hour => (hour % 3 === 0 ? says() : commits()) }, copy])).toEqual([
      ALL,
      NOTHING,
    ])
    expect(parts([{ series, says: fromDay(7) }, copy])).toEqual([500_000, 500_000])
  })

  it('accuses no neighbour that sends once a day, or hours late, or all at once after an outage', () => {
    const street = (says: Home['says']) =>
      Array.from(
        { length: 12 },
        (_, number): Home => ({ series: roof(number, 0.004), says: number < 6 ? commits : says! }),
      )
    const onceADay = (hour: number) => {
      const ms = (24 - (hour % 24)) * HOUR_MS
      return { fixed: ms, readable: ms }
    }
    const afterDays = (hour: number) => (hour < 72 ? later((72 - hour) * HOUR_MS)() : commits())
    for (const late of [onceADay, later(5 * HOUR_MS), afterDays])
      expect(watch(street(late)).filter(share => share !== undefined)).toEqual([])
  })
})

describe('who is only alike', () => {
  it.each([0.004, 0.01, 0.04])('neighbours that differ by %f', spread => {
    const street = Array.from({ length: 12 }, (_, number) => ({ series: roof(number, spread) }))
    expect(watch(street).filter(share => share !== undefined)).toEqual([])
  })

  it.each([10, 50, 100, 1000])('counters in steps of %i Wh', step => {
    const street = Array.from({ length: 12 }, (_, number) => ({ series: inSteps(roof(number), step) }))
    expect(watch(street).filter(share => share !== undefined)).toEqual([])
  })

  it.each([600, 1_500])('inverters that are clipped at %i Wh an hour', limit => {
    const clipped = (number: number): Home => ({ series: roof(number).map(wh => Math.min(limit, wh)) })
    expect(watch(Array.from({ length: 6 }, (_, number) => clipped(number)))).toEqual(Array(6).fill(undefined))
  })

  it('flats that share a plant and say so, both of them', () => {
    const flat = { series: roof(1) }
    expect(
      watch([
        { ...flat, plant: 'Roof 7' },
        { ...flat, plant: 'Roof 7' },
      ]),
    ).toEqual([undefined, undefined])
    expect(watch([{ ...flat, plant: 'Roof 7' }, flat])).toEqual([500_000, 500_000])
  })
})

it('learns the step of a counter, whatever a single reading says', () => {
  for (const step of [1, 2, 5, 10, 50, 100, 1000]) {
    const made = inSteps(roof(2), step)
    expect(stepOf(made)).toBe(step)
    expect(stepOf([...made, 7 * step + 1])).toBe(step)
  }
  expect(stepOf([100, 200])).toBe(1)
})
