/**
 * Where gateways are: the centre of their H3 cell, and how far apart two are along the earth, in whole metres. H3 gives latitude
 * and longitude to the last bit or two; they are taken to a billionth of a degree (a tenth of a millimetre), and everything from
 * there on is the same on every machine (exact-math.ts).
 */
import { cellToLatLng, gridDistance, isValidCell } from 'h3-js'
import { arcSine, cosine, PI, sine } from './exact-math.ts'
import { parentOf, resolutionOf } from './parent-cell.ts'

/** Of the unit sphere. */
export interface Direction {
  readonly x: number
  readonly y: number
  readonly z: number
}

export interface Place extends Direction {
  readonly cell: string
}

/** Mean radius; H3 computes with the same sphere. */
const EARTH_M = 6_371_007.180918475
const STEPS_A_DEGREE = 1e9
/** Gateways are told apart by cells of some 25 m. */
export const GATEWAY_RESOLUTION = 11

const known = new Map<string, Place | undefined>()
const MOST_KNOWN = 200_000

/** Undefined unless it is a valid H3 cell, fine enough for a gateway. */
export function placeOf(cell: string): Place | undefined {
  const before = known.get(cell)
  if (before !== undefined || known.has(cell)) return before
  if (known.size > MOST_KNOWN) known.clear()
  const place = read(cell)
  known.set(cell, place)
  return place
}

function read(cell: string): Place | undefined {
  if (!isValidCell(cell) || resolutionOf(cell) < GATEWAY_RESOLUTION) return undefined
  const [latitude, longitude] = cellToLatLng(cell).map(toRadians) as [number, number]
  const ring = cosine(latitude)
  return { cell, x: ring * cosine(longitude), y: ring * sine(longitude), z: sine(latitude) }
}

function toRadians(degrees: number): number {
  return (Math.round(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE / 180) * PI
}

/** Whole metres along the earth. */
export function metresBetween(a: Place, b: Place): number {
  const x = a.x - b.x
  const y = a.y - b.y
  const z = a.z - b.z
  const chord = Math.sqrt(x * x + y * y + z * z)
  return Math.round(2 * EARTH_M * arcSine(Math.min(1, chord / 2)))
}

/** At least as many, to a metre or two: no two machines differ by as much. */
export function mostMetresBetween(a: Direction, b: Direction): number {
  const x = a.x - b.x
  const y = a.y - b.y
  const z = a.z - b.z
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2)) + 1
}

/** Cells of some 25 m on the way from one to the other; undefined where H3 cannot say (far apart, or across a pentagon). */
export function cellsBetween(a: Place, b: Place): number | undefined {
  try {
    return gridDistance(parentOf(a.cell, GATEWAY_RESOLUTION), parentOf(b.cell, GATEWAY_RESOLUTION))
  } catch {
    return undefined
  }
}
