/**
 * What a node tells a device of signal (`GET /v1/devices/:id/state`): whom it tests its way to, the rows of the map that it may see, and to a
 * consumer its orders. What the rule shows is held against this in a test.
 */
import * as v from 'valibot'
import { readRows } from '../../../protocol/cells/networks/network-row.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const digits = v.pipe(v.string(), v.digits())
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

export const SIGNAL_VIEW = v.object({
  /** Days since 1970 whose sheets are all in; −1 where there is none yet. */
  edition: v.number(),
  /** Owners and days that a row is made of at least; for how long a row stands, days. */
  least: v.object({ owners: count, days: count, keep: count }),
  /** Quarters of an hour in which a cell grows old. */
  refresh: count,
  /** For a thousand rows, in millionths of the currency, and what is burned on top, ppm. */
  price: digits,
  feePpm: count,
  /** Of a device that measures: those that are drawn for it. Where each answers its registration says. */
  reflectors: v.array(v.string()),
  rows: v.pipe(v.unknown(), v.transform(readRows)),
  orders: v.optional(v.record(v.string(), ORDER), {}),
})

export type SignalView = v.InferOutput<typeof SIGNAL_VIEW>

/** @throws {Error} on what is no view */
export function readSignalView(state: unknown): SignalView {
  return v.parse(SIGNAL_VIEW, state)
}
