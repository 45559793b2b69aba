/** A page that cannot listen is asked through its node: it alone answers, with its key, and what it answers is nobody's page. */
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import { sealCalledProof, sealSessionProof } from '../../../../protocol/session-proof.ts'
import { openCalls } from '../../../calls/open-calls.ts'
import { createLog } from '../../../log.ts'
import type { NodeOptions } from '../../../node-options.ts'
import { createApp } from '../../app.ts'
import type { NodeServices } from '../../services.ts'
import { callRoutes } from './calls.ts'

const START = 1_767_225_600_000
const [phone, stranger] = [createSigner('ES256'), createSigner('ES256')]

function door() {
  const deployment = {
    chainId: 31_337,
    settlement: `0x${'11'.repeat(20)}`,
    genesisHash: `0x${'22'.repeat(32)}`,
  }
  const clock = { nowMs: () => START, speed: 1 }
  const options = { oracleKey: createSigner('EdDSA'), deployment } as unknown as NodeOptions
  const calls = openCalls(options, clock as never)
  const find = async (id: string) => (id === phone.subject ? { id, details: {} } : undefined)
  const services = { calls, trustProxy: false, devices: { find } } as unknown as NodeServices
  const app = createApp(callRoutes(services), createLog('silent'))
  const { network, node } = calls.sessions.hello()
  const post = (path: string, said: object, ticket = '') =>
    app.request(path, {
      method: 'POST',
      body: JSON.stringify(said),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ticket}` },
    })
  const proofOf = (signer: Signer, seal = sealCalledProof) =>
    seal(signer, { network, node, timeMs: START, nonce: new Uint8Array(randomBytes(16)) })
  const open = async (proof: string, subject: string = phone.subject) =>
    post('/v1/called', { subject, proof })
  return { app, post, proofOf, open }
}

const jsonOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).json()) as Record<string, never>

describe('a device that cannot listen', () => {
  it('proves its key, hears what it is asked, and its answer is what the caller gets', async () => {
    const { app, post, proofOf, open } = door()
    expect(await jsonOf(app.request(`/v1/calls/${phone.subject}/v1/rides`))).toMatchObject({
      code: 'device_unreachable',
      facts: { why: 'absent' },
    })
    const { ticket } = await jsonOf(open(await proofOf(phone)))
    const answer = post(`/v1/calls/${phone.subject}/v1/rides`, { booking: 'ab' })
    const { calls } = await jsonOf(post(`/v1/called/${phone.subject}`, { answers: [] }, ticket))
    const [{ call }] = calls as unknown as [{ call: number }]
    expect(calls).toEqual([{ call, method: 'POST', path: '/v1/rides', body: '{"booking":"ab"}' }])
    void post(
      `/v1/called/${phone.subject}`,
      { answers: [{ call, status: 409, body: '{"code":"driver_busy"}' }] },
      ticket,
    )
    expect([(await answer).status, await jsonOf(answer)]).toEqual([409, { code: 'driver_busy' }])
  })

  it.each([
    ['a page', 200, '<script>alert(1)</script>', 200],
    ['a way elsewhere', 302, 'https://elsewhere.example', 502],
  ])('is a stranger: %s of its is data', async (_, status, body, wanted) => {
    const { app, post, proofOf, open } = door()
    const { ticket } = await jsonOf(open(await proofOf(phone)))
    const answer = app.request(`/v1/calls/${phone.subject}/x`)
    const { calls } = await jsonOf(post(`/v1/called/${phone.subject}`, { answers: [] }, ticket))
    const [{ call }] = calls as unknown as [{ call: number }]
    void post(`/v1/called/${phone.subject}`, { answers: [{ call, status, body }] }, ticket)
    const { headers, status: got } = await answer
    expect([
      got,
      headers.get('content-type'),
      headers.get('x-content-type-options'),
      headers.get('location'),
    ]).toEqual([wanted, 'application/json', 'nosniff', null])
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  it('is nobody else: another key, a proof of another kind, one that was shown, no device of this network, a wrong ticket', async () => {
    const { post, proofOf, open } = door()
    const proof = await proofOf(phone)
    const { ticket } = await jsonOf(open(proof))
    const refused = [
      open(await proofOf(stranger)),
      open(await proofOf(phone, sealSessionProof)),
      open(proof),
      open(await proofOf(stranger), stranger.subject),
      post(`/v1/called/${phone.subject}`, { answers: [] }, 'x'),
      post(`/v1/called/${stranger.subject}`, { answers: [] }, String(ticket)),
      post('/v1/called', { subject: phone.subject }),
    ]
    const codes = (await Promise.all(refused.map(jsonOf))).map(({ code }) => code)
    expect(codes).toEqual([
      ...Array(3).fill('call_unproved'),
      'device_unknown',
      'call_unproved',
      'call_unproved',
      'parameter_invalid',
    ])
  })

  it('is not asked more than may be: a sender has its turns, and a body its length', async () => {
    const { app, post } = door()
    const large = await post(`/v1/calls/${phone.subject}/x`, { booking: 'x'.repeat(20_000) })
    expect(await jsonOf(large)).toMatchObject({ code: 'body_too_large' })
    const all = await Promise.all(
      Array.from({ length: 70 }, () => app.request(`/v1/calls/${phone.subject}/x`)),
    )
    expect(all.at(-1)!.status).toBe(429)
  })
})
