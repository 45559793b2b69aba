/**
 * A network's rules as one document: the canonical CBOR whose SHA-256 is their hash on chain. Whoever has the hash can take it from
 * anybody. It holds values and no code: a resource is named by name, version and parameters.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { readRules } from '../read-rules.ts'
import { describeRules, type Rules } from '../rules.ts'

/** More is refused unread: a detector's model is the largest thing that rules hold. */
export const MOST_DOCUMENT_BYTES = 4 * 1024 * 1024

/** @example documentHash(writeDocument(rules)) === rulesHash(rules) */
export function writeDocument(rules: Rules): Uint8Array {
  return encodeCbor(describeRules(rules))
}

/** What somebody wrote down as JSON, such as in a proposal. @throws {TypeError} where it cannot be CBOR */
export function documentOf(described: unknown): Uint8Array {
  try {
    return encodeCbor(described as CborValue)
  } catch (cause) {
    throw new TypeError('these are no rules: they cannot be written as CBOR', { cause })
  }
}

export function documentHash(document: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(document))}`
}

/** As plain data, of whatever version of cairn wrote it. @throws {TypeError | ProtocolError} */
export function describeDocument(document: Uint8Array): unknown {
  return plain(decodeCbor(document))
}

/**
 * Rules that this version can go by to the last field.
 * @throws {TypeError} saying what it does not know, or that the document is another one
 */
export function readDocument(document: Uint8Array, hash: Hash): Rules {
  if (documentHash(document) !== hash)
    throw new TypeError(`these rules hash to ${documentHash(document)}, not to ${hash}`)
  return readRules(describeDocument(document), [hash])
}

/** CBOR maps become objects; everything else is plain already. */
function plain(value: CborValue): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, part]) => [String(key), plain(part)]))
  if (Array.isArray(value)) return value.map(part => plain(part))
  return value
}
