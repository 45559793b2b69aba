/** What a rider or a driver says of rides, held against what it may: its words beside its sheets. */

import { metresApart, openPlaces, PARENT_M } from '../../../../kernel/map/places.ts'
import type {
  Appraisal,
  AppraisalContext,
  Facts,
  ReceivedMessage,
  Verdict,
} from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { RIDE_RESOLUTION } from '../../messages/rides/ride-cell.ts'
import { RIDE_OFFER, type RideOffer } from '../../messages/rides/ride-offer.ts'
import {
  type Booking,
  type Ended,
  type Purse,
  type Rated,
  type Rating,
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  ratingHash,
  type Stepped,
} from '../../messages/rides/ride-words.ts'
import { RIDE_DRIVERS, RIDER } from '../../messages/rides/spending.ts'
import { arrivalOf, type MobilitySummary } from '../appraise.ts'
import type { MobilityParams } from '../params.ts'
import type { MobilityReason } from '../reasons.ts'
import type { MobilityState } from '../state.ts'
import { MOST_SIDES } from './ride-state.ts'

export type RideWord =
  | { readonly kind: 'offer'; readonly said: RideOffer }
  | { readonly kind: 'purse'; readonly said: Purse }
  | { readonly kind: 'book'; readonly said: Booking }
  | { readonly kind: 'step'; readonly said: Stepped }
  | { readonly kind: 'end'; readonly said: Ended }
  | { readonly kind: 'rate'; readonly said: Rated }
  | { readonly kind: 'rating'; readonly said: Rating }

/** A word, when it was there, and the id of its message: of a booking the ride's name. */
export type TakenRideWord = RideWord & { readonly id: MessageId; readonly arrivedAtMs: number }

const WORDS = [
  ['offer', RIDE_OFFER],
  ['purse', RIDE_PURSE],
  ['book', RIDE_BOOK],
  ['step', RIDE_STEP],
  ['end', RIDE_END],
  ['rate', RIDE_RATE],
  ['rating', RIDE_RATING],
] as const
/** Content type → what it says. */
export const RIDE_MESSAGES = Object.fromEntries(WORDS.map(([, word]) => [word.contentType, word.meaning]))
const DECODE = new Map(
  WORDS.map(([kind, word]) => [
    word.contentType,
    (payload: Uint8Array) => ({ kind, said: word.decode(payload) }) as RideWord,
  ]),
)
const [MOST_AHEAD_MS, MOST_PURSE_MS] = [7 * 86_400_000, 366 * 86_400_000]

type Context = AppraisalContext<MobilityState>
type AppraiseOther = (
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: Context,
  params: MobilityParams,
) => Appraisal<MobilitySummary>
type Refused = { readonly code: MobilityReason; readonly facts: Facts }

/** @param next judges everything else that it said */
export function appraiseRides(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: Context,
  params: MobilityParams,
  next: AppraiseOther,
): Appraisal<MobilitySummary> {
  const words = said.filter(({ contentType }) => DECODE.has(contentType))
  if (words.length === 0) return next(subject, said, context, params)
  const others = said.filter(({ contentType }) => !DECODE.has(contentType))
  const { verdicts, summary } = next(subject, others, context, params)
  const open = new Set(Object.keys(context.state.rides.sides[subject.id] ?? {}))
  const rides: TakenRideWord[] = []
  const judged = words.toSorted(inTime(context)).map((message): Verdict => {
    const word = readWord(message)
    const refused =
      'code' in word
        ? word
        : (judgeModel(word, subject) ?? judgeWord(word, message, { subject, context, params, open }))
    if (refused !== undefined)
      return { message: message.id, accepted: false, code: refused.code, facts: refused.facts }
    const taken = word as RideWord
    const ride = rideOf(taken, message.id)
    if (ride !== undefined) open.add(ride)
    rides.push({ ...taken, id: message.id, arrivedAtMs: arrivalOf(message, context.epoch) })
    return { message: message.id, accepted: true, notes: [] }
  })
  const all = [...verdicts, ...judged]
  if (rides.length === 0) return { verdicts: all, summary }
  return { verdicts: all, summary: Object.assign({ sheets: [], seals: [] }, summary, { rides }) }
}

/** Undefined of a purse and an offer. */
export function rideOf(word: RideWord, id: MessageId): MessageId | undefined {
  if (word.kind === 'purse' || word.kind === 'offer') return undefined
  return word.kind === 'book' ? id : word.said.ride
}

function inTime({ epoch }: Context) {
  return (a: ReceivedMessage, b: ReceivedMessage) =>
    arrivalOf(a, epoch) - arrivalOf(b, epoch) || a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

/** What cannot be read is an answer, never a throw. */
function readWord({ contentType, payload }: ReceivedMessage): RideWord | Refused {
  try {
    return DECODE.get(contentType)!(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function judgeModel(word: RideWord, { model }: Subject): Refused | undefined {
  const isRider = model === RIDER
  const isDriver = RIDE_DRIVERS.includes(model)
  if (word.kind === 'purse' || word.kind === 'book')
    return isRider ? undefined : { code: 'not_a_rider', facts: { model, needed: RIDER } }
  const accepts = word.kind === 'offer' || (word.kind === 'step' && word.said.step === 'accept')
  return isDriver || (isRider && !accepts)
    ? undefined
    : { code: 'not_a_driver', facts: { model, needed: RIDE_DRIVERS.join(' or ') } }
}

interface Judging {
  readonly subject: Subject
  readonly context: Context
  readonly params: MobilityParams
  /** Rides that it said something of. */
  readonly open: ReadonlySet<string>
}

function judgeWord(word: RideWord, message: ReceivedMessage, judging: Judging): Refused | undefined {
  const { open, subject, context } = judging
  const ride = rideOf(word, message.id)
  // What is kept for a driver no other bookings of its rider keep from it (settle-rides.ts).
  const { kept, rides } = context.state.rides
  const isKept = word.kind === 'book' && kept[subject.id]?.[word.said.driver] !== undefined
  const isStanding = ride !== undefined && rides[ride]?.rider === subject.id
  if (ride !== undefined && !isKept && !isStanding && !open.has(ride) && open.size >= MOST_SIDES)
    return { code: 'rides_full', facts: { ride, open: open.size, most: MOST_SIDES } }
  if (word.kind === 'book') return judgeBooking(word.said, message, judging)
  if (word.kind === 'purse') return judgePurse(word.said, message)
  if (word.kind === 'offer') return judgeOffer(word.said, message)
  if (word.kind !== 'rate' && word.kind !== 'rating') return undefined
  const known = context.state.rides.rides[word.said.ride]
  const isOpening = known?.opening !== undefined
  if (word.kind === 'rate')
    return isOpening ? { code: 'rating_closed', facts: { ride: word.said.ride } } : undefined
  if (!isOpening) return { code: 'rating_early', facts: { ride: word.said.ride } }
  const fixed = context.state.rides.sides[subject.id]?.[word.said.ride]?.rate
  return fixed === ratingHash(subject.id, word.said)
    ? undefined
    : { code: 'rating_differs', facts: { ride: word.said.ride, fixed: fixed ?? '' } }
}

/** An offer that is over takes the one before it back. */
function judgeOffer({ until }: RideOffer, { timeMs }: ReceivedMessage): Refused | undefined {
  if (until <= timeMs + MOST_AHEAD_MS) return undefined
  return { code: 'offer_too_long', facts: { until, timeMs, mostMs: MOST_AHEAD_MS } }
}

function judgePurse({ until, amount }: Purse, { timeMs }: ReceivedMessage): Refused | undefined {
  if (amount === 0n || (until > timeMs && until <= timeMs + MOST_PURSE_MS)) return undefined
  return { code: 'purse_too_long', facts: { until, timeMs, mostMs: MOST_PURSE_MS } }
}

function judgeBooking(
  { from, to, metres, seconds, by }: Booking,
  { timeMs }: ReceivedMessage,
  { params }: Judging,
): Refused | undefined {
  if (by <= timeMs || by > timeMs + MOST_AHEAD_MS)
    return { code: 'by_too_far', facts: { by, timeMs, mostMs: MOST_AHEAD_MS } }
  const placeOf = openPlaces()
  const [a, b] = [from, to].map(cell => placeOf(numberOfCell(cell, RIDE_RESOLUTION))) as [
    ReturnType<typeof placeOf>,
    ReturnType<typeof placeOf>,
  ]
  const mostM = params.rides.detour * (Math.floor(metresApart(a, b)) + 2 * PARENT_M)
  if (metres > mostM) return { code: 'too_far_for_cells', facts: { metres, mostM } }
  return metres > params.mostMps * seconds
    ? { code: 'too_fast_to_be_true', facts: { metres, seconds, mostMps: params.mostMps } }
    : undefined
}
