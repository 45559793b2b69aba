/** Cells as others draw them: GeoJSON (RFC 7946) in degrees, boxes of them, and tiles of the Web Mercator grid. */
import { cellToBoundary, cellToLatLng } from 'h3-js'
import * as v from 'valibot'
import { cellOfNumber } from '../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Degrees of longitude and latitude, six decimals. */
export type Position = readonly [number, number]

export const BOX = 'west,south,east,north in degrees, such as 7.40,43.72,7.44,43.76'
const MOST_ZOOM = 20

/** Of a question: a box, or none. */
export const box = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^(-?\d{1,3}(\.\d{1,9})?,){3}-?\d{1,3}(\.\d{1,9})?$/, BOX),
    v.transform((text): Box => {
      const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
      return { west, south, east, north }
    }),
    v.check(
      ({ west, south, east, north }) => west < east && south < north && Math.abs(south) <= 90 && north <= 90,
      BOX,
    ),
  ),
)

export function position(lat: number, lon: number): Position {
  return [Number(lon.toFixed(6)), Number(lat.toFixed(6))]
}

/** A date, `2026-03-02`, of days since 1970. */
export function dayOf(edition: number): string {
  return new Date(edition * 86_400_000).toISOString().slice(0, 10)
}

export function indexOf(cell: number): string {
  return cellOfNumber(cell, MAP_RESOLUTION)
}

export function middleOf(cell: number): readonly [lat: number, lon: number] {
  const [lat, lon] = cellToLatLng(indexOf(cell))
  return [Number(lat.toFixed(6)), Number(lon.toFixed(6))]
}

export function isCellIn(cell: number, { west, south, east, north }: Box): boolean {
  const [lat, lon] = cellToLatLng(indexOf(cell))
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** Its border, counterclockwise and closed. */
export function ringOf(cell: number): readonly Position[] {
  const ring = cellToBoundary(indexOf(cell)).map(([lat, lon]) => position(lat, lon))
  return isCounterclockwise(ring) ? [...ring, ring[0]!] : [...ring, ring[0]!].toReversed()
}

function isCounterclockwise(ring: readonly Position[]): boolean {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return twice > 0
}

export function cellFeature<Properties extends object>(cell: number, properties: Properties) {
  const geometry = { type: 'Polygon', coordinates: [ringOf(cell)] } as const
  return { type: 'Feature', properties, geometry } as const
}

/** Of a tile; undefined where the grid has none of that name. */
export function tileBox(z: number, x: number, y: number): Box | undefined {
  const across = 2 ** z
  if (z > MOST_ZOOM || x >= across || y >= across) return undefined
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / across))) * 180) / Math.PI
  const lon = (column: number) => (column / across) * 360 - 180
  return { west: lon(x), south: lat(y + 1), east: lon(x + 1), north: lat(y) }
}
