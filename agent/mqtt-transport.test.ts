/** Brokers that hang up at every moment: a device tries again, and never waits for what cannot come. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Aedes, type AedesOptions } from 'aedes'
import { afterEach, describe, expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { startCutProxy } from '../links/testing/cut-proxy.ts'
import { startTestNode } from '../node/testing/start-test-node.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { openReceipt } from '../protocol/receipt/receipt.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { createMqttTransport } from './mqtt-transport.ts'
import type { Waiting } from './outbox.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const device = createSigner('ES256')

async function message(sequence: number, signer = device): Promise<Waiting> {
  const about = { contentType: 'application/cbor', sequence, timeMs: Date.now(), payload: Uint8Array.of(0) }
  const bytes = await sealMessage({ signer, network: NETWORK, ...about })
  return { sequence, id: openMessage(bytes).id, bytes }
}

async function serve(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    onSocket(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function brokerThat(options: AedesOptions): Promise<string> {
  const broker = await Aedes.createBroker(options)
  cleanups.push(() => new Promise<void>(resolve => broker.close(resolve)))
  return serve(socket => void broker.handle(socket))
}

function transportTo(...urls: string[]) {
  const transport = createMqttTransport(urls, { signer: device, network: NETWORK, nowMs: Date.now })
  cleanups.push(() => transport.close())
  return transport
}

const socketOf = (client: unknown) => (client as { readonly conn: Socket }).conn

describe('messages over MQTT', () => {
  it.each<[string, () => Promise<string>]>([
    ['before anything was said', () => serve(socket => socket.destroy())],
    [
      'by a reset, after the CONNECT',
      () => serve(socket => socket.once('data', () => socket.resetAndDestroy())),
    ],
    ['by an end, after the CONNECT', () => serve(socket => socket.once('data', () => socket.end()))],
    ['at the SUBSCRIBE', () => brokerThat({ authorizeSubscribe: client => void socketOf(client).destroy() })],
    [
      'by a reset, at the PUBLISH',
      () => brokerThat({ authorizePublish: client => void socketOf(client).resetAndDestroy() }),
    ],
    [
      'by an end, at the PUBLISH',
      () => brokerThat({ authorizePublish: client => void socketOf(client).destroy() }),
    ],
  ])('a broker that hangs up %s is told at once, not waited for', async (_when, start) => {
    const transport = transportTo(await start())
    const begun = performance.now()
    await expect(transport.send([await message(1), await message(2)])).rejects.toThrow(
      /no broker answers|the broker hung up/,
    )
    expect(performance.now() - begun).toBeLessThan(9_000)
  })

  it('the next broker is tried, and one that is back is as good as ever', async () => {
    const test = await startTestNode()
    cleanups.push(() => test.stop())
    const wire = await startCutProxy(test.node.mqttUrl!)
    cleanups.push(() => wire.stop())
    const away = await serve(socket => socket.destroy())
    const sender = test.devices[0]!
    const transport = createMqttTransport([away, wire.url.replace('http', 'mqtt')], {
      signer: sender,
      network: test.networkId,
      nowMs: test.options.embedded!.nowMs,
    })
    cleanups.push(() => transport.close())
    const seal = async () => {
      const bytes = await test.seal(0)
      return { sequence: 0, id: openMessage(bytes).id, bytes }
    }
    const [first, second] = [await seal(), await seal()]
    await expect(transport.send([first])).rejects.toThrow('no broker answers')
    const receiptOf = async (waiting: Waiting) => {
      const [answer] = await transport.send([waiting])
      return answer !== undefined && 'receipt' in answer && openReceipt(answer.receipt).message
    }
    expect(await receiptOf(first)).toBe(first.id)
    wire.cut()
    // The first is away for good, the second while it is cut.
    for (let turn = 0; turn < 4; turn++)
      await expect(transport.send([second])).rejects.toThrow(/no broker answers|the broker hung up/)
    wire.mend()
    const tries = [receiptOf, receiptOf].map(ask => () => ask(second).catch(() => false))
    const answers = [await tries[0]!(), await tries[1]!()]
    expect(answers).toContain(second.id)
  })

  it('a device whose clock is off, or becomes it, is told the time and goes on', async () => {
    const test = await startTestNode()
    cleanups.push(() => test.stop())
    const wire = await startCutProxy(test.node.mqttUrl!)
    cleanups.push(() => wire.stop())
    const hoursOff = { nowMs: () => test.genesisMs + 48 * 3_600_000 }
    const transport = createMqttTransport([wire.url.replace('http', 'mqtt')], {
      signer: test.devices[0]!,
      network: test.networkId,
      ...hoursOff,
    })
    cleanups.push(() => transport.close())
    const isAnswered = async () => {
      const bytes = await test.seal(0)
      const { id } = openMessage(bytes)
      const [answer] = await transport.send([{ sequence: 0, id, bytes }])
      // Where the node's own clock is off from the chain's, the answer says that.
      return answer?.id === id
    }
    expect(await isAnswered()).toBe(true)
    for (const stepMs of [3_600_000, -1_800_000, 0]) {
      test.setClock(test.options.embedded!.nowMs() + stepMs)
      wire.cut()
      await expect(isAnswered()).rejects.toThrow(/no broker answers|the broker hung up/)
      wire.mend()
      expect(await isAnswered()).toBe(true)
    }
  })

  it('a broker of another network is shown no proof', async () => {
    const test = await startTestNode({ devices: 0 })
    cleanups.push(() => test.stop())
    const transport = transportTo(test.node.mqttUrl!)
    const refused = transport.send([await message(1)])
    await expect(refused).rejects.toMatchObject({
      cause: { message: expect.stringContaining('another network') },
    })
  })
})
