import { hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DID_DOCUMENT } from '../../../api/identity.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { toDidKey } from '../../../protocol/cose/did-key.ts'
import { verifyWithNoble } from '../../../protocol/cose/noble-verify.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../protocol/message.ts'
import { VOUCHER } from '../../../protocol/words/voucher.ts'
import { startTestNode, type TestNode, untilFinal } from '../../testing/start-test-node.ts'

let test: TestNode
const names = { devices: { ab: 'roof' }, accounts: {} }

beforeAll(async () => {
  test = await startTestNode({ change: { names: () => names } })
})
afterAll(() => test.stop())

const path = (epoch: number) => `/v1/devices/${test.devices[0]!.subject}/epochs/${epoch}/said`
const status = async (epoch: number) => (await fetch(test.node.url + path(epoch))).status

describe('what a device said', () => {
  it('is told to nobody before it is settled, and to everybody after: as it was signed', async () => {
    for (const value of [7, 9]) await test.post(await test.seal(0, { payload: encodeCbor(value) }))
    await test.post(await test.seal(1, { payload: encodeCbor(1) }))
    expect(await status(0)).toBe(404)

    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await untilFinal(test, 0)
    const said = await test.get<readonly { message: string; signed: string; arrivedAtMs: number }[]>(path(0))
    expect(said).toHaveLength(2)
    for (const { message, signed, arrivedAtMs } of said) {
      const opened = openMessage(hexToBytes(signed))
      expect(opened.id).toBe(message)
      expect(verifyMessage(opened, test.devices[0]!.key, verifyWithNoble)).toBe(true)
      expect(arrivedAtMs).toBeGreaterThanOrEqual(test.genesisMs)
    }
    expect(said.map(({ signed }) => openMessage(hexToBytes(signed)).sequence)).toEqual([0, 1])
    expect(await status(1)).toBe(404)
  })

  it('is nothing where it said nothing', async () => {
    expect(await test.get(`/v1/devices/${'77'.repeat(32)}/epochs/0/said`)).toEqual([])
  })
})

describe('who a device is', () => {
  const ask = (id: string, headers: Record<string, string> = {}) =>
    fetch(`${test.node.url}/v1/devices/${id}/did.json`, { headers })

  it('is told as a DID document, under the name by which the node was asked', async () => {
    const { subject, key } = test.devices[0]!
    const answer = await ask(subject)
    expect(answer.headers.get('content-type')).toBe('application/did+ld+json')
    const document: unknown = await answer.json()
    expect(v.parse(DID_DOCUMENT, document)).toEqual(document)
    const host = new URL(test.node.url).host.replace(':', '%3A')
    expect(document).toMatchObject({
      id: `did:web:${host}:v1:devices:${subject}`,
      controller: `did:pkh:eip155:${test.options.deployment.chainId}:${test.owners[0]!}`,
      alsoKnownAs: [toDidKey(key)],
    })
  })

  it('is nothing where nobody is registered', async () => {
    const answer = await ask('77'.repeat(32))
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('device_unknown')])
  })

  it('comes with what listed keys vouch for of it, as its signed message says', async () => {
    const { launcher, deployment } = test.chain
    const [subject, installer] = test.devices.map(device => device.subject) as [SubjectId, SubjectId]
    const act = governedActs(deployment).issuer(installer, ['tally'])
    await govern(launcher, { deployment, act })
    const [from, until] = [test.genesisMs, test.genesisMs + 1_000 * test.epochMs]
    const voucher = { subject, kind: 'tally', value: { most: 9 }, from, until }
    const { contentType } = VOUCHER
    const seal = () => test.seal(1, { contentType, payload: VOUCHER.encode(voucher) })
    const vouchers = () => test.get<readonly { readonly id: string }[]>(`/v1/devices/${subject}/vouchers`)
    expect(await vouchers()).toEqual([])
    const said = new Set<string>()
    for (let epoch = 1; (await vouchers()).length === 0; epoch++) {
      const bytes = await seal()
      said.add(openMessage(bytes).id)
      await test.post(bytes)
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
    }
    const [standing] = await vouchers()
    expect(standing).toMatchObject({ issuer: installer, kind: 'tally', value: { most: 9 }, from, until })
    expect(said.has(standing!.id)).toBe(true)
  })
})

it('shows the names that its operator gives, and none unless told to', async () => {
  expect(await test.get('/v1/names')).toEqual(names)
})

it('tells who governs, and under which rules', async () => {
  const governance = await test.get<{ governors: unknown[]; quorum: number; rules: string }>('/v1/governance')
  const { rulesHash } = await test.get<{ rulesHash: string }>('/v1/network')
  expect(governance).toMatchObject({ rules: rulesHash, scheduled: [] })
  expect(governance.governors.length).toBeGreaterThan(0)
})
