/** Why something cannot be rented, fetched or computed: a code, what would be right, and the facts, the machine's name among them. */
import { type ErrorFacts, OperatingError } from '../../../protocol/operating-error.ts'
import { Refusal } from '../messages/scan/refusal.ts'

export const COMPUTE_ERRORS = {
  blob_unknown: [404, 'Nothing of that name is kept here. Names are SHA-256 of the bytes, 64 hex digits.'],
  blob_differs: [422, 'The bytes that came have another SHA-256 than their name says. Send them again.'],
  blob_too_long: [413, 'More bytes came than are taken here. The facts say how many are.'],
  blob_not_asked: [
    403,
    'No job of this requester has that result. Only results that its jobs have are taken.',
  ],
  result_not_sealed: [
    403,
    'What was brought is not what a machine that was asked for that job sealed and signed. The facts say what differs.',
  ],
  demand_malformed: [
    400,
    'The demand is not as described. The facts name the field and what would be right.',
  ],
  requester_token_wrong: [401, 'Send the secret of this requester’s rent.json as authorization: Bearer.'],
  job_unknown: [404, 'No job of that demand is known here.'],
  demand_under_way: [
    503,
    'This was asked before, as the requester was ended: the network says within an epoch whether it knows of it. Ask with the same key again then.',
  ],
  nothing_missing: [
    409,
    'Every job of that demand has its result, or is on its way: there is nothing to ask for again.',
  ],
  fails_again: [
    409,
    'What is missing failed by itself: every machine would say the same. Allow more fuel or memory where it ran out, or look for the mistake in the program. The facts say how it failed.',
  ],
  terms_unknown: [
    409,
    'What was asked for with that demand is not kept here: it was asked by another version, or as the requester was ended. Ask anew.',
  ],
  scan_refused: [
    403,
    'Nobody is asked to scan that: the consent or the order is not good for it. The facts say why, and what would be right.',
  ],
  live_proof_refused: [
    401,
    'Who asks is not known: send a proof of the machine’s key over this body, made now, for this broadcaster, once. The facts say what is wrong.',
  ],
  tab_unknown: [
    403,
    'This broadcaster has no tab of that name for that machine that the network knows. Ask again after the next epoch.',
  ],
  show_unknown: [404, 'Nothing of that name is shown now. Begin with master.m3u8.'],
  too_many_schedules: [
    409,
    'So many things are asked for by themselves; the facts say how many. Remove one first.',
  ],
  queue_full: [503, 'The queue for the network is full. Try again later.'],
  node_unreachable: [503, 'No node of the network can be reached now. Try again later.'],
  method_unknown: [
    405,
    'GET and PUT /blobs/ID, PUT /results/DEMAND/N; for the command line, what stands under /-/.',
  ],
} as const satisfies Record<string, readonly [number, string]>

export type ComputeErrorCode = keyof typeof COMPUTE_ERRORS

export class ComputeError extends OperatingError<ComputeErrorCode> {
  override readonly name = 'ComputeError'
  readonly status: number

  constructor(code: ComputeErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    const [status, text] = COMPUTE_ERRORS[code]
    super(code, text, { facts, retryable: status === 503, cause })
    this.status = status
  }
}

/** In one line, causes included. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause === undefined ? '' : causeOf(error.cause)
  const isCode = error instanceof ComputeError || error instanceof Refusal
  const text = isCode ? `${error.code} ${JSON.stringify(error.facts)}` : error.message
  return inner === '' || text.includes(inner) ? text : `${text}: ${inner}`
}
