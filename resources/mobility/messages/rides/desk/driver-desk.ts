/**
 * A driver's side of rides: it offers, takes a booking that is as it offered and covered by a purse, in seconds and without anybody between,
 * and signs how the ride began and ended. Where to meet it alone can read. One ride at a time.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { KeyPair } from '../../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../../protocol/protocol-error.ts'
import { fareOf, reserveOf, type Terms, type Way } from '../fare.ts'
import { RIDE_OFFER } from '../ride-offer.ts'
import type { RideView } from '../ride-view.ts'
import {
  type Booking,
  type Rating,
  RIDE_END,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  ratingHash,
  type Step,
} from '../ride-words.ts'
import { type Meeting, makeMeetingKey, openMeeting } from '../sealed-place.ts'
import { keptFor, mineOf, stillUnsettled } from './covered.ts'
import { type DeskContext, readEnd, readStep, says, stepPayload } from './desk-words.ts'
import { closed, type DriverKept, type DriverRide, type Open, opened } from './driver-kept.ts'
import { decodeBooking, readBooking, wrongIn, wrongInMeeting } from './judge-booking.ts'
import { offerMsAt } from './offer-time.ts'
import { RideError } from './ride-error.ts'

export interface DriverContext extends DeskContext {
  /** Brings somebody's signed message to a node, which looks at its signature. @returns what was wrong; undefined where it was taken */
  deliver(message: Uint8Array): Promise<string | undefined>
  /** What it was before it was ended; and durable before anything is said of it. */
  readonly kept: DriverKept | undefined
  keep(kept: DriverKept): Promise<void>
  random(bytes: number): Uint8Array
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
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
  /** Whoever drives says yes or no to each request; else what is as offered and covered is taken at once. */
  readonly byHand: boolean
}

/** What somebody would like, until its driver says yes or no: two cells and the agreement, and of its rider what the network tells. */
export interface AskedRide {
  readonly id: MessageId
  readonly booking: Booking
  readonly rider: SubjectId
  readonly record: Pick<RideView['record'], 'rides' | 'stars100' | 'ratings'>
}

/** A request whose rider asks no more is nobody's, ms of ours; and so many are shown. */
const [ASKS_MS, MOST_ASKED] = [20_000, 8]
const [SALT_BYTES, MOST_RATINGS] = [16, 64]

export class DriverDesk {
  #options: DriverOptions
  readonly #context: DriverContext
  #open: Open
  // One booking after another: two at once would both find the car empty.
  #taking: Promise<unknown> = Promise.resolve()
  // Brought again while its rider waits; and what was said of it, for whoever did not hear the answer.
  readonly #asked = new Map<string, AskedRide & { readonly bytes: Uint8Array; readonly heardMs: number }>()
  #answered: { readonly id: string; readonly accept: Uint8Array } | { readonly id: string } | undefined

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

  /** Requests that wait for a yes or no; where nobody asks any more, none. */
  get asked(): readonly AskedRide[] {
    const { nowMs, speed } = this.#context
    const sinceMs = nowMs() - ASKS_MS * speed
    return [...this.#asked.values()].filter(({ heardMs }) => heardMs >= sinceMs)
  }

  /** From now on at these terms: what stands is said anew with the next `offer`. */
  change(options: DriverOptions): void {
    this.#options = options
  }

  /**
   * Says it anew while half of its time is left (offer-time.ts), or where the terms are others: with another key, so that nobody opens later what was
   * sealed to this one.
   */
  async offer(): Promise<void> {
    const { nowMs, speed } = this.#context
    const offerMs = offerMsAt(speed)
    const { untilMs, offered } = this.#open
    const terms = termsOf(this.#options)
    if (untilMs - nowMs() > offerMs / 2 && (offered === '' || offered === terms)) return
    await this.#offer(Math.floor(nowMs()) + offerMs, terms)
  }

  /** Nobody is fetched any more: what stands ends at once for whoever sees it settled. */
  async rest(): Promise<void> {
    if (this.#open.untilMs > this.#context.nowMs()) await this.#offer(Math.floor(this.#context.nowMs()), '')
  }

  async #offer(until: number, offered: string): Promise<void> {
    const context = this.#context
    const { regions, start, perKm, perMinute, seats, url } = this.#options
    const key = makeMeetingKey()
    const offer = { regions, start, perKm, perMinute, seats, url, until, key: bytesToHex(key.open) }
    const fresh = { key, before: this.#open.key, untilMs: until, offered }
    await context.keep(closed({ ...this.#open, ...fresh }))
    await says(context, RIDE_OFFER.contentType, RIDE_OFFER.encode(offer))
    this.#open = { ...this.#open, ...fresh }
  }

  /**
   * Said again it is the same booking, with the same answer.
   * @returns what it signed for it: with that its rider says where to meet; undefined where whoever drives has yet to say yes
   */
  book(bytes: Uint8Array): Promise<Uint8Array | undefined> {
    const taken = this.#taking.then(() => this.#take(bytes))
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  /** Yes: it comes, and signs that. @throws {RideError} what stands against it by now; ride_unknown where nobody asks any more */
  accept(id: string): Promise<Uint8Array> {
    const taken = this.#taking.then(() => {
      const asked = this.asked.find(one => one.id === id)
      const known = asked && this.#asked.get(asked.id)
      if (known === undefined) throw new RideError('ride_unknown', { ride: id.slice(0, 80) })
      return this.#accept(known.bytes, known)
    })
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  /** No: its rider asks the next one. */
  decline(id: string): void {
    if (this.#asked.delete(id)) this.#answered = { id }
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

  async #take(bytes: Uint8Array): Promise<Uint8Array | undefined> {
    const { id, subject: rider, payload } = readBooking(bytes)
    if (this.#answered?.id === id) {
      if ('accept' in this.#answered) return this.#answered.accept
      throw new RideError('driver_declined')
    }
    if (!this.isFree) throw new RideError('driver_busy')
    const booking = decodeBooking(payload)
    const wrong = wrongIn(booking, this.#options, this.#context)
    if (wrong !== undefined) throw new RideError('not_as_offered', { field: wrong })
    if (!this.#options.byHand) return await this.#accept(bytes, { id, rider, booking })
    await this.#ask(bytes, { id, rider, booking })
    return undefined
  }

  async #ask(bytes: Uint8Array, ride: Pick<AskedRide, 'id' | 'rider' | 'booking'>): Promise<void> {
    const heardMs = this.#context.nowMs()
    const known = this.#asked.get(ride.id)
    if (known !== undefined) return void this.#asked.set(ride.id, { ...known, heardMs })
    const open = new Set(this.asked.map(({ id }) => id))
    for (const { id } of this.#asked.values()) if (!open.has(id)) this.#asked.delete(id)
    if (this.#asked.size >= MOST_ASKED) throw new RideError('driver_busy')
    const view = await this.#context.viewOf(ride.rider)
    this.#needCovered(ride.booking, ride.rider, view)
    const { rides, stars100, ratings } = view.record
    this.#asked.set(ride.id, { ...ride, record: { rides, stars100, ratings }, bytes, heardMs })
  }

  async #accept(bytes: Uint8Array, { id, rider, booking }: Pick<AskedRide, 'id' | 'rider' | 'booking'>) {
    const context = this.#context
    if (!this.isFree) throw new RideError('driver_busy')
    const needs = this.#needCovered(booking, rider, await context.viewOf(rider))
    const refused = await context.deliver(bytes)
    if (refused !== undefined) throw new RideError('booking_refused', { answer: refused })
    const fresh = { meeting: undefined, stage: 'accepted', signed: '', startedMs: 0, way: undefined } as const
    const taken = { id, rider, needs: needs.toString(), by: booking.by }
    this.#open = { ...this.#open, unsettled: [...this.#open.unsettled, taken] }
    const payload = stepPayload(id, 'accept', context)
    const accept = await this.#change({ id, booking, rider, ...fresh }, RIDE_STEP.contentType, payload)
    this.#answered = { id, accept }
    this.#asked.clear()
    return accept
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

/** What an offer says of itself, so that other terms are told at once. */
function termsOf({ regions, start, perKm, perMinute, seats, url }: DriverOptions): string {
  return [regions.join(), start, perKm, perMinute, seats, url].join(' ')
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
