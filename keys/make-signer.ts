/** Signers on node:crypto. The private key stays in a closure and an OpenSSL handle; it cannot be read from the signer. */
import { generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { type Algorithm, subjectIdOf } from '../protocol/cose/cose-key.ts'
import type { Signer } from '../protocol/cose/signer.ts'
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
  const hash = key.alg === 'ES256' ? 'sha256' : null
  return {
    key,
    subject: subjectIdOf(key),
    async sign(bytes) {
      return new Uint8Array(await signAsync(hash, bytes, { key: handle, dsaEncoding: 'ieee-p1363' }))
    },
  }
}
