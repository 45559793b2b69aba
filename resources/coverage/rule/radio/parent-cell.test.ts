import fc from 'fast-check'
import { cellToParent, getPentagons, latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { parentOf, resolutionOf } from './parent-cell.ts'

it('isTheParentThatH3Says', () => {
  const degrees = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    fine: fc.nat({ max: 15 }),
  })
  fc.assert(
    fc.property(degrees, fc.nat({ max: 15 }), ({ latitude, longitude, fine }, coarse) => {
      const cell = latLngToCell(latitude, longitude, Math.max(fine, coarse))
      expect(resolutionOf(cell)).toBe(Math.max(fine, coarse))
      expect(parentOf(cell, Math.min(fine, coarse))).toBe(cellToParent(cell, Math.min(fine, coarse)))
    }),
    { numRuns: 300 },
  )
})

it('of the cells that are no hexagons as well', () => {
  for (const cell of getPentagons(15))
    for (let resolution = 0; resolution <= 15; resolution++)
      expect(parentOf(cell, resolution)).toBe(cellToParent(cell, resolution))
})
