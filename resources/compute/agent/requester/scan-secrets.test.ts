/** Who is given what machines seal reports with: those that the network asked for the job, by proof of their key, and nobody else. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { createPrivateJwk, signerFromJwk } from '../../../../keys/make-signer.ts'
import { createApp } from '../../../../links/http/app.ts'
import { makeKeyPair, openFrom } from '../../../../protocol/hpke.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { sealRequestProof } from '../../../../protocol/session-proof.ts'
import { PROOF_HEADER } from '../../messages/live/live-answers.ts'
import { SECRET_INFO } from '../../messages/scan/secret-answers.ts'
import { consentOf, JOB, NETWORK, NOW_MS, orderOf, REQUESTER } from '../../testing/scan/consents.ts'
import { ComputeError } from '../compute-error.ts'
import type { Requester } from './requester.ts'
import { needConsented, secretRoutes } from './scan-secrets.ts'

const [machine, stranger] = [
  signerFromJwk(createPrivateJwk('ES256')),
  signerFromJwk(createPrivateJwk('ES256')),
]
const context = {
  subject: REQUESTER,
  network: NETWORK,
  speed: 1,
  nowMs: () => NOW_MS,
  warn: () => undefined,
  node: { getDeviceState: async () => ({ state: null, epoch: 0 }) },
}

/** As it is after a start, with the secret of its file. */
function door(secret = 'of its file') {
  const book = {
    machinesOf: (job: string) => (job === JOB ? [machine.subject] : undefined),
    note: async () => undefined,
  }
  const requester = { context, secret, book, blobs: { has: () => false } } as unknown as Requester
  const codeOf = (error: unknown) => (error instanceof ComputeError ? error.code : String(error))
  return createApp({
    routes: secretRoutes(requester),
    refuse: error => Response.json({ code: codeOf(error) }, { status: 403 }),
  })
}

let nonces = 0
async function ask(signer: typeof machine, job: string = JOB, at = door(), to = REQUESTER) {
  const pair = makeKeyPair()
  const body = utf8ToBytes(JSON.stringify({ job, key: bytesToHex(pair.open) }))
  const nonce = new Uint8Array(16).fill(++nonces)
  const claim = { network: NETWORK, node: to, timeMs: NOW_MS, nonce, body: sha256(body) }
  const headers = { [PROOF_HEADER]: await sealRequestProof(signer, claim) }
  const response = await at.request('/scan/secret', { method: 'POST', body: new Uint8Array(body), headers })
  const { code, sealed } = (await response.json()) as { code?: string; sealed?: string }
  if (sealed === undefined) return code
  const opened = await openFrom(pair, {
    info: SECRET_INFO,
    aad: utf8ToBytes(job),
    sealed: hexToBytes(sealed),
  })
  return bytesToHex(opened)
}

it('is given to a machine that was asked, the same each time and after a restart; of another requester another', async () => {
  const secret = await ask(machine)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(await ask(machine)).toBe(secret)
  expect(await ask(machine, JOB, door('of another'))).not.toBe(secret)
})

it.each<[string, () => Promise<string | undefined>, string]>([
  ['a machine that was not asked', () => ask(stranger), 'job_unknown'],
  ['one that was asked for another job', () => ask(machine, `${'34'.repeat(32)}:0`), 'job_unknown'],
  [
    'whoever shows a proof that was made for another requester',
    () => ask(machine, JOB, door(), stranger.subject),
    'live_proof_refused',
  ],
])('is not given to %s', async (_who, asking, code) => {
  expect(await asking()).toBe(code)
})

it('nobody is asked to scan what its owner does not consent to', async () => {
  const requester = { context } as unknown as Requester
  const order = orderOf({ '127.0.0.1': { ports: [22] } })
  expect(() => needConsented(utf8ToBytes('{}'), order, requester)).toThrow(ComputeError)
  const consent = await consentOf()
  expect(() => needConsented(consent, order, requester)).not.toThrow()
  const beyond = () => needConsented(consent, orderOf({ '127.0.0.1': { ports: [23] } }), requester)
  expect(beyond).toThrow(
    expect.objectContaining({
      code: 'scan_refused',
      facts: expect.objectContaining({ refusal: 'order_beyond_consent', port: 23 }),
    }),
  )
})
