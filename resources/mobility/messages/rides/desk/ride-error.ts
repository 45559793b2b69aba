/** Why a ride cannot be had: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../../../protocol/operating-error.ts'

export const RIDE_TROUBLES = {
  ride_token_wrong: 'Send the secret of this desk’s rides.json as authorization: Bearer.',
  ride_malformed: 'What was asked is not as described. The facts name the field and what would be right.',
  ride_unknown: 'This desk knows no ride of that name.',
  no_driver: 'Nobody who is free comes there at that price. Pay more, wait, or ask elsewhere.',
  nothing_kept:
    'Money is kept for none of the drivers who stand there, so nobody is booked. Set at least what it needs aside (POST /v1/purse with amount and drivers); from the next epoch on they see it.',
  driver_busy: 'The driver has somebody in its car. Ask another.',
  driver_declined: 'The driver said no to this request. Ask another.',
  not_as_offered:
    'The booking is not what this driver offers, or no ride between these places. Read its offer again, and agree to the way that there is.',
  purse_short:
    'Nothing that covers this ride is kept for this driver. Set money aside for it first (POST /v1/purse, drivers).',
  booking_refused: 'The network does not take the booking. The facts say what it answered.',
  rider_unsigned:
    'The rider has not signed that it got in. Without that it pays the small part alone, however far you drive. Let it sign first, or start with unsigned: true at your own risk.',
  too_soon: 'This is not what comes next of this ride. The facts say how far it is.',
  ride_queue_full: 'The queue for the network is full. Try again later.',
} as const satisfies Record<string, string>

export type RideErrorCode = keyof typeof RIDE_TROUBLES

export class RideError extends OperatingError<RideErrorCode> {
  override readonly name = 'RideError'

  constructor(code: RideErrorCode, facts: ErrorFacts = {}) {
    super(code, RIDE_TROUBLES[code], { facts, retryable: code === 'ride_queue_full' })
  }
}
