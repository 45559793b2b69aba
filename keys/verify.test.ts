import { describe, expect, it } from 'vitest'
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import { createSigner } from './make-signer.ts'
import { createVerifier } from './verify.ts'

const bytes = new TextEncoder().encode('a reading')
const signers = [createSigner('ES256'), createSigner('EdDSA'), createSigner('ES256'), createSigner('EdDSA')]
const broken: readonly PublicKey[] = [
  { alg: 'ES256', x: new Uint8Array(32).fill(1), y: new Uint8Array(32).fill(1) },
  { alg: 'ES256', x: new Uint8Array(31), y: new Uint8Array(33) },
  { alg: 'EdDSA', x: new Uint8Array(32) },
  { alg: 'EdDSA', x: new Uint8Array(64) },
]

describe('createVerifier', () => {
  it('says yes to each signer’s own signature, and no to everything else', async () => {
    const verify = createVerifier()
    for (const signer of signers) {
      const signature = await signer.sign(bytes)
      for (const other of signers)
        expect(verify(other.key, bytes, signature)).toBe(other.subject === signer.subject)
      expect(verify(signer.key, bytes.slice(1), signature)).toBe(false)
      expect(verify(signer.key, bytes, signature.slice(1))).toBe(false)
      expect(verify(signer.key, bytes, Uint8Array.of(...signature, 0))).toBe(false)
      expect(verify(signer.key, bytes, new Uint8Array(64))).toBe(false)
    }
  })

  it('says no, and does not throw, for what is no key; and still yes for a key made of the same bytes', async () => {
    const verify = createVerifier()
    const [signer] = signers
    const signature = await signer!.sign(bytes)
    const { x, y } = signer!.key as Extract<PublicKey, { alg: 'ES256' }>
    for (const key of [...broken, { alg: 'EdDSA', x: Uint8Array.of(...x, ...y) } as const])
      for (let round = 0; round < 2; round++) expect(verify(key, bytes, signature)).toBe(false)
    expect(verify(signer!.key, bytes, signature)).toBe(true)
  })

  it('gives the same answers when it can remember one key only', async () => {
    const verify = createVerifier({ cacheSize: 1 })
    for (let round = 0; round < 3; round++)
      for (const signer of signers) expect(verify(signer.key, bytes, await signer.sign(bytes))).toBe(true)
  })

  it('remembers keys by their bytes, not by the object that holds them', async () => {
    const verify = createVerifier()
    const [first, , second] = signers
    const key = { alg: 'ES256' as const, x: new Uint8Array(32), y: new Uint8Array(32) }
    for (const signer of [first!, second!]) {
      const { x, y } = signer.key as Extract<PublicKey, { alg: 'ES256' }>
      key.x.set(x)
      key.y.set(y)
      expect(verify(key, bytes, await signer.sign(bytes))).toBe(true)
    }
  })
})
