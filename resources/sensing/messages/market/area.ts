/**
 * An area as a person or a program says it, a box or H3 cells, and the regions that have to be ordered for it: what is sold are whole regions, so
 * an area is never more than a choice among rows that everybody who buys there has.
 */
import {
  cellToBoundary,
  cellToChildren,
  cellToLatLng,
  cellToParent,
  getResolution,
  isValidCell,
  POLYGON_TO_CELLS_FLAGS,
  polygonToCellsExperimental,
} from 'h3-js'
import { MOST_REGIONS } from '../../../../protocol/cells/map-order.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'

/** Degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Degrees of longitude and latitude, six decimals. */
export type Position = readonly [lon: number, lat: number]

export const BOX = 'west,south,east,north in degrees, such as 7.40,43.72,7.44,43.76'
export const CELLS = 'H3 cells, commas between, such as 852a1073fffffff'
/** A box of so many regions at most is near these many degrees: what is much larger is not even looked at. */
const [MOST_DEGREES, MOST_CELLS, COARSEST] = [8, 256, 3]
const BOX_PATTERN = /^(-?\d{1,3}(\.\d{1,9})?,){3}-?\d{1,3}(\.\d{1,9})?$/

/** Undefined for what is no box. @example boxIn('7.4,43.7,7.5,43.8')?.west // → 7.4 */
export function boxIn(text: string): Box | undefined {
  if (!BOX_PATTERN.test(text)) return undefined
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
  const isBox = west < east && south < north && west >= -180 && east <= 180 && south >= -85 && north <= 85
  return isBox ? { west, south, east, north } : undefined
}

/** Undefined for what are no cells. */
export function cellsIn(text: string): readonly string[] | undefined {
  const cells = [...new Set(text.split(','))].sort()
  const isRight = cells.length <= MOST_CELLS && cells.every(cell => /^8[0-9a-f]{14}$/.test(cell))
  return isRight && cells.every(cell => isValidCell(cell) && getResolution(cell) >= COARSEST)
    ? cells
    : undefined
}

/** All that touch it, ascending; undefined where these are more than an order has. */
export function regionsOfBox({ west, south, east, north }: Box): readonly string[] | undefined {
  if (east - west > MOST_DEGREES || north - south > MOST_DEGREES) return undefined
  const ring = [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ]
  const { containmentOverlapping } = POLYGON_TO_CELLS_FLAGS
  return asOrder(polygonToCellsExperimental(ring, REGION_RESOLUTION, containmentOverlapping))
}

/** Those that they lie in, or that lie in them, ascending; undefined where these are more than an order has. */
export function regionsOfCells(cells: readonly string[]): readonly string[] | undefined {
  return asOrder(
    cells.flatMap(cell =>
      getResolution(cell) >= REGION_RESOLUTION
        ? [cellToParent(cell, REGION_RESOLUTION)]
        : cellToChildren(cell, REGION_RESOLUTION),
    ),
  )
}

function asOrder(regions: readonly string[]): readonly string[] | undefined {
  const all = [...new Set(regions)].sort()
  return all.length > 0 && all.length <= MOST_REGIONS ? all : undefined
}

/** By its middle. */
export function isCellInBox(cell: string, { west, south, east, north }: Box): boolean {
  const [lat, lon] = cellToLatLng(cell)
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** Whether one of them is it, contains it or lies in it. */
export function isCellAmong(cell: string, cells: readonly string[]): boolean {
  const own = getResolution(cell)
  return cells.some(other => {
    const its = getResolution(other)
    return its <= own ? cellToParent(cell, its) === other : cellToParent(other, own) === cell
  })
}

/** @example regionOfCell('862a10737ffffff') // → '852a1073fffffff' */
export function regionOfCell(cell: string): string {
  return cellToParent(cell, REGION_RESOLUTION)
}

export function middleOfCell(cell: string): { readonly lat: number; readonly lon: number } {
  const [lat, lon] = cellToLatLng(cell)
  return { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) }
}

/** Its border, counterclockwise and closed, as GeoJSON (RFC 7946) wants it. */
export function outlineOf(cell: string): readonly Position[] {
  const ring = cellToBoundary(cell).map(
    ([lat, lon]): Position => [Number(lon.toFixed(6)), Number(lat.toFixed(6))],
  )
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  const closed = [...ring, ring[0]!]
  return twice > 0 ? closed : closed.toReversed()
}
