/** What a node tells a relay and a client of shared uplinks: what is offered, and sessions of their own. Part of the view of coverage. */
import * as v from 'valibot'
import { NO_PROBES, PROBES_VIEW } from '../probe/probe-view.ts'
import { STANDING, UNKNOWN } from '../probe/standing.ts'

const digits = v.pipe(v.string(), v.digits())
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const RELAY_VIEW = v.object({
  /** In the order in which a client tries them. */
  offers: v.array(
    v.object({
      relay: hex,
      price: digits,
      endpoint: v.string(),
      untilMs: v.number(),
      probed: v.optional(STANDING, UNKNOWN),
    }),
  ),
  probes: v.optional(PROBES_VIEW, NO_PROBES),
  sessions: v.record(
    hex,
    v.object({
      client: hex,
      relay: hex,
      price: digits,
      sinceMs: v.number(),
      untilMs: v.number(),
      /** Signed for and settled. */
      bytes: v.number(),
      paid: digits,
      /** Of what was set aside. */
      left: digits,
    }),
  ),
})

export type RelayView = v.InferOutput<typeof RELAY_VIEW>
export type SessionView = RelayView['sessions'][string]

const NOTHING: RelayView = { offers: [], probes: NO_PROBES, sessions: {} }

/** @throws {Error} on what is no view */
export function readRelayView(state: unknown): RelayView {
  return v.parse(v.object({ relay: v.optional(RELAY_VIEW, NOTHING) }), state ?? {}).relay
}
