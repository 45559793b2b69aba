/** The map as others read it: GeoJSON (RFC 7946) and CSV (RFC 4180), of cells or of roads. */
import {
  type Box,
  cellFeature,
  dayOf,
  indexOf,
  middleOf,
  position,
} from '../../../../agent/kit/desk/cells.ts'
import type { Column } from '../../../../protocol/tables/table.ts'
import type { RoadRow } from '../../messages/map/road-row.ts'
import type { SegmentSpeed } from '../../messages/map/segments.ts'

/** What is said of the roads' own source wherever they go. */
export const ROADS_CREDIT = '© OpenStreetMap contributors, ODbL 1.0'

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
  const features = rows.map(({ cell, hour, kmh, owners, edition }) =>
    cellFeature(cell, { cell: indexOf(cell), hour, kmh, owners, edition: dayOf(edition) }),
  )
  return { type: 'FeatureCollection', features } as const
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

export function cellColumns(rows: readonly RoadRow[]): readonly Column[] {
  const middles = rows.map(({ cell }) => middleOf(cell))
  return [
    ['cell', 'STRING', rows.map(({ cell }) => indexOf(cell))],
    ['lat', 'DOUBLE', middles.map(([lat]) => lat)],
    ['lon', 'DOUBLE', middles.map(([, lon]) => lon)],
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
