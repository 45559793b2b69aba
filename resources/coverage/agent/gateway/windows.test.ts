/**
 * Windows of class A, from the packet to the queue of the gateway that heard it, by that gateway's own counter: a second (RX1) or two (RX2)
 * after it, through forwarder, agent, consumer and network server over real sockets, and back.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSigner } from '../../../../keys/make-signer.ts'
import { ROUTE } from '../../messages/coverage-messages.ts'
import { createConcentrator, LEAST_AHEAD_US } from '../../testing/concentrator.ts'
import { member } from '../../testing/conformance-case.ts'
import { startGwmpServer } from '../../testing/gwmp-server.ts'
import { createLocalNetwork, freePort } from '../../testing/local-network.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { HOUR_MS } from '../../testing/settle.ts'
import { consumerDriver } from '../consumer/consumer-driver.ts'
import { gatewayDriver } from './gateway-driver.ts'

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })
const [SECOND_US, COUNTER_END] = [1_000_000, 2 ** 32]
/** A network server waits so long for other gateways' copies. */
const SERVER_US = 200_000
/** What the agents' own part of the way may take, by the thread's CPU: the first packet pays for what is compiled by it. */
const MOST_WORK_US = 400_000

const frameOf = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001aabbccddeeff`, 'hex')

async function openStreet() {
  const signers = [createSigner('ES256'), createSigner('ES256')] as const
  const gateway = { signer: signers[0], subject: member(1, 'gateway', { id: signers[0].subject }) }
  const consumer = { signer: signers[1], subject: member(20, 'consumer', { id: signers[1].subject }) }
  const network = createLocalNetwork([gateway, consumer], { window: '1h', settleAfter: '6h', fee: '0%' })
  cleanups.push(network.close)
  const [server, port] = [await startGwmpServer(), await freePort()]
  cleanups.push(server.close)
  const asks = { port, addrs: '26011000-26011fff', keys: 'unchecked', price: '10', budget: '10000', days: 1 }
  const buyer = network.run(consumerDriver, consumer, Object.assign(asks, { server: server.url }))
  await eventually(() => expect(network.said.map(one => one.contentType)).toEqual([ROUTE.contentType]))
  network.later(HOUR_MS)
  await eventually(() => expect(buyer.port()).toBe(port))
  const running = network.run(gatewayDriver, gateway, {
    port: 0,
    reportMs: 50,
    lookMs: 50,
    reaches: '127.0.0.1',
  })
  await eventually(() => expect(running.port()).toBeGreaterThan(0))
  const concentrator = createConcentrator()
  const eui = 'aabbccddeeff0011'
  const forwarder = await startForwarder({ port: running.port(), eui, finds: concentrator.program })
  cleanups.push(() => forwarder.close())
  await forwarder.pull()
  /** It hears a frame now; resolves with its own counter and the server's. */
  let heard = 0
  const hear = async () => {
    const frame = frameOf(++heard)
    const [own, before] = [concentrator.counter(), server.heard().length]
    const row = { tmst: own, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
    const sent = { size: frame.length, data: frame.toString('base64') }
    await forwarder.push({ rxpk: [Object.assign(row, sent)] })
    await eventually(() => expect(server.heard().length).toBe(before + 1))
    await eventually(() => expect(server.isOpen()).toBe(true))
    return { own, server: server.heard().at(-1)!.tmst }
  }
  /** Asks for a downlink so long after the packet; resolves with what became of it. */
  const answer = async (up: { readonly server: number }, afterUs: number, name = 'YAE=') => {
    const before = server.acks().length
    server.send({
      tmst: (up.server + afterUs) % COUNTER_END,
      freq: 868.1,
      datr: 'SF7BW125',
      ipol: true,
      data: name,
    })
    await eventually(() => expect(server.acks().length).toBe(before + 1))
    return server.acks().at(-1)!
  }
  return { concentrator, hear, answer }
}

describe('a downlink of class A', () => {
  let street: Awaited<ReturnType<typeof openStreet>>
  beforeAll(async () => {
    street = await openStreet()
  })

  it('is in the forwarder’s queue for RX1 of the packet, by its counter, with half a second to spare', async () => {
    const { concentrator, hear, answer } = street
    for (let times = 0; times < 3; times++) {
      const up = await hear()
      concentrator.pass(SERVER_US)
      expect(await answer(up, SECOND_US)).toBe('NONE')
      const [sent] = concentrator.transmit()
      expect(sent!.tmst).toBe((up.own + SECOND_US) % COUNTER_END)
      const work = concentrator.aheadOf(sent!.askedAt, up.own) - SERVER_US
      const margin = concentrator.aheadOf(sent!.tmst, sent!.askedAt)
      expect(work).toBeLessThan(MOST_WORK_US)
      expect(margin).toBeGreaterThan(SECOND_US - SERVER_US - MOST_WORK_US)
      expect(margin).toBeGreaterThan(LEAST_AHEAD_US)
      concentrator.pass(SECOND_US)
    }
  })

  it('that comes too late for RX1 is told so, and sent in RX2', async () => {
    const { concentrator, hear, answer } = street
    const up = await hear()
    concentrator.pass(SECOND_US)
    expect(await answer(up, SECOND_US)).toBe('TOO_LATE')
    expect(await answer(up, 2 * SECOND_US)).toBe('NONE')
    expect(concentrator.transmit().map(({ tmst }) => tmst)).toEqual([(up.own + 2 * SECOND_US) % COUNTER_END])
    concentrator.pass(2 * SECOND_US)
    expect(await answer(up, 2 * SECOND_US)).toBe('TOO_LATE')
  })

  it('goes on air by its window and not by when it was asked for; what falls on another is told so', async () => {
    const { concentrator, hear, answer } = street
    const first = await hear()
    concentrator.pass(300_000)
    const second = await hear()
    expect(await answer(first, 2 * SECOND_US, 'YAE=')).toBe('NONE')
    expect(await answer(second, SECOND_US, 'YAI=')).toBe('NONE')
    expect(await answer(second, SECOND_US, 'YAM=')).toBe('COLLISION_PACKET')
    const sent = concentrator.transmit()
    expect(sent.map(({ data }) => data)).toEqual(['YAI=', 'YAE='])
    expect(concentrator.aheadOf(sent[1]!.tmst, sent[0]!.tmst)).toBeGreaterThan(0)
  })

  it('for a window that no packet has is told that it is early or late, and never reaches a gateway', async () => {
    const { concentrator, hear, answer } = street
    const up = await hear()
    expect(await answer(up, 600 * SECOND_US)).toBe('TOO_EARLY')
    expect(await answer(up, COUNTER_END - 600 * SECOND_US)).toBe('TOO_LATE')
    expect(concentrator.transmit()).toEqual([])
  })

  it('beyond what the queue holds is told so, and those before it are sent', async () => {
    const { concentrator, hear, answer } = street
    const became: string[] = []
    for (let times = 0; times < 33; times++) {
      const up = await hear()
      became.push(await answer(up, 15 * SECOND_US))
      concentrator.pass(100_000)
    }
    expect(became).toEqual([...Array.from({ length: 32 }, () => 'NONE'), 'COLLISION_PACKET'])
    expect(concentrator.transmit().length).toBe(32)
  })
})
