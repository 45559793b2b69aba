/**
 * The proxy that clients of a relay speak to: `CONNECT HOST:PORT` with a proof of the client's key and the name of a session that stands, and
 * `POST /receipts`; and `/probes`, of a relay that is a probe's origin (agent/probe/). Nothing is carried for who is no client of it, to what its owner has not listed, to an address that is not public, or
 * beyond what is unpaid so far (window.ts).
 *
 * Bounded: headers come within ten seconds; connections, tunnels of one session, bytes a day and silence have their limits.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { listen } from '../../../../links/listen.ts'
import type { Reach } from '../../../../links/reach.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { SessionView } from '../../messages/relay/relay-view.ts'
import { createGate, type Gate, type GateParts } from '../consumer/gate.ts'
import { PROBE, type ProbeDesk } from '../probe/probe-desk.ts'
import { answerProbe, isProbePath } from '../probe/probe-door.ts'
import type { Destination, Destinations } from './destinations.ts'
import {
  AUTHORIZATION,
  BROUGHT_RECEIPT,
  type BroughtReceipt,
  openReceipt,
  SCHEME,
  SESSION_HEADER,
  tunnelBytes,
} from './proof.ts'
import { join } from './pump.ts'
import { type Meter, type Window, windowOf } from './window.ts'

export interface RelayDoorParts extends Window {
  readonly host: string
  readonly port: number
  readonly context: Pick<ServiceContext, 'subject' | 'network' | 'nowMs' | 'speed'>
  readonly modelOf: GateParts['modelOf']
  readonly destinations: Destinations
  readonly reach: Reach
  /** A session that stands and pays what is asked for; undefined where there is none. */
  sessionOf(session: string): (SessionView & { readonly meter: Meter }) | undefined
  /** A receipt that is one, of a session that stands: resolves when it is kept. */
  signed(session: MessageId, bytes: number, said: BroughtReceipt): Promise<void>
  readonly probes: ProbeDesk
  readonly connections: number
  readonly bytesADay: number
  readonly idleMs: number
  /** In which headers have to come. */
  readonly headersMs: number
}

export interface RelayDoor {
  readonly port: number
  stop(): Promise<void>
}

/** Why a tunnel is not opened, as an answer. */
const ANSWERS = {
  proof_refused: [407, 'Proxy Authentication Required'],
  session_unknown: [402, 'Payment Required'],
  probe_not_asked: [403, 'Forbidden'],
  not_listed: [403, 'Forbidden'],
  not_public: [403, 'Forbidden'],
  too_many: [429, 'Too Many Requests'],
  used_up: [503, 'Service Unavailable'],
  unreachable: [502, 'Bad Gateway'],
} as const
type Refused = keyof typeof ANSWERS

const [CONNECT_MS, TUNNELS_A_SESSION, MOST_RECEIPT, DAY_MS] = [10_000, 32, 4_096, 86_400_000]
export const CLIENT_MODEL = 'coverage/relay-client'

export async function openRelayDoor(parts: RelayDoorParts): Promise<RelayDoor> {
  const { context, connections, headersMs } = parts
  const gate = createGate({
    ...context,
    consumer: context.subject,
    model: CLIENT_MODEL,
    modelOf: parts.modelOf,
  })
  const tunnels = createTunnels(parts)
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: headersMs,
    connectionsCheckingInterval: Math.min(1_000, headersMs),
  })
  server.maxConnections = connections
  const all = new Set<Socket>()
  server.on('request', (request, response) => void answer(request, response, gate, parts))
  server.on('connect', (request, near, head) => {
    const socket = near as Socket
    all.add(socket)
    socket.on('close', () => all.delete(socket))
    socket.on('error', () => socket.destroy())
    void tunnels.open(request, socket, head, gate).catch(() => socket.destroy())
  })
  const address = await listen(server, { port: parts.port, host: parts.host })
  return {
    port: address.port,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      tunnels.close()
      for (const socket of all) socket.destroy()
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  parts: RelayDoorParts,
): Promise<void> {
  const say = (status: number, body: object) =>
    response
      .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      .end(JSON.stringify(body))
  const isOfProbes = isProbePath(request.url)
  if (!isOfProbes && (request.method !== 'POST' || request.url !== '/receipts'))
    return void say(404, { error: 'not_found' })
  const body = await bodyOf(request)
  if (body === undefined) return
  if (isOfProbes) return answerProbe(request, body, response, { desk: parts.probes, gate })
  const read = parseJson(body.toString('utf8'), BROUGHT_RECEIPT)
  const opened =
    'fault' in read ? undefined : openReceipt(read.value, parts.context.network, parts.context.subject)
  const session = opened && parts.sessionOf(opened.session)
  if (opened === undefined || session === undefined || session.client !== opened.client)
    return void say(400, { error: 'receipt_unknown' })
  await parts.signed(opened.session, opened.bytes, 'fault' in read ? { message: '', key: '' } : read.value)
  const { signed, served } = session.meter
  say(200, { signed, served, window: windowOf(signed, parts) })
}

/** Undefined where it is too long, or breaks off. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MOST_RECEIPT) return void request.destroy()
      chunks.push(chunk)
    }
  } catch {
    return undefined
  }
  return Buffer.concat(chunks)
}

function createTunnels(parts: RelayDoorParts) {
  const open = new Set<Socket>()
  const counts = new Map<string, number>()
  const day = createDay(parts)
  const begin = async (near: Socket, far: Socket, head: Buffer, id: string, meter: Meter) => {
    counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const socket of [near, far]) open.add(socket)
    near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) near.unshift(head)
    await join(near, far, bytes => day.take(bytes, meter), parts.idleMs)
    for (const socket of [near, far]) open.delete(socket)
    const left = (counts.get(id) ?? 1) - 1
    if (left === 0) counts.delete(id)
    else counts.set(id, left)
  }
  return {
    async open(request: IncomingMessage, near: Socket, head: Buffer, gate: Gate) {
      const asked = await whatIsAsked(request, gate, parts)
      const id = String(request.headers[SESSION_HEADER] ?? '')
      const refused =
        typeof asked === 'string'
          ? asked
          : (counts.get(id) ?? 0) >= TUNNELS_A_SESSION
            ? 'too_many'
            : day.isOver()
              ? 'used_up'
              : undefined
      if (refused !== undefined || typeof asked === 'string') return refuse(near, refused ?? 'proof_refused')
      const far = await reachOut(asked.to, parts.reach)
      if (typeof far === 'string') return refuse(near, far)
      if (near.destroyed) return void far.destroy()
      await begin(near, far, head, id, asked.meter)
    },
    close() {
      for (const socket of open) socket.destroy()
    },
  }
}

function refuse(near: Socket, why: Refused): void {
  const [status, text] = ANSWERS[why]
  near.end(
    `HTTP/1.1 ${status} ${text}\r\ncairn-why: ${why}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    () => near.destroy(),
  )
}

async function whatIsAsked(
  { url = '', headers }: IncomingMessage,
  gate: Gate,
  { destinations, sessionOf, probes }: RelayDoorParts,
): Promise<{ readonly to: Destination; readonly meter: Meter } | Refused> {
  const [said, id] = [String(headers[AUTHORIZATION] ?? ''), String(headers[SESSION_HEADER] ?? '')]
  const admitted = await gate.admit(
    said.startsWith(SCHEME) ? said.slice(SCHEME.length) : '',
    tunnelBytes(url, id),
  )
  if (typeof admitted === 'string') return 'proof_refused'
  if (id === PROBE) return probes.tunnelOf(admitted.gateway, url) ?? 'probe_not_asked'
  const session = sessionOf(id)
  if (session === undefined || session.client !== admitted.gateway) return 'session_unknown'
  const to = destinations.match(url)
  return to === undefined ? 'not_listed' : { to, meter: session.meter }
}

/** To the very address that was judged. */
async function reachOut({ host, port }: Destination, reach: Reach): Promise<Socket | Refused> {
  let address: string
  try {
    const [first] = await reach.addressesOf(host)
    address = first!.address
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'REACH_REFUSED' ? 'not_public' : 'unreachable'
  }
  const far = connect({ host: address, port, allowHalfOpen: true })
  const timer = setTimeout(() => far.destroy(new Error('no answer')), CONNECT_MS)
  try {
    await once(far, 'connect')
    return far
  } catch {
    far.destroy()
    return 'unreachable'
  } finally {
    clearTimeout(timer)
  }
}

/** What its owner gives of its uplink in a day of network time. */
function createDay({ bytesADay, context }: RelayDoorParts) {
  let [day, carried] = [0, 0]
  const look = () => {
    const now = Math.floor(context.nowMs() / DAY_MS)
    if (now !== day) [day, carried] = [now, 0]
  }
  const isOver = () => {
    look()
    return carried >= bytesADay
  }
  return {
    isOver,
    async take(bytes: number, meter: Meter): Promise<number> {
      if (isOver()) throw new Error('no more today')
      const taken = await meter.take(Math.min(bytes, bytesADay - carried))
      carried += taken
      return taken
    },
  }
}
