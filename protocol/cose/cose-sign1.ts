/**
 * COSE_Sign1 (RFC 9052 §4.2): one signature over a protected header and a payload.
 * Floats are refused in it, so that a number in a header has one form only; the payload may hold what it likes.
 */
import { type CborKey, CborTag, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { ProtocolError } from '../protocol-error.ts'

const SIGN1_TAG = 18
/** A decimal fraction, and a COSE_Sign1. */
const HEADER_TAGS = [4, SIGN1_TAG]
const NOTHING = new Uint8Array(0)
const EMPTY_MAP = 0xa0

export type Header = ReadonlyMap<CborKey, CborValue>

export interface Sign1 {
  readonly protectedBytes: Uint8Array
  readonly protectedHeader: Header
  readonly unprotectedHeader: Header
  readonly payload: Uint8Array
  readonly signature: Uint8Array
}

/**
 * Tagged with 18 or bare. @throws {ProtocolError} message_malformed, cbor_*
 * @example const { protectedBytes, payload, signature } = decodeSign1(bytes)
 */
export function decodeSign1(bytes: Uint8Array): Sign1 {
  const decoded = decodeCbor(bytes, { floats: false })
  const value = decoded instanceof CborTag && decoded.tag === SIGN1_TAG ? decoded.value : decoded
  if (!Array.isArray(value) || value.length !== 4) throw malformed('is an array of four')
  const [protectedBytes, unprotectedHeader, payload, signature] = value as readonly CborValue[]
  if (!(protectedBytes instanceof Uint8Array)) throw malformed('has its protected header in a byte string')
  if (!(unprotectedHeader instanceof Map)) throw malformed('has a map as unprotected header')
  if (!(payload instanceof Uint8Array)) throw malformed('carries its payload in a byte string')
  if (!(signature instanceof Uint8Array)) throw malformed('has its signature in a byte string')
  return {
    protectedBytes,
    protectedHeader: readProtected(protectedBytes),
    unprotectedHeader,
    payload,
    signature,
  }
}

/**
 * The tagged form.
 * @example decodeSign1(encodeSign1({ protectedBytes: new Uint8Array(), payload: Uint8Array.of(7), signature: new Uint8Array(64) })).payload // → Uint8Array.of(7)
 */
export function encodeSign1(
  parts: Omit<Sign1, 'protectedHeader' | 'unprotectedHeader'> & { unprotectedHeader?: Header },
): Uint8Array {
  const { protectedBytes, payload, signature, unprotectedHeader = new Map() } = parts
  return encodeCbor(new CborTag(SIGN1_TAG, [protectedBytes, unprotectedHeader, payload, signature]))
}

/**
 * What is signed, and what a message's id is the hash of: Sig_structure of RFC 9052 §4.4. An empty map counts as nothing.
 * @example sigStructure(Uint8Array.of(0xa0), new Uint8Array()) // → sigStructure(new Uint8Array(), new Uint8Array())
 */
export function sigStructure(
  protectedBytes: Uint8Array,
  payload: Uint8Array,
  externalAad: Uint8Array = NOTHING,
): Uint8Array {
  return written(protectedBytes, payload, externalAad, length => new Uint8Array(length))
}

/**
 * The same for who only hashes it: in memory that the next one is written over.
 * @example sigStructureOnce(Uint8Array.of(0xa0), new Uint8Array()).length // → 15
 */
export function sigStructureOnce(protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array {
  return written(protectedBytes, payload, NOTHING, length => {
    if (length > MOST_ONCE) return new Uint8Array(length)
    return once.subarray(0, length)
  })
}

const MOST_ONCE = 4_096
const once = new Uint8Array(MOST_ONCE)

/** By hand, as `encodeCbor` would: every message is hashed and checked by it, by every oracle. */
function written(
  protectedBytes: Uint8Array,
  payload: Uint8Array,
  externalAad: Uint8Array,
  roomFor: (length: number) => Uint8Array,
): Uint8Array {
  const empty = protectedBytes.length === 1 && protectedBytes[0] === EMPTY_MAP
  const header = empty ? NOTHING : protectedBytes
  const signed = roomFor(CONTEXT.length + lengthOf(header) + lengthOf(externalAad) + lengthOf(payload))
  signed.set(CONTEXT)
  const after = putString(signed, CONTEXT.length, header)
  putString(signed, putString(signed, after, externalAad), payload)
  return signed
}

function lengthOf(part: Uint8Array): number {
  return headLength(part.length) + part.length
}

/** @returns where it ends */
function putString(target: Uint8Array, at: number, part: Uint8Array): number {
  const from = putHead(target, at, part.length)
  target.set(part, from)
  return from + part.length
}

/** An array of four, and the first of them. */
const CONTEXT = Uint8Array.of(0x84, ...encodeCbor('Signature1'))

/** Of a byte string in CBOR. */
function headLength(length: number): number {
  if (length < 24) return 1
  if (length < 0x100) return 2
  return length < 0x1_0000 ? 3 : 5
}

function putHead(target: Uint8Array, at: number, length: number): number {
  const bytes = headLength(length) - 1
  target[at] = bytes === 0 ? 0x40 + length : bytes === 1 ? 0x58 : bytes === 2 ? 0x59 : 0x5a
  for (let shift = 8 * (bytes - 1), next = at + 1; shift >= 0; shift -= 8) target[next++] = length >>> shift
  return at + 1 + bytes
}

/**
 * What a protected header says. @throws {ProtocolError} message_malformed, cbor_*
 * @example readProtected(new Uint8Array()) // → new Map()
 */
export function readProtected(bytes: Uint8Array): Header {
  if (bytes.length === 0) return new Map()
  const header = decodeCbor(bytes, { floats: false, tags: HEADER_TAGS })
  if (!(header instanceof Map)) throw malformed('has a map in its protected header')
  return header
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('message_malformed', `a COSE_Sign1 ${why}`)
}
