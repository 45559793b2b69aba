/**
 * The state view of a device of coverage, as a node tells it (`GET /v1/devices/:id/state`): to a gateway which routes stand, what it
 * carried and which seeds ask for a beacon; to a consumer its own routes and who carried for it. What the rule shows is held against this
 * in a test.
 */
import * as v from 'valibot'
import type { Hash } from '../../../protocol/ids.ts'

const digits = v.pipe(v.string(), v.digits())
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const seed = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]{64}$/),
  v.transform(text => text as Hash),
)

const ROUTE_VIEW = v.object({
  consumer: hex,
  addrs: v.array(v.tuple([v.number(), v.number()])),
  joins: v.array(v.tuple([v.string(), v.string()])),
  copies: v.number(),
  within: v.number(),
  price: digits,
  endpoint: v.string(),
  sinceMs: v.number(),
  untilMs: v.number(),
  /** What is left of its budget, base units. */
  left: digits,
})

export const COVERAGE_VIEW = v.object({
  routes: v.optional(v.record(hex, ROUTE_VIEW), {}),
  /** What a request to join counts as. */
  joinCredits: v.optional(v.number(), 1),
  carried: v.optional(
    v.array(
      v.object({
        gateway: hex,
        route: hex,
        signed: v.number(),
        /** What it carried and nobody has signed for: by whom it was had, millionths of credits, day. */
        owed: v.optional(v.array(v.tuple([v.string(), v.number(), v.number()])), []),
        paidMicro: v.number(),
        paid: digits,
      }),
    ),
    [],
  ),
  /** When gateways were cut off, as they say: who, from, until, packets kept and dropped. */
  outages: v.optional(v.array(v.tuple([hex, v.number(), v.number(), v.number(), v.number()])), []),
  /** Of packets that went over neighbours: what it was given by whom, and what consumers say that came by it. */
  mesh: v.optional(
    v.object({
      given: v.array(v.object({ giver: hex, route: hex, origin: hex, credits: v.number() })),
      ways: v.array(v.object({ route: hex, origin: hex, carriers: v.array(hex), credits: v.number() })),
    }),
    { given: [], ways: [] },
  ),
  /** What it asks of gateways; null where it asks for no beacons. */
  asks: v.optional(
    v.nullable(v.object({ region: v.string(), spreadMs: v.number(), answerMs: v.number() })),
    null,
  ),
  /** By epoch. */
  draws: v.optional(v.record(v.string(), v.object({ seed, knownMs: v.number(), said: v.boolean() })), {}),
})

export type CoverageView = v.InferOutput<typeof COVERAGE_VIEW>
export type RouteView = v.InferOutput<typeof ROUTE_VIEW>

/** Nothing where the network knows nothing of the device. @throws {Error} on what is no view */
export function readCoverageView(state: unknown): CoverageView {
  return v.parse(COVERAGE_VIEW, state)
}
