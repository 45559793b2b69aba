/**
 * What a node tells a device of the data market (`GET /v1/devices/:id/state`): to everybody what there is and what it costs, to a consumer the
 * rows that it bought and its orders, to a station what its readings earned by use. What the rule shows is held against this in a test.
 */
import * as v from 'valibot'
import {
  type DataRow,
  type Offer,
  type PackedOffer,
  type PackedRow,
  unpackOffer,
  unpackRow,
} from './data-row.ts'
import { PURPOSES } from './purposes.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const steps = v.pipe(v.number(), v.safeInteger())
const digits = v.pipe(v.string(), v.digits())
const cell = v.pipe(v.string(), v.regex(/^8[0-9a-f]{14}$/))
const ROW = v.tupleWithRest([cell, v.string(), count, count, count], v.nullable(steps))
const OFFER = v.tuple([cell, v.string(), count, count, count, steps])

const ORDER = v.object({
  regions: v.array(v.string()),
  quantities: v.array(v.string()),
  from: count,
  until: count,
  purpose: v.picklist(PURPOSES),
  /** The newest day that it has paid for, or found nothing of; below `from` before the first. */
  upTo: v.number(),
  /** Base units, and hours of cells. */
  paid: digits,
  left: digits,
  hours: count,
  /** The code of what ended it before its time; empty where nothing did. */
  ended: v.string(),
})

const USE = v.object({
  purpose: v.picklist(PURPOSES),
  hours: count,
  /** Base units. */
  amount: digits,
  /** The newest of them: whose account, and of which day. */
  by: v.string(),
  day: v.number(),
})

export const MARKET_VIEW = v.object({
  /** The newest day that is published, since 1970; −1 where there is none yet. */
  edition: v.number(),
  /** Owners that an hour is made of at least, for how long a row stands (days), how long after a day's end it comes out (ms). */
  least: v.object({ owners: count, keep: count, delayMs: count }),
  /** Of cells. */
  resolution: count,
  /** How many parts a day has. */
  parts: count,
  quantities: v.array(
    v.object({
      name: v.string(),
      unit: v.string(),
      resolution: v.pipe(v.string(), v.decimal(), v.transform(Number)),
      /** For a thousand hours of a cell, in millionths of the currency. */
      price: digits,
    }),
  ),
  /** Burned on top, ppm. */
  feePpm: count,
  offers: v.array(OFFER),
  rows: v.optional(v.array(ROW), []),
  orders: v.optional(v.record(v.string(), ORDER), {}),
  uses: v.optional(v.array(USE), []),
})

export type MarketView = Omit<v.InferOutput<typeof MARKET_VIEW>, 'rows' | 'offers'> & {
  readonly rows: readonly DataRow[]
  readonly offers: readonly Offer[]
}
export type OrderView = MarketView['orders'][string]
export type UseView = MarketView['uses'][number]
export type SoldQuantity = MarketView['quantities'][number]

/** @throws {Error} on what is no view */
export function readMarketView(state: unknown): MarketView {
  const { rows, offers, ...view } = v.parse(MARKET_VIEW, state)
  return {
    ...view,
    rows: rows.map(row => unpackRow(row as unknown as PackedRow)),
    offers: offers.map(offer => unpackOffer(offer as PackedOffer)),
  }
}
