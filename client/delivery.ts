/**
 * What a node's answer to a message means for it: it is taken, it is sent again later, or no node will ever take it. The same for a
 * device's agent and for a browser that measures.
 */
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import type { Verify } from '../protocol/cose/signer.ts'
import type { Hash } from '../protocol/ids.ts'
import { ProtocolError } from '../protocol/protocol-error.ts'
import { openReceipt, verifyReceipt } from '../protocol/receipt/receipt.ts'

/** Why a node did not take a message. */
export interface Denial {
  readonly code: string
  readonly detail: string
  readonly retryAfterMs?: number
}

export type Consequence = 'again' | 'never'

/** What came for a message; undefined where nothing did. */
export type Reply = { readonly receipt: Uint8Array } | { readonly denial: Denial } | undefined

/**
 * What became of a message that was sent. Only `accepted` and `refused` are the end of it: whatever else came, a node may have taken
 * it or not, and it is sent again, for it counts once.
 */
export type Outcome =
  /** A receipt that one of the oracles really signed. */
  | { readonly kind: 'accepted' }
  /** No node will ever take these bytes. */
  | { readonly kind: 'refused'; readonly denial: Denial }
  /** Not now. */
  | { readonly kind: 'retry'; readonly denial: Denial }
  /** No answer, or one that nobody signed: `receipt_invalid` may be signed by an oracle whose key is not known yet. */
  | { readonly kind: 'unknown'; readonly denial: Denial }

const NO_ANSWER: Denial = { code: 'no_answer', detail: 'no answer came' }
const NO_RECEIPT: Denial = {
  code: 'receipt_invalid',
  detail: 'the answer is no receipt of a known oracle for this message',
}

/** The message itself is at fault: no node will ever take these bytes. */
const FINAL =
  /^(cbor_|header_|message_|kid_|senml_|payload_|alg_|signature_|key_malformed|body_too_large|time_implausible|content_type_unknown|unprotected_header)/

/**
 * Everything not known to be the message's own fault is tried again: a message is not given up on a guess.
 * @example consequenceOf('signature_invalid') // → 'never'
 */
export function consequenceOf(code: string): Consequence {
  return FINAL.test(code) ? 'never' : 'again'
}

/** Whose receipts are believed. */
export interface Receiving {
  readonly network: Hash
  /** Of the oracles that may have answered. */
  readonly keys: readonly PublicKey[]
  readonly verify: Verify
}

/**
 * The one decision about a message that was sent, for every device that sends.
 * @example outcomeOf(id, undefined, receiving) // kind: 'unknown'
 * @example outcomeOf(id, { denial: { code: 'queue_full', detail: '' } }, receiving) // kind: 'retry'
 */
export function outcomeOf(message: string, reply: Reply, receiving: Receiving): Outcome {
  if (reply === undefined) return { kind: 'unknown', denial: NO_ANSWER }
  if ('denial' in reply) {
    const kind = consequenceOf(reply.denial.code) === 'never' ? 'refused' : 'retry'
    return { kind, denial: reply.denial }
  }
  return isReceiptFor(message, reply.receipt, receiving)
    ? { kind: 'accepted' }
    : { kind: 'unknown', denial: NO_RECEIPT }
}

/**
 * Whether these bytes are a receipt of one of them for this message, in this network.
 * @example isReceiptFor(id, new Uint8Array([1]), { network, keys: [oracleKey], verify })
 */
export function isReceiptFor(
  message: string,
  receipt: Uint8Array,
  { network, keys, verify }: Receiving,
): boolean {
  try {
    const opened = openReceipt(receipt)
    return opened.message === message && keys.some(key => verifyReceipt(opened, { key, network }, verify))
  } catch (error) {
    if (error instanceof ProtocolError) return false
    throw error
  }
}
