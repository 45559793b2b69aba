/** Signature checking that runs anywhere. About 20 times slower than node:crypto: see keys/verify.ts. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import type { PublicKey } from './cose-key.ts'
import type { Verify } from './signer.ts'

export const verifyWithNoble: Verify = (key, bytes, signature) => {
  if (signature.length !== 64) return false
  try {
    if (key.alg === 'EdDSA') return ed25519.verify(signature, bytes, key.x, { zip215: false })
    return p256.verify(signature, bytes, uncompressed(key), { lowS: false })
  } catch {
    return false
  }
}

function uncompressed(key: Extract<PublicKey, { alg: 'ES256' }>): Uint8Array {
  const point = new Uint8Array(65)
  point[0] = 4
  point.set(key.x, 1)
  point.set(key.y, 33)
  return point
}
