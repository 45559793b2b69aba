/** How a desk of rides says no over HTTP: each trouble with its status. */
import { OperatingError } from '../../../../protocol/operating-error.ts'
import { RIDE_TROUBLES, type RideError, type RideErrorCode } from '../../messages/rides/desk/ride-error.ts'

const STATUS: Readonly<Record<RideErrorCode, number>> = {
  ride_token_wrong: 401,
  ride_malformed: 400,
  ride_unknown: 404,
  no_driver: 404,
  driver_busy: 409,
  driver_declined: 409,
  not_as_offered: 409,
  purse_short: 402,
  nothing_kept: 402,
  booking_refused: 403,
  rider_unsigned: 409,
  too_soon: 409,
  ride_queue_full: 503,
}

const CODES = Object.keys(STATUS) as readonly RideErrorCode[]

/** For the list of what agents answer (resources/services.ts). */
export const RIDE_ERRORS = Object.fromEntries(
  CODES.map(code => [code, [STATUS[code], RIDE_TROUBLES[code]] as const]),
)

export class RideAnswer extends OperatingError<RideErrorCode> {
  override readonly name = 'RideAnswer'
  readonly status: number

  constructor({ code, message, facts, retryable }: RideError) {
    super(code, message, { facts, retryable })
    this.status = STATUS[code]
  }
}
