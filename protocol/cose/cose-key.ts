/**
 * Public keys as COSE_Key (RFC 9052 §7, RFC 9053 §7), and the id that follows from one: the SHA-256 thumbprint of
 * RFC 9679 over the required parameters in canonical CBOR. The contract computes the same id from the same coordinates.
 */

import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import type { SubjectId } from '../ids.ts'
import { sha256 } from '../merkle/sha256.ts'
import { ProtocolError } from '../protocol-error.ts'

export type PublicKey =
  /** P-256, 32-byte big-endian coordinates. */
  | { readonly alg: 'ES256'; readonly x: Uint8Array; readonly y: Uint8Array }
  /** Ed25519, the 32-byte key of RFC 8032. */
  | { readonly alg: 'EdDSA'; readonly x: Uint8Array }

export type Algorithm = PublicKey['alg']

const KTY = 1
const CRV = -1
const X = -2
const Y = -3
const OKP = 1
const EC2 = 2
const P256 = 1
const ED25519 = 6
const COORDINATE_BYTES = 32

/**
 * Only the required parameters, which is what the thumbprint is computed over. P-256: 75 bytes, Ed25519: 40.
 * @example encodeCoseKey({ alg: 'EdDSA', x: new Uint8Array(32).fill(1) }).length // → 40
 */
export function encodeCoseKey(key: PublicKey): Uint8Array {
  const entries: [CborKey, CborValue][] =
    key.alg === 'ES256'
      ? [
          [KTY, EC2],
          [CRV, P256],
          [X, key.x],
          [Y, key.y],
        ]
      : [
          [KTY, OKP],
          [CRV, ED25519],
          [X, key.x],
        ]
  return encodeCbor(new Map(entries))
}

/**
 * Other parameters (kid, alg, key_ops) are read over. Whether the point lies on the curve shows when it verifies.
 * @throws {ProtocolError} key_malformed, key_unsupported, cbor_
 * @example decodeCoseKey(encodeCoseKey({ alg: 'EdDSA', x: new Uint8Array(32).fill(1) })).alg // → 'EdDSA'
 */
export function decodeCoseKey(bytes: Uint8Array): PublicKey {
  const map = decodeCbor(bytes, { floats: false })
  if (!(map instanceof Map)) throw new ProtocolError('key_malformed', 'a COSE_Key is a map')
  const [kty, crv] = [map.get(KTY), map.get(CRV)]
  if (kty === EC2 && crv === P256)
    return { alg: 'ES256', x: coordinate(map.get(X), 'x'), y: coordinate(map.get(Y), 'y') }
  if (kty === OKP && crv === ED25519) return { alg: 'EdDSA', x: coordinate(map.get(X), 'x') }
  throw new ProtocolError('key_unsupported', 'keys are P-256 (kty 2, crv 1) or Ed25519 (kty 1, crv 6)', {
    kty: String(kty),
    crv: String(crv),
  })
}

/** Computed once a key object: it is asked for with every message that is verified. */
const known = new WeakMap<PublicKey, SubjectId>()

/**
 * SHA-256 thumbprint (RFC 9679), 64 hex digits. The bytes of a key never change: a changed key is another object.
 * @example subjectIdOf({ alg: 'EdDSA', x: new Uint8Array(32).fill(1) }).length // → 64
 */
export function subjectIdOf(key: PublicKey): SubjectId {
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const id = bytesToHex(sha256(encodeCoseKey(key))) as SubjectId
  known.set(key, id)
  return id
}

function coordinate(value: CborValue, name: string): Uint8Array {
  if (value instanceof Uint8Array && value.length === COORDINATE_BYTES) return value
  throw new ProtocolError('key_malformed', `COSE_Key ${name} is a byte string of ${COORDINATE_BYTES} bytes`)
}
