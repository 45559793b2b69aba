/** What a car answers about permissions, as schemas: shared by the car's agent, the command line and the console. */
import * as v from 'valibot'

const GRANTED = v.object({
  grantee: v.string(),
  permissions: v.array(v.string()),
  purpose: v.string(),
  effectiveAt: v.number(),
  expiration: v.number(),
  serial: v.number(),
})

/** One line of the log. `times`: how often, where what repeats is counted and not written again. */
export const LOGGED = v.object({
  index: v.number(),
  atMs: v.number(),
  what: v.picklist(['read', 'denied', 'granted', 'revoked', 'void', 'torn']),
  /** Whose key it was; empty where that is not known. */
  by: v.string(),
  purpose: v.string(),
  signals: v.array(v.string()),
  code: v.string(),
  times: v.number(),
  /** SHA-256 of the line before, hex. */
  before: v.string(),
})
export type Logged = v.InferOutput<typeof LOGGED>

export const OWNER_VIEW = v.object({
  device: v.string(),
  owner: v.string(),
  grants: v.array(GRANTED),
  log: v.array(LOGGED),
  /** Of the next line; what is missing up to there is asked with `from`. */
  next: v.number(),
})
export type OwnerView = v.InferOutput<typeof OWNER_VIEW>

export const TAKEN = v.object({ standing: v.number(), log: v.number() })

const READING = v.object({
  value: v.union([v.number(), v.string()]),
  unit: v.string(),
  /** When the car knew it last, network time. */
  timestamp: v.string(),
})
export const SIGNALS_VIEW = v.object({
  /** Only those that were asked for, are granted, and that the car knows. */
  signals: v.record(v.string(), READING),
  unknown: v.array(v.string()),
  /** The line of the access log that tells of this. */
  log: v.number(),
  until: v.string(),
})
export type SignalsView = v.InferOutput<typeof SIGNALS_VIEW>

export const READ_ASKS = v.strictObject({
  purpose: v.pipe(v.string('a purpose'), v.maxLength(40, '40 characters at most')),
  signals: v.pipe(
    v.array(v.pipe(v.string('a name'), v.maxLength(120, '120 characters at most'))),
    v.maxLength(32, '32 names at most'),
  ),
})
export const PROOF_HEADER = 'cairn-proof'
