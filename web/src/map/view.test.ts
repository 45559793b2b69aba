import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pan, toPixel, toPlace, viewOf, zoom } from './view.ts'

const size = { width: 800, height: 500 }
const degrees = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
})

it('puts places where the projection has them', () => {
  expect(toPlace(0, 0)).toEqual({ x: 0.5, y: 0.5 })
  expect(toPlace(0, 180).x).toBe(1)
  expect(toPlace(85.0511, 0).y).toBeCloseTo(0, 5)
  expect(toPlace(90, 0)).toEqual(toPlace(85.0511, 0))
})

it('seesAllOfThem: whatever places there are, each is on the screen', () => {
  fc.assert(
    fc.property(fc.array(degrees, { minLength: 1, maxLength: 20 }), all => {
      const places = all.map(({ latitude, longitude }) => toPlace(latitude, longitude))
      const view = viewOf(places, size)
      // A screen that is wider than the world cannot show more of it than there is.
      if (view.scale > size.width)
        for (const place of places) {
          const { x, y } = toPixel(place, view, size)
          expect(x >= -1 && x <= size.width + 1 && y >= -1 && y <= size.height + 1).toBe(true)
        }
    }),
  )
  expect(viewOf([], size)).toEqual({ centre: { x: 0.5, y: 0.5 }, scale: 800 })
})

it('whatIsUnderThePointerStaysThere, however far it zooms', () => {
  fc.assert(
    fc.property(
      degrees,
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 500 }),
      fc.double({ min: 1, max: 100, noNaN: true }),
      ({ latitude, longitude }, x, y, factor) => {
        const view = { centre: toPlace(latitude, longitude), scale: 2_000 }
        const under = {
          x: view.centre.x + (x - 400) / view.scale,
          y: view.centre.y + (y - 250) / view.scale,
        }
        const pixel = toPixel(under, zoom(view, factor, { x, y }, size), size)
        expect(pixel.x).toBeCloseTo(x, 3)
        expect(pixel.y).toBeCloseTo(y, 3)
      },
    ),
  )
})

it('follows the pointer, and stops at the edge of the world', () => {
  const view = { centre: { x: 0.5, y: 0.5 }, scale: 1_000 }
  const there = toPixel({ x: 0.5, y: 0.5 }, pan(view, 30, -20), size)
  expect(there.x).toBeCloseTo(430)
  expect(there.y).toBeCloseTo(230)
  expect(pan(view, 10_000, 10_000).centre).toEqual({ x: 0, y: 0 })
})
