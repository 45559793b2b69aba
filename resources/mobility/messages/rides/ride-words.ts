/**
 * What riders and drivers sign of a ride. A booking is the rider's word and has the whole agreement in it; the driver signs that it comes.
 * A ride's name is the id of its booking. Places are cells of about 5 km²: the door, the destination and a word to the driver go to the
 * driver alone, sealed, and are never signed (sealed-place.ts).
 */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import {
  amount,
  bare,
  type Field,
  message,
  oneOf,
  subject,
  timeMs,
  whole,
} from '../../../../protocol/words/fields.ts'
import type { Terms, Way } from './fare.ts'
import { rideCell } from './ride-cell.ts'

/** Money that waits for rides: so a driver is sure of its fare before it sets out, in seconds. */
export interface Purse {
  /** Base units that shall be in it; what is there counts. 0 closes it once no ride is open. */
  readonly amount: bigint
  /** When it ends by itself, ms. */
  readonly until: number
  /** Kept of it for each of these drivers, base units: nobody else is paid with that, so such a driver needs to know of no other. */
  readonly each: bigint
  readonly drivers: readonly SubjectId[]
}

export interface Booking extends Terms, Way {
  readonly driver: SubjectId
  readonly from: string
  readonly to: string
  readonly seats: number
  /** Until when the driver has to be there, and the rider waits, ms. */
  readonly by: number
}

export const STEPS = ['accept', 'start', 'cancel', 'absent'] as const
export type Step = (typeof STEPS)[number]

export interface Stepped {
  readonly ride: MessageId
  /** `absent`: the other one did not come. */
  readonly step: Step
  /** By its own clock, ms. */
  readonly at: number
}

export interface Ended extends Way {
  readonly ride: MessageId
  readonly at: number
  /** What the vehicle’s odometer said at the start and at the end, m; empty where nobody reads it. */
  readonly odometer: readonly [] | readonly [from: number, to: number]
}

/** A rating that nobody can read yet. */
export interface Rated {
  readonly ride: MessageId
  readonly hash: string
}

export interface Rating {
  readonly ride: MessageId
  readonly stars: number
  readonly salt: string
}

const [MOST_M, MOST_S, MOST_ODOMETER_M, SALT_BYTES, HASH_BYTES] = [2_000_000, 172_800, 4_000_000_000, 16, 32]
const way = { metres: whole(0, MOST_M), seconds: whole(0, MOST_S) }
export const [MOST_SEATS, MOST_STARS, MOST_KEPT_FOR] = [16, 5, 8]

const drivers: Field<readonly SubjectId[]> = {
  right: `at most ${MOST_KEPT_FOR} subjects, ascending, each once`,
  read(value: CborValue | undefined) {
    if (!Array.isArray(value) || value.length > MOST_KEPT_FOR) return undefined
    const all = value.map(one => subject.read(one as CborValue))
    return all.every((one, at) => one !== undefined && (at === 0 || one > String(all[at - 1])))
      ? (all as readonly SubjectId[])
      : undefined
  },
  write: said => said.map(one => subject.write(one)),
}

const odometer: Field<Ended['odometer']> = {
  right: `nothing, or two whole numbers of metres up to ${MOST_ODOMETER_M}, the second not below the first`,
  read(value: CborValue | undefined) {
    if (!Array.isArray(value) || (value.length !== 0 && value.length !== 2)) return undefined
    const metres = whole(0, MOST_ODOMETER_M)
    const [from, to] = value.map(one => metres.read(one as CborValue))
    if (value.length === 0) return []
    return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined
  },
  write: said => [...said],
}

export const RIDE_PURSE = defineWord<Purse>('mobility-ride-purse', {
  meaning: 'sets money aside for rides, so that drivers are sure of it',
  fields: { amount, until: timeMs, each: amount, drivers },
})

export const RIDE_BOOK = defineWord<Booking>('mobility-ride-book', {
  meaning: 'a rider books a ride of a driver: from where to where as cells, at which price, until when',
  fields: {
    driver: subject,
    from: rideCell,
    to: rideCell,
    seats: whole(1, MOST_SEATS),
    start: amount,
    perKm: amount,
    perMinute: amount,
    ...way,
    by: timeMs,
  },
})

export const RIDE_STEP = defineWord<Stepped>('mobility-ride-step', {
  meaning:
    'a driver accepts a ride; either side says that it begins, that it is called off, or that the other did not come',
  fields: { ride: message, step: oneOf(...STEPS), at: timeMs },
})

export const RIDE_END = defineWord<Ended>('mobility-ride-end', {
  meaning: 'either side signs how far and how long a ride was: where both say the same, it is its receipt',
  fields: { ride: message, at: timeMs, ...way, odometer },
})

export const RIDE_RATE = defineWord<Rated>('mobility-ride-rate', {
  meaning: 'fixes a rating of a ride that nobody can read yet',
  fields: { ride: message, hash: bare(HASH_BYTES) },
})

export const RIDE_RATING = defineWord<Rating>('mobility-ride-rating', {
  meaning: 'opens the rating that was fixed',
  fields: { ride: message, stars: whole(1, MOST_STARS), salt: bare(SALT_BYTES) },
})

const TAG = utf8ToBytes('cairn ride rating v1\0')

/** Of whoever rates: nobody can repeat another's. */
export function ratingHash(by: SubjectId, { ride, stars, salt }: Rating): string {
  const parts = [TAG, hexToBytes(by), hexToBytes(ride), Uint8Array.of(stars), hexToBytes(salt)]
  return bytesToHex(sha256(concatBytes(...parts)))
}
