import { describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { sigStructure } from '../../protocol/cose/cose-sign1.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import { NETWORK } from '../../protocol/testing/sample-values.ts'
import { createVerifiedMemory } from './verified-memory.ts'

async function make() {
  const signer = createSigner('ES256')
  const bytes = await sealMessage({
    signer,
    network: NETWORK,
    contentType: 'a/b',
    sequence: 1,
    timeMs: 5,
    payload: new Uint8Array(3),
  })
  const message = openMessage(bytes)
  const signed = sigStructure(message.protectedBytes, message.payload)
  return { signer, message, signed }
}

describe('verified memory', () => {
  it('answers from memory for exactly what was checked', async () => {
    const { signer, message, signed } = await make()
    let asked = 0
    const checked = createVerifier()
    const memory = createVerifiedMemory((...args) => {
      asked++
      return checked(...args)
    }, 10)
    memory.remember(message.id, signer.key, message.signature)
    expect(memory.verify(signer.key, signed, message.signature)).toBe(true)
    expect(asked).toBe(0)
    const forged = message.signature.with(5, message.signature[5]! ^ 1)
    expect(memory.verify(signer.key, signed, forged)).toBe(false)
    expect(memory.verify(createSigner('ES256').key, signed, message.signature)).toBe(false)
    expect(memory.verify(signer.key, signed.with(30, signed[30]! ^ 1), message.signature)).toBe(false)
    expect(asked).toBe(3)
  })

  it('forgets the oldest, and then checks again', async () => {
    const [first, second] = [await make(), await make()]
    let asked = 0
    const memory = createVerifiedMemory(() => ++asked > 0, 1)
    for (const { message, signer } of [first, second])
      memory.remember(message.id, signer.key, message.signature)
    expect(memory.verify(second.signer.key, second.signed, second.message.signature)).toBe(true)
    expect(asked).toBe(0)
    expect(memory.verify(first.signer.key, first.signed, first.message.signature)).toBe(true)
    expect(asked).toBe(1)
  })
})
