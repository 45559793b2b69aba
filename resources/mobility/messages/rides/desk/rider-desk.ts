/**
 * A rider's side of rides: it asks drivers who stand in the network's book, cheapest first, books with the first that is free, tells it alone
 * where to meet, and signs for what it measured itself. So a ride is agreed in seconds, and what is settled later is evidence.
 *
 * Until a driver has signed that it comes it knows two cells and no more; that signature goes to the network too, so whoever accepts to learn a door
 * has an accepted ride in its record. What the rider signs of the ride it hands to the driver as well, who needs to know it then and there.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { takesSeals } from '../../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../../protocol/ids.ts'
import { openMessage } from '../../../../../protocol/message.ts'
import { fareOf, reserveOf, type Way } from '../fare.ts'
import { rideCellAt } from '../ride-cell.ts'
import { type Matched, matchOffers } from '../ride-offer.ts'
import { standingOffers } from '../ride-view.ts'
import {
  type Rating,
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_RATE,
  RIDE_RATING,
  RIDE_STEP,
  ratingHash,
  type Step,
} from '../ride-words.ts'
import { type Meeting, sealMeeting } from '../sealed-place.ts'
import { type DeskContext, readStep, says, stepPayload } from './desk-words.ts'
import { RideError } from './ride-error.ts'

export interface RiderContext extends DeskContext {
  /** Asks a driver's agent. @returns what it signed for it; why not; `driver_asked` where whoever drives has yet to say yes: it is asked again */
  bookWith(driver: DriverAt, booking: Uint8Array): Promise<{ readonly accept: Uint8Array } | string>
  /** Where to meet, or what this rider signed of the ride. @returns whether its agent answered: what it will not have is not said again */
  tell(driver: DriverAt, ride: MessageId, what: Told): Promise<boolean>
  /** Brings somebody's signed message to a node, which looks at its signature. @returns what was wrong; undefined where it was taken */
  deliver(message: Uint8Array): Promise<string | undefined>
  /** How far the driver says that it is; undefined where nobody answers. */
  stateOf(driver: DriverAt, ride: MessageId): Promise<DriverState | undefined>
  random(bytes: number): Uint8Array
  /** Between two questions to whoever thinks about it, ms of ours. */
  pause(ms: number): Promise<void>
  /** Told while a driver thinks about it, and undefined afterwards: for a page. */
  onAsking?(driver: SubjectId | undefined): void
  /** What it was before it was ended; and durable before anything is said of it. */
  readonly kept: readonly RiderRide[]
  keep(rides: readonly RiderRide[]): Promise<void>
}

/** Who, and where its offer says that its agent answers. */
export interface DriverAt {
  readonly driver: SubjectId
  readonly url: string
}

/** What a driver is told of its ride, bytes as hex: what opens with its key, or a signed word. */
export interface Told {
  readonly what: 'meeting' | 'word'
  readonly bytes: string
}

export interface DriverState {
  readonly stage: 'accepted' | 'started' | 'ended' | 'over'
  /** Once it said that the ride ended. */
  readonly way: Way | undefined
}

export interface Wanted extends Way, Meeting {
  readonly seats: number
  readonly most: bigint
  /** How long it waits for the driver, ms. */
  readonly waitMs: number
}

export interface Offered extends Matched {
  /** What the purse keeps for it covers the ride. */
  readonly isKept: boolean
  /** What is kept for nobody covers it: a driver that takes that risk may come. */
  readonly isFree: boolean
  /** Base units that a purse has to keep for it. */
  readonly needs: bigint
}

export type RiderStage = 'accepted' | 'started' | 'ended' | 'over'

export interface RiderRide {
  readonly id: MessageId
  readonly driver: SubjectId
  readonly url: string
  readonly quote: bigint
  readonly by: number
  readonly stage: RiderStage
  /** Fixed, and opened when the network says so. */
  readonly rating: Rating | undefined
  /** What was signed for, once it was. */
  readonly way: Way | undefined
  /** What its driver's agent does not have yet, in order. */
  readonly untold: readonly Told[]
}

/** As far as two receivers of one car may be apart, parts in a thousand, and always so much. */
const [APART, APART_M, APART_S] = [100, 300, 120]
const [NONCE_BYTES, SALT_BYTES, MOST_ASKED, MOST_KEPT, PURSE_MS] = [16, 16, 8, 64, 30 * 86_400_000]
const MOST_UNTOLD = 8
/** How long somebody may think about a request. */
const [ASK_AGAIN_MS, MOST_ASKS] = [1_000, 45]

/** Drivers that a purse keeps something for, unless its rider names them; and the ride that their prices are compared by. */
const [MOST_NAMED, USUAL] = [4, { metres: 10_000, seconds: 1_200 }]

export class RiderDesk {
  readonly #context: RiderContext
  readonly #rides: Map<string, RiderRide>

  constructor(context: RiderContext) {
    this.#context = context
    this.#rides = new Map(context.kept.map(ride => [ride.id, ride]))
  }

  get rides(): readonly RiderRide[] {
    return [...this.#rides.values()]
  }

  /** Kept in equal parts for those drivers; unless said for some of the cheapest that stand, those first for whom some is kept. */
  async setAside(amount: bigint, named?: readonly SubjectId[]): Promise<readonly SubjectId[]> {
    const until = Math.floor(this.#context.nowMs()) + PURSE_MS
    const chosen = named ?? (amount === 0n ? [] : await this.#cheapest())
    const drivers = [...new Set(chosen)].sort()
    const each = drivers.length === 0 ? 0n : amount / BigInt(drivers.length)
    const purse = RIDE_PURSE.encode({ amount, until, each, drivers })
    await says(this.#context, RIDE_PURSE.contentType, purse)
    return drivers
  }

  async #cheapest(): Promise<readonly SubjectId[]> {
    const view = await this.#context.viewOf(this.#context.subject)
    const priced = standingOffers(view)
      .filter(({ url, until }) => url !== '' && until > this.#context.nowMs())
      .map(one => ({ driver: one.driver, isKept: one.driver in view.purse.kept, price: fareOf(one, USUAL) }))
    return priced
      .sort((a, b) => Number(b.isKept) - Number(a.isKept) || (a.price < b.price ? -1 : 1))
      .slice(0, MOST_NAMED)
      .map(({ driver }) => driver)
  }

  /** Who comes there, has room and takes no more than that, cheapest first: what `request` asks one after the other. */
  async offersFor(wanted: Wanted): Promise<readonly Offered[]> {
    const context = this.#context
    const view = await context.viewOf(context.subject)
    const from = rideCellAt(wanted.from.lat, wanted.from.lon)
    const nonce = bytesToHex(context.random(NONCE_BYTES))
    const offers = matchOffers({ ...wanted, from, nonce, nowMs: context.nowMs() }, standingOffers(view))
    // First those who are sure of it: the others come at their own risk, if at all.
    return offers
      .filter(({ url }) => url !== '')
      .map(one => {
        const needs = reserveOf(one.quote, view.terms)
        const kept = BigInt(view.purse.kept[one.driver] ?? 0)
        return { ...one, needs, isKept: kept >= needs, isFree: BigInt(view.purse.free) >= needs }
      })
      .sort((a, b) => Number(b.isKept) - Number(a.isKept))
  }

  /**
   * Nobody is booked who would come for nothing: where money is kept for none of those who stand there it says so, with how much is needed.
   * @throws {RideError} nothing_kept; no_driver, with what the last one said
   */
  async request(wanted: Wanted): Promise<RiderRide> {
    const offers = await this.offersFor(wanted)
    const asked = offers.filter(({ isKept, isFree }) => isKept || isFree).slice(0, MOST_ASKED)
    if (offers.length > 0 && asked.length === 0) throw nothingKept(offers)
    let last = ''
    for (const offer of asked) {
      const booked = await this.#bookOne(wanted, offer)
      if (typeof booked !== 'string') return booked
      last = booked
    }
    throw new RideError('no_driver', { asked: asked.length, ...(last !== '' && { last }) })
  }

  /** @throws {RideError} nothing_kept; no_driver, with what it said */
  async book(wanted: Wanted, offer: Offered): Promise<RiderRide> {
    if (!offer.isKept && !offer.isFree) throw nothingKept([offer])
    const booked = await this.#bookOne(wanted, offer)
    if (typeof booked !== 'string') return booked
    throw new RideError('no_driver', { asked: 1, last: booked })
  }

  async step(id: string, step: Exclude<Step, 'accept'>): Promise<RiderRide> {
    const ride = this.#rideOf(id, 'accepted')
    const word = await says(this.#context, RIDE_STEP.contentType, stepPayload(ride.id, step, this.#context))
    return await this.#hand({ ...ride, stage: step === 'start' ? 'started' : 'over' }, word)
  }

  /** Signs the driver's own figures where they are what it measured too: then it is one receipt. Else its own. */
  async end(id: string, measured: Way): Promise<RiderRide & { readonly way: Way }> {
    const ride = this.#rideOf(id, 'started')
    const said = (await this.#context.stateOf(ride, ride.id))?.way
    const way = said !== undefined && isAlike(said, measured) ? said : measured
    const end = { ride: ride.id, at: Math.floor(this.#context.nowMs()), ...way, odometer: [] } as const
    const word = await says(this.#context, RIDE_END.contentType, RIDE_END.encode(end))
    return { ...(await this.#hand({ ...ride, stage: 'ended', way }, word)), way }
  }

  /** What the driver says, for whoever sits in its car; undefined where nobody answers. */
  async stateOf(id: string): Promise<DriverState | undefined> {
    const ride = this.#rides.get(id)
    return ride && (await this.#context.stateOf(ride, ride.id))
  }

  /** What drivers' agents do not have yet. */
  async tellDrivers(): Promise<void> {
    for (const { id } of this.rides.filter(({ untold }) => untold.length > 0)) await this.#tell(id)
  }

  /** Fixes it now; it is opened by itself. */
  async rate(id: string, stars: number): Promise<RiderRide> {
    const ride = this.#rideOf(id, 'ended')
    if (ride.rating !== undefined) throw new RideError('too_soon', { stage: 'rated' })
    const rating = { ride: ride.id, stars, salt: bytesToHex(this.#context.random(SALT_BYTES)) }
    const hash = ratingHash(this.#context.subject, rating)
    // First it is known here: what was fixed and forgotten is never opened.
    const kept = await this.#keep({ ...ride, rating })
    await says(this.#context, RIDE_RATE.contentType, RIDE_RATE.encode({ ride: ride.id, hash }))
    return kept
  }

  /** Opens ratings whose time has come. */
  async openRatings(): Promise<void> {
    const fixed = this.rides.filter(({ rating }) => rating !== undefined)
    if (fixed.length === 0) return
    const { rides: known } = await this.#context.viewOf(this.#context.subject)
    for (const ride of fixed) {
      if (known[ride.id]?.stage !== 'opening') continue
      await says(this.#context, RIDE_RATING.contentType, RIDE_RATING.encode(ride.rating!))
      await this.#keep({ ...ride, stage: 'over', rating: undefined })
    }
  }

  async #hand(ride: RiderRide, word: Uint8Array): Promise<RiderRide> {
    const told: Told = { what: 'word', bytes: bytesToHex(word) }
    await this.#keep({ ...ride, untold: [...ride.untold, told] })
    return await this.#tell(ride.id)
  }

  async #tell(id: MessageId): Promise<RiderRide> {
    for (let [ride, tries] = [this.#rides.get(id)!, 0]; ; tries++) {
      const [next] = ride.untold
      if (next === undefined || tries > MOST_UNTOLD) return ride
      if (!(await this.#context.tell(ride, id, next))) return ride
      const now = this.#rides.get(id) ?? ride
      ride = await this.#keep({ ...now, untold: now.untold.filter(one => one !== next) })
    }
  }

  #rideOf(id: string, stage: RiderStage): RiderRide {
    const ride = this.#rides.get(id)
    if (ride === undefined) throw new RideError('ride_unknown', { ride: id.slice(0, 80) })
    if (ride.stage !== stage) throw new RideError('too_soon', { stage: ride.stage })
    return ride
  }

  async #keep(ride: RiderRide): Promise<RiderRide> {
    this.#rides.set(ride.id, ride)
    // Those that are over make room, the oldest first.
    for (const [id, { stage }] of this.#rides)
      if (this.#rides.size > MOST_KEPT && (stage === 'over' || stage === 'ended')) this.#rides.delete(id)
    await this.#context.keep(this.rides)
    return ride
  }

  async #bookOne(wanted: Wanted, offer: Matched): Promise<RiderRide | string> {
    const context = this.#context
    const { from, to, word, metres, seconds, seats, waitMs } = wanted
    const { driver, start, perKm, perMinute, quote, url } = offer
    const key = hexToBytes(offer.key)
    // Whoever cannot be told where to meet is not booked: it would say yes, and wait for who cannot come.
    if (!takesSeals(key)) return 'key_wrong'
    const by = Math.floor(context.nowMs() + waitMs)
    const cells = { from: rideCellAt(from.lat, from.lon), to: rideCellAt(to.lat, to.lon) }
    const booking = { driver, ...cells, seats, start, perKm, perMinute, metres, seconds, by }
    const bytes = await says(context, RIDE_BOOK.contentType, RIDE_BOOK.encode(booking))
    const { id } = openMessage(bytes)
    const answer = await this.#askFor(offer, bytes, by)
    const refused = typeof answer === 'string' ? answer : await this.#wrongIn(answer.accept, driver, id)
    if (refused !== undefined) {
      // Nobody comes for it: what it holds of the purse is free again with the next epoch.
      await says(context, RIDE_STEP.contentType, stepPayload(id, 'cancel', context))
      return refused
    }
    const sealed = bytesToHex(await sealMeeting(key, id, { from, to, word }))
    const untold: readonly Told[] = [{ what: 'meeting', bytes: sealed }]
    const fresh = { stage: 'accepted', rating: undefined, way: undefined, untold } as const
    await this.#keep({ id, driver, url, quote, by, ...fresh })
    return await this.#tell(id)
  }

  /** Until its driver said yes or no. */
  async #askFor(offer: Matched, booking: Uint8Array, by: number) {
    const { nowMs, pause, bookWith, onAsking } = this.#context
    try {
      for (let asks = 0; ; asks++) {
        const answer = await bookWith(offer, booking)
        if (answer !== 'driver_asked') return answer
        if (asks >= MOST_ASKS || nowMs() >= by) return 'driver_silent'
        onAsking?.(offer.driver)
        await pause(ASK_AGAIN_MS)
      }
    } finally {
      onAsking?.(undefined)
    }
  }

  /** What it signed is what it says, and the network has it: whoever is told where to meet has accepted. */
  async #wrongIn(accept: Uint8Array, driver: SubjectId, ride: MessageId): Promise<string | undefined> {
    const step = readStep(accept)
    if (step?.by !== driver || step.ride !== ride || step.step !== 'accept') return 'not_accepted'
    return (await this.#context.deliver(accept)) === undefined ? undefined : 'not_accepted'
  }
}

/** What the cheapest of them would need, and for how many it could be kept. */
function nothingKept(offers: readonly Offered[]): RideError {
  const [first] = offers.toSorted((a, b) => (a.needs < b.needs ? -1 : a.needs > b.needs ? 1 : 0))
  return new RideError('nothing_kept', {
    stand: offers.length,
    driver: first!.driver,
    needs: first!.needs.toString(),
  })
}

function isAlike(said: Way, measured: Way): boolean {
  const near = (a: number, b: number, least: number) =>
    Math.abs(a - b) <= Math.max(least, (b * APART) / 1_000)
  return near(said.metres, measured.metres, APART_M) && near(said.seconds, measured.seconds, APART_S)
}
