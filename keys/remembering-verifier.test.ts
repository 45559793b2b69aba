import { expect, it } from 'vitest'
import { createSigner } from './make-signer.ts'
import { createRememberingVerifier } from './remembering-verifier.ts'
import { createVerifier } from './verify.ts'

it.each([
  'ES256',
  'EdDSA',
] as const)('asks once for a good %s signature, and each time for one that is not', async alg => {
  const [signer, other, bytes] = [createSigner(alg), createSigner(alg), Uint8Array.of(1, 2, 3)]
  const signature = await signer.sign(bytes)
  let asked = 0
  const inner = createVerifier()
  const verify = createRememberingVerifier((...given) => {
    asked++
    return inner(...given)
  }, 2)
  const isGood = () => verify(signer.key, bytes, signature)
  expect([isGood(), isGood(), asked]).toEqual([true, true, 1])
  // Nothing else passes for it.
  expect(verify(other.key, bytes, signature)).toBe(false)
  expect(verify(signer.key, Uint8Array.of(1, 2), signature)).toBe(false)
  expect(verify(signer.key, bytes, signature.with(5, signature[5]! ^ 1))).toBe(false)
  expect(verify(signer.key, bytes, signature.with(5, signature[5]! ^ 1))).toBe(false)
  expect(asked).toBe(5)
  for (const more of [4, 5]) {
    const said = Uint8Array.of(more)
    expect(verify(other.key, said, await other.sign(said))).toBe(true)
  }
  // The oldest was forgotten, and is asked for again.
  expect([isGood(), asked]).toEqual([true, 8])
})
