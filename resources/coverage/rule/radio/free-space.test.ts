/** What is told quickly is what is told exactly. */
import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { isPossible, isSurelyPossible } from './free-space.ts'
import { metresBetween, mostMetresBetween, placeOf } from './place.ts'

const place = fc
  .tuple(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: -170, max: 170, noNaN: true }))
  .map(([latitude, longitude]) => ({ latitude, longitude }))
const step = fc.double({ min: -0.2, max: 0.2, noNaN: true })

it('whatIsSurelyPossibleIsPossibleAndTheDistanceIsNeverLess', () => {
  const levels = fc.record({
    level: fc.integer({ min: -1_500, max: 200 }),
    tolerance: fc.integer({ min: 0, max: 200 }),
    sent: fc.integer({ min: 0, max: 300 }),
    gains: fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })),
  })
  let [sure, possible] = [0, 0]
  fc.assert(
    fc.property(place, step, step, levels, ({ latitude, longitude }, north, east, said) => {
      const here = placeOf(latLngToCell(latitude, longitude, 11))!
      const there = placeOf(latLngToCell(latitude + north, longitude + east, 11))!
      const [metres, most] = [metresBetween(here, there), mostMetresBetween(here, there)]
      expect(most).toBeGreaterThanOrEqual(metres)
      expect(most).toBeLessThan(metres + 3)
      const link = { sentDdbm: said.sent, gainDdbi: said.gains, frequencyHz: 868_100_000 }
      const exact = isPossible(said.level, { ...link, metres }, said.tolerance)
      const quick = isSurelyPossible(said.level, { ...link, metres: most }, said.tolerance)
      if (quick) expect(exact).toBe(true)
      sure += Number(quick)
      possible += Number(exact)
    }),
    { numRuns: 1_000 },
  )
  // It tells nearly all of them, or it is of no use.
  expect(sure).toBeGreaterThan(0.9 * possible)
})
