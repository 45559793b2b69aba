/** Why a ride cannot be had: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../../protocol/operating-error.ts'

export const RIDE_ERRORS = {
  ride_token_wrong: [401, 'Send the secret of this desk’s rides.json as authorization: Bearer.'],
  ride_malformed: [
    400,
    'What was asked is not as described. The facts name the field and what would be right.',
  ],
  ride_unknown: [404, 'This desk knows no ride of that name.'],
  no_driver: [404, 'Nobody who is free comes there at that price. Pay more, wait, or ask elsewhere.'],
  driver_busy: [409, 'The driver has somebody in its car. Ask another.'],
  not_as_offered: [409, 'The booking is not what this driver offers. Read its offer again.'],
  purse_short: [
    402,
    'Nothing that covers this ride is kept for this driver. Set money aside for it first (POST /v1/purse, drivers).',
  ],
  booking_refused: [403, 'The network does not take the booking. The facts say what it answered.'],
  too_soon: [409, 'This is not what comes next of this ride. The facts say how far it is.'],
  ride_queue_full: [503, 'The queue for the network is full. Try again later.'],
} as const satisfies Record<string, readonly [number, string]>

export type RideErrorCode = keyof typeof RIDE_ERRORS

export class RideError extends OperatingError<RideErrorCode> {
  override readonly name = 'RideError'
  readonly status: number

  constructor(code: RideErrorCode, facts: ErrorFacts = {}) {
    const [status, text] = RIDE_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 })
    this.status = status
  }
}
