/**
 * Whether a booking is what its driver offered, and a ride that there can be. What was agreed is paid at most, so a rider that agrees to less way than
 * there is would ride for that: the straight line is never longer than the way, and nobody drives a car as fast as a plane.
 */
import { openMessage } from '../../../../../protocol/message.ts'
import { ProtocolError } from '../../../../../protocol/protocol-error.ts'
import { distanceM } from '../../fix.ts'
import type { Terms, Way } from '../fare.ts'
import { rideCellAt, straightM } from '../ride-cell.ts'
import { type Booking, RIDE_BOOK } from '../ride-words.ts'
import type { Meeting } from '../sealed-place.ts'
import type { DeskContext } from './desk-words.ts'
import { RideError } from './ride-error.ts'

/** From the middle of a cell of resolution 7 to its corners, at most; and the fastest that a whole ride is on a motorway, m/s. */
const [CELL_M, MOST_MPS] = [1_700, 35]

export function readBooking(bytes: Uint8Array) {
  try {
    const message = openMessage(bytes)
    if (message.contentType === RIDE_BOOK.contentType) return message
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
  }
  throw new RideError('ride_malformed', { field: 'booking', right: 'a signed booking, hex' })
}

export function decodeBooking(payload: Uint8Array): Booking {
  try {
    return RIDE_BOOK.decode(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw new RideError('ride_malformed', { field: 'booking', problem: error.message })
  }
}

/** The first field that is not as it was offered, or that no ride between these cells can be: what is agreed is what is paid at most. */
export function wrongIn(
  booking: Booking,
  options: Terms & { readonly seats: number },
  { subject, nowMs }: DeskContext,
): string | undefined {
  if (booking.driver !== subject) return 'driver'
  for (const term of ['start', 'perKm', 'perMinute'] as const) if (booking[term] < options[term]) return term
  if (booking.seats > options.seats) return 'seats'
  if (booking.by <= nowMs()) return 'by'
  const leastM = straightM(booking.from, booking.to) - 2 * CELL_M
  return wrongInWay(booking, leastM)
}

/** Doors that are not in the cells that were booked, or further apart than the way that was agreed. */
export function wrongInMeeting(
  { from, to }: Meeting,
  booking: Booking,
): 'from' | 'to' | 'metres' | undefined {
  if (rideCellAt(from.lat, from.lon) !== booking.from) return 'from'
  if (rideCellAt(to.lat, to.lon) !== booking.to) return 'to'
  return wrongInWay(booking, distanceM(from, to)) === undefined ? undefined : 'metres'
}

function wrongInWay({ metres, seconds }: Way, leastM: number): 'metres' | 'seconds' | undefined {
  if (metres < leastM) return 'metres'
  return metres > MOST_MPS * seconds ? 'seconds' : undefined
}
