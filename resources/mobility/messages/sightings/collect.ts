/**
 * From what a camera saw at fixes to what a sheet says of it: each object once, by the way from which it was seen and no moment. Fixes that
 * are left out of a sheet, as those round where a trip began, take what was seen there with them.
 */
import { latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { distanceM, type Fix, offsetM } from '../fix.ts'
import { HEADINGS, objectKey, PLACE_RESOLUTION } from './objects.ts'
import { inSightingOrder, MOST_SIGHTINGS, type Sighting } from './sighting.ts'

/** What a camera saw at a fix: the kind's number and the picture, which is empty where the object should be there and is not. */
export interface Seen {
  readonly kind: number
  readonly picture: string
  /** Of what is missing: the place that was just left, and the direction; else it is where the fix is. */
  readonly at?: { readonly place: number; readonly heading: number }
}

/** Slower than 12 km/h nothing is counted: whoever stands sees the same again and again. */
export const LEAST_SEEING_MPS = 12 / 3.6
/** A direction is told by a way of so much: nearer fixes turn by chance. */
const DIRECTION_M = 15
const DIRECTION_STEPS = 8

interface Step {
  readonly mps: number
  readonly from: Fix
  readonly to: Fix
}

/** @param steps of one quarter of an hour, in order */
export function sightingsOf(steps: readonly Step[]): readonly Sighting[] {
  const seen = new Map<number, Sighting>()
  if (!steps.some(({ to }) => to.seen !== undefined)) return []
  // Of a place that is left out of the sheet, as round where the trip began, nothing is said to be missing either.
  const told = new Set(steps.map(({ to }) => placeOf(to)))
  for (const [at, { to, mps }] of steps.entries()) {
    if (to.seen === undefined || mps < LEAST_SEEING_MPS) continue
    const heading = headingAt(steps, at)
    for (const { kind, picture, at: missing } of to.seen) {
      if (missing === undefined ? heading === undefined : !told.has(missing.place)) continue
      const where = missing ?? { place: placeOf(to), heading: heading! }
      const sighting = { place: where.place, kind, heading: where.heading, picture }
      const key = objectKey(sighting)
      const known = seen.get(key)
      // Who saw it once did not miss it.
      if (known === undefined || (known.picture === '' && picture !== '')) seen.set(key, sighting)
    }
  }
  return [...seen.values()].slice(0, MOST_SIGHTINGS).sort(inSightingOrder)
}

function placeOf({ lat, lon }: Fix): number {
  return numberOfCell(latLngToCell(lat, lon, PLACE_RESOLUTION), PLACE_RESOLUTION)
}

function headingAt(steps: readonly Step[], at: number): number | undefined {
  const { to } = steps[at]!
  for (let back = at; back >= 0 && back > at - DIRECTION_STEPS; back--) {
    const { from } = steps[back]!
    if (distanceM(from, to) >= DIRECTION_M) return headingOf(from, to)
    if (back > 0 && steps[back - 1]!.to !== from) return undefined
  }
  return undefined
}

/** @example headingOf({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }) // → 2, east */
export function headingOf(from: Parameters<typeof offsetM>[0], to: Parameters<typeof offsetM>[1]): number {
  const { x, y } = offsetM(from, to)
  const octant = Math.round((Math.atan2(x, y) * HEADINGS) / (2 * Math.PI))
  return (octant + HEADINGS) % HEADINGS
}
