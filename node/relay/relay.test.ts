/** Money for people without coins: a real node, a real chain, accounts that never had gas. */
import { hashTypedData } from 'viem'
import { generatePrivateKey, privateKeyToAccount, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signAllowance } from '../../chain/money/allow.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import { accountFrom } from '../../client/account-key.ts'
import { allowByRelay } from '../../client/allow-by-relay.ts'
import type { NetworkView } from '../../client/node-api.ts'
import { type SignTyped, signDigest, walletJson } from '../../client/signing/sign-typed.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { encodeSignedAcceptance } from '../../protocol/chain-formats/signed-acceptance.ts'
import { encodeSignedConsent, signConsent } from '../../protocol/chain-formats/signed-consent.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { ALLOWANCE } from '../../protocol/words/allowance.ts'
import { startNode } from '../start-node.ts'
import { type Json, startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'

const RELAYER = 20
const relay = developmentAccount(RELAYER)
/** Of one that may send a single transaction in it. */
const ASKED_IN_AN_HOUR = 20
let test: TestNode
let busy: TestNode

beforeAll(async () => {
  test = await startTestNode({ change: { relay, limits: { relayPerSender: 100 } } })
  busy = await startTestNode({ change: { relay, limits: { relayPerSender: 1 } } })
})
afterAll(() => Promise.all([test.stop(), busy.stop()]))

const nobody = () => toAddress(privateKeyToAddress(generatePrivateKey()))
const device = createSigner('ES256')
const owner = nobody()

async function consentOf(changes: { nonce?: number; owner?: Address; signer?: typeof device } = {}) {
  const deadline = Math.floor((await test.chain.nowMs()) / 1000) + 3_600
  const draft = { signer: device, owner, cell: '', model: 'tally/counter', details: { pvW: 5000 }, nonce: 0 }
  return signConsent({ ...draft, deadline, ...changes }, registryPlaceOf(test.options.deployment))
}

async function post(path: string, body?: Uint8Array, on = test): Promise<{ status: number; json: Json }> {
  const init = body === undefined ? {} : { body: new Uint8Array(body) }
  const response = await fetch(`${on.node.url}/v1/relay${path}`, { method: 'POST', ...init })
  return { status: response.status, json: (await response.json()) as Json }
}

describe('a relay', () => {
  it('says on the network’s page who pays, and what a consent has to name', async () => {
    expect(await test.get('/v1/network')).toMatchObject({ relay: toAddress(relay.address) })
    const entry = await test.get(`/v1/relay/registrations/${device.subject}`)
    expect(entry).toMatchObject({ registered: false, nonce: 0, nowS: expect.any(Number) })
  })

  it('registers a device by its own consent, for an owner without a coin', async () => {
    const registered = await post('/registrations', encodeSignedConsent(await consentOf()))
    expect(registered).toMatchObject({ status: 200, json: { device: device.subject } })
    expect(await test.get(`/v1/devices/${device.subject}`)).toMatchObject({ owner, model: 'tally/counter' })
    expect(await test.get(`/v1/relay/registrations/${device.subject}`)).toMatchObject({ owner, nonce: 1 })
    // What it says from before it was registered does not count.
    test.setClock(await test.chain.nowMs())
    const answer = await test.post(await test.seal(0, { signer: device, payload: encodeCbor(5) }))
    expect(answer.status).toBe(200)
  })

  it('passes on why the registry refused', async () => {
    const again = await post('/registrations', encodeSignedConsent(await consentOf({ nonce: 1 })))
    expect(again).toMatchObject({
      status: 409,
      json: { code: 'registration_refused', facts: { reason: 'already_registered' } },
    })
    const other = createSigner('ES256')
    const { signature } = await consentOf({ signer: other, owner: nobody() })
    const { consent } = await consentOf({ signer: other })
    const forged = await post('/registrations', encodeSignedConsent({ consent, signature }))
    expect(forged).toMatchObject({ status: 409, json: { facts: { reason: 'bad_signature' } } })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['no array', encodeCbor(7)],
    ['an array of seven', encodeCbor([1, 2, 3, 4, 5, 6, 7])],
    [
      'no key',
      encodeCbor(['key', new Uint8Array(20), '', 'a/b', new Uint8Array(), 0, 0, new Uint8Array(64)]),
    ],
  ])('%s: consent_malformed', async (_, body) => {
    expect(await post('/registrations', body)).toMatchObject({
      status: 400,
      json: { code: 'consent_malformed' },
    })
  })

  it('a model that no registry takes, and a cell that is none, are malformed', async () => {
    const { consent, signature } = await consentOf()
    for (const change of [
      { model: 'ü' },
      { model: '' },
      { cell: 'here' },
      { details: new Uint8Array(1_025) },
    ]) {
      const body = encodeSignedConsent({ consent: { ...consent, ...change }, signature })
      expect(await post('/registrations', body)).toMatchObject({ json: { code: 'consent_malformed' } })
    }
  })

  it('brings what an account allows a device, by its signature, once; and says what is left of it', async () => {
    const spender = privateKeyToAccount(generatePrivateKey())
    const account = toAddress(spender.address)
    const { deployment } = test.options
    const at = `/v1/relay/allowances/${account}/devices/${device.subject}`
    const { nonce, nowS } = await test.get<{ nonce: number; nowS: number }>(at)
    const whose = { account, subject: device.subject, asset: deployment.payment }
    const terms = { ...whose, amount: 5n, period: 86_400, total: 70n, until: nowS + 86_400, nonce }
    const wordOf = async (change: Partial<typeof terms> = {}, signed: Partial<typeof terms> = change) => {
      const signature = await signAllowance(spender, { ...terms, ...signed }, deployment)
      return ALLOWANCE.encode({ ...terms, ...change, signature })
    }
    expect(await post('/allowances', await wordOf({ amount: 6n }, {}))).toMatchObject({
      status: 409,
      json: { code: 'allowance_refused', facts: { reason: 'NotAllowed' } },
    })
    expect(await post('/allowances', new Uint8Array([7]))).toMatchObject({
      status: 400,
      json: { code: 'allowance_malformed' },
    })
    expect(await post('/allowances', await wordOf())).toMatchObject({
      status: 200,
      json: { device: device.subject, account },
    })
    expect(await test.get(at)).toMatchObject({ nonce: nonce + 1 })
    expect(await post('/allowances', await wordOf({ amount: 7n }))).toMatchObject({
      json: { code: 'allowance_refused', facts: { reason: 'NonceUsed' } },
    })
    const [left, ...others] = await test.get<readonly Json[]>(`/v1/accounts/${account}/allowances`)
    expect([left, others]).toMatchObject([
      { amount: '5', total: '70', left: '5', spent: '0', serves: false },
      [],
    ])
    expect(await test.get(`/v1/devices/${device.subject}/allowances`)).toEqual([left])
    await post('/allowances', await wordOf({ amount: 0n, nonce: nonce + 1 }))
    expect(await test.get(`/v1/accounts/${account}/allowances`)).toEqual([])
  })

  it('lets a person without coins take a device over and let it spend, by two signatures', async () => {
    const { address: made, privateKey } = accountFrom(crypto.getRandomValues(new Uint8Array(32)))
    const signer = createSigner('ES256')
    const owned = await post('/registrations', encodeSignedConsent(await consentOf({ signer, owner: made })))
    expect(owned.status).toBe(200)
    const network = await test.get<NetworkView>('/v1/network')
    const sign: SignTyped = async typed => {
      const shown = JSON.parse(walletJson(typed)) as Parameters<typeof hashTypedData>[0]
      expect(hashTypedData(shown)).toBe(typed.digest)
      return signDigest(privateKey, typed.digest)
    }
    const client = {
      json: (path: string) => test.get<unknown>(path),
      post: async (path: string, body: Uint8Array) => {
        const answer = await post(path.replace('/v1/relay', ''), body)
        expect([path, answer.status]).toEqual([path, 200])
        return answer.json
      },
    }
    const allowing = { account: made, device: signer.subject, sign }
    const allowances = () => test.get(`/v1/devices/${signer.subject}/allowances`)
    await allowByRelay(client, network, { ...allowing, amount: 5n })
    expect(await allowances()).toMatchObject([{ amount: '5', total: '1825', left: '5', serves: true }])
    await allowByRelay(client, network, { ...allowing, amount: 7n })
    expect(await allowances()).toMatchObject([{ amount: '7' }])
    await allowByRelay(client, network, { ...allowing, amount: 0n })
    expect(await allowances()).toEqual([])
    expect(await post('/acceptances', new Uint8Array([7]))).toMatchObject({
      json: { code: 'acceptance_malformed' },
    })
    const again = {
      device: signer.subject,
      account: made,
      deadline: 4_000_000_000,
      signature: '0x07',
    } as const
    expect(await post('/acceptances', encodeSignedAcceptance(again))).toMatchObject({
      json: { code: 'acceptance_refused' },
    })
  })

  it('claims what an account earned, once however many ask at the same time', async () => {
    expect(await post(`/claims/${owner}`)).toMatchObject({ status: 409, json: { code: 'nothing_to_claim' } })
    for (const epoch of [0, 1, 2, 3]) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
    }
    const view = await until('epoch 0 pays', async () => {
      const { assets } = await test.get<{ assets: readonly Json[] }>(`/v1/accounts/${owner}`)
      return assets[0]!['claimable'] !== '0' && assets[0]
    })
    const earned = view['claimable']
    const [first, second] = await Promise.all([post(`/claims/${owner}`), post(`/claims/${owner}`)])
    expect(first.status).toBe(200)
    expect(second.json).toEqual(first.json)
    expect(first.json).toMatchObject([
      { asset: test.options.deployment.token, amount: earned, epoch: expect.any(Number) },
    ])
    const { deployment } = test.options
    const { token } = await readAccount(test.chain.client, { deployment, account: owner })
    expect(String(token.balance)).toBe(earned)
    expect(await post(`/claims/${owner}`)).toMatchObject({ status: 409, json: { code: 'nothing_to_claim' } })
  })

  it('looks up no more for one address than twenty times what it may have sent, and says when it will again', async () => {
    const paths = Array.from({ length: 15 }, () => [
      `/v1/relay/registrations/${device.subject}`,
      `/v1/relay/allowances/${owner}/devices/${device.subject}`,
    ]).flat()
    const answers = await Promise.all(
      paths.map(async path => {
        const answer = await fetch(`${busy.node.url}${path}`)
        return { status: answer.status, json: (await answer.json()) as Json }
      }),
    )
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused).toContainEqual({
      status: 429,
      json: expect.objectContaining({ code: 'node_busy', facts: { retryAfterMs: expect.any(Number) } }),
    })
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(ASKED_IN_AN_HOUR)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]))
  })

  it('sends no more than it may, and says when it will again', async () => {
    const consent = encodeSignedConsent(await consentOf())
    expect((await post('/registrations', consent, busy)).json['code']).not.toBe('relay_busy')
    const { status, json } = await post('/registrations', consent, busy)
    expect(status).toBe(429)
    expect(json).toMatchObject({ code: 'relay_busy', facts: { retryAfterMs: expect.any(Number) } })
  })

  it('is not there unless somebody pays for it', async () => {
    const { relay: _none, ...without } = busy.options
    await busy.node.stop()
    busy.node = await startNode(without)
    expect(await post(`/claims/${owner}`, undefined, busy)).toMatchObject({
      status: 403,
      json: { code: 'relay_none' },
    })
    expect(await busy.get('/v1/network')).not.toHaveProperty('relay')
  })
})
