/**
 * Signature checking that runs anywhere. About 20 times slower than node:crypto: see keys/verify.ts.
 *
 * Law: the same answer as keys/verify.ts gives, for every key and signature that somebody could make up. So Ed25519 is
 * checked by the equation of RFC 8032 §5.1.7 without the cofactor, as OpenSSL does it; the library's own check
 * multiplies by the cofactor, and would say yes where OpenSSL says no. Points of small order are refused.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { sha512 } from '@noble/hashes/sha2.js'
import type { PublicKey } from './cose-key.ts'
import type { Verify } from './signer.ts'
import { hasSmallOrder } from './small-order.ts'

const SIGNATURE_BYTES = 64

/**
 * High s is accepted for ES256. False, never an error, for keys that are no point and signatures of another length.
 * @example verifyWithNoble({ alg: 'EdDSA', x: new Uint8Array(32) }, new Uint8Array(), new Uint8Array(64)) // → false
 */
export const verifyWithNoble: Verify = (key, bytes, signature) => {
  if (signature.length !== SIGNATURE_BYTES) return false
  try {
    if (key.alg === 'EdDSA') return verifyEd25519(key.x, bytes, signature)
    return p256.verify(signature, bytes, uncompressed(key), { lowS: false })
  } catch {
    return false
  }
}

/** S·B − h·A must encode to exactly the 32 bytes of R, and S must be below the group's order. */
function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const { Point } = ed25519
  if (hasSmallOrder(publicKey) || hasSmallOrder(signature)) return false
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  if (s >= Point.Fn.ORDER) return false
  const hash = sha512.create().update(r).update(publicKey).update(bytes).digest()
  const h = littleEndian(hash) % Point.Fn.ORDER
  const a = Point.fromBytes(publicKey, true)
  const expected = Point.BASE.multiplyUnsafe(s).subtract(a.multiplyUnsafe(h)).toBytes()
  return expected.every((byte, index) => byte === r[index])
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function uncompressed(key: Extract<PublicKey, { alg: 'ES256' }>): Uint8Array {
  const point = new Uint8Array(65)
  point[0] = 4
  point.set(key.x, 1)
  point.set(key.y, 33)
  return point
}
