/**
 * A driver's side of rides: it offers, takes a booking that is as it offered and covered by a purse, in seconds and without anybody between,
 * and signs how the ride began and ended. Where to meet it alone can read. One ride at a time.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { fareOf, reserveOf, type Terms, type Way } from '../../messages/rides/fare.ts'
import { RIDE_OFFER, type RideOffer } from '../../messages/rides/ride-offer.ts'
import type { RideView } from '../../messages/rides/ride-view.ts'
import { type Booking, RIDE_BOOK, RIDE_END, RIDE_STEP, type Step } from '../../messages/rides/ride-words.ts'
import {
  type KeyPair,
  type Meeting,
  makeMeetingKey,
  meetingKeyOf,
  openMeeting,
} from '../../messages/rides/sealed-place.ts'
import { RideError } from './ride-error.ts'

/** What a desk needs of the agent that it runs in. */
export interface DeskContext {
  readonly subject: SubjectId
  nowMs(): number
  /** Durable when it resolves; undefined when the queue is full. */
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
  /** What the network knows of rides of a subject. */
  viewOf(subject: SubjectId): Promise<RideView>
}

export interface DriverContext extends DeskContext {
  /** Brings somebody's signed message to a node, which looks at its signature. @returns what was wrong; undefined where it was taken */
  deliver(message: Uint8Array): Promise<string | undefined>
  /** What it was before it was ended; and durable before anything is said of it. */
  readonly kept: DriverKept | undefined
  keep(kept: DriverKept): Promise<void>
}

/** On this machine alone. Keys and what was signed are hex. */
export interface DriverKept {
  readonly key: string
  readonly before: string
  readonly untilMs: number
  /** Accepted, and not yet in what the network shows of its rider's purse. */
  readonly unsettled: readonly Unsettled[]
  readonly current?: Omit<DriverRide, 'booking' | 'way'> & { readonly booking: string; readonly way?: Way }
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
  readonly meeting: Meeting
  readonly stage: DriverStage
  readonly startedMs: number
  readonly way: Way | undefined
}

/** What it signed has reached a node by then. */
const SENT_MS = 3_600_000
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
    const next = { key, before, untilMs: until, current, unsettled }
    await context.keep(closed(next))
    await says(context, RIDE_OFFER.contentType, RIDE_OFFER.encode(offer))
    this.#open = Object.assign(next, { current: this.#open.current, unsettled: this.#open.unsettled })
  }

  book(bytes: Uint8Array, sealed: Uint8Array): Promise<DriverRide> {
    const taken = this.#taking.then(() => this.#take(bytes, sealed))
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  async step(id: string, step: Exclude<Step, 'accept'>): Promise<DriverRide> {
    const ride = this.#rideOf(id)
    const { by } = ride.booking
    const mayAbsent = step !== 'absent' || this.#context.nowMs() >= by
    if (ride.stage !== 'accepted' || !mayAbsent) throw new RideError('too_soon', { stage: ride.stage, by })
    const stage = step === 'start' ? 'started' : 'over'
    const stepped: DriverRide = { ...ride, stage, startedMs: Math.floor(this.#context.nowMs()) }
    return await this.#change(stepped, RIDE_STEP.contentType, stepPayload(ride.id, step, this.#context))
  }

  async end(
    id: string,
    way: Way,
    odometer: readonly [] | readonly [number, number] = [],
  ): Promise<DriverRide> {
    const ride = this.#rideOf(id)
    if (ride.stage !== 'started') throw new RideError('too_soon', { stage: ride.stage })
    const end = { ride: ride.id, at: Math.floor(this.#context.nowMs()), ...way, odometer }
    return await this.#change({ ...ride, stage: 'ended', way }, RIDE_END.contentType, RIDE_END.encode(end))
  }

  #rideOf(id: string): DriverRide {
    const { current } = this.#open
    if (current?.id !== id) throw new RideError('ride_unknown', { ride: id.slice(0, 80) })
    return current
  }

  /** First it is known here: what was signed and forgotten would be nobody's. */
  async #change(to: DriverRide, contentType: string, payload: Uint8Array): Promise<DriverRide> {
    const from = this.#open.current
    this.#open = { ...this.#open, current: to }
    await this.#context.keep(closed(this.#open))
    await says(this.#context, contentType, payload).catch((error: unknown) => {
      this.#open = { ...this.#open, current: from }
      throw error
    })
    return to
  }

  async #take(bytes: Uint8Array, sealed: Uint8Array): Promise<DriverRide> {
    const context = this.#context
    if (!this.isFree) throw new RideError('driver_busy')
    const { id, subject: rider, payload } = readBooking(bytes)
    const booking = decodeBooking(payload)
    const wrong = wrongIn(booking, this.#options, context)
    if (wrong !== undefined) throw new RideError('not_as_offered', { field: wrong })
    const meeting = await openWith([this.#open.key, this.#open.before], id, sealed)
    const needs = this.#needCovered(booking, rider, await context.viewOf(rider))
    const refused = await context.deliver(bytes)
    if (refused !== undefined) throw new RideError('booking_refused', { answer: refused })
    const accepted: DriverRide = {
      id,
      booking,
      rider,
      meeting,
      stage: 'accepted',
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
  readonly current: DriverRide | undefined
}

function opened(kept: DriverKept | undefined): Open {
  if (kept === undefined)
    return { key: undefined, before: undefined, untilMs: 0, unsettled: [], current: undefined }
  const keyOf = (secret: string) => (secret === '' ? undefined : meetingKeyOf(hexToBytes(secret)))
  const { key, before, untilMs, unsettled, current } = kept
  const ride = current && {
    ...current,
    booking: RIDE_BOOK.decode(hexToBytes(current.booking)),
    way: current.way,
  }
  return { key: keyOf(key), before: keyOf(before), untilMs, unsettled, current: ride }
}

function closed({ key, before, untilMs, unsettled, current }: Open): DriverKept {
  const secretOf = (pair: KeyPair | undefined) => (pair === undefined ? '' : bytesToHex(pair.secret))
  if (current === undefined) return { key: secretOf(key), before: secretOf(before), untilMs, unsettled }
  const { way, ...rest } = current
  const ride = { ...rest, booking: bytesToHex(RIDE_BOOK.encode(current.booking)), ...(way && { way }) }
  return { key: secretOf(key), before: secretOf(before), untilMs, unsettled, current: ride }
}

function readBooking(bytes: Uint8Array) {
  try {
    const message = openMessage(bytes)
    if (message.contentType === RIDE_BOOK.contentType) return message
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
  }
  throw new RideError('ride_malformed', { field: 'booking', right: 'a signed booking, hex' })
}

function decodeBooking(payload: Uint8Array): Booking {
  try {
    return RIDE_BOOK.decode(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw new RideError('ride_malformed', { field: 'booking', problem: error.message })
  }
}

/** The first field that is not as it was offered. */
function wrongIn(
  booking: Booking,
  options: DriverOptions,
  { subject, nowMs }: DeskContext,
): string | undefined {
  if (booking.driver !== subject) return 'driver'
  for (const term of ['start', 'perKm', 'perMinute'] as const) if (booking[term] < options[term]) return term
  if (booking.seats > options.seats) return 'seats'
  return booking.by <= nowMs() ? 'by' : undefined
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

export function stepPayload(ride: MessageId, step: Step, { nowMs }: Pick<DeskContext, 'nowMs'>): Uint8Array {
  return RIDE_STEP.encode({ ride, step, at: Math.floor(nowMs()) })
}

export async function says(
  { say }: Pick<DeskContext, 'say'>,
  contentType: string,
  payload: Uint8Array,
): Promise<Uint8Array> {
  const sealed = await say(contentType, payload)
  if (sealed === undefined) throw new RideError('ride_queue_full')
  return sealed
}
