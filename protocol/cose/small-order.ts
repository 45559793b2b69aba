/**
 * Ed25519 points of small order: eight of them, in all their encodings. Whoever uses one as key, or as R, makes
 * signatures that hold for many messages at once. OpenSSL 3.5 refuses them and OpenSSL 3.0 does not, so every check of
 * ours refuses them first: a verdict must not depend on the version of a library.
 */
import { bytesToHex } from '@noble/hashes/utils.js'

/** The y coordinates, little-endian, sign bit cleared: 0, 1, p − 1, two of order 8, and p and p + 1 for 0 and 1. */
const SMALL_ORDER_Y: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])

/**
 * @param point the first 32 bytes: a public key, or a signature, which begins with R.
 * @example hasSmallOrder(new Uint8Array(32)) // → true
 */
export function hasSmallOrder(point: Uint8Array): boolean {
  const y = point.slice(0, 32)
  y[31]! &= 0x7f
  return SMALL_ORDER_Y.has(bytesToHex(y))
}
