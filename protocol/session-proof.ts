/**
 * Who opens a session at a node's broker proves that it holds its subject's key: a COSE_Sign1 over the key itself, for one network,
 * one node, one moment, once. It is no message and no message is it: it has no sequence and no content type, and they have no `aud`.
 *
 *   1 alg · 4 kid (the subject's id, 32 bytes) · "net" (version and network id, 33 bytes) · "aud" (the node's id, 32 bytes) ·
 *   "time" (network time, ms since 1970) · "nonce" (16 bytes); payload: the COSE_Key
 *
 * Whoever posts something to another device proves the same of what it posts: the claim then has "body" as well, the SHA-256 of the
 * bytes that go with it. Neither is ever taken for the other.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad } from '@scure/base'
import { type CborKey, type CborValue, encodeCbor } from './cbor/cbor.ts'
import { decodeNet, encodeNet, NET } from './chain-formats/network-id.ts'
import { decodeCoseKey, encodeCoseKey, type PublicKey, subjectIdOf } from './cose/cose-key.ts'
import { decodeSign1, encodeSign1, type Header, sigStructure } from './cose/cose-sign1.ts'
import type { Signer, Verify } from './cose/signer.ts'
import { type Hash, type SubjectId, toSubjectId } from './ids.ts'
import { COSE_ALGORITHMS } from './message.ts'
import { ProtocolError } from './protocol-error.ts'

export interface SessionClaim {
  /** The id of the network. */
  readonly network: Hash
  /** Who it is shown to: the node's own subject id. */
  readonly node: SubjectId
  /** Network time. */
  readonly timeMs: number
  /** 16 bytes, new for each proof. */
  readonly nonce: Uint8Array
}

/** The same of one request: what is sent with it is part of what is proved. */
export interface RequestClaim extends SessionClaim {
  /** SHA-256 of the request's body. */
  readonly body: Uint8Array
}

export interface SessionProof extends SessionClaim {
  readonly subject: SubjectId
  readonly key: PublicKey
  /** What is signed, and by what. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

/** Who made a request, and of what. */
export interface RequestProof extends SessionProof, RequestClaim {}

const [ALG, KID, AUDIENCE, TIME, NONCE, BODY] = [1, 4, 'aud', 'time', 'nonce', 'body']
const LABELS: readonly CborKey[] = [ALG, KID, NET, AUDIENCE, TIME, NONCE]
const HASH_BYTES = 32
const CALLED = sha256(utf8ToBytes('cairn called v1'))
const [NONCE_BYTES, SIGNATURE_BYTES, MOST_TEXT] = [16, 64, 1_024]

/**
 * As text, for a password: base64url, about 400 characters.
 * @example const password = await sealSessionProof(signer, { network, node, timeMs, nonce: randomBytes(16) })
 */
export function sealSessionProof(signer: Signer, claim: SessionClaim): Promise<string> {
  return seal(signer, claim, [])
}

/**
 * The same of a request: for a header beside what is sent.
 * @example const proof = await sealRequestProof(signer, { network, node: consumer, timeMs, nonce: randomBytes(16), body: sha256(bytes) })
 */
export function sealRequestProof(signer: Signer, claim: RequestClaim): Promise<string> {
  return seal(signer, claim, [[BODY, claim.body]])
}

/**
 * That it waits at this node for what others ask it: a request of these bytes, which is neither a session nor a request to another device.
 * @example const proof = await sealCalledProof(signer, { network, node, timeMs, nonce: randomBytes(16) })
 */
export function sealCalledProof(signer: Signer, claim: SessionClaim): Promise<string> {
  return sealRequestProof(signer, { ...claim, body: CALLED })
}

/**
 * Its signature is not checked here.
 * @throws {ProtocolError} as `openSessionProof`
 * @example const { subject } = openCalledProof(proof)
 */
export function openCalledProof(text: string): SessionProof {
  const proof = openRequestProof(text)
  if (proof.body.some((byte, at) => byte !== CALLED[at])) throw malformed('is of waiting for calls')
  return proof
}

async function seal(
  signer: Signer,
  claim: SessionClaim,
  more: readonly (readonly [CborKey, CborValue])[],
): Promise<string> {
  const header = new Map<CborKey, CborValue>([
    [ALG, COSE_ALGORITHMS[signer.key.alg]],
    [KID, hexToBytes(signer.subject)],
    [NET, encodeNet(claim.network)],
    [AUDIENCE, hexToBytes(claim.node)],
    [TIME, claim.timeMs],
    [NONCE, claim.nonce],
    ...more,
  ])
  const protectedBytes = encodeCbor(header)
  const payload = encodeCoseKey(signer.key)
  const signature = await signer.sign(sigStructure(protectedBytes, payload))
  return base64urlnopad.encode(encodeSign1({ protectedBytes, payload, signature }))
}

/**
 * Reads a proof; its signature is not checked here.
 * @throws {ProtocolError} proof_malformed, message_malformed, version_unknown, key_malformed, key_unsupported, cbor_
 * @example const { subject, timeMs } = openSessionProof(password)
 */
export function openSessionProof(text: string): SessionProof {
  return open(text, LABELS).proof
}

/**
 * Reads the proof of a request; neither its signature nor its body is held against anything here.
 * @throws {ProtocolError} as `openSessionProof`
 * @example const { subject, body } = openRequestProof(header)
 */
export function openRequestProof(text: string): RequestProof {
  const { proof, header } = open(text, [...LABELS, BODY])
  return { ...proof, body: bytesAt(header, BODY, HASH_BYTES) }
}

function open(text: string, labels: readonly CborKey[]) {
  const { protectedBytes, protectedHeader, unprotectedHeader, payload, signature } = decodeSign1(
    bytesOf(text),
  )
  if (unprotectedHeader.size > 0) throw malformed('has nothing in its unprotected header')
  if (signature.length !== SIGNATURE_BYTES) throw malformed(`has a signature of ${SIGNATURE_BYTES} bytes`)
  const key = decodeCoseKey(payload)
  const subject = subjectIdOf(key)
  const claim = readClaim(protectedHeader, labels)
  if (protectedHeader.get(ALG) !== COSE_ALGORITHMS[key.alg]) throw malformed('names the algorithm of its key')
  if (bytesToHex(bytesAt(protectedHeader, KID, 32)) !== subject)
    throw malformed('names its key by its thumbprint')
  const proof = { ...claim, subject, key, signed: sigStructure(protectedBytes, payload), signature }
  return { proof, header: protectedHeader }
}

/**
 * True if it was signed with the key whose thumbprint the subject is.
 * @example const isTheirs = verifySessionProof(openSessionProof(password), verify)
 */
export function verifySessionProof({ key, signed, signature }: SessionProof, verify: Verify): boolean {
  return verify(key, signed, signature)
}

function bytesOf(text: string): Uint8Array {
  if (text.length > MOST_TEXT) throw malformed(`has at most ${MOST_TEXT} characters`)
  try {
    return base64urlnopad.decode(text)
  } catch {
    throw malformed('is base64url without padding')
  }
}

function readClaim(header: Header, labels: readonly CborKey[]): SessionClaim {
  if (header.size !== labels.length || labels.some(label => !header.has(label)))
    throw malformed(`has ${labels.join(', ')} in its protected header, and nothing else`)
  const timeMs = header.get(TIME)
  if (typeof timeMs !== 'number' || !Number.isSafeInteger(timeMs) || timeMs < 0)
    throw malformed('has its time in whole milliseconds')
  return {
    network: decodeNet(header.get(NET)),
    node: toSubjectId(bytesToHex(bytesAt(header, AUDIENCE, 32))),
    timeMs,
    nonce: bytesAt(header, NONCE, NONCE_BYTES),
  }
}

function bytesAt(header: Header, label: CborKey, length: number): Uint8Array {
  const value = header.get(label)
  if (value instanceof Uint8Array && value.length === length) return value
  throw malformed(`has ${length} bytes as ${label}`)
}

function malformed(what: string): ProtocolError {
  return new ProtocolError('proof_malformed', `a proof of a session ${what}`)
}
