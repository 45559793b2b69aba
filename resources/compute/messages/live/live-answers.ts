/** What a broadcaster and a machine that works for it say to each other, and what a broadcaster shows of its stream. */
import * as v from 'valibot'

export const PROOF_HEADER = 'cairn-proof'

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const tab = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}:\d{1,4}$/))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The machine waits for work on that tab; where it is not ready it asks for what was signed alone. */
export const NEXT = v.strictObject({ tab, ready: v.boolean() })

/** What is made beside the bytes: the piece, its pixels, and what it took. */
export const MADE = v.strictObject({ tab, piece: whole, units: whole, tookMs: whole })

export const ORDER = v.object({
  piece: whole,
  /** Of /blobs/ID: the segment and the ladder. */
  segment: id,
  ladder: id,
  /** Pixels, at most. */
  units: whole,
  /** Later is of no use, and not paid. */
  leftMs: whole,
})
export type Order = v.InferOutput<typeof ORDER>

/** The newest signed `compute-owed` that has the tab, base64url; empty where nothing was signed. */
const owed = v.string()

export const NEXT_ANSWER = v.object({ order: v.nullable(ORDER), owed })

/** What became of what was made: paid where it was taken. */
export const MADE_CODES = ['taken', 'late', 'not_asked', 'faulty'] as const
export const MADE_ANSWER = v.object({ code: v.picklist(MADE_CODES), why: v.string(), owed })
export type MadeAnswer = v.InferOutput<typeof MADE_ANSWER>

const digits = v.pipe(v.string(), v.digits())

/** /show/live.json */
export const LIVE_VIEW = v.object({
  name: v.string(),
  isOver: v.boolean(),
  renditions: v.array(
    v.object({ name: v.string(), width: v.number(), height: v.number(), kbps: v.number() }),
  ),
  /** The newest, the oldest first. `machine` is empty where nobody was in time: it is shown as it was cut. */
  pieces: v.array(
    v.object({
      number: v.number(),
      seconds: v.number(),
      machine: v.string(),
      /** How many were asked, and from asking to having it, ms. */
      asked: v.number(),
      tookMs: v.number(),
      /** Base units, of all who were in time. */
      cost: digits,
    }),
  ),
  machines: v.array(
    v.object({
      machine: v.string(),
      made: v.number(),
      missed: v.number(),
      faulty: v.number(),
      cost: digits,
      isWaiting: v.boolean(),
    }),
  ),
  /** Pieces that are shown as they were cut. */
  own: v.number(),
})
export type LiveView = v.InferOutput<typeof LIVE_VIEW>
