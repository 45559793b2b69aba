/**
 * A driver's side of rides: it offers, takes a booking that is as it offered and covered by a purse, in seconds and without anybody between,
 * and signs how the ride began and ended. Where to meet it alone can read. One ride at a time.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { KeyPair } from '../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import {
  type DeskContext,
  readEnd,
  readStep,
  says,
  stepPayload,
} from '../../messages/rides/desk/desk-words.ts'
import { RideError } from '../../messages/rides/desk/ride-error.ts'
import { fareOf, reserveOf, type Terms, type Way } from '../../messages/rides/fare.ts'
import { RIDE_OFFER, type RideOffer } from '../../messages/rides/ride-offer.ts'
import type { RideView } from '../../messages/rides/ride-view.ts'
import {
  type Booking,
  type Rating,
  RIDE_BOOK,
  RIDE_END,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  ratingHash,
  type Step,
} from '../../messages/rides/ride-words.ts'
import { type Meeting, makeMeetingKey, meetingKeyOf, openMeeting } from '../../messages/rides/sealed-place.ts'
import { decodeBooking, readBooking, wrongIn, wrongInMeeting } from './judge-booking.ts'

export interface DriverContext extends DeskContext {
  /** Brings somebody's signed message to a node, which looks at its signature. @returns what was wrong; undefined where it was taken */
  deliver(message: Uint8Array): Promise<string | undefined>
  /** What it was before it was ended; and durable before anything is said of it. */
  readonly kept: DriverKept | undefined
  keep(kept: DriverKept): Promise<void>
  random(bytes: number): Uint8Array
}

/** On this machine alone. Keys and what was signed are hex. */
export interface DriverKept {
  readonly key: string
  readonly before: string
  readonly untilMs: number
  /** Accepted, and not yet in what the network shows of its rider's purse. */
  readonly unsettled: readonly Unsettled[]
  /** Fixed, and opened when the network says so; none in what was kept before drivers rated. */
  readonly ratings?: readonly Rating[]
  readonly current?: Omit<DriverRide, 'booking' | 'way' | 'meeting' | 'signed'> & {
    readonly booking: string
    readonly way?: Way
    readonly meeting?: Meeting
    readonly signed?: DriverRide['signed']
  }
}

export interface Unsettled {
  readonly id: string
  readonly rider: string
  /** Base units, digits. */
  readonly needs: string
  readonly by: number
}

export interface DriverOptions extends Terms {
  readonly regions: readonly string[]
  readonly seats: number
  readonly url: string
  /**
   * 0: it comes only for what a purse keeps for it, and is paid whatever its rider books besides. Else it comes too where the rest of a
   * purse covers so many of such rides: of the others nobody knows before the epoch is over, so that is a risk.
   */
  readonly cover: number
}

export type DriverStage = 'accepted' | 'started' | 'ended' | 'over'

export interface DriverRide {
  readonly id: MessageId
  readonly booking: Booking
  readonly rider: SubjectId
  /** Undefined until its rider said it, once it had the signature that this driver comes. */
  readonly meeting: Meeting | undefined
  readonly stage: DriverStage
  /** What its rider handed over as it signed it: that it got in, how the ride ended. */
  readonly signed: '' | 'start' | 'end'
  readonly startedMs: number
  readonly way: Way | undefined
}

/** What it signed has reached a node by then. */
const SENT_MS = 3_600_000
const [SALT_BYTES, MOST_RATINGS] = [16, 64]
const [OFFER_MS, LEAST_MS] = [12 * 3_600_000, 3_600_000]

export class DriverDesk {
  readonly #options: DriverOptions
  readonly #context: DriverContext
  #open: Open
  // One booking after another: two at once would both find the car empty.
  #taking: Promise<unknown> = Promise.resolve()

  constructor(options: DriverOptions, context: DriverContext) {
    this.#options = options
    this.#context = context
    this.#open = opened(context.kept)
  }

  get isFree(): boolean {
    const { current } = this.#open
    return current === undefined || current.stage === 'ended' || current.stage === 'over'
  }

  get current(): DriverRide | undefined {
    return this.#open.current
  }

  /** Says it anew where it is over soon: with another key, so that nobody opens later what was sealed to this one. */
  async offer(): Promise<void> {
    const context = this.#context
    const { untilMs, key: before, current, unsettled } = this.#open
    if (untilMs > context.nowMs() + LEAST_MS) return
    const key = makeMeetingKey()
    const until = Math.floor(context.nowMs()) + OFFER_MS
    const { regions, start, perKm, perMinute, seats, url } = this.#options
    const offer: RideOffer = {
      regions,
      start,
      perKm,
      perMinute,
      seats,
      url,
      until,
      key: bytesToHex(key.open),
    }
    const next = { key, before, untilMs: until, current, unsettled, ratings: this.#open.ratings }
    await context.keep(closed(next))
    await says(context, RIDE_OFFER.contentType, RIDE_OFFER.encode(offer))
    const { current: now, unsettled: since, ratings } = this.#open
    this.#open = Object.assign(next, { current: now, unsettled: since, ratings })
  }

  /** @returns what it signed for it: with that its rider says where to meet */
  book(bytes: Uint8Array): Promise<Uint8Array> {
    const taken = this.#taking.then(() => this.#take(bytes))
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  /** Where to meet, of whoever booked: it alone could seal it to that ride's name before anybody else knew it. */
  async meet(id: string, sealed: Uint8Array): Promise<void> {
    const ride = this.#rideOf(id)
    // Said again after its answer was lost, it is the same place.
    if (ride.meeting !== undefined) return
    const meeting = await openWith([this.#open.key, this.#open.before], ride.id, sealed)
    const wrong = wrongInMeeting(meeting, ride.booking)
    if (wrong !== undefined) {
      // Not what was agreed: nobody comes for that, and nobody pays.
      await this.step(id, 'cancel')
      throw new RideError('not_as_offered', { field: wrong })
    }
    await this.#keepRide({ ...this.#rideOf(id), meeting })
  }

  /** What its rider signed, handed over: that it got in, called off, or how the ride ended. It goes to the network from here too. */
  async hear(id: string, word: Uint8Array): Promise<void> {
    const ride = this.#rideOf(id)
    const [step, end] = [readStep(word), readEnd(word)]
    const said = step ?? end
    if (said?.by !== ride.rider || said.ride !== ride.id)
      throw new RideError('ride_malformed', { field: 'word', right: 'what the rider signed of this ride' })
    const refused = await this.#context.deliver(word)
    if (refused !== undefined) throw new RideError('booking_refused', { answer: refused })
    const now = this.#rideOf(id)
    if (end !== undefined) await this.#keepRide({ ...now, signed: 'end' })
    else if (step?.step === 'start' && now.signed === '') await this.#keepRide({ ...now, signed: 'start' })
    else if (step?.step === 'cancel' && now.stage === 'accepted')
      await this.#keepRide({ ...now, stage: 'over' })
  }

  async #keepRide(current: DriverRide): Promise<void> {
    this.#open = { ...this.#open, current }
    await this.#context.keep(closed(this.#open))
  }

  /**
   * It begins once its rider signed that it got in: a rider that never does pays the small part alone, however far it is driven.
   * @param isRisked it begins without that, as where its rider has no link
   */
  async step(id: string, step: Exclude<Step, 'accept'>, isRisked = false): Promise<DriverRide> {
    const ride = this.#rideOf(id)
    const { by } = ride.booking
    const mayAbsent = step !== 'absent' || this.#context.nowMs() >= by
    if (ride.stage !== 'accepted' || !mayAbsent) throw new RideError('too_soon', { stage: ride.stage, by })
    if (step === 'start' && ride.signed === '' && !isRisked)
      throw new RideError('rider_unsigned', { ride: ride.id })
    const stage = step === 'start' ? 'started' : 'over'
    const stepped: DriverRide = { ...ride, stage, startedMs: Math.floor(this.#context.nowMs()) }
    await this.#change(stepped, RIDE_STEP.contentType, stepPayload(ride.id, step, this.#context))
    return stepped
  }

  async end(
    id: string,
    way: Way,
    odometer: readonly [] | readonly [number, number] = [],
  ): Promise<DriverRide> {
    const ride = this.#rideOf(id)
    if (ride.stage !== 'started') throw new RideError('too_soon', { stage: ride.stage })
    const end = { ride: ride.id, at: Math.floor(this.#context.nowMs()), ...way, odometer }
    const ended: DriverRide = { ...ride, stage: 'ended', way }
    await this.#change(ended, RIDE_END.contentType, RIDE_END.encode(end))
    return ended
  }

  /** Fixes it now; it is opened by itself, and nobody reads it before. */
  async rate(id: string, stars: number): Promise<void> {
    const ride = this.#rideOf(id)
    const isRated = this.#open.ratings.some(one => one.ride === ride.id)
    if (ride.stage !== 'ended' || isRated)
      throw new RideError('too_soon', { stage: isRated ? 'rated' : ride.stage })
    const rating = { ride: ride.id, stars, salt: bytesToHex(this.#context.random(SALT_BYTES)) }
    const hash = ratingHash(this.#context.subject, rating)
    // First it is known here: what was fixed and forgotten is never opened.
    await this.#keepRatings([...this.#open.ratings, rating].slice(-MOST_RATINGS))
    await says(this.#context, RIDE_RATE.contentType, RIDE_RATE.encode({ ride: ride.id, hash }))
  }

  /** Opens ratings whose time has come. */
  async openRatings(): Promise<void> {
    if (this.#open.ratings.length === 0) return
    const { rides } = await this.#context.viewOf(this.#context.subject)
    for (const rating of this.#open.ratings) {
      if (rides[rating.ride]?.stage !== 'opening') continue
      await says(this.#context, RIDE_RATING.contentType, RIDE_RATING.encode(rating))
      const { current, ratings } = this.#open
      // It is rated once: with that its ride is over.
      if (current?.id === rating.ride) this.#open = { ...this.#open, current: { ...current, stage: 'over' } }
      await this.#keepRatings(ratings.filter(one => one !== rating))
    }
  }

  async #keepRatings(ratings: readonly Rating[]): Promise<void> {
    this.#open = { ...this.#open, ratings }
    await this.#context.keep(closed(this.#open))
  }

  #rideOf(id: string): DriverRide {
    const { current } = this.#open
    if (current?.id !== id) throw new RideError('ride_unknown', { ride: id.slice(0, 80) })
    return current
  }

  /** First it is known here: what was signed and forgotten would be nobody's. */
  async #change(to: DriverRide, contentType: string, payload: Uint8Array): Promise<Uint8Array> {
    const from = this.#open.current
    this.#open = { ...this.#open, current: to }
    await this.#context.keep(closed(this.#open))
    try {
      return await says(this.#context, contentType, payload)
    } catch (error) {
      this.#open = { ...this.#open, current: from }
      throw error
    }
  }

  async #take(bytes: Uint8Array): Promise<Uint8Array> {
    const context = this.#context
    if (!this.isFree) throw new RideError('driver_busy')
    const { id, subject: rider, payload } = readBooking(bytes)
    const booking = decodeBooking(payload)
    const wrong = wrongIn(booking, this.#options, context)
    if (wrong !== undefined) throw new RideError('not_as_offered', { field: wrong })
    const needs = this.#needCovered(booking, rider, await context.viewOf(rider))
    const refused = await context.deliver(bytes)
    if (refused !== undefined) throw new RideError('booking_refused', { answer: refused })
    const accepted: DriverRide = {
      id,
      booking,
      rider,
      meeting: undefined,
      stage: 'accepted',
      signed: '',
      startedMs: 0,
      way: undefined,
    }
    const taken = { id, rider, needs: needs.toString(), by: booking.by }
    this.#open = { ...this.#open, unsettled: [...this.#open.unsettled, taken] }
    return await this.#change(accepted, RIDE_STEP.contentType, stepPayload(id, 'accept', context))
  }

  /** @returns what it needs. @throws {RideError} purse_short */
  #needCovered(booking: Booking, rider: SubjectId, view: RideView): bigint {
    const { purse, terms } = view
    const { cover } = this.#options
    const unsettled = stillUnsettled(this.#open.unsettled, view)
    this.#open = { ...this.#open, unsettled }
    const needs = reserveOf(fareOf(booking, booking), terms)
    const [kept, mine] = [keptFor(this.#context.subject, rider, view, unsettled), mineOf(rider, unsettled)]
    const isRisked = cover > 0 && BigInt(purse.free) - mine >= needs * BigInt(cover)
    if ((kept < needs && !isRisked) || purse.closing || purse.untilMs <= booking.by)
      throw new RideError('purse_short', {
        needs: needs.toString(),
        kept: kept.toString(),
        free: purse.free,
      })
    return needs
  }
}

/** What of its accepted rides is not yet in what the network shows. */
export function stillUnsettled(
  accepted: readonly Unsettled[],
  { purse, rides }: Pick<RideView, 'purse' | 'rides'>,
): readonly Unsettled[] {
  return accepted.filter(one => rides[one.id]?.covered !== true && purse.asOfMs <= one.by + SENT_MS)
}

/** What a rider’s purse keeps for this driver for sure, less what it accepted since: a ride within that is covered (rule/rides/keep-parts.ts). */
export function keptFor(
  driver: SubjectId,
  rider: SubjectId,
  { purse }: Pick<RideView, 'purse'>,
  unsettled: readonly Unsettled[],
): bigint {
  return BigInt(purse.kept[driver] ?? 0) - mineOf(rider, unsettled)
}

function mineOf(rider: SubjectId, unsettled: readonly Unsettled[]): bigint {
  return unsettled.reduce((sum, one) => (one.rider === rider ? sum + BigInt(one.needs) : sum), 0n)
}

interface Open {
  readonly key: KeyPair | undefined
  readonly before: KeyPair | undefined
  readonly untilMs: number
  readonly unsettled: readonly Unsettled[]
  readonly ratings: readonly Rating[]
  readonly current: DriverRide | undefined
}

function opened(kept: DriverKept | undefined): Open {
  if (kept === undefined)
    return { key: undefined, before: undefined, untilMs: 0, unsettled: [], ratings: [], current: undefined }
  const keyOf = (secret: string) => (secret === '' ? undefined : meetingKeyOf(hexToBytes(secret)))
  const { key, before, untilMs, unsettled, ratings = [], current } = kept
  const ride = current && {
    ...current,
    booking: RIDE_BOOK.decode(hexToBytes(current.booking)),
    way: current.way,
    meeting: current.meeting,
    signed: current.signed ?? '',
  }
  return { key: keyOf(key), before: keyOf(before), untilMs, unsettled, ratings, current: ride }
}

function closed({ key, before, untilMs, unsettled, ratings, current }: Open): DriverKept {
  const secretOf = (pair: KeyPair | undefined) => (pair === undefined ? '' : bytesToHex(pair.secret))
  const known = { key: secretOf(key), before: secretOf(before), untilMs, unsettled, ratings }
  if (current === undefined) return known
  const { way, meeting, ...rest } = current
  const booking = bytesToHex(RIDE_BOOK.encode(current.booking))
  return { ...known, current: { ...rest, booking, ...(way && { way }), ...(meeting && { meeting }) } }
}

/** Of the offer that stands, or of the one before it. */
async function openWith(
  keys: readonly (KeyPair | undefined)[],
  ride: MessageId,
  sealed: Uint8Array,
): Promise<Meeting> {
  for (const key of keys) {
    if (key === undefined) continue
    try {
      return await openMeeting(key, ride, sealed)
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
    }
  }
  throw new RideError('ride_malformed', {
    field: 'sealed',
    right: 'sealed to the key of this driver’s offer, of that ride',
  })
}
