/** What a node tells of rides (`GET /v1/devices/:id/state`, `rides`). What the rule shows is held against this in a test. */
import * as v from 'valibot'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Standing } from './ride-offer.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const digits = v.pipe(v.string(), v.digits())
const SIDE = v.object({ steps: v.array(v.string()), ended: v.boolean(), rated: v.boolean() })
const OFFER = v.object({
  regions: v.array(v.string()),
  start: digits,
  perKm: digits,
  perMinute: digits,
  seats: count,
  until: count,
  key: v.string(),
  url: v.string(),
  stars100: count,
  ratings: count,
})

export const RIDE_VIEW = v.object({
  terms: v.object({
    feePpm: count,
    unsignedPpm: count,
    absentPpm: count,
    freeMs: count,
    answerMs: count,
    rateMs: count,
    detour: count,
  }),
  /** To a rider all that stand, to a driver its own; by driver. */
  offers: v.record(v.string(), OFFER),
  /**
   * Base units: what waits, what of it is held for rides that are open, what is free for anybody, and what is kept for a driver for sure.
   * What arrived before `asOfMs` is in it.
   */
  purse: v.object({
    left: digits,
    held: digits,
    free: digits,
    kept: v.record(v.string(), digits),
    untilMs: count,
    asOfMs: count,
    closing: v.boolean(),
  }),
  record: v.object({ rides: count, unclear: count, owes: digits, stars100: count, ratings: count }),
  rides: v.record(
    v.string(),
    v.object({
      rider: v.string(),
      driver: v.string(),
      from: v.string(),
      to: v.string(),
      by: count,
      covered: v.boolean(),
      stage: v.picklist(['open', 'rating', 'opening']),
      fare: v.string(),
      /** The rider's, then the driver's. */
      said: v.array(SIDE),
    }),
  ),
})

export type RideView = v.InferOutput<typeof RIDE_VIEW>

/** @throws {Error} on what is none */
export function readRideView(state: unknown): RideView {
  return v.parse(v.object({ rides: RIDE_VIEW }), state).rides
}

export function standingOffers({ offers }: Pick<RideView, 'offers'>): readonly Standing[] {
  return Object.entries(offers).map(([driver, { start, perKm, perMinute, ...rest }]): Standing => {
    const terms = { start: BigInt(start), perKm: BigInt(perKm), perMinute: BigInt(perMinute) }
    return { ...rest, ...terms, driver: driver as SubjectId }
  })
}
