/** A row of the product: an object that stands, as it is published. It tells a day and no hour, and neither who saw it nor how many did. */
import { cellToLatLng } from 'h3-js'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
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
