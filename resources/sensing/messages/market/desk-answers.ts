/** What a desk of data is asked and answers over HTTP, as its routes, the command line and other programs read it. Days are dates, amounts digits of base units. */
import * as v from 'valibot'
import { PURPOSES } from './purposes.ts'

const digits = v.pipe(v.string(), v.digits())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const FORMATS = ['csv', 'geojson', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

export const ABOUT_ANSWER = v.object({
  /** The newest day that is out; empty before the first. */
  edition: v.string(),
  quantities: v.array(
    v.object({
      name: v.string(),
      unit: v.string(),
      /** For a thousand hours of a cell. */
      price: digits,
    }),
  ),
  decimals: count,
  feePpm: count,
  owners: count,
  keepDays: count,
  resolution: count,
  partMinutes: count,
})

export const QUOTE_ANSWER = v.object({
  regions: v.array(v.string()),
  from: v.string(),
  until: v.string(),
  lines: v.array(v.object({ quantity: v.string(), unit: v.string(), hours: count, price: digits })),
  cells: count,
  hours: count,
  coveragePpm: count,
  days: v.object({ out: count, with: count, ahead: count, gone: count }),
  /** The newest day with something; empty where there is none. */
  newest: v.string(),
  decimals: count,
  price: digits,
  fee: digits,
  /** What is there now, its fee included; and about what the days ahead will come to. */
  total: digits,
  ahead: digits,
  /** Hours that this account has already: an order pays for them again. */
  owned: count,
  sample: v.array(
    v.object({
      region: v.string(),
      quantity: v.string(),
      day: v.string(),
      cells: count,
      hours: count,
      about: v.number(),
    }),
  ),
})
export type QuoteAnswer = v.InferOutput<typeof QUOTE_ANSWER>

export const ORDER_ASKED = v.strictObject({
  /** `west,south,east,north`, or cells. */
  box: v.optional(v.string()),
  cells: v.optional(v.array(v.string())),
  quantities: v.array(v.string()),
  from: v.string(),
  until: v.string(),
  most: v.pipe(v.string(), v.digits()),
  purpose: v.picklist(PURPOSES, `one of ${PURPOSES.join(', ')}`),
})
export type OrderAsked = v.InferOutput<typeof ORDER_ASKED>

export const ORDERED = v.object({ order: v.string() })

export const ORDERS_ANSWER = v.object({
  orders: v.array(
    v.object({
      order: v.string(),
      /** By which key it was made; empty where by the owner, or elsewhere. */
      key: v.string(),
      regions: v.array(v.string()),
      quantities: v.array(v.string()),
      from: v.string(),
      until: v.string(),
      purpose: v.picklist(PURPOSES),
      /** Paid up to that day; empty before the first. */
      upTo: v.string(),
      hours: count,
      paid: digits,
      left: digits,
      /** `waiting` for an epoch, `standing`, `over`, or the code of what ended it. */
      state: v.string(),
    }),
  ),
})
export type OrderAnswer = v.InferOutput<typeof ORDERS_ANSWER>['orders'][number]

export const READS = ['own', 'all'] as const

export const KEY_ASKED = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u, 'letters and digits, 40 at most'),
  ),
  /** In all, base units. */
  limit: v.pipe(v.string(), v.digits()),
  days: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(366)),
  /** What was bought with it, or all that the account has. */
  reads: v.optional(v.picklist(READS), 'own'),
  anHour: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000)), 600),
})
export type KeyAsked = v.InferOutput<typeof KEY_ASKED>

const KEY_FIELDS = {
  id: v.string(),
  name: v.string(),
  account: v.string(),
  limit: digits,
  /** What its orders have paid, and what they may still. */
  spent: digits,
  held: digits,
  reads: v.picklist(READS),
  anHour: count,
  /** Network time, ms. */
  untilMs: count,
  /** `good`, `expired`, `revoked`, `former_owner`. */
  state: v.string(),
  orders: count,
}

export const KEYS_ANSWER = v.object({ decimals: count, keys: v.array(v.object(KEY_FIELDS)) })
export type KeyAnswer = v.InferOutput<typeof KEYS_ANSWER>['keys'][number]

/** The one time that it is said. */
export const KEY_MADE = v.object({ ...KEY_FIELDS, key: v.string() })
