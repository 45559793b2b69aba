/**
 * What is remembered of rides: the purses that wait for them, each ride until it is decided and rated, what its two sides said, and of
 * whoever drove or rode how often, how it was rated and what it owes. A subject has a few rides at once; each ends by itself.
 */
import type { Locks } from '../../../../kernel/money/lock.ts'
import type { Step } from '../../messages/rides/ride-words.ts'

/** When a word was there, ms, and the epoch that brought it: from then on the other side could know. */
export type Heard = readonly [arrivedAtMs: number, epoch: number]

export type EndState = readonly [
  atMs: number,
  metres: number,
  seconds: number,
  odometer: number,
  arrivedAtMs: number,
  epoch: number,
]

/** What one side said of a ride: of each kind the first that was there. */
export type SideState = {
  readonly firstMs: number
  readonly steps: { readonly [step: string]: readonly [atMs: number, ...Heard] }
  /** `odometer` is its metres, −1 where it has none. */
  readonly end?: EndState
  /** The hash that fixes a rating, and the stars once it is opened. */
  readonly rate?: string
  readonly stars?: number
}

export type RideState = {
  readonly rider: string
  readonly driver: string
  /** Whose the two were as it was booked. */
  readonly riderOwner: string
  readonly from: string
  readonly to: string
  /** Base units. */
  readonly start: string
  readonly perKm: string
  readonly perMinute: string
  readonly metres: number
  readonly seconds: number
  readonly by: number
  readonly bookedAtMs: number
  /** Set aside of its rider's purse, base units; 0 where it was not there. */
  readonly reserved: string
  /** That much of it is out of what is kept for its driver: from when it accepted. */
  readonly kept: string
  /** Once it is decided and may be rated: the epoch in which, and what its driver had of it. */
  readonly decided?: number
  readonly fare?: string
  /** Once ratings are opened: the epoch from which on. */
  readonly opening?: number
}

/** Newest last, one of an owner: who rated, with how many stars, and the fee that was burned of that ride. */
export type RatingRow = readonly [by: string, stars: number, weight: string]

export type RecordState = {
  readonly rides: number
  /** Of these, rides of which the two sides said different things, or one said nothing. */
  readonly unclear: number
  /** What it owes of times at which both said that the other did not come, base units: taken of its next fares, and burned. */
  readonly owes: string
  readonly ratings: readonly RatingRow[]
}

/** Of a driver the newest; amounts in base units. */
export type OfferState = {
  readonly regions: readonly string[]
  readonly start: string
  readonly perKm: string
  readonly perMinute: string
  readonly seats: number
  readonly until: number
  readonly key: string
  readonly url: string
}

/** What a rider's newest word asks of its purse, and the epoch that brought it. */
export type WishState = {
  readonly each: string
  readonly drivers: readonly string[]
  readonly until: number
  readonly epoch: number
}

export type RidesState = {
  /** By driver. */
  readonly offers: { readonly [driver: string]: OfferState }
  readonly purses: Locks
  /** By rider. */
  readonly wishes: { readonly [rider: string]: WishState }
  /** Of a rider's purse: kept for a driver, base units. */
  readonly kept: { readonly [rider: string]: { readonly [driver: string]: string } }
  /** What arrived before is in this state, ms. */
  readonly asOfMs: number
  /** Riders whose purse closes once no ride is open. */
  readonly closing: readonly string[]
  readonly rides: { readonly [ride: string]: RideState }
  /** By subject and ride. */
  readonly sides: { readonly [subject: string]: { readonly [ride: string]: SideState } }
  readonly records: { readonly [subject: string]: RecordState }
}

export const INITIAL_RIDES: RidesState = {
  offers: {},
  purses: {},
  wishes: {},
  kept: {},
  asOfMs: 0,
  closing: [],
  rides: {},
  sides: {},
  records: {},
}

export const NO_RECORD: RecordState = { rides: 0, unclear: 0, owes: '0', ratings: [] }

/** Rides that a subject says something of at once, and ratings of it that count: the newest, one of an owner. */
export const [MOST_SIDES, MOST_RATINGS] = [16, 32]

export function purseOf(rider: string): string {
  return `purse ${rider}`
}

export function stepOf(
  side: SideState | undefined,
  step: Step,
): readonly [atMs: number, ...Heard] | undefined {
  return side?.steps[step]
}
