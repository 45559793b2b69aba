/**
 * What a neighbour carries: it reads neither the frame nor whose device sent it, changes nothing of it, and is signed for all the same. A real consumer,
 * a real way to hand over, and a carrier that looks at all it is given.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { createReach } from '../../../../links/reach.ts'
import { createReachFetch } from '../../../../links/reach-fetch.ts'
import { makeKeyPair } from '../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { ROUTE } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { carriersOf, MESH_RECEIPT } from '../../messages/mesh/mesh-messages.ts'
import { readCoverageView } from '../../messages/view.ts'
import { member } from '../../testing/conformance-case.ts'
import { createLocalNetwork, freePort, NETWORK } from '../../testing/local-network.ts'
import { HOUR_MS } from '../../testing/settle.ts'
import { consumerDriver } from '../consumer/consumer-driver.ts'
import type { Handing } from '../gateway/carrier.ts'
import { openHandOver } from '../gateway/hand-over.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { toConsumer } from './carry-on.ts'
import { type Envelope, MOST_ENVELOPE, readEnvelope } from './envelope.ts'
import {
  endpointWith,
  MOST_PLAIN,
  openSealingKey,
  openUplink,
  PADDED_TO,
  sealingKeyIn,
  sealUplink,
} from './sealed-uplink.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 10 })
const [buyer, hearer, carrier] = ['consumer', 'gateway', 'gateway'].map((model, at) => {
  const signer = createSigner('ES256')
  return { signer, subject: member(at + 1, model as 'gateway', { id: signer.subject }) }
}) as [Member, Member, Member]
type Member = {
  readonly signer: ReturnType<typeof createSigner>
  readonly subject: ReturnType<typeof member>
}
const frameOf = (counter: number, bytes = 20) =>
  Buffer.concat([
    Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001`, 'hex'),
    Buffer.alloc(bytes - 9, 7),
  ])
const of = (origin: string) => ({ route: '77'.repeat(32) as MessageId, origin: origin as SubjectId })

describe('what is sealed', () => {
  const pair = makeKeyPair()

  it('is as long for every packet of a usual length', async () => {
    const lengths = await Promise.all(
      [9, 60, 120, 222].map(async bytes => {
        const said = { rxpk: [{ data: frameOf(1, bytes).toString('base64') }] }
        return (await sealUplink(said, pair.open, of('a')))!.length
      }),
    )
    expect(new Set(lengths)).toEqual(new Set([PADDED_TO + 48]))
  })

  it('opens for its consumer, of that route and gateway, and for nobody else; and not once it was changed', async () => {
    const sealed = (await sealUplink({ rxpk: [1] }, pair.open, of('a')))!
    expect(JSON.parse(Buffer.from(await openUplink(sealed, pair, of('a'))).toString())).toEqual({ rxpk: [1] })
    const changed = sealed.with(40, sealed[40]! ^ 1)
    for (const [bytes, key, whose] of [
      [sealed, makeKeyPair(), of('a')],
      [sealed, pair, of('b')],
      [changed, pair, of('a')],
      [sealed.subarray(0, 30), pair, of('a')],
    ] as const)
      await expect(openUplink(bytes, key, whose)).rejects.toThrow(ProtocolError)
    // Never the same twice: who carries two cannot tell that they are one.
    expect(await sealUplink({ rxpk: [1] }, pair.open, of('a'))).not.toEqual(sealed)
  })

  it('is nothing that would not go into an envelope', async () => {
    expect(await sealUplink({ rxpk: 'x'.repeat(MOST_PLAIN) }, pair.open, of('a'))).toBeUndefined()
  })

  it('is for a key that the route’s endpoint says, and that its consumer still has after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-seal-'))
    cleanups.push(() => rmSync(folder, { recursive: true }))
    const key = await openSealingKey(folder)
    expect(await openSealingKey(folder)).toEqual(key)
    expect(sealingKeyIn(endpointWith('https://lns.example/uplink', key))).toEqual(key.open)
    expect(endpointWith('udp://lns.example:1700', key)).toBe('udp://lns.example:1700')
    for (const none of ['https://lns.example/uplink', 'https://lns.example/#x25519=ab', ''])
      expect(sealingKeyIn(none)).toBeUndefined()
    expect(
      sealingKeyIn(endpointWith('https://lns.example/uplink', { ...key, open: new Uint8Array(32) })),
    ).toBeUndefined()
  })
})

/** A consumer whose route stands, a gateway without a way, and what it gives to its neighbour of a packet. */
async function startRow() {
  const network = createLocalNetwork([buyer, hearer, carrier], { window: '1h', settleAfter: '2h' })
  cleanups.push(network.close)
  const port = await freePort()
  const asks = { addrs: '26011000-26011fff', keys: 'unchecked', price: '1', budget: '9000' }
  const consumer = network.run(consumerDriver, buyer, { ...asks, port, days: 1, receiptMs: 50 })
  await eventually(() => expect(network.said.map(one => one.contentType)).toEqual([ROUTE.contentType]))
  network.later(HOUR_MS)
  await eventually(() => expect(consumer.port()).toBe(port))
  const proverOf = ({ signer }: Member) => createProver({ signer, network: NETWORK, nowMs: network.nowMs })
  const noWay = Object.assign(new Error('no way'), { code: 'ENETUNREACH' })
  const given: Envelope[] = []
  const hands = openHandOver({
    subject: hearer.subject.id,
    prove: proverOf(hearer),
    downlink: async () => undefined,
    receipt: () => undefined,
    answers: () => undefined,
    odd: () => undefined,
    reach: { ...createReach(['127.0.0.1']), addressesOf: () => Promise.reject(noWay) },
    byPeers: async envelope => {
      given.push(envelope)
      return { outcome: 'kept' }
    },
  })
  cleanups.push(hands.close)
  const { payload } = network.said[0]!
  const view = { ...ROUTE.decode(payload), consumer: buyer.subject.id }
  const give = async (counter: number, endpoint = view.endpoint): Promise<Envelope | undefined> => {
    const frame = frameOf(counter)
    const row = { tmst: 1, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
    const push = { rxpk: [{ ...row, size: frame.length, data: frame.toString('base64') }] }
    const [received] = readPush(JSON.stringify(push))!.received
    const id = await routeId()
    const handing = {
      id,
      route: { ...view, endpoint },
      eui: 'aabbccddeeff0011',
      received,
      wantsReceipt: false,
    }
    await hands.hand(handing as unknown as Handing).catch((error: unknown) => expect(error).toBe(noWay))
    return given.splice(0)[0]
  }
  const routeId = async () => {
    const node = network.nodeOf(hearer)
    const { state } = await node.getDeviceState(hearer.subject.id)
    return Object.keys(readCoverageView(state).routes)[0] as MessageId
  }
  const bring = (envelope: Envelope) =>
    toConsumer(envelope, carrier.subject.id, {
      peers: () => [],
      prove: proverOf(carrier),
      toConsumer: createReachFetch(createReach(['127.0.0.1'])),
      toPeer: () => Promise.reject(noWay),
    })
  const receipts = () =>
    network.said
      .filter(({ contentType }) => contentType === MESH_RECEIPT.contentType)
      .map(({ payload: said }) => MESH_RECEIPT.decode(said))
  return { network, give, bring, receipts, endpoint: view.endpoint }
}

describe('a neighbour that carries', () => {
  it('reads neither the frame nor its device, and is signed for all the same', async () => {
    const { give, bring, receipts } = await startRow()
    const envelope = (await give(1))!
    const frame = frameOf(1)
    const bytes = Buffer.from(JSON.stringify(envelope))
    const seen = [bytes, Buffer.from(envelope.body, 'base64'), Buffer.from(envelope.proof, 'base64')]
    for (const part of ['hex', 'base64']
      .map(form => frame.toString(form as 'hex'))
      .concat('26011bda', 'rxpk'))
      for (const some of seen) expect(some.toString('latin1')).not.toContain(part)
    for (const some of seen) expect(some.includes(frame.subarray(0, 8))).toBe(false)
    expect(envelope.packet).not.toBe(packetHash(frame))
    // It can tell that it is the gateway's, and for that consumer.
    expect(readEnvelope(bytes, hearer.subject.id, carrier.subject.id)).toEqual(envelope)
    const answer = await bring(envelope)
    expect([answer.status, JSON.parse(answer.body.toString()).taken]).toEqual([200, ['counted']])
    await eventually(() =>
      expect(receipts().at(-1)).toMatchObject({ gateway: hearer.subject.id, credits: 1 }),
    )
    const [way] = receipts().at(-1)!.ways
    expect([carriersOf(way!.carriers), way!.credits]).toEqual([[carrier.subject.id], 1])
  })

  it('that brings it twice, changes it, or seals another in its place has nothing by it', async () => {
    const { give, bring, receipts, endpoint } = await startRow()
    const envelope = (await give(1))!
    expect((await bring(envelope)).status).toBe(200)
    await eventually(() => expect(receipts().at(-1)?.credits).toBe(1))
    expect((await bring(envelope)).status).toBe(401)
    // The same packet given again is another envelope of the same name, and counts once.
    const again = (await give(1))!
    expect([again.packet, again.body === envelope.body]).toEqual([envelope.packet, false])
    expect(JSON.parse((await bring(again)).body.toString()).taken).toEqual(['again'])
    const next = (await give(2))!
    const body = Buffer.from(next.body, 'base64')
    body[60]! ^= 1
    const key = sealingKeyIn(endpoint)!
    const own = (await sealUplink({ gateway: carrier.subject.id, eui: '00'.repeat(8), rxpk: [] }, key, {
      route: next.route,
      origin: hearer.subject.id,
    }))!
    for (const other of [body, Buffer.from(own)]) {
      const changed = { ...next, body: other.toString('base64') }
      const bytes = Buffer.from(JSON.stringify(changed))
      expect(readEnvelope(bytes, hearer.subject.id, carrier.subject.id)).toBe('proof_wrong')
      expect((await bring(changed)).status).toBe(401)
    }
    // Proved anew by the carrier, as its own: it opens for who heard it alone.
    const prove = createProver({ signer: carrier.signer, network: NETWORK, nowMs: Date.now })
    const stolen = {
      ...next,
      path: [carrier.subject.id],
      proof: await prove(buyer.subject.id, Buffer.from(next.body, 'base64')),
    }
    expect((await bring(stolen)).status).toBeGreaterThanOrEqual(400)
    expect(receipts().at(-1)?.credits).toBe(1)
    const big = { ...next, body: Buffer.alloc(MOST_ENVELOPE).toString('base64') }
    expect(readEnvelope(Buffer.from(JSON.stringify(big)), hearer.subject.id, carrier.subject.id)).toBe(
      'envelope_malformed',
    )
  })

  it('is given nothing for a consumer that gives no key to seal it for', async () => {
    const { give, endpoint } = await startRow()
    expect(await give(3, endpoint.split('#')[0])).toBeUndefined()
    expect(await give(4)).toBeDefined()
  })
})
