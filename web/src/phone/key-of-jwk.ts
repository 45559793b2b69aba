/** An oracle’s public key as the API tells it. */
import type { Jwk } from '../../../client/node-api.ts'
import type { PublicKey } from '../../../protocol/cose/cose-key.ts'

/** @throws {Error} on what is no base64url. */
export function keyOfJwk({ crv, x, y = '' }: Jwk): PublicKey {
  return crv === 'Ed25519' ? { alg: 'EdDSA', x: bytesOf(x) } : { alg: 'ES256', x: bytesOf(x), y: bytesOf(y) }
}

function bytesOf(base64url: string): Uint8Array {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, char => char.charCodeAt(0))
}
