/** What a site’s door and the machines that serve it say to each other. */
import * as v from 'valibot'

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const tab = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}:\d{1,4}$/))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The machine waits for a request on that tab; where it is not ready it asks for what was signed alone. */
export const WAITS = v.strictObject({ tab, ready: v.boolean() })

export const SERVE = v.object({
  piece: whole,
  /** Of /blobs/ID: what is served, or the function that is called. */
  blob: id,
  /** Base64url; null where the bytes themselves are what was asked for. */
  call: v.nullable(v.object({ input: v.string(), fuel: whole, pages: whole })),
  /** Bytes, or fuel, at most. */
  units: whole,
  /** Later is not paid. */
  leftMs: whole,
})
export type Serve = v.InferOutput<typeof SERVE>

export const WAITS_ANSWER = v.object({ serve: v.nullable(SERVE), owed: v.string() })

/** Beside the bytes. `outcome` is a program’s; `done` of a file. */
export const SERVED = v.strictObject({ tab, piece: whole, units: whole, outcome: v.string() })

export const SERVED_CODES = ['taken', 'late', 'not_asked', 'faulty'] as const
export type ServedCode = (typeof SERVED_CODES)[number]
export const SERVED_ANSWER = v.object({ code: v.picklist(SERVED_CODES), why: v.string(), owed: v.string() })
