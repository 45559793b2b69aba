import { hexToBytes } from '@noble/hashes/utils.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { verifyWithNoble } from '../../../protocol/cose/noble-verify.ts'
import { openMessage, verifyMessage } from '../../../protocol/message.ts'
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

it('shows the names that its operator gives, and none unless told to', async () => {
  expect(await test.get('/v1/names')).toEqual(names)
})

it('tells who governs, and under which rules', async () => {
  const governance = await test.get<{ governors: unknown[]; quorum: number; rules: string }>('/v1/governance')
  const { rulesHash } = await test.get<{ rulesHash: string }>('/v1/network')
  expect(governance).toMatchObject({ rules: rulesHash, scheduled: [] })
  expect(governance.governors.length).toBeGreaterThan(0)
})
