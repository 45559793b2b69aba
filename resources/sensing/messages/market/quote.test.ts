/** What is said beforehand is what is paid, to the last unit; and what areas, days and values are. */
import fc from 'fast-check'
import { cellToParent, getResolution, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import {
  BESIDE,
  buyer,
  FAR,
  FIRST_DAY,
  REGION,
  type Saying,
  seller,
  settleMarket,
} from '../../testing/market/settle-market.ts'
import { boxIn, cellsIn, isCellAmong, isCellInBox, outlineOf, regionsOfBox, regionsOfCells } from './area.ts'
import { quoteOf, type Wanted } from './quote.ts'
import { dateOf, dayIn } from './values.ts'

const [DAYS, FAR_REGION] = [5, cellToParent(FAR, 5)]
const both = (at: number): Saying['says'] => {
  return hour => ({
    soundLevel: 40 + at / 2 + (hour % 5),
    ...(hour % 3 === 0 ? { temperature: 10 + at / 2 } : {}),
  })
}
const five = (first: number, cell?: string) =>
  Array.from({ length: 5 }, (_, at): Saying => ({ by: seller(first + at, {}, cell), says: both(first + at) }))
const sayings = [
  ...five(1),
  ...five(11, BESIDE),
  ...five(21, FAR),
  { by: seller(31, {}, FAR), says: both(31) },
]
const market = { price: '7.77', prices: { temperature: '3' }, fee: '3.3%' }
const shown = settleMarket({ sayings, days: DAYS + 4, market }).viewOf(buyer)

describe('a quote', () => {
  it('is what the rule charges, whatever is ordered', () => {
    const wanted = fc.record({
      regions: fc.subarray([REGION, FAR_REGION].sort(), { minLength: 1 }),
      quantities: fc.subarray(['soundLevel', 'temperature'], { minLength: 1 }),
      from: fc.integer({ min: 0, max: 3 }),
      long: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(wanted, ({ from, long, ...what }) => {
        const asked: Wanted = { ...what, from: FIRST_DAY + from, until: FIRST_DAY + from + long }
        const quote = quoteOf(asked, shown, 6)
        const orders = [{ day: DAYS + 4, order: asked }]
        const settled = settleMarket({ sayings, orders, days: DAYS + 5, market })
        const { paid, hours } = Object.values(settled.viewOf(buyer).orders)[0]!
        // One day more has come out by then.
        const later = quoteOf(asked, settled.viewOf(buyer), 6)
        expect([later.total.toString(), later.hours, later.owned]).toEqual([paid, hours, hours])
        expect(quote.total).toBeLessThanOrEqual(later.total)
        expect(settled.paid).toBe(later.total)
        expect(settled.paid).toBeGreaterThan(0n)
      }),
      { numRuns: 6 },
    )
  })

  it('counts days that are out, to come and gone, and is nothing where nothing is', () => {
    const ask = (from: number, until: number) =>
      quoteOf({ regions: [REGION], quantities: ['soundLevel'], from, until }, shown, 6)
    const { edition, least } = shown
    expect(ask(edition, edition + 3).days).toEqual({ out: 1, with: 1, ahead: 3, gone: 0 })
    expect(ask(edition - least.keep - 1, edition - least.keep + 1).days).toMatchObject({ out: 1, gone: 2 })
    expect(ask(edition + 1, edition + 2)).toMatchObject({ hours: 0, total: 0n, coveragePpm: 0, newest: -1 })
    expect(ask(edition + 1, edition + 2).ahead).toBe(2n * ask(edition, edition).total)
    const nowhere = {
      regions: ['85283083fffffff'],
      quantities: ['soundLevel'],
      from: edition,
      until: edition,
    }
    expect(quoteOf(nowhere, shown, 6)).toMatchObject({ cells: 0, hours: 0, price: 0n, sample: [] })
  })

  it('says how whole it is: a third of the hours of a quantity that is said a third of the time', () => {
    const ask = (quantity: string) =>
      quoteOf({ regions: [REGION], quantities: [quantity], from: FIRST_DAY, until: FIRST_DAY + 2 }, shown, 6)
    expect([ask('soundLevel').coveragePpm, ask('temperature').coveragePpm]).toEqual([1_000_000, 333_333])
    expect([ask('soundLevel').cells, ask('soundLevel').lines.length]).toEqual([2, 1])
  })
})

describe('an area', () => {
  it('is the regions that its box touches, its middle and corners among them', () => {
    const box = { west: 13.2, south: 52.4, east: 13.6, north: 52.6 }
    const regions = regionsOfBox(box)!
    for (const [lat, lon] of [
      [52.5, 13.4],
      [52.4, 13.2],
      [52.6, 13.6],
    ] as const)
      expect(regions).toContain(latLngToCell(lat, lon, 5))
    expect(regions).toEqual([...regions].sort())
    expect(regionsOfBox({ west: 10, south: 50, east: 14, north: 54 })).toBe(undefined)
    expect(regionsOfBox({ west: -180, south: -85, east: 180, north: 85 })).toBe(undefined)
    // Smaller than any cell.
    expect(regionsOfBox({ west: 13.4, south: 52.5, east: 13.4001, north: 52.5001 })).toHaveLength(1)
  })

  it('of cells is that which they lie in, or which lies in them, as many as an order has', () => {
    expect(regionsOfCells([FAR, BESIDE])).toEqual([REGION, FAR_REGION].sort())
    expect(regionsOfCells([cellToParent(REGION, 4)])).toContain(REGION)
    expect(regionsOfCells([cellToParent(REGION, 3)])).toBe(undefined)
    expect([
      isCellAmong(FAR, [FAR_REGION]),
      isCellAmong(FAR_REGION, [FAR]),
      isCellAmong(BESIDE, [FAR]),
    ]).toEqual([true, true, false])
  })

  it('is read from what is typed, and what is none is none', () => {
    expect(boxIn('13.2,52.4,13.6,52.6')).toEqual({ west: 13.2, south: 52.4, east: 13.6, north: 52.6 })
    for (const text of ['', '1,2,3', '3,2,1,4', '0,0,999,1', '0,-90,1,90', 'a,b,c,d', '1e3,0,2,1'])
      expect([text, boxIn(text)]).toEqual([text, undefined])
    expect(cellsIn(`${BESIDE},${FAR},${FAR}`)).toEqual([FAR, BESIDE].sort())
    for (const text of ['', 'x', '85ffffffffffff', '8001fffffffffff', `${FAR};`])
      expect([text, cellsIn(text)]).toEqual([text, undefined])
  })

  it('has an outline that is closed, counterclockwise and round its middle', () => {
    for (const cell of [REGION, FAR, BESIDE]) {
      const ring = outlineOf(cell)
      expect(ring.at(-1)).toEqual(ring[0])
      const twice = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0)
      expect(twice).toBeGreaterThan(0)
      const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)]
      const box = {
        west: Math.min(...lons),
        east: Math.max(...lons),
        south: Math.min(...lats),
        north: Math.max(...lats),
      }
      expect([isCellInBox(cell, box), getResolution(cell) >= 5]).toEqual([true, true])
    }
  })
})

it('days are dates and back, and what is no date is none', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), day => dayIn(dateOf(day)) === day))
  for (const text of ['2026-02-30', '2026-2-3', '1969-12-31', 'soon', '2026-13-01'])
    expect([text, dayIn(text)]).toEqual([text, undefined])
})
