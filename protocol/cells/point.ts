/** Points on earth as a receiver gives them, and distances between near ones, of a sphere. On a device alone: what is signed are cells. */

export interface Point {
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
}

const [EARTH_M, RAD] = [6_371_007.180918475, Math.PI / 180]

/**
 * Metres, for points of one region.
 * @example Math.round(distanceM({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })) // → 111_195
 */
export function distanceM(a: Point, b: Point): number {
  const { x, y } = offsetM(a, b)
  return Math.sqrt(x * x + y * y)
}

/**
 * How far east and north of `a` the point `b` is, m.
 * @example offsetM({ lat: 1, lon: 2 }, { lat: 1, lon: 2 }) // → { x: 0, y: 0 }
 */
export function offsetM(a: Point, b: Point): { readonly x: number; readonly y: number } {
  const turn = b.lon - a.lon
  const across = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  return {
    x: EARTH_M * RAD * across * Math.cos(((a.lat + b.lat) / 2) * RAD),
    y: EARTH_M * RAD * (b.lat - a.lat),
  }
}

/**
 * The point so many metres east and north of another.
 * @example moved({ lat: 52, lon: 13 }, 0, 0) // → { lat: 52, lon: 13 }
 */
export function moved({ lat, lon }: Point, x: number, y: number): Point {
  const north = y / (EARTH_M * RAD)
  return {
    lat: lat + north,
    lon: lon + x / (EARTH_M * RAD * Math.max(0.01, Math.cos((lat + north / 2) * RAD))),
  }
}

/**
 * Whether a receiver may have said it: on earth, and not where broken ones say they are.
 * @example isPlace({ lat: 0, lon: 0 }) // → false
 */
export function isPlace({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(lat === 0 && lon === 0)
}
