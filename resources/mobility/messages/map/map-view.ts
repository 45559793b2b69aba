/**
 * What a node tells a device of the map (`GET /v1/devices/:id/state`): to a consumer the rows that it bought and its orders, to whoever
 * drives those of the regions it has a part in. What the rule shows is held against this in a test.
 */
import * as v from 'valibot'
import { type ObjectRow, type PackedObject, unpackObject } from '../sightings/object-row.ts'
import { type PackedRow, type RoadRow, unpackRow } from './road-row.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const digits = v.pipe(v.string(), v.digits())
const ROW = v.tuple([v.pipe(v.string(), v.regex(/^[0-9a-z]{1,9}$/)), count, count, count, count, count])
const OBJECT = v.tuple([v.pipe(v.string(), v.regex(/^[0-9a-z]{1,9}$/)), count, count])

const ORDER = v.object({
  regions: v.array(v.string()),
  /** The last edition it asks for, and the newest it has paid for; −1 before the first. */
  until: v.number(),
  upTo: v.number(),
  /** Base units. */
  paid: digits,
  left: digits,
  /** The code of what ended it before its time; empty where nothing did. */
  ended: v.string(),
})

export const MAP_VIEW = v.object({
  /** Days since 1970 whose sheets are all in; −1 where there is none yet. */
  edition: v.number(),
  /** Owners and days that a row is made of at least; for how long a row stands, days. */
  least: v.object({ owners: count, days: count, keep: count }),
  /** Quarters of an hour in which a cell grows old. */
  refresh: count,
  /** For a thousand rows, in millionths of the currency, and what is burned on top, ppm. */
  price: digits,
  feePpm: count,
  rows: v.array(ROW),
  objects: v.array(OBJECT),
  orders: v.optional(v.record(v.string(), ORDER), {}),
})

export type MapView = Omit<v.InferOutput<typeof MAP_VIEW>, 'rows' | 'objects'> & {
  readonly rows: readonly RoadRow[]
  readonly objects: readonly ObjectRow[]
}

/** @throws {Error} on what is no view */
export function readMapView(state: unknown): MapView {
  const { rows, objects, ...view } = v.parse(MAP_VIEW, state)
  return {
    ...view,
    rows: rows.map(row => unpackRow(row as PackedRow)),
    objects: objects.map(row => unpackObject(row as PackedObject)),
  }
}
