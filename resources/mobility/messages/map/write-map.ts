/** The map as others read it: GeoJSON (RFC 7946) and CSV (RFC 4180), of cells or of roads. */
import { cellToBoundary, cellToLatLng } from 'h3-js'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import { RESOLUTION } from '../sheet.ts'
import type { RoadRow } from './road-row.ts'
import type { SegmentSpeed } from './segments.ts'

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What is said of the roads' own source wherever they go. */
export const ROADS_CREDIT = '© OpenStreetMap contributors, ODbL 1.0'

/** Degrees of longitude and latitude, six decimals. */
type Position = readonly [number, number]
const position = (lat: number, lon: number): Position => [Number(lon.toFixed(6)), Number(lat.toFixed(6))]

/** A date, `2026-03-02`, of days since 1970. */
export function dayOf(edition: number): string {
  return new Date(edition * 86_400_000).toISOString().slice(0, 10)
}

export function isCellIn(cell: number, { west, south, east, north }: Box): boolean {
  const [lat, lon] = cellToLatLng(cellOfNumber(cell, RESOLUTION))
  return lat >= south && lat <= north && lon >= west && lon <= east
}

export function isRoadIn({ segment }: SegmentSpeed, { west, south, east, north }: Box): boolean {
  const [lats, lons] = [segment.points.map(({ lat }) => lat), segment.points.map(({ lon }) => lon)]
  return (
    Math.max(...lats) >= south &&
    Math.min(...lats) <= north &&
    Math.max(...lons) >= west &&
    Math.min(...lons) <= east
  )
}

export function cellsAsGeoJson(rows: readonly RoadRow[]) {
  const features = rows.map(({ cell, hour, kmh, owners, edition }) => {
    const index = cellOfNumber(cell, RESOLUTION)
    const ring = cellToBoundary(index).map(([lat, lon]) => position(lat, lon))
    const properties = { cell: index, hour, kmh, owners, edition: dayOf(edition) }
    // Counterclockwise, and closed.
    const coordinates = [isCounterclockwise(ring) ? [...ring, ring[0]!] : [...ring, ring[0]!].toReversed()]
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } } as const
  })
  return { type: 'FeatureCollection', features } as const
}

function isCounterclockwise(ring: readonly Position[]): boolean {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return twice > 0
}

export function roadsAsGeoJson(roads: readonly SegmentSpeed[]) {
  const features = roads.map(
    ({ segment: { way, part, kind, name, points }, hour, kmh, owners, edition, known }) => {
      const properties = { way, part, kind, name, hour, kmh, owners, edition: dayOf(edition), known }
      const coordinates = points.map(({ lat, lon }) => position(lat, lon))
      return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } } as const
    },
  )
  return { type: 'FeatureCollection', attribution: ROADS_CREDIT, features } as const
}

export type Column = readonly [
  name: string,
  type: 'STRING' | 'INT32' | 'DOUBLE',
  values: readonly (string | number)[],
]

export function cellColumns(rows: readonly RoadRow[]): readonly Column[] {
  const middles = rows.map(({ cell }) => cellToLatLng(cellOfNumber(cell, RESOLUTION)))
  return [
    ['cell', 'STRING', rows.map(({ cell }) => cellOfNumber(cell, RESOLUTION))],
    ['lat', 'DOUBLE', middles.map(([lat]) => Number(lat.toFixed(6)))],
    ['lon', 'DOUBLE', middles.map(([, lon]) => Number(lon.toFixed(6)))],
    ['hour', 'INT32', rows.map(({ hour }) => hour)],
    ['kmh', 'INT32', rows.map(({ kmh }) => kmh)],
    ['owners', 'INT32', rows.map(({ owners }) => owners)],
    ['edition', 'STRING', rows.map(({ edition }) => dayOf(edition))],
  ]
}

export function roadColumns(roads: readonly SegmentSpeed[]): readonly Column[] {
  const of = <T extends string | number>(value: (road: SegmentSpeed) => T) => roads.map(value)
  return [
    ['way', 'DOUBLE', of(({ segment }) => segment.way)],
    ['part', 'INT32', of(({ segment }) => segment.part)],
    ['kind', 'STRING', of(({ segment }) => segment.kind)],
    ['name', 'STRING', of(({ segment }) => segment.name)],
    ['hour', 'INT32', of(({ hour }) => hour)],
    ['kmh', 'INT32', of(({ kmh }) => kmh)],
    ['owners', 'INT32', of(({ owners }) => owners)],
    ['known', 'INT32', of(({ known }) => known)],
    ['edition', 'STRING', of(({ edition }) => dayOf(edition))],
  ]
}

/** A name in a spreadsheet is a text, whatever it begins with. */
export function asCsv(columns: readonly Column[]): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const count = columns[0]?.[2].length ?? 0
  const lines = Array.from({ length: count }, (_, at) =>
    columns.map(([, , values]) => cell(values[at]!)).join(','),
  )
  return `${[columns.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`
}
