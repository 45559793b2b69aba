/** A device of the catalogue, played: the real protocol on loopback, with bytes as the device sends them, into the row's own driver. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { Aedes } from 'aedes'
import { connectAsync } from 'mqtt'
import { type DeviceRow, fillRow } from '../kit/device-row.ts'
import type { AnyDriver } from '../kit/service.ts'
import { type RunningDriver, runDriver } from './run-driver.ts'

/** What a device says at a network time, ms since 1970. */
type Said = (nowMs: number) => string

export interface Recording {
  /** What somebody would answer; addresses are those of the stage. */
  readonly answers?: Readonly<Record<string, string>>
  readonly topics?: Readonly<Record<string, Said>>
  /** By path. */
  readonly pages?: Readonly<Record<string, Said>>
  /** What it brings: address behind the port, and a body where it is a POST. */
  readonly brings?: {
    readonly path: string
    readonly body?: Said
    readonly headers?: Readonly<Record<string, string>>
  }
  /** Over a websocket, in the order of Home Assistant's protocol. */
  readonly changes?: readonly Said[]
  /** Name → value and unit. */
  readonly measures: Readonly<Record<string, readonly [value: number, unit: string]>>
}

export interface Stage {
  readonly running: RunningDriver
  close(): Promise<void>
}

const EVERY_MS = 50
/** A minute is a second; devices and network have one clock. */
const WORLD = { startMs: Date.UTC(2026, 0, 5, 12), speed: 60 }
export const SLOT_MS = 60_000

export async function playDevice(
  row: DeviceRow,
  recording: Recording,
  drivers: readonly AnyDriver[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Stage> {
  const closing: (() => unknown)[] = []
  const begun = performance.now()
  const nowMs = () => WORLD.startMs + (performance.now() - begun) * WORLD.speed
  const address = await openStage(recording, nowMs, closing)
  const given = { ...address, ...recording.answers }
  const known = Object.fromEntries(
    Object.entries(given).filter(([name]) => row.asks.some(ask => ask.name === name)),
  )
  const filled = fillRow(row, known)
  const driver = drivers.find(({ kind }) => kind === filled.kind)
  if (driver === undefined) throw new Error(`no driver ${filled.kind}`)
  const meters = row.of === 'energy' ? { slotMs: SLOT_MS } : {}
  const running = runDriver(driver, { ...filled, ...faster(filled), ...meters, ...more }, WORLD)
  closing.push(() => running.stop())
  if (recording.brings !== undefined) closing.push(bring(recording.brings, running, nowMs))
  return {
    running,
    async close() {
      for (const close of closing.splice(0).reverse()) await close()
    },
  }
}

function faster({ everyMs, kind }: Readonly<Record<string, unknown>>) {
  return everyMs === undefined && kind !== 'http' ? {} : { everyMs: EVERY_MS }
}

async function openStage(
  { topics, pages, changes }: Recording,
  nowMs: () => number,
  closing: (() => unknown)[],
): Promise<Readonly<Record<string, string>>> {
  if (topics !== undefined) return { broker: await openBroker(topics, nowMs, closing) }
  if (pages === undefined && changes === undefined) return { port: '0' }
  const server = createServer((request, response) => showPage(request, response, pages ?? {}, nowMs))
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (request, socket) => {
    upgraded.add(socket)
    tellChanges(request, socket, changes ?? [], nowMs)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    for (const socket of upgraded) socket.destroy()
    return new Promise(resolve => server.close(resolve))
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, url: `http://${host}` }
}

async function openBroker(
  topics: Readonly<Record<string, Said>>,
  nowMs: () => number,
  closing: (() => unknown)[],
): Promise<string> {
  const broker = await Aedes.createBroker()
  const server = createTcpServer(socket => broker.handle(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`
  const device = await connectAsync(url)
  const timer = setInterval(() => {
    for (const [topic, said] of Object.entries(topics)) device.publish(topic, said(nowMs()))
  }, EVERY_MS)
  closing.push(async () => {
    clearInterval(timer)
    await device.endAsync(true)
    await new Promise<void>(resolve => broker.close(resolve))
    server.close()
  })
  return url
}

function showPage(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  pages: Readonly<Record<string, Said>>,
  nowMs: () => number,
): void {
  const said = pages[new URL(url, 'http://here').pathname]
  if (said === undefined) return void response.writeHead(404).end()
  if (!url.endsWith('/events')) return void response.end(said(nowMs()))
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const timer = setInterval(() => response.write(said(nowMs())), EVERY_MS)
  response.on('close', () => clearInterval(timer))
}

function bring(
  { path, body, headers = {} }: NonNullable<Recording['brings']>,
  running: RunningDriver,
  nowMs: () => number,
): () => void {
  const timer = setInterval(() => {
    const port = running.news.find(({ port: known }) => typeof known === 'number')?.['port']
    if (port === undefined) return
    const text = path.replace('NOW', encodeURIComponent(stampOf(nowMs())))
    const question = body === undefined ? { headers } : { method: 'POST', headers, body: body(nowMs()) }
    fetch(`http://127.0.0.1:${String(port)}${text}`, question).catch(() => undefined)
  }, EVERY_MS)
  return () => clearInterval(timer)
}

/** `2026-01-05 12:00:00`, UTC. */
export function stampOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ')
}

/** A websocket as Home Assistant speaks it: it asks for a token, is asked for changes, and tells them (RFC 6455, text frames alone). */
function tellChanges(
  request: IncomingMessage,
  socket: Duplex,
  changes: readonly Said[],
  nowMs: () => number,
): void {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  const say = (text: string) => {
    const bytes = Buffer.from(text)
    socket.write(Buffer.concat([Buffer.from([0x81, 126, bytes.length >> 8, bytes.length & 0xff]), bytes]))
  }
  let timer: NodeJS.Timeout | undefined
  socket.on('error', () => undefined).on('close', () => clearInterval(timer))
  socket.on('data', (frame: Buffer) => {
    if ((frame[0]! & 0xf) !== 1) return
    const begins = (frame[1]! & 0x7f) === 126 ? 8 : 6
    const [mask, sealed] = [frame.subarray(begins - 4, begins), frame.subarray(begins)]
    const { type, id, access_token } = JSON.parse(
      Buffer.from(sealed.map((byte, at) => byte ^ mask[at % 4]!)).toString(),
    )
    if (type === 'auth')
      return say(JSON.stringify({ type: access_token === 'TOKEN' ? 'auth_ok' : 'auth_invalid' }))
    if (type !== 'subscribe_events') return
    say(JSON.stringify({ id, type: 'result', success: true, result: null }))
    timer = setInterval(() => {
      for (const change of changes) say(`{"id":${id},"type":"event","event":${change(nowMs())}}`)
    }, EVERY_MS)
  })
  say('{"type":"auth_required","ha_version":"2025.1.0"}')
}
