/** From a datagram to money: a packet forwarder, a gateway, a consumer and the rule, by real sockets. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NodeApi } from '../../../../agent/kit/node-api.ts'
import type { AnyDriver, ServiceContext } from '../../../../agent/kit/service.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { member } from '../../testing/conformance-case.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { HOUR_MS, idOf, paidTo, type Said, START_MS, settle, viewAfter } from '../../testing/settle.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { consumerDriver, readRanges } from './consumer-driver.ts'
import { createReceiptBook } from './receipt-book.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const [gateway, consumer] = [member(1, 'gateway'), member(20, 'consumer')]
const subjects = [gateway, consumer]
const options = { window: '1h', settleAfter: '2h' }
const data = (counter: number, bytes = 15) =>
  Buffer.concat([
    Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001`, 'hex'),
    Buffer.alloc(bytes - 9, 7),
  ])

/** What everybody has said so far, settled by the rule when a node is asked. */
function createNetwork() {
  const said: Said[] = []
  let nowMs = START_MS + 60_000
  const dir = mkdtempSync(join(tmpdir(), 'cairn-coverage-'))
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
  const run = async (driver: AnyDriver, by: Subject, raw: object) => {
    const abort = new AbortController()
    let port = 0
    const context = {
      subject: by.id,
      signal: abort.signal,
      nowMs: () => nowMs,
      dataDir: dir,
      node: {
        getDeviceState: async () => ({ state: viewAfter({ subjects, options }, said, by) }),
      } as unknown as NodeApi,
      info: (_: string, facts: { readonly port?: number } = {}) => {
        port = facts.port ?? port
      },
      warn: () => undefined,
      say: async (contentType: string, payload: Uint8Array) => {
        said.push({ by, contentType, payload, at: nowMs - START_MS })
        return payload
      },
    } as unknown as ServiceContext
    const running = driver.prepare({ ...raw })(context)
    cleanups.push(async () => {
      abort.abort()
      await running
    })
    return { port: () => port, stop: () => abort.abort(), running }
  }
  return { said, run, later: (ms: number) => (nowMs += ms) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  server.close()
  await once(server, 'close')
  return port
}

describe('a consumer', () => {
  it('asks for its packets, takes them, signs for them, and the gateway is paid to the base unit', async () => {
    const network = createNetwork()
    const port = await freePort()
    const asks = {
      port,
      addrs: '26011000-26011fff',
      keys: 'unchecked',
      price: '10',
      budget: '10000',
      days: 1,
      url: `http://127.0.0.1:${port}/uplink`,
      receiptMs: 50,
    }
    const buyer = await network.run(consumerDriver, consumer, asks)
    await eventually(() =>
      expect(network.said.map(({ contentType }) => contentType)).toEqual([ROUTE.contentType]),
    )
    // The route is known when its epoch is settled.
    network.later(HOUR_MS)
    await eventually(() => expect(buyer.port()).toBe(port))
    const carrier = await network.run(gatewayDriver, gateway, { port: 0, reportMs: 50, lookMs: 50 })
    await eventually(() => expect(carrier.port()).toBeGreaterThan(0))
    const forwarder = await startForwarder({ port: carrier.port(), eui: 'aabbccddeeff0011' })
    cleanups.push(() => forwarder.close())
    const rxpk = [data(1), data(2, 30), data(2, 30), data(3)].map(frame => ({
      tmst: 1,
      freq: 868.1,
      stat: 1,
      modu: 'LORA',
      datr: 'SF7BW125',
      rssi: -60,
      lsnr: 7,
      size: frame.length,
      data: frame.toString('base64'),
    }))
    await forwarder.push({ rxpk })
    const receipts = () =>
      network.said
        .filter(({ contentType }) => contentType === RECEIPT.contentType)
        .map(({ payload }) => RECEIPT.decode(payload))
    await eventually(() => expect(receipts().at(-1)?.credits).toBe(4))
    expect(receipts().at(-1)).toMatchObject({ route: idOf(0), gateway: gateway.id, packets: 3 })
    const reported = () =>
      network.said
        .filter(({ by }) => by === gateway)
        .flatMap(({ payload }) => CARRIED.decode(payload).packets)
    await eventually(() => expect(reported().length).toBe(3))
    expect(paidTo(settle({ subjects, options }, network.said, 32), gateway)).toBe(40n)
  })

  it('reads ranges as they are written, and says what would be right', () => {
    expect(readRanges('addrs', '26011000-26011FFF, 01020304', 8)).toEqual([
      ['26011000', '26011fff'],
      ['01020304', '01020304'],
    ])
    for (const said of ['2601100-26011fff', '26011fff-26011000', 'x', ''])
      expect(() => readRanges('addrs', said, 8)).toThrow('FROM-TO of 8 hex digits')
  })
})

describe('what is signed for', () => {
  const book = (copies: number) =>
    createReceiptBook({ addrs: [[0x26011000, 0x26011fff]], joins: [], copies, counts: new Map() })
  const others = [2, 3, 4].map(number => member(number, 'gateway').id)

  it('is the first copies, as many as were asked for, each gateway’s once, and none of a packet that comes again', () => {
    const receipts = book(2)
    const take = (by: number, atMs: number) => receipts.take(others[by]!, data(1), atMs)
    expect([take(0, 0), take(0, 10), take(1, 20), take(2, 30), take(2, 6_000)]).toEqual([
      { taken: 'counted', isFirst: true },
      { taken: 'again', isFirst: false },
      { taken: 'counted', isFirst: false },
      { taken: 'enough_copies', isFirst: false },
      { taken: 'again', isFirst: false },
    ])
    expect(others.map(id => receipts.of(id).credits)).toEqual([1, 1, 0])
    expect(receipts.grown()).toEqual(others.slice(0, 2).toSorted())
    expect(receipts.grown()).toEqual([])
  })

  it('is nothing that no device sent, though it names an address of its own: who makes up packets is signed for none', () => {
    const isSent = (frame: Uint8Array) => frame.length % 2 === 0
    const options = { addrs: [[0x26011000, 0x26011fff]] as const, joins: [], copies: 1, counts: new Map() }
    const receipts = createReceiptBook({ ...options, isSent })
    const [sent, madeUp] = [data(1), new Uint8Array([...data(1), 0])]
    const takes = [madeUp, sent].map(frame => receipts.take(others[0]!, frame, 0).taken)
    expect(takes).toEqual(sent.length % 2 === 0 ? ['not_proved', 'counted'] : ['counted', 'not_proved'])
    expect(receipts.of(others[0]!).packets).toBe(1)
  })

  it('has room for so many gateways and no more, whatever strangers say they are', () => {
    const receipts = book(16)
    const gateway = (number: number) => number.toString(16).padStart(64, '0') as never
    const taken = Array.from({ length: 4_100 }, (_, at) => receipts.take(gateway(at), data(at), 0).taken)
    expect(taken.filter(one => one === 'counted')).toHaveLength(4_096)
    expect(receipts.counts.size).toBe(4_096)
  })

  it('is nothing that is not its own', () => {
    const frame = Buffer.from('4004030201000100011234567890', 'hex')
    expect(book(1).take(others[0]!, frame, 0).taken).toBe('not_asked_for')
  })
})
