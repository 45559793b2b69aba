/** Equality is looked at where it can tell, has no direction, and is paid once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { meter } from '../../testing/meters.ts'
import { stepOf, type Watched, watchAlike } from './alike-watch.ts'

const [HOUR_MS, HOURS] = [3_600_000, 7 * 24]

type Series = readonly number[]
interface Home {
  readonly series: Series
  readonly plant?: string
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

function watch(homes: readonly Home[], vouched: readonly number[] = []) {
  const meters = homes.map(({ plant }, index) =>
    meter(index + 1, plant === undefined ? {} : { details: { pvW: 4000, plant } }),
  )
  const watched = new Map(
    meters.map((subject, index): [SubjectId, Watched] => [
      subject.id,
      { subject, suspects: [], made: homes[index]!.series },
    ]),
  )
  const alike = watchAlike(watched)
  for (let hour = 0; hour < HOURS; hour++)
    alike.see((hour + 1) * HOUR_MS, new Map(meters.map(({ id }, index) => [id, homes[index]!.series[hour]!])))
  const isVouched = new Set(vouched.map(index => meters[index]!.id))
  const shares = alike.shares(id => isVouched.has(id))
  return meters.map(({ id }) => shares.get(id))
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
