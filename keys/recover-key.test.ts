import { expect, it } from 'vitest'
import { subjectIdOf } from '../protocol/cose/cose-key.ts'
import { createSigner } from './make-signer.ts'
import { recoverKey } from './recover-key.ts'

const bytes = new TextEncoder().encode('what was signed')

it('finds the key of every signature, high s or low', async () => {
  for (let round = 0; round < 20; round++) {
    const signer = createSigner('ES256')
    const signature = await signer.sign(bytes)
    expect(recoverKey(signer.subject, bytes, signature)).toEqual(signer.key)
  }
})

it('finds none for another key, other bytes, or what is no signature', async () => {
  const [signer, other] = [createSigner('ES256'), createSigner('ES256')]
  const signature = await signer.sign(bytes)
  expect(recoverKey(subjectIdOf(other.key), bytes, signature)).toBeUndefined()
  expect(recoverKey(signer.subject, bytes.slice(1), signature)).toBeUndefined()
  expect(recoverKey(signer.subject, bytes, new Uint8Array(64))).toBeUndefined()
})
