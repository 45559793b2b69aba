/** Signers on node:crypto. The private key stays in a closure and an OpenSSL handle; it cannot be read from the signer. */
import { generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { type Algorithm, subjectIdOf } from '../protocol/cose/cose-key.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import { fromDer } from './der-signature.ts'
import { publicKeyOf, toPrivateKeyObject } from './jwk.ts'

const signAsync = promisify(sign)

/** A fresh key. */
export function createSigner(alg: Algorithm): Signer {
  return signerFromJwk(createPrivateJwk(alg))
}

/** For the key file: a private key as JWK. */
export function createPrivateJwk(alg: Algorithm): JsonWebKey {
  const { privateKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'jwk' })
}

/** @throws {TypeError} unless it is a private P-256 or Ed25519 key; the message never holds key material. */
export function signerFromJwk(jwk: JsonWebKey): Signer {
  const key = publicKeyOf(jwk)
  if (typeof jwk.d !== 'string') throw new TypeError('a private JWK has a "d"')
  const handle = toPrivateKeyObject(jwk)
  return {
    key,
    subject: subjectIdOf(key),
    sign: async bytes =>
      key.alg === 'ES256'
        ? fromDer(await signAsync('sha256', bytes, handle))
        : new Uint8Array(await signAsync(null, bytes, handle)),
  }
}
