/** Keys between COSE, JWK and node:crypto. A private JWK never leaves this folder but into a key file. */
import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { PublicKey } from '../protocol/cose/cose-key.ts'

/** Coordinates shorter than 32 bytes are refused: JWK pads them (RFC 7518 §6.2.1.2). */
export function publicKeyOf(jwk: JsonWebKey): PublicKey {
  if (jwk.kty === 'EC' && jwk.crv === 'P-256')
    return { alg: 'ES256', x: coordinate(jwk.x), y: coordinate(jwk.y) }
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return { alg: 'EdDSA', x: coordinate(jwk.x) }
  throw new TypeError(`a key is P-256 or Ed25519, got ${jwk.kty} ${jwk.crv}`)
}

export function toJwk(key: PublicKey): JsonWebKey {
  if (key.alg === 'EdDSA') return { kty: 'OKP', crv: 'Ed25519', x: base64Url(key.x) }
  return { kty: 'EC', crv: 'P-256', x: base64Url(key.x), y: base64Url(key.y) }
}

/** @throws {Error} when the coordinates are not a point of the curve. */
export function toKeyObject(key: PublicKey): KeyObject {
  return createPublicKey({ key: toJwk(key), format: 'jwk' })
}

export function toPrivateKeyObject(jwk: JsonWebKey): KeyObject {
  return createPrivateKey({ key: jwk, format: 'jwk' })
}

function coordinate(text: string | undefined): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text ?? '', 'base64url'))
  if (bytes.length !== 32) throw new TypeError('a key coordinate has 32 bytes')
  return bytes
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
