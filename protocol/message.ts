/**
 * A message: one COSE_Sign1 from a subject. Everything that matters stands in the protected header, so it is signed:
 *
 *   1 alg · 3 content type (text) · 4 kid (the subject's id, 32 bytes) · "net" (version and network id, 33 bytes) ·
 *   "seq" · "time" (ms since 1970) · perhaps "ext" (a map of extensions, which mean nothing yet)
 *
 * A message's id is the SHA-256 of its Sig_structure. A signature is not part of it: ECDSA can be signed, and bent, in
 * many ways over one content, and all of them are one message.
 */

import { hexToBytes } from '@noble/hashes/utils.js'
import { type CborKey, type CborValue, encodeCbor } from './cbor/cbor.ts'
import { decodeNet, encodeNet, NET } from './chain-formats/network-id.ts'
import { hexAt } from './columns/hex-rows.ts'
import { type Algorithm, type PublicKey, subjectIdOf } from './cose/cose-key.ts'
import {
  decodeSign1,
  encodeSign1,
  type Header,
  readProtected,
  sigStructure,
  sigStructureOnce,
} from './cose/cose-sign1.ts'
import type { Signer, Verify } from './cose/signer.ts'
import type { Hash, MessageId, SubjectId } from './ids.ts'
import { sha256Hex } from './merkle/sha256.ts'
import { ProtocolError } from './protocol-error.ts'
import { type PlainMessage, readPlainMessage } from './read-plain-message.ts'

export interface Message {
  readonly id: MessageId
  readonly subject: SubjectId
  readonly alg: Algorithm
  readonly contentType: string
  readonly sequence: number
  readonly timeMs: number
  /** The id of the network that it is meant for. */
  readonly network: Hash
  /** Canonical bytes of the map of extensions; empty when there is none. */
  readonly extensions: Uint8Array
  readonly payload: Uint8Array
  readonly protectedBytes: Uint8Array
  readonly signature: Uint8Array
}

const ALG = 1
const CONTENT_TYPE = 3
const KID = 4
const SEQUENCE = 'seq'
const TIME = 'time'
const EXTENSIONS = 'ext'
const LABELS: readonly CborKey[] = [ALG, CONTENT_TYPE, KID, NET, SEQUENCE, TIME]

/** IANA COSE algorithm numbers (RFC 9053). */
export const COSE_ALGORITHMS = { ES256: -7, EdDSA: -8 } as const satisfies Record<Algorithm, number>
const [ID_BYTES, SIGNATURE_BYTES] = [32, 64]
const MOST_EXTENSION_BYTES = 1024
const NO_EXTENSIONS = new Uint8Array(0)
const CONTENT_TYPE_FORM = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/

export interface MessageDraft {
  readonly signer: Signer
  /** The network's id. */
  readonly network: Hash
  readonly contentType: string
  /** Counts up with every message of the subject, from anywhere. */
  readonly sequence: number
  readonly timeMs: number
  readonly payload: Uint8Array
  /** None has a meaning yet; a network of today rejects a message that has any. */
  readonly extensions?: ReadonlyMap<string, CborValue>
}

/**
 * Signs, and returns the message's bytes in the tagged form. What could not be opened is not signed.
 * @throws {ProtocolError} header_malformed, cbor_
 * @example
 * const bytes = await sealMessage({ signer, network, sequence: 7, timeMs, contentType: 'application/senml+cbor', payload })
 * await fetch(`${node}/v1/messages`, { method: 'POST', body: bytes })
 */
export async function sealMessage(draft: MessageDraft): Promise<Uint8Array> {
  const { signer, payload } = draft
  const header = new Map<CborKey, CborValue>([
    [ALG, COSE_ALGORITHMS[signer.key.alg]],
    [CONTENT_TYPE, draft.contentType],
    [KID, hexToBytes(signer.subject)],
    [NET, encodeNet(draft.network)],
    [SEQUENCE, draft.sequence],
    [TIME, draft.timeMs],
  ])
  if (draft.extensions !== undefined) header.set(EXTENSIONS, draft.extensions)
  readHeader(header)
  const protectedBytes = encodeCbor(header)
  if (draft.extensions !== undefined) readProtected(protectedBytes)
  const signature = await signer.sign(sigStructure(protectedBytes, payload))
  return encodeSign1({ protectedBytes, payload, signature })
}

/**
 * Reads a message; its signature is not checked here.
 * @throws {ProtocolError} message_malformed, unprotected_header, header_missing, header_unknown, header_malformed,
 * version_unknown, alg_unsupported, kid_malformed, signature_malformed, cbor_
 * @example const { subject, sequence, timeMs, payload } = openMessage(bytes)
 */
export function openMessage(bytes: Uint8Array): Message {
  // A copy of its own, of which all is a view: three copies cost three times as much, and what it came in would be held on to as a whole.
  return openOwnMessage(new Uint8Array(bytes))
}

/**
 * The same of bytes that stay what they are: what comes out may be views of them.
 * @throws {ProtocolError} as `openMessage`
 * @example const { payload } = openOwnMessage(bytes.slice())
 */
export function openOwnMessage(bytes: Uint8Array): Message {
  const plain = plainOf(bytes)
  if (plain === undefined) return openSigned(bytes).message
  return messageOf(idOf(sigStructureOnce(plain.protectedBytes, plain.payload)), plain)
}

/**
 * The same, with what its signature is over: its Sig_structure, whose SHA-256 is its id.
 * @example const { message, signed } = openSigned(bytes)
 */
export function openSigned(bytes: Uint8Array): { readonly message: Message; readonly signed: Uint8Array } {
  const plain = plainOf(new Uint8Array(bytes))
  if (plain !== undefined) {
    const signed = sigStructure(plain.protectedBytes, plain.payload)
    const id = idOf(signed)
    return { message: messageOf(id, plain), signed }
  }
  const { protectedBytes, protectedHeader, unprotectedHeader, payload, signature } = decodeSign1(bytes)
  if (unprotectedHeader.size > 0)
    throw new ProtocolError('unprotected_header', 'the unprotected header must be empty: it is not signed')
  const fields = readHeader(protectedHeader)
  if (signature.length !== SIGNATURE_BYTES) {
    throw new ProtocolError('signature_malformed', `a signature has ${SIGNATURE_BYTES} bytes`, {
      bytes: signature.length,
    })
  }
  const signed = sigStructure(protectedBytes, payload)
  const id = idOf(signed)
  return { message: { id, ...fields, payload, protectedBytes, signature }, signed }
}

function plainOf(bytes: Uint8Array): PlainMessage | undefined {
  const plain = readPlainMessage(bytes)
  return plain !== undefined && isContentType(plain.contentType) ? plain : undefined
}

/** What was asked for last: nearly all messages are of the same few. */
let lastContentType = ''

function isContentType(text: string): boolean {
  if (text === lastContentType) return true
  if (!CONTENT_TYPE_FORM.test(text)) return false
  lastContentType = text
  return true
}

function idOf(signed: Uint8Array): MessageId {
  return sha256Hex(signed) as MessageId
}

/** Named one by one: a spread of so many takes as long as reading them. */
function messageOf(id: MessageId, plain: PlainMessage): Message {
  const { subject, alg, contentType, sequence, timeMs, network, payload, protectedBytes, signature } = plain
  return {
    id,
    network,
    subject: subject as SubjectId,
    alg,
    contentType,
    sequence,
    timeMs,
    extensions: NO_EXTENSIONS,
    payload,
    protectedBytes,
    signature,
  }
}

/**
 * The tagged form, whatever form the message came in.
 * @example const bytes = encodeMessage(message)
 */
export function encodeMessage(message: Message): Uint8Array {
  return encodeSign1(message)
}

/**
 * True if the key is the subject's and the signature is the key's. Never throws on what somebody else sent.
 * @example const isTheirs = verifyMessage(openMessage(bytes), key, verify)
 */
export function verifyMessage(message: Message, key: PublicKey, verify: Verify): boolean {
  return subjectIdOf(key) === message.subject && isSignedBy(message, key, verify)
}

/**
 * The same for whoever knows already that the key is the subject's.
 * @example const isTheirs = isSignedBy(message, keyOf(message.subject), verify)
 */
export function isSignedBy(message: Message, key: PublicKey, verify: Verify): boolean {
  if (key.alg !== message.alg) return false
  // Its id is the hash of all that is signed: where that is known, nothing is put together to be hashed again.
  if (verify.isKnown?.(message.id, key, message.signature) === true) return true
  return verify(key, sigStructure(message.protectedBytes, message.payload), message.signature)
}

function readHeader(header: Header) {
  requireLabels(header, [NET])
  // First: what follows is known of this version alone.
  const network = decodeNet(header.get(NET))
  checkLabels(header)
  return {
    network,
    subject: readKid(header),
    alg: readAlgorithm(header),
    contentType: readContentType(header),
    sequence: readUint(header, SEQUENCE),
    timeMs: readUint(header, TIME),
    extensions: readExtensions(header),
  }
}

function requireLabels(header: Header, labels: readonly CborKey[]): void {
  const missing = labels.find(label => !header.has(label))
  if (missing !== undefined)
    throw new ProtocolError('header_missing', `the protected header lacks ${missing}`, { label: missing })
}

function checkLabels(header: Header): void {
  requireLabels(header, LABELS)
  const known = header.has(EXTENSIONS) ? [...LABELS, EXTENSIONS] : LABELS
  if (header.size === known.length) return
  const unknown = [...header.keys()].find(label => !known.includes(label)) ?? ''
  const label = typeof unknown === 'string' ? unknown.slice(0, 40) : unknown
  throw new ProtocolError('header_unknown', `the protected header has ${label}, which has no meaning here`, {
    label,
  })
}

function readAlgorithm(header: Header): Algorithm {
  const alg = header.get(ALG)
  if (alg === COSE_ALGORITHMS.ES256) return 'ES256'
  if (alg === COSE_ALGORITHMS.EdDSA) return 'EdDSA'
  throw new ProtocolError('alg_unsupported', 'alg is −7 (ES256) or −8 (EdDSA)', {
    alg: String(alg).slice(0, 40),
  })
}

function readKid(header: Header): SubjectId {
  const kid = header.get(KID)
  if (kid instanceof Uint8Array && kid.length === ID_BYTES) return hexAt(kid, 0, ID_BYTES) as SubjectId
  throw new ProtocolError('kid_malformed', 'kid is the 32-byte SHA-256 thumbprint of the subject’s key')
}

function readContentType(header: Header): string {
  const type = header.get(CONTENT_TYPE)
  if (typeof type === 'string' && CONTENT_TYPE_FORM.test(type)) return type
  throw new ProtocolError('header_malformed', 'the content type is 1 to 100 printable ASCII characters', {
    label: CONTENT_TYPE,
  })
}

/** Where there is no extension there is no map, so that one thing is said in one way. */
function readExtensions(header: Header): Uint8Array {
  if (!header.has(EXTENSIONS)) return NO_EXTENSIONS
  const map = header.get(EXTENSIONS)
  const named = map instanceof Map && map.size > 0 && [...map.keys()].every(key => typeof key === 'string')
  const bytes = named ? encodeCbor(map) : NO_EXTENSIONS
  if (named && bytes.length <= MOST_EXTENSION_BYTES) return bytes
  throw new ProtocolError(
    'header_malformed',
    `${EXTENSIONS} is a map of texts to anything, with one at least, in at most ${MOST_EXTENSION_BYTES} bytes`,
    { label: EXTENSIONS },
  )
}

function readUint(header: Header, label: string): number {
  const value = header.get(label)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new ProtocolError('header_malformed', `${label} is a whole number from 0 to 2^53 − 1`, {
    label,
    value: String(value).slice(0, 40),
  })
}
