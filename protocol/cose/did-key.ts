/** did:key (W3C CCG): a public key as a DID. Multicodec 0x1200 for P-256 (compressed point), 0xed for Ed25519. */
import { p256 } from '@noble/curves/nist.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { ProtocolError } from '../protocol-error.ts'
import { decodeBase58, encodeBase58 } from './base58.ts'
import type { PublicKey } from './cose-key.ts'

const PREFIX = 'did:key:z'
/** Base58 takes time that grows with the square of its length. */
const MAX_LENGTH = 60
/** Unsigned varints of the multicodecs. */
const P256_PREFIX = Uint8Array.of(0x80, 0x24)
const ED25519_PREFIX = Uint8Array.of(0xed, 0x01)

/**
 * `did:key:zDn…` for P-256 (by its compressed point), `did:key:z6Mk…` for Ed25519.
 * @example toDidKey({ alg: 'EdDSA', x: new Uint8Array(32).fill(1) }).slice(0, 12) // → 'did:key:z6Mk'
 */
export function toDidKey(key: PublicKey): string {
  if (key.alg === 'EdDSA') return PREFIX + encodeBase58(concatBytes(ED25519_PREFIX, key.x))
  const parity = (key.y[31]! & 1) === 0 ? 2 : 3
  return PREFIX + encodeBase58(concatBytes(P256_PREFIX, Uint8Array.of(parity), key.x))
}

/**
 * @throws {ProtocolError} did_malformed, key_unsupported
 * @example fromDidKey(toDidKey({ alg: 'EdDSA', x: new Uint8Array(32).fill(1) })).alg // → 'EdDSA'
 */
export function fromDidKey(did: string): PublicKey {
  if (!did.startsWith(PREFIX)) throw new ProtocolError('did_malformed', 'a did:key begins with did:key:z')
  if (did.length > MAX_LENGTH)
    throw new ProtocolError('did_malformed', `a did:key of ours has at most ${MAX_LENGTH} characters`)
  const bytes = decode(did.slice(PREFIX.length))
  if (startsWith(bytes, ED25519_PREFIX) && bytes.length === 34) return { alg: 'EdDSA', x: bytes.slice(2) }
  if (startsWith(bytes, P256_PREFIX) && bytes.length === 35) return decompress(bytes.slice(2))
  throw new ProtocolError('key_unsupported', 'did:key keys are P-256 (zDn…) or Ed25519 (z6Mk…)')
}

function decode(text: string): Uint8Array {
  try {
    return decodeBase58(text)
  } catch {
    throw new ProtocolError('did_malformed', 'a did:key is base58')
  }
}

function decompress(compressed: Uint8Array): PublicKey {
  try {
    const point = p256.Point.fromBytes(compressed).toBytes(false)
    return { alg: 'ES256', x: point.slice(1, 33), y: point.slice(33) }
  } catch {
    throw new ProtocolError('did_malformed', 'the key is not a point of P-256')
  }
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}
