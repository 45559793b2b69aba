/**
 * A home is looked for in what leaves the device of 20 trips that begin or end there, by whoever knows all of this source and nothing
 * that is drawn: what is tried is written down, and the best of all attacks is what counts.
 */
import fc from 'fast-check'
import { cellToLatLng } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cellOfNumber } from '../../../protocol/cells/cell-number.ts'
import { createRandom } from '../../../sim/random.ts'
import { berlinShapes, driven } from '../testing/tracks.ts'
import { distanceM, type Fix, moved, offsetM, type Point } from './fix.ts'
import { makeSheets } from './make-sheets.ts'
import { RESOLUTION, type Sheet } from './sheet.ts'
import { TRIM_LIMITS, trimTrip, type Zone } from './trim-trip.ts'

const [TRIPS, PEOPLE, START_MS] = [20, 24, Date.UTC(2026, 2, 2)]
const HOME: Point = { lat: 52.52, lon: 13.4 }

type Xy = readonly [x: number, y: number]

/** What an attacker has of a trip, metres east and north of an arbitrary point: all cells, and the one nearest to where it began. */
interface Seen {
  readonly cells: readonly Xy[]
  /** The end that lies at home: cells alone do not say which of the two ends it is, but many trips together do. */
  readonly end: Xy
  /** Where it came from then. */
  readonly next: Xy
}

/** Real ways of Berlin, turned at random and laid so that they begin at a home; every second is driven backwards. */
function tripsOf(random: () => number, shapes: readonly (readonly Point[])[]): readonly (readonly Fix[])[] {
  return Array.from({ length: TRIPS }, (_, trip) => {
    const shape = shapes[Math.floor(random() * shapes.length)]!
    const [turn, start] = [2 * Math.PI * random(), shape[0]!]
    const laid = shape.map(point => {
      const { x, y } = offsetM(start, point)
      return moved(HOME, x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn))
    })
    const startMs = START_MS + trip * 43_200_000
    return driven(trip % 2 === 0 ? laid : laid.toReversed(), startMs, second => 8 + 4 * Math.sin(second / 20))
  })
}

function leaves(trips: readonly (readonly Fix[])[], random: () => number): readonly (readonly Sheet[])[] {
  let zones: readonly Zone[] = []
  return trips.map(trip => {
    const trimmed = trimTrip(trip, zones, random)
    zones = trimmed.zones
    return makeSheets(trimmed.fixes)
  })
}

function seenOf(sheets: readonly Sheet[]): Seen | undefined {
  const cells = sheets.flatMap(({ visits }) =>
    visits.map(({ cell }): Xy => {
      const [lat, lon] = cellToLatLng(cellOfNumber(cell, RESOLUTION))
      const { x, y } = offsetM(HOME, { lat, lon })
      return [x, y]
    }),
  )
  // The attacker is helped: he is told which of the cells is the nearest to the home.
  const sorted = cells.toSorted((a, b) => length(a) - length(b))
  const [end, next] = [sorted[0], sorted[Math.min(3, sorted.length - 1)]]
  return end === undefined || next === undefined ? undefined : { cells, end, next }
}

const length = ([x, y]: Xy) => Math.hypot(x, y)
const apart = ([ax, ay]: Xy, [bx, by]: Xy) => Math.hypot(ax - bx, ay - by)
const meanOf = (all: readonly Xy[]): Xy => [
  all.reduce((sum, [x]) => sum + x, 0) / all.length,
  all.reduce((sum, [, y]) => sum + y, 0) / all.length,
]
const medianOf = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1]!

/** The grid's point of the highest score. */
function best(score: (at: Xy) => number): Xy {
  let [found, highest] = [[0, 0] as Xy, Number.NEGATIVE_INFINITY]
  for (let x = -1_500; x <= 1_500; x += 25)
    for (let y = -1_500; y <= 1_500; y += 25) {
      const value = score([x, y])
      if (value > highest) [found, highest] = [[x, y], value]
    }
  return found
}

const ATTACKS: Readonly<Record<string, (seen: readonly Seen[]) => Xy>> = {
  'the middle of all ends': seen => meanOf(seen.map(({ end }) => end)),
  'the median of all ends': seen => best(at => -seen.reduce((sum, { end }) => sum + apart(at, end), 0)),
  'a circle through all ends': seen =>
    best(at => {
      const all = seen.map(({ end }) => apart(at, end))
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length
      return -all.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    }),
  'where the last ways point': seen =>
    best(
      at =>
        -seen.reduce((sum, { end, next }) => {
          const [x, y] = [end[0] - next[0], end[1] - next[1]]
          const across = Math.abs(x * (at[1] - end[1]) - y * (at[0] - end[0])) / Math.max(1, Math.hypot(x, y))
          return sum + Math.min(across, 400)
        }, 0),
    ),
  // Knows the limits: no cell lies within the radius, and every end was cut between its least and its most.
  'the middle of the hole, by what is known of the radius': seen => {
    const [least, most] = TRIM_LIMITS.radiusM
    const cells = seen.flatMap(one => one.cells.filter(cell => length(cell) < 2_500))
    return best(at => {
      const nearest = cells.reduce((low, cell) => Math.min(low, apart(at, cell)), Number.POSITIVE_INFINITY)
      const fits = seen.filter(
        ({ end }) => apart(at, end) > least - 150 && apart(at, end) < most + 150,
      ).length
      return fits + Math.min(nearest, least) / 100
    })
  },
}

describe('what leaves a device of 20 trips from home', () => {
  const random = createRandom(7)
  const shapes = berlinShapes().filter(shape => shape.length > 200)
  const people = Array.from({ length: PEOPLE }, () => {
    const trips = tripsOf(() => random.next(), shapes)
    return leaves(trips, () => random.next()).flatMap(sheets => seenOf(sheets) ?? [])
  })

  it('is most of it', () => {
    expect(people.reduce((sum, seen) => sum + seen.length, 0)).toBeGreaterThan(0.7 * PEOPLE * TRIPS)
  })

  it.each(Object.entries(ATTACKS))('does not tell where it is: %s', (_, attack) => {
    const errors = people.map(seen => length(attack(seen)))
    expect(medianOf(errors)).toBeGreaterThan(100)
  })

  it('would tell it with a zone round the home itself, so the attacks are worth something', () => {
    const naive = Array.from({ length: 8 }, () =>
      tripsOf(() => random.next(), shapes).flatMap(trip => {
        const radiusM = 100 + 100 * random.next()
        return seenOf(makeSheets(trip.filter(fix => distanceM(fix, HOME) > radiusM))) ?? []
      }),
    )
    const errors = Object.values(ATTACKS).map(attack => medianOf(naive.map(seen => length(attack(seen)))))
    expect(Math.min(...errors)).toBeLessThan(100)
  })
})

describe('a trip', () => {
  const place = fc.record({
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
  })

  it('leavesNothingWithin150MetresOfWhereItBeganOrEnded', () => {
    const way = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
      minLength: 2,
      maxLength: 60,
    })
    fc.assert(
      fc.property(
        place,
        way,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (start, steps, draws) => {
          let at: Point = start
          const fixes = steps.map(([x, y], index): Fix => {
            at = moved(at, x, y)
            return { ...at, timeMs: index * 20_000 }
          })
          const { fixes: kept, hidden } = trimTrip(fixes, [], () => draws.next().value)
          expect(kept.length + hidden).toBe(fixes.length)
          for (const end of [fixes[0]!, fixes.at(-1)!])
            for (const fix of kept) expect(distanceM(fix, end)).toBeGreaterThan(149)
        },
      ),
    )
  })

  it('keeps a zone for a place, however often trips begin there, and forgets the oldest beyond the most', () => {
    const random = createRandom(3)
    let zones: readonly Zone[] = []
    for (let trip = 0; trip < 30; trip++) {
      const home = { ...moved(HOME, 20 * random.next(), 20 * random.next()), timeMs: trip * 1e6 }
      zones = trimTrip(
        [home, { ...moved(HOME, 5_000 + 600 * trip, 0), timeMs: trip * 1e6 + 1 }],
        zones,
        () => random.next(),
        { ...TRIM_LIMITS, mostZones: 10 },
      ).zones
    }
    expect(zones.length).toBe(10)
    expect(zones.filter(({ at }) => distanceM(at, HOME) < 300).length).toBe(1)
  })
})
