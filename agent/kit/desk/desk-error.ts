/** Why a map cannot be had: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../protocol/operating-error.ts'

export const DESK_ERRORS = {
  map_token_wrong: [401, 'Send the secret of this desk’s map.json as authorization: Bearer.'],
  order_malformed: [400, 'The order is not as described. The facts name the field and what would be right.'],
  no_roads: [
    404,
    'This desk has no OpenStreetMap extract, so it knows cells and no roads. Ask for cells, or start it with the option roads.',
  ],
  nothing_bought: [
    402,
    'Nothing is bought yet, or no edition is paid for. Order regions, and wait for an epoch.',
  ],
  queue_full: [503, 'The queue for the network is full. Try again later.'],
  node_unreachable: [503, 'No node of the network can be reached now. Try again later.'],
} as const satisfies Record<string, readonly [number, string]>

export type DeskErrorCode = keyof typeof DESK_ERRORS

export class DeskError extends OperatingError<DeskErrorCode> {
  override readonly name = 'DeskError'
  readonly status: number

  constructor(code: DeskErrorCode, facts: ErrorFacts = {}) {
    const [status, text] = DESK_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 })
    this.status = status
  }
}
