/** A signer without Node.js, as a browser has one: the same number gives the same key and the same signatures. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Algorithm, type PublicKey, subjectIdOf } from '../cose/cose-key.ts'
import type { Signer } from '../cose/signer.ts'

export function nobleSigner(alg: Algorithm, number: number): Signer {
  const secret = secretOf(number)
  const key = publicKeyOf(alg, secret)
  return {
    key,
    subject: subjectIdOf(key),
    async sign(bytes) {
      return alg === 'ES256' ? p256.sign(bytes, secret, { lowS: false }) : ed25519.sign(bytes, secret)
    },
  }
}

export function secretOf(number: number): Uint8Array {
  return sha256(utf8ToBytes(`a key for tests, number ${number}`))
}

function publicKeyOf(alg: Algorithm, secret: Uint8Array): PublicKey {
  if (alg === 'EdDSA') return { alg, x: ed25519.getPublicKey(secret) }
  const point = p256.getPublicKey(secret, false)
  return { alg, x: point.slice(1, 33), y: point.slice(33) }
}

/** (r, n − s), as valid as (r, s), and another signature to whoever compares bytes. */
export function otherS(signature: Uint8Array): Uint8Array {
  const { r, s } = p256.Signature.fromBytes(signature)
  return new p256.Signature(r, p256.Point.Fn.ORDER - s).toBytes()
}
