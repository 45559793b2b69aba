/** Why a car says no: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../../protocol/operating-error.ts'

export const PERMISSION_ERRORS = {
  reader_unproved: [
    401,
    'It is not proved who asks. Sign each request with the key that the owner permitted, for this car and now, once.',
  ],
  asks_malformed: [400, 'The request is not as described. The facts name the field and what would be right.'],
  not_granted: [403, 'The owner has permitted this key nothing. Ask the owner.'],
  purpose_differs: [
    403,
    'The owner has permitted this key to read for other purposes, which the facts name. Name the true one, or ask the owner.',
  ],
  grant_not_yet: [403, 'The permission holds later: from the time in the facts on.'],
  grant_expired: [403, 'The permission is over. Ask the owner for a new one.'],
  grant_revoked: [403, 'The owner has taken the permission back.'],
  grant_void: [
    403,
    'The permission is of a former owner, and ended when the car was sold. Ask the owner of now.',
  ],
  signals_not_granted: [
    403,
    'Some of these signals are not permitted: the facts name them. Ask without them.',
  ],
  too_many_reads: [429, 'This permission was used too often within an hour. Wait for the time in the facts.'],
  owner_unknown: [
    503,
    'The car cannot ask the network now whose it is, so nothing is read. Try again later; nothing is lost.',
  ],
  log_unwritable: [
    503,
    'What is read is written down first, and it cannot be written now. The car’s log says why.',
  ],
  grant_malformed: [
    400,
    'The permission is not as described. The facts name the field and what would be right.',
  ],
  grant_for_another: [400, 'The permission is for another car.'],
  grant_unsigned: [403, 'The signature is not of the account that grants, or not of this permission.'],
  not_the_owner: [403, 'Only the owner of now permits and takes back, and sees who read.'],
  grant_old: [
    409,
    'A later permission, a revocation or a sale came after this one was signed, so it does not count. Sign a new one.',
  ],
  grant_ahead: [409, 'The permission was signed at a time that has not come. Set the clock, and sign again.'],
  grant_too_long: [400, 'The permission ends before it begins, or goes on for too long. See the facts.'],
  permission_not_served: [
    400,
    'A car’s agent serves what it knows now: places, and live values. It keeps no history and obeys nobody’s commands.',
  ],
  grants_full: [
    409,
    'The car remembers no more permissions. Take all back at once, and give those that are to stand.',
  ],
  ask_expired: [401, 'The owner’s request holds for some minutes only, and is too old or too far ahead.'],
} as const satisfies Record<string, readonly [number, string]>

export type PermissionErrorCode = keyof typeof PERMISSION_ERRORS

export class PermissionError extends OperatingError<PermissionErrorCode> {
  override readonly name = 'PermissionError'
  readonly status: number

  constructor(code: PermissionErrorCode, facts: ErrorFacts = {}) {
    const [status, text] = PERMISSION_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 || status === 429 })
    this.status = status
  }
}
