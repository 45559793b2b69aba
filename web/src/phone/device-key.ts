/** This browser as a device: a P-256 key that WebCrypto made and gives to nobody, not even to this page. */
import { type PublicKey, subjectIdOf } from '../../../protocol/cose/cose-key.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { recall, remember } from '../me/keep.ts'

const NAME = 'device-key'
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** @param name a key of its own for each kind of device: one is registered as one thing. */
export async function openDeviceKey(name = NAME): Promise<Signer> {
  const known = await recall<CryptoKeyPair>(name)
  const pair = known ?? (await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']))
  if (known === undefined) await remember(name, pair)
  const key = await publicKeyOf(pair.publicKey)
  return {
    key,
    subject: subjectIdOf(key),
    async sign(bytes) {
      const signature = await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        pair.privateKey,
        new Uint8Array(bytes),
      )
      return new Uint8Array(signature)
    },
  }
}

/** Uncompressed: 4 ‖ x ‖ y. */
async function publicKeyOf(key: CryptoKey): Promise<PublicKey> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key))
  return { alg: 'ES256', x: raw.slice(1, 33), y: raw.slice(33) }
}
