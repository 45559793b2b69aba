/** How long a way takes is what its cells say: never faster than the fastest, never slower for a faster road, and none where the map has none. */

import fc from 'fast-check'
import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { distanceM } from '../fix.ts'
import { RESOLUTION } from '../sheet.ts'
import type { RoadRow } from './road-row.ts'
import { bestHour, wayTime } from './way-time.ts'

const DISK = gridDisk(latLngToCell(52.52, 13.405, RESOLUTION), 4)
const row = (cell: string, kmh: number, hour = 8): RoadRow => ({
  cell: numberOfCell(cell, RESOLUTION),
  hour,
  kmh,
  owners: 5,
  edition: 1,
  days: 2,
})
const pointOf = (cell: string) => {
  const [lat, lon] = cellToLatLng(cell)
  return { lat, lon }
}
const town = fc.array(fc.constantFrom(10, 20, 50, 80), { minLength: DISK.length, maxLength: DISK.length })
const ends = fc.tuple(fc.nat({ max: DISK.length - 1 }), fc.nat({ max: DISK.length - 1 }))

it('neverFasterThanTheRoads: no way beats the straight line at the fastest speed, and a faster road makes none slower', () => {
  fc.assert(
    fc.property(town, ends, fc.nat({ max: DISK.length - 1 }), (speeds, [a, b], faster) => {
      const [from, to] = [pointOf(DISK[a]!), pointOf(DISK[b]!)]
      const rows = DISK.map((cell, at) => row(cell, speeds[at]!))
      const way = wayTime(rows, 8, from, to)!
      const most = Math.max(...speeds) / 3.6
      expect(way.seconds).toBeGreaterThanOrEqual(distanceM(from, to) / most - 2)
      expect(way.metres).toBeGreaterThanOrEqual(distanceM(from, to) * 0.99)
      const quicker = rows.map((one, at) => (at === faster ? { ...one, kmh: 120 } : one))
      expect(wayTime(quicker, 8, from, to)!.seconds).toBeLessThanOrEqual(way.seconds + 1e-6)
      // The same back.
      expect(wayTime(rows, 8, to, from)!.seconds).toBeCloseTo(way.seconds, 6)
    }),
    { numRuns: 30 },
  )
})

it('goes round what is slow, and knows no way where the map has none', () => {
  const line = DISK.filter(cell => Math.abs(cellToLatLng(cell)[0] - 52.52) < 0.004)
  const [west, east] = [...line]
    .sort((a, b) => cellToLatLng(a)[1] - cellToLatLng(b)[1])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
  const slow = DISK.map(cell => row(cell, line.includes(cell) && cell !== west && cell !== east ? 5 : 60))
  const way = wayTime(slow, 8, pointOf(west!), pointOf(east!))!
  const through = wayTime(
    slow.filter(({ cell }) => line.some(one => numberOfCell(one, RESOLUTION) === cell)),
    8,
    pointOf(west!),
    pointOf(east!),
  )
  expect(way.seconds).toBeLessThan(through?.seconds ?? Number.POSITIVE_INFINITY)
  expect(wayTime(slow, 9, pointOf(west!), pointOf(east!))).toBeUndefined()
  expect(wayTime(slow, 8, pointOf(west!), { lat: 48, lon: 11 })).toBeUndefined()
  const apart = slow.filter(({ cell }) => [west, east].some(one => numberOfCell(one!, RESOLUTION) === cell))
  expect(wayTime(apart, 8, pointOf(west!), pointOf(east!))).toBeUndefined()
})

it('the best hour is the one in which it takes least', () => {
  const rows = [8, 12].flatMap(hour => DISK.map(cell => row(cell, hour === 8 ? 15 : 45, hour)))
  const [from, to] = [pointOf(DISK[40]!), pointOf(DISK[55]!)]
  const best = bestHour(rows, from, to)!
  expect(best.hour).toBe(12)
  expect(wayTime(rows, 8, from, to)!.seconds / best.seconds).toBeCloseTo(3, 6)
  expect(bestHour([], from, to)).toBeUndefined()
})
