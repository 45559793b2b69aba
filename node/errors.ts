/**
 * Every answer of the node that is not a yes, in one table: code → HTTP status, title, and what would be right.
 * A denial is about a message and is told to its sender; an operating error is about the node and is told to its
 * operator. Verdicts are neither: they are data, given by the kernel (kernel/reasons.ts) and the resources.
 */

import type { Facts } from '../kernel/resource.ts'
import { OperatingError, withFacts } from '../protocol/operating-error.ts'
import { ALERT_ERRORS } from './alerts/errors.ts'
import { RELAY_ERRORS } from './relay/errors.ts'
import { S3_ERRORS } from './s3/errors.ts'
import { STORE_ERRORS } from './store/errors.ts'
import { THREAD_ERRORS } from './threads/errors.ts'

export interface Problem {
  readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 500 | 503 | 507
  readonly title: string
  readonly hint: string
}

/** About a message that did not become evidence. Nothing was promised, so nothing is lost: send again, put right. */
export const DENIALS = {
  body_too_large: problem(
    413,
    'The body is larger than the limit',
    'Send less at once: split the batch, or the pack.',
  ),
  message_malformed: problem(
    400,
    'These bytes are not a message',
    'Send one COSE_Sign1 (RFC 9052) with the header of docs/protocol.md.',
  ),
  cbor_truncated: problem(400, 'The CBOR ends too early', 'Send the whole message.'),
  cbor_trailing: problem(
    400,
    'Bytes follow the end of the message',
    'Send one message a body, or a batch as one CBOR array.',
  ),
  cbor_noncanonical: problem(
    400,
    'The CBOR is not deterministic',
    'Encode by RFC 8949 §4.2.1: shortest forms, definite lengths, sorted keys.',
  ),
  cbor_depth: problem(400, 'The CBOR is nested too deeply', 'Flatten the payload; 16 levels are read.'),
  cbor_type: problem(
    400,
    'The CBOR holds a type that messages do not use',
    'Use integers, floats, text, bytes, arrays, maps, true, false and null.',
  ),
  cbor_utf8: problem(400, 'A text in the CBOR is not UTF-8', 'Encode text as UTF-8.'),
  cbor_duplicate_key: problem(400, 'A map in the CBOR has one key twice', 'Give each key once.'),
  header_missing: problem(
    400,
    'The protected header lacks a field',
    'Give alg, content type, kid, net, seq and time in the protected header.',
  ),
  header_unknown: problem(
    400,
    'The protected header has a field that messages do not use',
    'Leave out every other field.',
  ),
  header_malformed: problem(
    400,
    'A field of the protected header is of the wrong kind',
    'Give seq and time as whole numbers from 0, the content type as text, net as 33 bytes, and ext as a map or not at all.',
  ),
  version_unknown: problem(
    400,
    'The message is of another version of the formats',
    'Seal it in formats of version 2: `net` begins with the byte 2.',
  ),
  network_wrong: problem(
    400,
    'The message names another network',
    'Seal messages with the network id that GET /v1/network shows; a message for another network goes there.',
  ),
  extension_unknown: problem(
    400,
    'The message has an extension, and none has a meaning in this network',
    'Leave `ext` out of the protected header.',
  ),
  unprotected_header: problem(
    400,
    'The unprotected header is not empty',
    'Nothing outside the signature counts: leave it empty.',
  ),
  kid_malformed: problem(
    400,
    'The key id is not a subject id',
    'Use the 32-byte COSE key thumbprint (RFC 9679) as kid.',
  ),
  alg_unsupported: problem(
    400,
    'The signature algorithm is not known',
    'Sign with ES256 (−7) or EdDSA over Ed25519 (−8), the algorithm of the registered key.',
  ),
  signature_malformed: problem(
    400,
    'The signature has the wrong length',
    'A signature is 64 bytes: r ‖ s, or the Ed25519 signature.',
  ),
  time_implausible: problem(
    400,
    'The message’s time can be no time of this network',
    'Set the device’s clock; GET /v1/clock tells the network’s time.',
  ),
  unknown_key: problem(
    403,
    'No registered device has this key',
    'Register it with `cairn join`; a fresh registration is known within seconds.',
  ),
  signature_invalid: problem(
    403,
    'The signature is not this key’s over these bytes',
    'Sign the protected header and the payload exactly as sent.',
  ),
  resource_unknown: problem(
    415,
    'The device’s model belongs to no resource of this network',
    'Register the device with a model that GET /v1/network lists.',
  ),
  content_type_unknown: problem(
    415,
    'The device’s resource does not know this content type',
    'Use one of the content types given under `known`.',
  ),
  rate_limited: problem(
    429,
    'Too many messages in too short a time',
    'Wait for `retryAfterMs`, then go on; keep the messages.',
  ),
  queue_full: problem(
    503,
    'The node has more messages waiting than it may hold',
    'Wait for `retryAfterMs`, then send again.',
  ),
  store_full: problem(
    507,
    'The node’s disk is full',
    'Keep the message and send it later, or to another oracle. Operator: make room.',
  ),
  store_failed: problem(
    503,
    'The node could not write the message down',
    'Keep the message and send it later. Operator: see the log.',
  ),
  clock_unknown: problem(
    503,
    'The node’s clock and the chain’s disagree, so no arrival can be told',
    'Keep the message and send it later. Operator: set the clock, or see whether the chain stands still.',
  ),
  stopping: problem(503, 'The node is stopping', 'Keep the message and send it again when the node is back.'),
} as const satisfies Record<string, Problem>

/** About a request or the node itself. */
export const OPERATING_ERRORS = {
  page_none: problem(404, 'This network brings no such page', 'GET /v1/pages lists those that it brings.'),
  device_unreachable: problem(
    404,
    'The device cannot be reached there now',
    'Register where it answers as its detail url (https from outside). `why` says whether there is none, one that leads into a private network, or that it waits for calls at this node and is absent or silent now.',
  ),
  call_unproved: problem(
    403,
    'Whoever waits for calls proves its key first, and shows the ticket of now',
    'POST /v1/called with a proof for this node and moment; `why` says what was not right.',
  ),
  node_busy: problem(
    429,
    'More is asked of this node, or by you, than may be at once',
    'Wait for `retryAfterMs`, take the answers that are on their way, then ask again; or ask another oracle.',
  ),
  calls_busy: problem(
    429,
    'More is asked of this device, or by you, than may be at once',
    'Wait for `retryAfterMs`, then ask again.',
  ),
  not_found: problem(404, 'There is nothing here', 'GET /openapi.json lists every route.'),
  message_unknown: problem(
    404,
    'This node never saw the message',
    'Ask with the message id, or the SHA-256 of the bytes that were sent.',
  ),
  message_dropped: problem(
    410,
    'The message came, and this node does not keep it any more',
    'It is in the bundle of its epoch: `cairn audit --epoch` computes what became of it.',
  ),
  region_no_vote: problem(
    404,
    'The account has no vote in this region',
    'A vote has who owns a device there that has counted lately, and has stood there for as long as the rules say: GET /v1/accounts/ADDRESS/regions.',
  ),
  epoch_dropped: problem(
    410,
    'This node does not keep what an epoch so old says of each device any more',
    'It follows from the bundle of the epoch: `cairn audit --epoch` computes it again. `keptFrom` is the oldest epoch that is here.',
  ),
  receipt_refused: problem(
    400,
    'These bytes are no promise of an oracle of this network',
    'Send a receipt as the oracle answered with it; `why` says what is not right.',
  ),
  receipts_busy: problem(
    429,
    'More receipts wait to be held against the evidence than may',
    'Keep the receipt, and bring it again later or to another node.',
  ),
  epoch_unknown: problem(
    404,
    'This epoch is not there yet',
    'GET /v1/clock tells the current epoch; an epoch appears when it closes.',
  ),
  device_unknown: problem(404, 'No registered device has this id', 'GET /v1/devices lists the devices.'),
  ...RELAY_ERRORS,
  ...ALERT_ERRORS,
  erasure_none: problem(
    403,
    'No rule of this network lets owners have erased what their devices said',
    'Its members may vote for one: `erasure` of the rules’ regulation (docs/regulation.md).',
  ),
  erasure_malformed: problem(400, 'The wish to erase is not of its form', 'The facts say what is wrong.'),
  erasure_unsigned: problem(
    403,
    'The wish to erase is not signed by its account',
    'Sign it again with the key of that account.',
  ),
  erasure_early: problem(
    409,
    'Epochs that are to be erased are not old enough',
    'Ask for those below `erasableBelow` now, and for the others later.',
  ),
  erasure_stranger: problem(
    403,
    'The account does not have the device, nor had it as far as that is remembered',
    'Only who had it has erased what it said.',
  ),
  evidence_erased: problem(
    410,
    'Its owner had erased what the device said',
    'What was earned, and that the messages came, is there still; nobody can compute the epoch again.',
  ),
  epoch_unsettled: problem(
    404,
    'The epoch is not on the chain yet',
    'Its evidence is public once it is. GET /v1/epochs/{epoch} tells its stage.',
  ),
  snapshot_missing: problem(
    404,
    'The file is not there yet, or no longer',
    'A bundle appears when its epoch is on the chain, state and ledger when it is computed.',
  ),
  parameter_invalid: problem(
    400,
    'A parameter is not as it should be',
    'See GET /openapi.json for the form of each.',
  ),
  chain_unreachable: problem(
    503,
    'The chain does not answer',
    'Intake goes on and epochs wait; see the RPC URL and the chain.',
  ),
  internal: problem(
    500,
    'The node failed at this request',
    'Operator: see the log; it is a fault of the programme.',
  ),
  ...S3_ERRORS,
  ...THREAD_ERRORS,
  epoch_conflict: problem(
    409,
    'The chain has another header for an epoch than this node’s store',
    'The chain is the truth: start with an empty data folder, or with the folder that belongs to this chain.',
  ),
  epoch_behind: problem(
    409,
    'The chain is ahead of this node’s store',
    'Start with the data folder that settled those epochs; this one lacks their evidence.',
  ),
  evidence_missing: problem(
    503,
    'The chain has an epoch whose evidence no oracle in reach has',
    'It is asked for again until one that has it is back. See --peer.',
  ),
  state_missing: problem(
    503,
    'The evidence of the epochs before is gone by the network’s rules, and no oracle in reach has the state that they led to',
    'It is asked for again until one that has it is back. See --peer.',
  ),
  oracle_required: problem(
    403,
    'Of an epoch that is not on the chain yet only oracles are told',
    'Ask again when the epoch is on the chain, or show who asks: docs/protocol.md, Between oracles.',
  ),
  peer_failed: problem(
    503,
    'Another oracle does not answer as it should',
    'See its URL, and its own log; the others go on meanwhile.',
  ),
  facts_changed: problem(
    409,
    'The chain reorganised the block that an epoch was judged by',
    'Raise `confirmations` above the depth of reorganisations of this chain.',
  ),
  epoch_rejected: problem(
    409,
    'Governance has taken back the epoch, and the same header came out again',
    'Start the node with the version or the network file that was agreed on: the epoch is computed again.',
  ),
  node_away: problem(
    503,
    'The node behind this intake does not answer',
    'Messages are taken in all the same; for everything else ask again in `retryAfterMs`.',
  ),
  receipt_key_unknown: problem(
    503,
    'No oracle of the network has said on the chain that it signs receipts with this key',
    'Give the intake the key file of its oracle’s node; it starts once that node has declared it.',
  ),
  rules_changed: problem(
    409,
    'By a vote, other rules hold from this epoch on',
    'Start the node with the network file that was voted for; `cairn node` and `cairn up` go on by it themselves.',
  ),
  rules_missing: problem(
    503,
    'By a vote, other rules hold from this epoch on, and nobody that was asked has their document',
    'Give it to any node of the network: cairn govern bring NETWORK. The others fetch it from there.',
  ),
  rules_unfit: problem(
    409,
    'By a vote, other rules hold from this epoch on, and this version of cairn cannot go by them',
    '`why` says what it lacks. Run the version of cairn that the proposal names, on the same data.',
  ),
  rules_unknown: problem(
    404,
    'The chain does not name these rules',
    'GET /v1/rules lists what is in force, what is coming and what is kept.',
  ),
  rules_differ: problem(
    409,
    'The chain holds the hash of other rules',
    'Start the node with the network file that was launched.',
  ),
  ...STORE_ERRORS,
  snapshot_corrupt: problem(
    500,
    'A file’s content is not what its name promises',
    'Delete it and fetch it from another source; nothing wrong is ever read.',
  ),
} as const satisfies Record<string, Problem>

export type DenialCode = keyof typeof DENIALS
export type OperatingCode = keyof typeof OPERATING_ERRORS
export type ProblemCode = DenialCode | OperatingCode

const PROBLEMS: Readonly<Record<string, Problem>> = { ...DENIALS, ...OPERATING_ERRORS }

export function problemOf(code: ProblemCode): Problem {
  return PROBLEMS[code]!
}

export function isDenialCode(code: string): code is DenialCode {
  return Object.hasOwn(DENIALS, code)
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

/** Why a message is not evidence, as told to its sender and kept for it. */
export interface Denial {
  readonly code: DenialCode
  readonly facts: Facts
}

/** What went wrong in the node, with the facts and what would be right. Facts never hold a secret. */
export class NodeError extends OperatingError<ProblemCode> {
  override readonly name = 'NodeError'

  constructor(code: ProblemCode, facts: Facts = {}, { cause }: ErrorOptions = {}) {
    const { status, title, hint } = problemOf(code)
    const retryable = status === 429 || status === 503 || status === 507
    super(code, withFacts(`${code}: ${title}`, facts), { facts, hint, retryable, cause })
  }
}

export function isNodeError(error: unknown, code: ProblemCode): boolean {
  return error instanceof NodeError && error.code === code
}

function problem(status: Problem['status'], title: string, hint: string): Problem {
  return { status, title, hint }
}
