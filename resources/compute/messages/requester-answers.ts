/** What a requester's service and the command line beside it say to each other. */
import * as v from 'valibot'
import { MOST_FUEL, MOST_PAGES } from './compute-messages.ts'
import { MOST_BUILDS } from './kinds/allowed.ts'
import { KINDS } from './kinds/kinds.ts'
import { isPlace, MOST_CELLS } from './place.ts'
import { MOST_INPUTS } from './rows.ts'

const id = v.pipe(v.string('64 hex digits'), v.regex(/^[0-9a-f]{64}$/, '64 hex digits'))
const whole = (least: number, most: number) =>
  v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(least), v.maxValue(most))
const place = v.pipe(v.string('an H3 cell'), v.check(isPlace, 'an H3 cell of resolution 0 to 9'))
const KEY = v.pipe(v.string('32 hex digits'), v.regex(/^[0-9a-f]{32}$/, '32 hex digits'))
const digits = v.pipe(v.string('digits'), v.regex(/^(0|[1-9]\d{0,38})$/, 'digits'))

export const ASK = v.object({
  kind: v.optional(v.picklist(KINDS), 'wasm'),
  /** Of the kind’s tool, those that are believed. */
  builds: v.optional(v.pipe(v.array(id), v.maxLength(MOST_BUILDS)), () => []),
  module: id,
  inputs: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_INPUTS)),
  fuel: whole(1, MOST_FUEL),
  pages: whole(1, MOST_PAGES),
  start: digits,
  perGiga: digits,
  confidence: whole(0, 999_999),
  withinMs: whole(1_000, 2 ** 40),
  lastsMs: whole(1_000, 2 ** 40),
  /** Where machines have to be, and how much of the time: place.ts. */
  near: v.optional(v.pipe(v.array(place), v.maxLength(MOST_CELLS))),
  uptime: v.optional(whole(0, 1_000_000)),
  /** Asked with it again, it is the same demand. */
  key: v.optional(KEY),
  /** What whoever asked calls the results, and where it puts them: nobody else reads it. */
  names: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(255))), v.maxLength(MOST_INPUTS))),
  into: v.optional(v.pipe(v.string(), v.maxLength(4_096))),
})
export type Ask = v.InferOutput<typeof ASK>

/** What is asked for again: what the demand gave nothing for, on other terms where some are said. */
export const RETRY = v.object({
  key: KEY,
  fuel: v.optional(whole(1, MOST_FUEL)),
  pages: v.optional(whole(1, MOST_PAGES)),
  perGiga: v.optional(digits),
  confidence: v.optional(whole(0, 999_999)),
  withinMs: v.optional(whole(1_000, 2 ** 40)),
  lastsMs: v.optional(whole(1_000, 2 ** 40)),
  near: v.optional(v.pipe(v.array(place), v.maxLength(MOST_CELLS))),
  uptime: v.optional(whole(0, 1_000_000)),
})
export type Retry = v.InferOutput<typeof RETRY>

/** Places of jobs in a demand whose results are checked by others. */
export const CHALLENGED = v.object({
  jobs: v.pipe(v.array(whole(0, MOST_INPUTS - 1)), v.minLength(1), v.maxLength(MOST_INPUTS)),
})

const [MINUTE_MS, YEAR_MS] = [60_000, 31_536_000_000]

/** The same again and again. */
export const SCHEDULE = v.object({ ask: ASK, everyMs: whole(MINUTE_MS, YEAR_MS) })
export const SCHEDULED = v.object({
  id: KEY,
  everyMs: v.number(),
  /** Its newest demand; empty before the first. */
  newest: v.string(),
})
export type Scheduled = v.InferOutput<typeof SCHEDULED>

/** Nothing of its own is kept of what was asked for by another version. */
export const ASKED_BEFORE = v.nullable(ASK)

export const ASKED = v.object({ demand: id, jobs: v.array(v.string()) })
export type Asked = v.InferOutput<typeof ASKED>

/** A job as its requester sees it. `unknown`: the network has not settled that it was asked. */
export const RENTED = v.object({
  job: v.string(),
  input: v.string(),
  stage: v.picklist(['unknown', 'waiting', 'running', 'opening', 'held', 'done', 'over']),
  result: v.string(),
  outcome: v.string(),
  fuel: v.number(),
  why: v.string(),
  need: v.number(),
  /** Of which the bytes are here. */
  isHere: v.boolean(),
  machines: v.array(v.object({ machine: v.string(), stage: v.string(), cause: v.string() })),
})
export type Rented = v.InferOutput<typeof RENTED>

export const RENTED_LIST = v.array(RENTED)

/** Whether its result is missing: nobody gave one, or the program failed. */
export function isMissing({ stage, outcome }: Rented): boolean {
  return stage === 'over' || ((stage === 'done' || stage === 'held') && outcome !== 'done')
}
