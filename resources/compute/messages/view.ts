/** What a node says of one machine or requester of compute: as `rule/view.ts` makes it. */
import * as v from 'valibot'
import { CAUSES, OUTCOMES } from './compute-messages.ts'
import { KINDS } from './kinds/kinds.ts'
import { TAB_KINDS } from './tabs/tab-words.ts'

const ASKED = v.object({
  requester: v.string(),
  kind: v.picklist(KINDS),
  module: v.string(),
  input: v.string(),
  /** The result that is judged; empty where none is. */
  judges: v.string(),
  claimed: v.number(),
  /** Of a check: what picks the parts that it looks at. */
  sample: v.optional(v.string(), ''),
  fuel: v.number(),
  pages: v.number(),
  /** Machines that are at it at one time. */
  panel: v.optional(v.number(), 1),
  /** Of its newest copy: rule/state.ts. */
  stage: v.string(),
  askedIn: v.number(),
  knownMs: v.number(),
  /** How long it has from when it could know, ms. */
  forMs: v.number(),
  /** Whether its requester signed for what it sealed. */
  received: v.boolean(),
})

const MACHINE = v.object({
  worker: v.string(),
  stage: v.string(),
  cause: v.union([v.picklist(CAUSES), v.literal('')]),
  round: v.number(),
  received: v.boolean(),
  /** When whoever asked for it opens what it was brought, where the machine has not, ms; −1: not now. */
  helpFromMs: v.number(),
})

const JOB = v.object({
  kind: v.optional(v.picklist(KINDS), 'wasm'),
  stage: v.picklist(['waiting', 'running', 'opening', 'held', 'done', 'over']),
  need: v.number(),
  single: v.boolean(),
  audited: v.boolean(),
  result: v.string(),
  burned: v.number(),
  outcome: v.union([v.picklist(OUTCOMES), v.literal('')]),
  why: v.string(),
  since: v.number(),
  untilMs: v.number(),
  /** The job that this one checks; empty where it was asked for. */
  of: v.string(),
  input: v.string(),
  machines: v.array(MACHINE),
})

const DIGITS = v.pipe(v.string(), v.digits())

const TAB = v.object({
  requester: v.string(),
  /** Who set the money aside. */
  account: v.string(),
  machine: v.string(),
  kind: v.picklist(TAB_KINDS),
  most: DIGITS,
  start: DIGITS,
  perGiga: DIGITS,
  untilMs: v.number(),
  /** Signed for and paid so far. */
  jobs: v.number(),
  units: v.number(),
  paid: DIGITS,
})

const VIEW = v.object({
  asked: v.record(v.string(), ASKED),
  jobs: v.record(v.string(), JOB),
  tabs: v.record(v.string(), TAB),
  /** Of a machine: null for anybody else. */
  record: v.nullable(
    v.object({
      streak: v.number(),
      right: v.number(),
      wrong: v.number(),
      missed: v.number(),
      /** It is not asked for anything until it is heard again. */
      silent: v.boolean(),
    }),
  ),
})

export type AskedView = v.InferOutput<typeof ASKED>
export type JobView = v.InferOutput<typeof JOB>
export type TabView = v.InferOutput<typeof TAB>
export type ComputeView = v.InferOutput<typeof VIEW>

/** Nothing where the network knows nothing of it. @throws {TypeError} where a node speaks of something else */
export function readComputeView(state: unknown): ComputeView {
  if (state === undefined || state === null) return { asked: {}, jobs: {}, tabs: {}, record: null }
  const read = v.safeParse(VIEW, state)
  if (!read.success) throw new TypeError(`the node’s view of compute: ${read.issues[0].message}`)
  return read.output
}
