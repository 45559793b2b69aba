/** What is overstated is cut in the very epoch; what honest homes do is not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FONTANA } from '../../testing/meters.ts'
import { UNKNOWN_RATIO } from '../state.ts'
import { learnRatio, plausibleRatio, plausibleWh, YIELD_HIGH_PPM } from './plausible.ts'
import { sunBounds } from './sun-bound.ts'

const [PPM, DAY] = [1_000_000, 17_000]
const made = (totalWh: number, ratioPpm: number | undefined, own = UNKNOWN_RATIO) =>
  plausibleWh(
    {
      totalWh,
      before: [],
      after: [[DAY, totalWh, 86_400_000]],
      pvW: 5_000,
      cell: FONTANA,
      ratioPpm,
      isTooHigh: (ratioPpm ?? 0) > YIELD_HIGH_PPM,
      own,
    },
    sunBounds(),
  )

describe('what counts of a day', () => {
  it('thirtyTimesTheTruthNeverEarnsMoreThanTheSpreadOfHonestHomes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: PPM / 2, max: (PPM * 162) / 100 }),
        fc.integer({ min: 100, max: 3_000 }),
        (truthPpm, factorPercent) => {
          const ratio = Math.floor((truthPpm * factorPercent) / 100)
          const usualWh = 10_000
          const said = Math.floor((usualWh * ratio) / PPM)
          const counted = made(said, ratio, { ppm: truthPpm, days: 200 })
          expect(counted).toBeLessThanOrEqual(Math.ceil(usualWh * 1.62))
          if (ratio > YIELD_HIGH_PPM)
            expect(counted).toBeLessThanOrEqual(Math.ceil((usualWh * truthPpm) / PPM))
        },
      ),
    )
  })

  it('is all of it for an honest home, of whatever roof', () => {
    for (const ratio of [300_000, 810_000, PPM, 1_440_000]) expect(made(20_000, ratio)).toBe(20_000)
    expect(made(20_000, 1_600_000, { ppm: 1_400_000, days: 100 })).toBe(20_000)
  })

  it('is never more than the sun can give, with neighbours or without', () => {
    const most = Math.ceil((sunBounds()(FONTANA, DAY) * 5_000) / 1_000)
    expect(made(200_000, undefined)).toBe(most)
    expect(made(most, undefined)).toBe(most)
  })
})

it('a day that comes in parts counts as one', () => {
  const bound = sunBounds()
  const most = Math.ceil((bound(FONTANA, DAY) * 5_000) / 1_000)
  fc.assert(
    fc.property(fc.array(fc.nat(30_000), { minLength: 1, maxLength: 24 }), parts => {
      let [before, counted] = [0, 0]
      for (const wh of parts) {
        const of = { pvW: 5_000, cell: FONTANA, ratioPpm: undefined, isTooHigh: false, own: UNKNOWN_RATIO }
        counted += plausibleWh(
          { ...of, totalWh: wh, before: [[DAY, before, 0]], after: [[DAY, before + wh, 0]] },
          bound,
        )
        before += wh
      }
      expect(counted).toBe(Math.min(before, most))
    }),
  )
})

describe('what is usual', () => {
  it('is learnt slowly, and not from what nobody believes', () => {
    let own = UNKNOWN_RATIO
    for (let day = 0; day < 120; day++) own = learnRatio(own, 1_400_000)
    expect(own.ppm).toBeGreaterThan(1_350_000)
    expect(learnRatio(own, YIELD_HIGH_PPM + 1)).toBe(own)
    expect(learnRatio(UNKNOWN_RATIO, 2_000_000).ppm).toBeLessThan(1_014_000)
  })

  it('a plant that was broken for months counts as others do once it is repaired', () => {
    let own = UNKNOWN_RATIO
    for (let day = 0; day < 300; day++) own = learnRatio(own, 20_000)
    expect(plausibleRatio(own, false)).toBeGreaterThan(1_100_000)
  })

  it('a leap above it counts to a part', () => {
    expect(plausibleRatio({ ppm: 840_000, days: 90 }, false)).toBe(1_218_000)
    expect(plausibleRatio({ ppm: 1_200_000, days: 90 }, true)).toBe(PPM)
  })
})
