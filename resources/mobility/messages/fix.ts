/**
 * A fix as a receiver gives it, and distances between fixes on a device. None of this leaves the device: what is signed are sheets
 * (sheet.ts). Distances are of a sphere, near enough between fixes of one trip.
 */
import type { Seen } from './sightings/collect.ts'

export interface Point {
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
}

export interface Fix extends Point {
  /** ms since 1970. */
  readonly timeMs: number
  /** Radius in which the receiver says it is, m; absent where it does not say. */
  readonly accuracyM?: number
  /** By Doppler, m/s; absent where the receiver does not say. */
  readonly speedMps?: number
  /** How much the acceleration's amount varied within the second, mm/s²; absent where there is no motion sensor. */
  readonly shake?: number
  /** How hard it was pushed along the ground in the second before, gravity aside, mm/s². */
  readonly push?: number
  /** What the vehicle's own counters say then: hundreds of metres, and tenths of a per cent; absent where it does not say. */
  readonly odometer?: number
  readonly charge?: number
  /** What a camera saw since the fix before; absent where none looks. */
  readonly seen?: readonly Seen[]
}

const [EARTH_M, RAD] = [6_371_007.180918475, Math.PI / 180]

/** Metres, for points of one region. */
export function distanceM(a: Point, b: Point): number {
  const { x, y } = offsetM(a, b)
  return Math.sqrt(x * x + y * y)
}

/** How far east and north of `a` the point `b` is, m. */
export function offsetM(a: Point, b: Point): { readonly x: number; readonly y: number } {
  const turn = b.lon - a.lon
  const across = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  return {
    x: EARTH_M * RAD * across * Math.cos(((a.lat + b.lat) / 2) * RAD),
    y: EARTH_M * RAD * (b.lat - a.lat),
  }
}

/** The point so many metres east and north of another. */
export function moved({ lat, lon }: Point, x: number, y: number): Point {
  const north = y / (EARTH_M * RAD)
  return {
    lat: lat + north,
    lon: lon + x / (EARTH_M * RAD * Math.max(0.01, Math.cos((lat + north / 2) * RAD))),
  }
}

/** Whether a receiver may have said it: on earth, and not where broken ones say they are. */
export function isPlace({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(lat === 0 && lon === 0)
}
