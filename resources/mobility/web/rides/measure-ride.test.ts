import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moved } from '../../messages/fix.ts'
import { addPlace, NO_WAY } from './measure-ride.ts'

const HOME = { lat: 52.5, lon: 13.4 }

it('a car that stands goes nowhere, however its receiver wanders within its accuracy', () => {
  const wander = fc.record({
    north: fc.integer({ min: -7, max: 7 }),
    east: fc.integer({ min: -7, max: 7 }),
  })
  fc.assert(
    fc.property(fc.array(wander, { maxLength: 200 }), places => {
      const metre = places
        .map(({ north, east }) => ({ ...moved(HOME, north, east), accuracyM: 10 }))
        .reduce(addPlace, NO_WAY)
      expect(metre.metres).toBe(0)
    }),
  )
})

it('a straight drive is as long as it is, and a place that may be anywhere tells nothing', () => {
  const places = Array.from({ length: 101 }, (_, at) => ({ ...moved(HOME, at * 30, 0), accuracyM: 5 }))
  const lost = { ...moved(HOME, 0, 5_000), accuracyM: 400 }
  const { metres } = [...places.slice(0, 50), lost, ...places.slice(50)].reduce(addPlace, NO_WAY)
  expect(metres).toBeGreaterThan(2_960)
  expect(metres).toBeLessThan(3_040)
})
