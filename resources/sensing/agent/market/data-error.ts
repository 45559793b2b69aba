/** Why data cannot be had at a desk: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../../protocol/operating-error.ts'

export const DATA_ERRORS = {
  key_unknown: [
    401,
    'Send a key of this desk as authorization: Bearer. It is shown once, when it is made; make another one where it is lost.',
  ],
  key_expired: [401, 'The key’s time is over. Its owner makes another one.'],
  key_revoked: [401, 'The key was taken back. Its owner makes another one, if that is meant.'],
  key_of_former_owner: [
    403,
    'The device of this desk belongs to another account now, and keys of the former one are void.',
  ],
  key_limit: [
    402,
    'The key may not spend that much any more. The facts say what is left; its owner makes another one.',
  ],
  owner_only: [403, 'Keys are made, seen and taken back by whoever has the desk’s own secret, not by a key.'],
  keys_full: [409, 'There are as many keys as a desk keeps. Revoke some, or wait until they expire.'],
  too_often: [429, 'This key asks more often than it may. The facts say how long to wait.'],
  streams_full: [429, 'As many streams as a key may have are open. Close one.'],
  order_malformed: [400, 'The order is not as described. The facts name the field and what would be right.'],
  order_repeated: [
    409,
    'An order with this idempotency-key was another one. Use a new text for a new order, and the same for the same.',
  ],
  order_unknown: [404, 'No order of that id is known here that this key may read.'],
  orders_full: [
    503,
    'So many orders stand already. Wait until one is over, or a settled epoch has taken those that wait.',
  ],
  area_too_large: [400, 'An order is of so many regions at most. Ask for a smaller area, or for several.'],
  nothing_bought: [402, 'Nothing is bought yet, or no day is paid for. Order, and wait for an epoch.'],
  queue_full: [503, 'The queue for the network is full. Try again later.'],
  node_unreachable: [503, 'No node of the network can be reached now. Try again later.'],
} as const satisfies Record<string, readonly [number, string]>

export type DataErrorCode = keyof typeof DATA_ERRORS

export class DataError extends OperatingError<DataErrorCode> {
  override readonly name = 'DataError'
  readonly status: number

  constructor(code: DataErrorCode, facts: ErrorFacts = {}) {
    const [status, text] = DATA_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 || status === 429 })
    this.status = status
  }
}
