import { describe, expect, it } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { Hash } from '../../../../protocol/ids.ts'
import { createGate } from './gate.ts'

const NETWORK: Hash = `0x${'5a'.repeat(32)}`
const [gateway, stranger, consumer, other] = [1, 2, 3, 4].map(() => createSigner('ES256')) as [
  ReturnType<typeof createSigner>,
  ReturnType<typeof createSigner>,
  ReturnType<typeof createSigner>,
  ReturnType<typeof createSigner>,
]
const body = Buffer.from('{"rxpk":[]}')

function open(change: { readonly nowMs?: () => number; readonly fails?: boolean } = {}) {
  let asked = 0
  const gate = createGate({
    consumer: consumer.subject,
    network: NETWORK,
    nowMs: () => 1_000_000,
    speed: 1,
    modelOf: async id => {
      asked++
      if (change.fails === true) throw new Error('nobody answers')
      if (id !== gateway.subject) throw Object.assign(new Error('unknown'), { status: 404 })
      return 'coverage/gateway'
    },
    ...change,
  })
  return { gate, asked: () => asked }
}

const prove = (signer = gateway, to = consumer, network = NETWORK, atMs = 1_000_000) =>
  createProver({ signer, network, nowMs: () => atMs })(to.subject, body)

describe('who brings packets', () => {
  it('is a gateway of the network that proves it, each time anew; the network is asked once', async () => {
    const { gate, asked } = open()
    for (let time = 0; time < 3; time++)
      expect(await gate.admit(await prove(), body)).toEqual({ gateway: gateway.subject })
    expect(asked()).toBe(1)
  })

  it('is nobody who only says so, or proves something else', async () => {
    const { gate, asked } = open()
    expect(await gate.admit(undefined, body)).toBe('proof_missing')
    expect(await gate.admit('x', body)).toBe('proof_malformed')
    expect(await gate.admit(await prove(gateway, other), body)).toBe('proof_for_another')
    expect(await gate.admit(await prove(gateway, consumer, `0x${'01'.repeat(32)}`), body)).toBe(
      'proof_for_another',
    )
    expect(await gate.admit(await prove(gateway, consumer, NETWORK, 1), body)).toBe('proof_not_now')
    expect(await gate.admit(await prove(), Buffer.from('{"rxpk":[{}]}'))).toBe('body_differs')
    const [mine, forged] = [await prove(stranger), await prove()]
    const bytes = Buffer.from(forged, 'base64url')
    bytes[bytes.length - 1]! ^= 1
    expect(await gate.admit(bytes.toString('base64url'), body)).toBe('signature_wrong')
    expect(asked()).toBe(0)
    expect(await gate.admit(mine, body)).toBe('not_a_gateway')
  })

  it('is nobody who shows what another proved before', async () => {
    const { gate } = open()
    const proof = await prove()
    expect(await gate.admit(proof, body)).toEqual({ gateway: gateway.subject })
    expect(await gate.admit(proof, body)).toBe('proof_shown')
  })

  it('is asked to come again where the network does not answer, and is not remembered as nobody', async () => {
    const { gate, asked } = open({ fails: true })
    expect(await gate.admit(await prove(), body)).toBe('busy')
    expect(await gate.admit(await prove(), body)).toBe('busy')
    expect(asked()).toBe(2)
  })
})
