/**
 * Keys for tests (protocol/testing/noble-signer.ts) that OpenSSL signs with: EdDSA has one signature a message, so it is the
 * same, in a tenth of the time. It signs at once: in a simulation nothing waits for another thread.
 */
import { createPrivateKey, sign } from 'node:crypto'
import type { Signer } from '../protocol/cose/signer.ts'
import { nobleSigner, secretOf } from '../protocol/testing/noble-signer.ts'

/** What a private Ed25519 key has before its 32 bytes (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

export function simSigner(number: number): Signer {
  const der = Buffer.concat([PKCS8_HEAD, secretOf(number)])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return {
    ...nobleSigner('EdDSA', number),
    sign: async bytes => new Uint8Array(sign(null, bytes, key)),
  }
}
