/**
 * Where cells are: the centre of their parents of some kilometres, as points in space in whole metres, so that distances are compared
 * exactly and the same on every machine.
 */
import { cellToLatLng } from 'h3-js'
import { cellOfNumber, parentNumber } from '../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../protocol/cells/region.ts'

/** Whole metres from the centre of the earth. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** About 5 km²; two points of one cell are less than `PARENT_M` apart. */
const PARENT_RESOLUTION = 7
export const PARENT_M = 3_600
/** Mean radius; H3 computes with the same sphere. */
const EARTH_M = 6_371_007.180918475
const RAD = Math.PI / 180

export type PlaceOf = (parent: number) => Place

/** Each is looked up once in an epoch. */
export function openPlaces(): PlaceOf {
  const known = new Map<number, Place>()
  return parent => {
    const place = known.get(parent) ?? placeOf(parent)
    known.set(parent, place)
    return place
  }
}

/** @example parentOf(numberOfCell('89283082803ffff', 9)) // the number of 872830828ffffff */
export function parentOf(cell: number): number {
  return parentNumber(cell, MAP_RESOLUTION, PARENT_RESOLUTION)
}

export function metresApart(a: Place, b: Place): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
}

function placeOf(parent: number): Place {
  const [latitude, longitude] = cellToLatLng(cellOfNumber(parent, PARENT_RESOLUTION))
  const ring = Math.cos(latitude * RAD)
  return {
    x: Math.round(EARTH_M * ring * Math.cos(longitude * RAD)),
    y: Math.round(EARTH_M * ring * Math.sin(longitude * RAD)),
    z: Math.round(EARTH_M * Math.sin(latitude * RAD)),
  }
}

/**
 * The least way that comes to all of these parents: what a tree of the shortest links between them is long, each less by what lies
 * within the cells. Square root is exact by IEEE 754.
 */
export function leastWayM(parents: readonly number[], placeOf: PlaceOf): number {
  const left = parents.map(placeOf)
  const first = left.pop()
  if (first === undefined) return 0
  let [way, newest] = [0, first]
  const nearest = left.map(() => Number.POSITIVE_INFINITY)
  while (left.length > 0) {
    let at = 0
    for (const [index, place] of left.entries()) {
      nearest[index] = Math.min(nearest[index]!, metresApart(place, newest))
      if (nearest[index]! < nearest[at]!) at = index
    }
    way += Math.max(0, nearest[at]! - PARENT_M)
    newest = left[at]!
    left.splice(at, 1)
    nearest.splice(at, 1)
  }
  return way
}
