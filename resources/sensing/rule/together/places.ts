/**
 * Where stations are: the centre of their H3 cell, as a point in space in whole metres, so that distances are compared
 * exactly and the same on every machine. Between stations less than 100 km apart the chord is within a metre of the arc.
 */
import { cellToLatLng, cellToParent, getResolution, isValidCell } from 'h3-js'

/** Whole metres from the centre of the earth. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** Mean radius; H3 computes with the same sphere. */
const EARTH_M = 6_371_007.180918475
const RAD = Math.PI / 180

/** Undefined unless `cell` is a valid H3 index. */
export function placeOf(cell: string): Place | undefined {
  if (!isValidCell(cell)) return undefined
  const [latitude, longitude] = cellToLatLng(cell)
  const ring = Math.cos(latitude * RAD)
  return {
    x: Math.round(EARTH_M * ring * Math.cos(longitude * RAD)),
    y: Math.round(EARTH_M * ring * Math.sin(longitude * RAD)),
    z: Math.round(EARTH_M * Math.sin(latitude * RAD)),
  }
}

/** Square metres, exact: below 2^53 anywhere on earth. */
export function squareDistance(a: Place, b: Place): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2
}

/**
 * The cell whose capacity a station uses; undefined for a coarser one: that would have a capacity of its own beside those within.
 */
export function capacityCell(cell: string, resolution: number): string | undefined {
  if (!isValidCell(cell) || getResolution(cell) < resolution) return undefined
  return getResolution(cell) > resolution ? cellToParent(cell, resolution) : cell
}
