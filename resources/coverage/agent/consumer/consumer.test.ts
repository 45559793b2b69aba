/** From a datagram to money: a packet forwarder, a gateway, a consumer and the rule, by real sockets. */
import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NodeApi } from '../../../../agent/kit/node-api.ts'
import type { AnyDriver, ServiceContext } from '../../../../agent/kit/service.ts'
import { createProver } from '../../../../agent/prove-request.ts'
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { Hash } from '../../../../protocol/ids.ts'
import { sealMessage } from '../../../../protocol/message.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { member } from '../../testing/conformance-case.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { HOUR_MS, idOf, paidTo, type Said, START_MS, settle, viewAfter } from '../../testing/settle.ts'
import { cmac } from '../aes-cmac.ts'
import { FLOOD } from '../gateway/flood-gate.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { consumerDriver, readRanges } from './consumer-driver.ts'
import { createReceiptBook } from './receipt-book.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })
const NETWORK: Hash = `0x${'5a'.repeat(32)}`
const signers = [createSigner('ES256'), createSigner('ES256'), createSigner('ES256')] as const
const gateway = member(1, 'gateway', { id: signers[0].subject })
const consumer = member(20, 'consumer', { id: signers[1].subject })
const rival = member(2, 'gateway', { id: signers[2].subject })
const subjects = [gateway, consumer, rival]
const signerOf = (by: Subject) => signers.find(({ subject }) => subject === by.id)!
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
  const folder = () => {
    const dir = mkdtempSync(join(tmpdir(), 'cairn-coverage-'))
    cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
    return dir
  }
  const brought: Uint8Array[] = []
  const warned: object[] = []
  /** Of what was signed, what never reaches the network. */
  const held = new Set<string>()
  const shown = new Map<string, { readonly there: number; readonly state: StateValue }>()
  /** Settled once for what was said, however often it is asked for. */
  const viewOf = (by: Subject) => {
    const there = said.filter(({ contentType }) => !held.has(contentType))
    const known = shown.get(by.id)
    if (known?.there === there.length) return known.state
    const state = viewAfter({ subjects, options }, there, by)
    shown.set(by.id, { there: there.length, state })
    return state
  }
  const run = async (driver: AnyDriver, by: Subject, raw: object) => {
    const abort = new AbortController()
    const signer = signerOf(by)
    let port = 0
    const context = {
      subject: by.id,
      signal: abort.signal,
      key: signer.key,
      network: NETWORK,
      speed: 1,
      prove: createProver({ signer, network: NETWORK, nowMs: () => nowMs }),
      nowMs: () => nowMs,
      dataDir: folder(),
      node: {
        getDeviceState: async () => ({ state: viewOf(by) }),
        getDevice: async (id: string) => subjects.find(one => one.id === id) ?? Promise.reject(NOT_FOUND),
        post: async (_: string, __: string, message: Uint8Array) => {
          brought.push(message)
          return { status: 200 }
        },
      } as unknown as NodeApi,
      info: (_: string, facts: { readonly port?: number } = {}) => {
        port = facts.port ?? port
      },
      warn: (message: string, facts: object) => void warned.push({ message, ...facts }),
      say: async (contentType: string, payload: Uint8Array) => {
        said.push({ by, contentType, payload, at: nowMs - START_MS })
        const sequence = said.length
        return sealMessage({ signer, network: NETWORK, contentType, sequence, timeMs: nowMs, payload })
      },
    } as unknown as ServiceContext
    const running = driver.prepare({ ...raw })(context)
    cleanups.push(async () => {
      abort.abort()
      await running
    })
    return { port: () => port, stop: () => abort.abort(), running }
  }
  return { said, brought, warned, held, run, nowMs: () => nowMs, later: (ms: number) => (nowMs += ms) }
}

const NOT_FOUND = Object.assign(new Error('no such device'), { status: 404 })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** A consumer whose route stands, a gateway that carries for it, and a packet forwarder that speaks to that. */
async function openStreet({
  port: own,
  ...more
}: Readonly<Record<string, unknown>> & { readonly port?: number } = {}) {
  const network = createNetwork()
  const port = own ?? (await freePort())
  const asks = {
    port,
    addrs: '26011000-26011fff',
    keys: 'unchecked',
    price: '10',
    budget: '10000',
    days: 1,
    url: `http://127.0.0.1:${port}/uplink`,
    receiptMs: 50,
    ...more,
  }
  const buyer = await network.run(consumerDriver, consumer, asks)
  await eventually(() =>
    expect(network.said.map(({ contentType }) => contentType)).toEqual([ROUTE.contentType]),
  )
  // The route is known when its epoch is settled.
  network.later(HOUR_MS)
  await eventually(() => expect(buyer.port()).toBe(port))
  const carrier = await network.run(gatewayDriver, gateway, {
    port: 0,
    reportMs: 50,
    lookMs: 50,
    reaches: '127.0.0.1',
  })
  await eventually(() => expect(carrier.port()).toBeGreaterThan(0))
  const forwarder = await startForwarder({ port: carrier.port(), eui: 'aabbccddeeff0011' })
  cleanups.push(() => forwarder.close())
  const receipts = () =>
    network.said
      .filter(({ contentType }) => contentType === RECEIPT.contentType)
      .map(({ payload }) => RECEIPT.decode(payload))
  const reported = () =>
    network.said.filter(({ by }) => by === gateway).flatMap(({ payload }) => CARRIED.decode(payload).packets)
  return { network, buyer, forwarder, receipts, reported, url: asks.url }
}

const rowOf = (frame: Uint8Array, tmst = 1) => ({
  tmst,
  freq: 868.1,
  stat: 1,
  modu: 'LORA',
  datr: 'SF7BW125',
  rssi: -60,
  lsnr: 7,
  size: frame.length,
  data: Buffer.from(frame).toString('base64'),
})

describe('a consumer', () => {
  it('asks for its packets, takes them, signs for them, and the gateway is paid to the base unit', async () => {
    const { network, forwarder, receipts, reported } = await openStreet()
    await forwarder.push({ rxpk: [data(1), data(2, 30), data(2, 30), data(3)].map(frame => rowOf(frame)) })
    await eventually(() => expect(receipts().at(-1)?.credits).toBe(4))
    expect(receipts().at(-1)).toMatchObject({ route: idOf(0), gateway: gateway.id, packets: 3 })
    await eventually(() => expect(reported().length).toBe(3))
    expect(paidTo(settle({ subjects, options }, network.said, 32), gateway)).toBe(40n)
  })

  it('takes nothing of whoever does not prove to be a gateway, and signs for nobody in its name', async () => {
    const { network, receipts, url } = await openStreet()
    const post = async (body: string, proof?: string) => {
      const headers = proof === undefined ? {} : { 'cairn-proof': proof }
      const response = await fetch(url, { method: 'POST', body, headers })
      return [response.status, ((await response.json()) as { readonly error?: string }).error ?? '']
    }
    const body = (number: number) =>
      JSON.stringify({ gateway: gateway.id, eui: 'aabbccddeeff0011', rxpk: [rowOf(data(number))] })
    const nowMs = () => START_MS + HOUR_MS + 60_000
    const prove = (signer: (typeof signers)[number]) => createProver({ signer, network: NETWORK, nowMs })
    expect(await post(body(1))).toEqual([401, 'nothing is taken: proof_missing'])
    expect(
      await post(body(1), await prove(createSigner('ES256'))(consumer.id, Buffer.from(body(1)))),
    ).toEqual([401, 'nothing is taken: not_a_gateway'])
    const ofOther = await prove(signers[2])(consumer.id, Buffer.from(body(1)))
    expect(await post(body(2), ofOther)).toEqual([401, 'nothing is taken: body_differs'])
    // Whoever it says it is: who proved it is signed for.
    expect((await post(body(1), ofOther))[0]).toBe(200)
    await eventually(() => expect(receipts().length).toBeGreaterThan(0))
    expect(new Set(receipts().map(one => one.gateway))).toEqual(new Set([rival.id]))
    expect(network.said.some(({ by }) => by === gateway)).toBe(false)
  })

  it('signs there and then for who asks, so one that never sends its receipts cannot deny them: the gateway brings them itself', async () => {
    const { network, forwarder, receipts, reported } = await openStreet({ receiptMs: 86_400_000 })
    network.held.add(RECEIPT.contentType)
    const rows = Array.from({ length: 120 }, (_, index) => rowOf(data(index + 1, 15)))
    for (const row of rows) await forwarder.push({ rxpk: [row] })
    await eventually(() => expect(reported().length).toBe(120))
    expect(receipts().length).toBeGreaterThan(1)
    await eventually(() => expect(network.brought.length).toBeGreaterThan(0))
    // What is left unsigned is within what a stranger is trusted with.
    expect(120 - receipts().at(-1)!.credits).toBeLessThanOrEqual(50)
  })

  it('takes of one gateway what a radio hears, and says what is shed; what others bring it takes as ever', async () => {
    const { network, forwarder, reported, url } = await openStreet()
    const prove = createProver({ signer: signerOf(rival), network: NETWORK, nowMs: network.nowMs })
    /** None of these is of the consumer's devices: what is shed is shed before it is read. */
    const rxpk = Array.from({ length: 250 }, () => rowOf(Buffer.from('40ffffffff0001000107070707', 'hex')))
    const bring = async (rows: readonly object[], nonce: number) => {
      const body = Buffer.from(JSON.stringify({ eui: 'aabbccddeeff0099', rxpk: rows, nonce }))
      const headers = { 'cairn-proof': await prove(consumer.id, body) }
      return fetch(url, { method: 'POST', headers, body })
    }
    const statuses: number[] = []
    let last: Response | undefined
    for (let time = 0; time < 8; time++) {
      last = await bring(rxpk, time)
      statuses.push(last.status)
    }
    expect(statuses.slice(0, 4)).toEqual([200, 200, 200, 200])
    expect([last!.status, last!.headers.get('retry-after')]).toEqual([429, '1'])
    expect(network.warned).toContainEqual({ message: FLOOD, gateway: rival.id, packets: expect.any(Number) })
    for (let counter = 1; counter <= 20; counter++) await forwarder.push({ rxpk: [rowOf(data(counter))] })
    await eventually(() => expect(reported().length).toBe(20))
  })

  it('gives the newest receipt again to who asks again: answers that are lost on the way cost its gateway no packet', async () => {
    const port = await freePort()
    const wire = await loseReceipts(`http://127.0.0.1:${port}/uplink`, 3)
    const { network, forwarder, receipts, reported } = await openStreet({
      port,
      receiptMs: 86_400_000,
      url: wire.url,
    })
    network.held.add(RECEIPT.contentType)
    for (let counter = 1; counter <= 60; counter++) await forwarder.push({ rxpk: [rowOf(data(counter))] })
    await eventually(() => expect(reported().length).toBe(60))
    expect(wire.lost()).toBe(3)
    // Those that were brought twice are signed for once.
    expect(receipts().at(-1)!.credits).toBeLessThanOrEqual(60)
  })

  it('has its devices join: the request is signed for, the answer is sent within its window, and the session that follows is known', async () => {
    const keys = join(mkdtempSync(join(tmpdir(), 'cairn-keys-')), 'keys.json')
    cleanups.push(() => rmSync(dirname(keys), { recursive: true, force: true }))
    writeFileSync(keys, JSON.stringify({ '00AFEE7CF5ED6F1E': 'b6b53f4a168a7a88bdf7ea135ce9cfca' }))
    const server = await startServer()
    const joins = '70b3d57ed00000dc-70b3d57ed00000dc'
    const { forwarder, receipts, reported } = await openStreet({
      addrs: '26012e43',
      joins,
      keys,
      server: server.url,
    })
    await forwarder.pull()
    const [request, invented] = [REQUEST, Buffer.from(REQUEST)]
    invented[17]! ^= 1
    await forwarder.push({ rxpk: [rowOf(request, 1_000)] })
    await eventually(() => expect(server.heard().length).toBe(1))
    const [up] = server.heard() as [{ readonly tmst: number; readonly data: string }]
    expect(up.data).toBe(request.toString('base64'))
    // The answer, five seconds of the concentrator later: whatever counter the server knows.
    const txpk = { tmst: (up.tmst + 5_000_000) % 2 ** 32, freq: 868.1, data: ANSWER.toString('base64') }
    server.send(txpk)
    await eventually(() => expect(forwarder.downlinks.length).toBe(1))
    expect(forwarder.downlinks[0]!.txpk).toEqual({ ...txpk, tmst: 5_001_000 })
    await eventually(() => expect(server.acks()).toEqual(['NONE']))
    // The session that was agreed on: its first frame is signed for, as the request was; one that nobody sent is not.
    await forwarder.push({ rxpk: [rowOf(firstFrame()), rowOf(invented)] })
    await eventually(() => expect(receipts().at(-1)).toMatchObject({ packets: 2, credits: 2 }))
    await eventually(() => expect(reported().length).toBe(3))
    expect(
      reported()
        .map(one => one.join)
        .toSorted(),
    ).toEqual([0, 1, 1])
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

/** As lora-packet's documents have them. */
const REQUEST = Buffer.from('00dc0000d07ed5b3701e6fedf57ceeaf0085cc587fe913', 'hex')
const ANSWER = Buffer.from('204dd85ae608b87fc4889970b7d2042c9e72959b0057aed6094b16003df12de145', 'hex')
const SESSION = Buffer.from('2c96f7028184bb0be8aa49275290d4fc', 'hex')

/** Of the session that they agreed on, with counter 0. */
function firstFrame(): Uint8Array {
  const said = Buffer.from('40432e0126000000012a', 'hex')
  const block = Buffer.from('490000000000432e0126000000000000', 'hex')
  block[15] = said.length
  return Buffer.concat([said, cmac(SESSION, Buffer.concat([block, said])).subarray(0, 4)])
}

/** A wire to an endpoint on which what is brought arrives, and the first answers that hold a receipt do not. */
async function loseReceipts(endpoint: string, most: number) {
  let lost = 0
  const server = createHttpServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const headers = { 'cairn-proof': String(request.headers['cairn-proof']) }
      const answer = await fetch(endpoint, { method: 'POST', headers, body: Buffer.concat(parts) })
      const body = await answer.text()
      if (lost === most || !body.includes('"receipt"')) return response.writeHead(answer.status).end(body)
      lost++
      return response.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as { readonly port: number }
  return { url: `http://127.0.0.1:${port}/uplink`, lost: () => lost }
}

/** A network server that speaks GWMP, of the test's own. */
async function startServer() {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  cleanups.push(() => socket.close())
  const all: Buffer[] = []
  let way: RemoteInfo | undefined
  socket.on('message', (bytes, from) => {
    all.push(bytes)
    if (bytes[3] === 2) way = from
  })
  const bodies = (type: number) =>
    all
      .filter(bytes => bytes[3] === type)
      .map(bytes => JSON.parse(bytes.toString('utf8', 12)) as Readonly<Record<string, unknown>>)
  return {
    url: `udp://127.0.0.1:${socket.address().port}`,
    heard: () => bodies(0).flatMap(({ rxpk }) => rxpk as readonly object[]),
    acks: () => bodies(5).map(({ txpk_ack: ack }) => (ack as { readonly error: string }).error),
    send(txpk: object) {
      const head = Buffer.from('02beef03', 'hex')
      socket.send(Buffer.concat([head, Buffer.from(JSON.stringify({ txpk }))]), way!.port, way!.address)
    },
  }
}

describe('what is signed for', () => {
  const usual = { addrs: [[0x26011000, 0x26011fff]] as const, joins: [], joinCredits: 1, counts: new Map() }
  const book = (copies: number) => createReceiptBook({ ...usual, copies })
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
    for (const id of others) receipts.signed(id, receipts.of(id))
    expect(receipts.grown()).toEqual([])
  })

  it('is nothing that no device sent, though it names an address of its own: who makes up packets is signed for none', () => {
    const look = (frame: Uint8Array) => (frame.length % 2 === 0 ? 'sent' : 'not_proved')
    const receipts = createReceiptBook({ ...usual, copies: 1, look })
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
