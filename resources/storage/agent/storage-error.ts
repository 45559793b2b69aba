/** Why something cannot be stored, proved or fetched: a code, what would be right, and the facts, the peer's name among them. */
import { type ErrorFacts, OperatingError } from '../../../protocol/operating-error.ts'

export const STORAGE_ERRORS = {
  cid_malformed: [400, 'The address names no piece. Write a piece CID of version 2, bafkzci….'],
  deal_malformed: [
    400,
    'Send the sealed deal message as base64url in the header cairn-deal, its share in cairn-share, and a token of 32 hex digits or more for reading in cairn-token.',
  ],
  receipt_malformed: [
    400,
    'A receipt is a sealed message of the consumer, with the deal and the bytes received so far.',
  ],
  deal_of_nobody: [403, 'The deal is signed by nobody who is registered here as a storage/consumer.'],
  deal_of_other: [
    403,
    'The deal is for another provider, another piece, another network, or with a signature that does not hold.',
  ],
  price_too_low: [402, 'The deal pays less than this provider asks. Its prices are in the facts.'],
  deposit_too_small: [
    402,
    'What is free of the consumer’s deposit does not cover this deal to its end and one reading. Deposit more, then send it again.',
  ],
  allowance_too_small: [
    402,
    'What the consumer’s owner lets it spend does not cover this deal to its end and one reading. Allow more (cairn allow), then send it again.',
  ],
  deal_too_short: [400, 'The deal is over already, or soon. Make it last longer.'],
  space_full: [507, 'This provider has no room for the piece. Choose another one.'],
  disk_failed: [507, 'This provider’s disk did not take the piece. Choose another one.'],
  piece_differs: [422, 'The bytes that came are not the piece of this name. Send them again.'],
  piece_too_long: [413, 'More bytes came than the piece has.'],
  piece_unknown: [404, 'This provider does not store that piece.'],
  token_wrong: [
    401,
    'Only whoever made the deal may read the piece: send its token as authorization: Bearer.',
  ],
  gateway_token_wrong: [401, 'Send the secret of this gateway’s s3.json as authorization: Bearer.'],
  receipt_due: [402, 'More was read than is signed for. Send a receipt for what came, then go on.'],
  too_many_probes: [429, 'This provider answers so many probes a second and no more.'],
  leaf_unknown: [404, 'The piece has no such leaf.'],
  range_wrong: [416, 'The range is not within the piece. Its size is in the facts.'],
  queue_full: [503, 'This provider’s queue for the network is full. Try again later.'],
  node_unreachable: [503, 'No node of the network can be reached now. Try again later.'],
  method_unknown: [405, 'GET, HEAD and PUT /pieces/CID, GET /pieces/CID/leaves/N, POST /receipts, GET /.'],
  too_few_providers: [503, 'There are fewer providers that can be used than the file has shares.'],
  peer_failed: [502, 'A provider did not do what it was asked. The facts say which, and why.'],
  shares_missing: [
    503,
    'Too few shares can be fetched to make the file whole. The facts name each provider and its cause.',
  ],
  share_wrong: [502, 'A provider sent bytes that are not what it was given.'],
  file_unknown: [404, 'No file of that name or content id is known here.'],
  not_as_expected: [
    412,
    'What is there under that name is not what the request expects. The facts say what it is. Read it again, then decide.',
  ],
  file_damaged: [502, 'What came back is not what was put: its authentication does not hold.'],
  scheme_impossible: [400, 'No scheme of shares reaches the durability asked for with so few providers.'],
} as const satisfies Record<string, readonly [number, string]>

export type StorageErrorCode = keyof typeof STORAGE_ERRORS

export class StorageError extends OperatingError<StorageErrorCode> {
  override readonly name = 'StorageError'
  readonly status: number

  constructor(code: StorageErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    const [status, text] = STORAGE_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 || status === 429, cause })
    this.status = status
  }
}

/** In one line, causes included: `fetch failed: connect ECONNREFUSED 10.0.0.7:9431`. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause === undefined ? '' : causeOf(error.cause)
  const code = error instanceof StorageError ? `${error.code} ${JSON.stringify(error.facts)}` : error.message
  return inner === '' || code.includes(inner) ? code : `${code}: ${inner}`
}
