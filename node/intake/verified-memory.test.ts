import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { sigStructure } from '../../protocol/cose/cose-sign1.ts'
import { openMessage, sealMessage, verifyMessage } from '../../protocol/message.ts'
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

  it('needs no bytes of a message whose id is known, and believes no other key or signature for it', async () => {
    const { signer, message } = await make()
    const memory = createVerifiedMemory(() => false, 10)
    const { isKnown } = memory.verify
    expect(verifyMessage(message, signer.key, memory.verify)).toBe(false)
    memory.remember(message.id, signer.key, message.signature)
    expect(verifyMessage(message, signer.key, memory.verify)).toBe(true)
    expect(isKnown?.(message.id, signer.key, message.signature.with(63, 1 ^ message.signature[63]!))).toBe(
      false,
    )
    if (signer.key.alg !== 'ES256') throw new Error('ES256 is asked for')
    const mirrored = { ...signer.key, y: signer.key.y.with(31, signer.key.y[31]! ^ 1) }
    expect(isKnown?.(message.id, mirrored, message.signature)).toBe(false)
    expect(isKnown?.(message.id, { alg: 'EdDSA', x: signer.key.x }, message.signature)).toBe(false)
    memory.forgetAll()
    expect(verifyMessage(message, signer.key, memory.verify)).toBe(false)
  })

  it('remembers as many as it is told to, and forgets what is older by half as many', async () => {
    const all = await Promise.all(Array.from({ length: 401 }, make))
    const memory = createVerifiedMemory(() => false, 100)
    for (const { message, signer } of all) memory.remember(message.id, signer.key, message.signature)
    const known = all.map(({ message, signer }) => verifyMessage(message, signer.key, memory.verify))
    expect(known.slice(-100)).not.toContain(false)
    expect(known.slice(0, -150)).not.toContain(true)
  })

  it('has room for the messages of a few epochs, however large it might be', async () => {
    const { signer, message } = await make()
    const memory = createVerifiedMemory(() => false, 1_000_000)
    const idOf = (index: number) => hash('sha256', String(index)) as typeof message.id
    const known = (upTo: number) =>
      Array.from({ length: upTo }, (_, index) => index).filter(index =>
        memory.knows(idOf(index), message.signature),
      )
    memory.fit(10)
    const [given, kept] = [40_000, 16_384]
    for (let index = 0; index < given; index++) memory.remember(idOf(index), signer.key, message.signature)
    const left = known(given)
    expect(left.at(0)).toBeGreaterThan(0)
    expect(left.at(-1)).toBe(given - 1)
    expect(left.length).toBeGreaterThanOrEqual(kept)
    expect(left.length).toBeLessThanOrEqual(kept * 1.5)
  })
})
