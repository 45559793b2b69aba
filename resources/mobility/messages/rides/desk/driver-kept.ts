/** What a driver's desk is between two runs: plain data, on this machine alone. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { KeyPair } from '../../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../../protocol/ids.ts'
import type { Way } from '../fare.ts'
import { type Booking, type Rating, RIDE_BOOK } from '../ride-words.ts'
import { type Meeting, meetingKeyOf } from '../sealed-place.ts'
import type { Unsettled } from './covered.ts'

/** On this machine alone. Keys and what was signed are hex. */
export interface DriverKept {
  readonly key: string
  readonly before: string
  readonly untilMs: number
  /** The terms of the offer that stands; none in what was kept before they were. */
  readonly offered?: string
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

export interface Open {
  readonly key: KeyPair | undefined
  readonly before: KeyPair | undefined
  readonly untilMs: number
  readonly offered: string
  readonly unsettled: readonly Unsettled[]
  readonly ratings: readonly Rating[]
  readonly current: DriverRide | undefined
}

const NOTHING: Open = {
  key: undefined,
  before: undefined,
  untilMs: 0,
  offered: '',
  unsettled: [],
  ratings: [],
  current: undefined,
}

export function opened(kept: DriverKept | undefined): Open {
  if (kept === undefined) return NOTHING
  const keyOf = (secret: string) => (secret === '' ? undefined : meetingKeyOf(hexToBytes(secret)))
  const { key, before, untilMs, offered = '', unsettled, ratings = [], current } = kept
  const ride = current && {
    ...current,
    booking: RIDE_BOOK.decode(hexToBytes(current.booking)),
    way: current.way,
    meeting: current.meeting,
    signed: current.signed ?? '',
  }
  const known = { untilMs, offered, unsettled, ratings, current: ride }
  return { key: keyOf(key), before: keyOf(before), ...known }
}

export function closed({ key, before, untilMs, offered, unsettled, ratings, current }: Open): DriverKept {
  const secretOf = (pair: KeyPair | undefined) => (pair === undefined ? '' : bytesToHex(pair.secret))
  const known = { key: secretOf(key), before: secretOf(before), untilMs, offered, unsettled, ratings }
  if (current === undefined) return known
  const { way, meeting, ...rest } = current
  const booking = bytesToHex(RIDE_BOOK.encode(current.booking))
  return { ...known, current: { ...rest, booking, ...(way && { way }), ...(meeting && { meeting }) } }
}
