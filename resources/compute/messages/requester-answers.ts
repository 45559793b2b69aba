/** What a requester's service and the command line beside it say to each other. */
import * as v from 'valibot'
import { MOST_FUEL, MOST_PAGES } from './compute-messages.ts'
import { MOST_BUILDS } from './kinds/allowed.ts'
import { KINDS } from './kinds/kinds.ts'
import { MOST_INPUTS } from './rows.ts'

const id = v.pipe(v.string('64 hex digits'), v.regex(/^[0-9a-f]{64}$/, '64 hex digits'))
const whole = (least: number, most: number) =>
  v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(least), v.maxValue(most))
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
  /** Asked with it again, it is the same demand. */
  key: v.optional(v.pipe(v.string('32 hex digits'), v.regex(/^[0-9a-f]{32}$/, '32 hex digits'))),
})
export type Ask = v.InferOutput<typeof ASK>

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
