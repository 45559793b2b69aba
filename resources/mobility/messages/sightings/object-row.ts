/** A row of the product: an object that stands, as it is published. It tells a day and no hour, and neither who saw it nor how many did. */
import { cellToLatLng } from 'h3-js'
import { cellOfNumber } from '../cell-number.ts'
import type { Box, Column } from '../map/write-map.ts'
import {
  HEADINGS,
  OBJECT_KINDS,
  objectKey,
  objectOfKey,
  PLACE_RESOLUTION,
  type StreetObject,
} from './objects.ts'

export interface ObjectRow extends StreetObject {
  /** Days since 1970: on which a second owner had seen it, and on which somebody saw it last. */
  readonly since: number
  readonly seen: number
}

/** As it travels: object, since, seen. */
export type PackedObject = readonly [string, number, number]

export function packObject(row: ObjectRow): PackedObject {
  return [objectKey(row).toString(36), row.since, row.seen]
}

export function unpackObject([key, since, seen]: PackedObject): ObjectRow {
  return { ...objectOfKey(Number.parseInt(key, 36)), since, seen }
}

export function inObjectOrder(a: ObjectRow, b: ObjectRow): number {
  return objectKey(a) - objectKey(b)
}

export function kindOf({ kind }: Pick<StreetObject, 'kind'>): string {
  return OBJECT_KINDS[kind] ?? String(kind)
}

/** Which way one drives who sees it, degrees from north. */
export function degreesOf({ heading }: Pick<StreetObject, 'heading'>): number {
  return (360 / HEADINGS) * heading
}

export function middleOf({ place }: Pick<StreetObject, 'place'>): readonly [lat: number, lon: number] {
  return cellToLatLng(cellOfNumber(place, PLACE_RESOLUTION))
}

export function isObjectIn(row: ObjectRow, { west, south, east, north }: Box): boolean {
  const [lat, lon] = middleOf(row)
  return lat >= south && lat <= north && lon >= west && lon <= east
}

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** RFC 7946. The point is the middle of the place: the object is within 70 m of where the camera was. */
export function objectsAsGeoJson(rows: readonly ObjectRow[]) {
  const features = rows.map(row => {
    const [lat, lon] = middleOf(row)
    const properties = {
      place: cellOfNumber(row.place, PLACE_RESOLUTION),
      kind: kindOf(row),
      heading: degreesOf(row),
      since: dayText(row.since),
      seen: dayText(row.seen),
    }
    const coordinates = [Number(lon.toFixed(6)), Number(lat.toFixed(6))] as const
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } } as const
  })
  return { type: 'FeatureCollection', features } as const
}

export function objectColumns(rows: readonly ObjectRow[]): readonly Column[] {
  const middles = rows.map(middleOf)
  return [
    ['place', 'STRING', rows.map(({ place }) => cellOfNumber(place, PLACE_RESOLUTION))],
    ['lat', 'DOUBLE', middles.map(([lat]) => Number(lat.toFixed(6)))],
    ['lon', 'DOUBLE', middles.map(([, lon]) => Number(lon.toFixed(6)))],
    ['kind', 'STRING', rows.map(kindOf)],
    ['heading', 'INT32', rows.map(degreesOf)],
    ['since', 'STRING', rows.map(({ since }) => dayText(since))],
    ['seen', 'STRING', rows.map(({ seen }) => dayText(seen))],
  ]
}
