/**
 * The driver of a client of relays: a proxy on this machine (HTTP CONNECT) whose tunnels go through a relay. It opens a session out of what its
 * owner allows, signs for what has come and gone, and for nothing else: what is not signed for is not paid.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { join as joinPath } from 'node:path'
import * as v from 'valibot'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  baseUnits,
  fields,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { ownNetworks, reachOf } from '../../../../agent/kit/reaches.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson, readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { listen } from '../../../../links/listen.ts'
import { pause } from '../../../../links/pause.ts'
import type { Reach } from '../../../../links/reach.ts'
import { createReachFetch } from '../../../../links/reach-fetch.ts'
import { encodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { inOrder } from '../../messages/probe/standing.ts'
import { RELAY_RECEIPT, RELAY_SESSION } from '../../messages/relay/relay-messages.ts'
import { type RelayView, readRelayView } from '../../messages/relay/relay-view.ts'
import { createProber } from '../probe/prober.ts'
import { isTunnel, type NoTunnel, openTunnel } from './open-tunnel.ts'
import { RECEIPT_ANSWER } from './proof.ts'
import { join } from './pump.ts'

export interface RelayClientOptions {
  readonly port: number
  /** By its id; `-` for the first of those that are offered, as probes order them (messages/probe/standing.ts). */
  readonly relay: string
  /** Base units for a million bytes, at most. */
  readonly price: bigint
  readonly budget: bigint
  readonly days: number
  /** Bytes after which it signs for the first time; a twentieth of what it has signed for after that, where that is more. */
  readonly everyBytes: number
  readonly lookMs: number
  readonly reaches: string
  /** Whether it looks at relays that a seed draws for it: half a megabyte each time, unpaid. */
  readonly probes: 'yes' | 'no'
}

const [DAY_MS, PART, ANSWER_MS, MOST_ANSWER, IDLE_MS] = [86_400_000, 20, 5_000, 4_096, 60_000]

export const relayClientDriver = defineDriver<RelayClientOptions>({
  kind: 'coverage-relay-client',
  listens: 'here',
  readOptions: optionReader(
    fields({
      port: unlessSaid(ownPort, 8_118),
      relay: unlessSaid(text, '-'),
      price: baseUnits,
      budget: baseUnits,
      days: unlessSaid(number({ min: 1, max: 399 }), 30),
      everyBytes: unlessSaid(wholeNumber({ min: 1_024, max: 1_000_000_000 }), 262_144),
      lookMs: unlessSaid(number({ min: 50, max: 600_000 }), 5_000),
      reaches: unlessSaid(ownNetworks, '-'),
      probes: unlessSaid(v.picklist(['yes', 'no'], 'yes or no is needed'), 'yes'),
    }),
  ),
  run: runClient,
})

interface Session {
  readonly id: MessageId
  readonly relay: SubjectId
  /** As it was offered last: a relay that is started anew may have another door. */
  endpoint: string
}

async function runClient(options: RelayClientOptions, context: ServiceContext): Promise<void> {
  const reach = reachOf(options.reaches)
  await Promise.all([
    runProxy(options, context, reach),
    options.probes === 'yes' ? lookAtRelays(options, context, reach) : undefined,
  ])
}

/** Whether it has a session or not: whoever is drawn looks. */
async function lookAtRelays(
  { lookMs }: RelayClientOptions,
  context: ServiceContext,
  reach: Reach,
): Promise<void> {
  const prober = createProber(context, reach, Math.random)
  const outage = logOutage(context, 'relays are not looked at now', 'relays are looked at again')
  for (; !context.signal.aborted; await pause(lookMs, context.signal))
    await context.node
      .getDeviceState(context.subject)
      .then(({ state }) => prober.work(readRelayView(state)))
      .then(outage.worked, error => context.signal.aborted || outage.failed(error))
}

async function runProxy(options: RelayClientOptions, context: ServiceContext, reach: Reach): Promise<void> {
  const session = await standingSession(options, context)
  if (session === undefined) return
  const account = await openAccount(session, options, context, reach)
  const desk: Desk = { account, context, reach, isLost: false }
  const server = createServer((_, response) => response.writeHead(405).end())
  const open = new Set<Socket>()
  server.on('connect', (request, near, head) => {
    const socket = near as Socket
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    void tunnel({ request, near: socket, head }, session, desk).catch(() => socket.destroy())
  })
  const { port } = await listen(server, { port: options.port })
  context.info('a proxy whose tunnels go through a relay', {
    port,
    relay: session.relay,
    session: session.id,
  })
  try {
    // What is idle is signed for as well.
    for (; !context.signal.aborted; await pause(options.lookMs, context.signal)) {
      if (desk.isLost) await followDoor(session, desk)
      await account.settleIdle()
    }
  } finally {
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await account.settle()
    await closed
  }
}

interface Asked {
  readonly request: IncomingMessage
  readonly near: Socket
  readonly head: Buffer
}

interface Desk {
  readonly account: Awaited<ReturnType<typeof openAccount>>
  readonly context: ServiceContext
  readonly reach: Reach
  /** The relay did not answer where it was last: it may have another door by now. */
  isLost: boolean
}

/** Where the relay offers to be found now. Nothing is said of a node that does not answer: it is asked again at the next look. */
async function followDoor(session: Session, desk: Desk): Promise<void> {
  const { context } = desk
  const told = await context.node.getDeviceState(context.subject).catch(() => undefined)
  const offer = told && readRelayView(told.state).offers.find(({ relay }) => relay === session.relay)
  if (offer === undefined || offer.endpoint === session.endpoint) return
  session.endpoint = offer.endpoint
  desk.isLost = false
  context.info('the relay has another door', { relay: session.relay, endpoint: offer.endpoint })
}

async function tunnel({ request, near, head }: Asked, session: Session, desk: Desk): Promise<void> {
  const { account, context, reach } = desk
  const through = { relay: session.relay, endpoint: session.endpoint, session: session.id }
  const far = await openTunnel(request.url ?? '', through, { prove: context.prove, reach }).catch(
    (): NoTunnel => {
      desk.isLost = true
      return { status: 502, message: 'Bad Gateway' }
    },
  )
  if (!isTunnel(far)) {
    near.end(`HTTP/1.1 ${far.status} ${far.message}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
    return
  }
  near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  if (head.length > 0) near.unshift(head)
  await join(near, far, account.count, IDLE_MS)
}

const FILE = v.object({ session: v.string(), bytes: v.pipe(v.number(), v.integer(), v.minValue(0)) })

const [FEW, LONG_MS] = [4, 600_000]

/** What has come and gone, and what of it is signed for: counted on disk before it is signed, so a kill signs for nothing twice. */
async function openAccount(
  session: Session,
  { everyBytes }: RelayClientOptions,
  context: ServiceContext,
  reach: Reach,
) {
  const { id, relay } = session
  const path = joinPath(context.dataDir, 'relayed.json')
  const saved = await readJsonFile(path, FILE)
  let bytes = saved?.session === id ? saved.bytes : 0
  let signed = bytes
  const bringer = createBringer(session, context, reach)
  let running: Promise<void> | undefined
  let newestMs = performance.now()
  /** False where the queue is full: it is tried again. */
  const sign = async () => {
    const now = bytes
    await writeAtomically(path, JSON.stringify({ session: id, bytes: now }))
    const receipt = { session: id, relay, bytes: now, at: Math.floor(context.nowMs()) }
    const message = await context.say(RELAY_RECEIPT.contentType, RELAY_RECEIPT.encode(receipt))
    if (message === undefined) return false
    signed = now
    newestMs = performance.now()
    await bringer.bring(message)
    return true
  }
  const signAll = async (least: number) => {
    while (bytes - signed >= Math.max(1, least)) if (!(await sign())) return
  }
  const settle = (least = 1) => {
    running ??= signAll(least)
      .catch((error: unknown) =>
        context.warn('what a relay carried is not signed for', { problem: String(error) }),
      )
      .finally(() => {
        running = undefined
      })
    return running
  }
  return {
    settle: () => settle(),
    /** What is little waits: each is a message. */
    async settleIdle(): Promise<void> {
      await bringer.again()
      if (bytes - signed >= everyBytes / FEW || performance.now() - newestMs > LONG_MS) await settle()
    },
    async count(more: number): Promise<number> {
      bytes += more
      const least = Math.max(everyBytes, Math.floor(signed / PART))
      if (bytes - signed >= least) void settle(least)
      return more
    },
  }
}

/** Brings receipts to the relay; the newest again, where it did not take it. */
function createBringer(session: Session, context: ServiceContext, reach: Reach) {
  const ask = createReachFetch(reach)
  const outage = logOutage(context, 'the relay takes no receipts now', 'the relay takes receipts again')
  const key = Buffer.from(encodeCoseKey(context.key)).toString('base64')
  let waiting: Uint8Array | undefined
  const post = async (message: Uint8Array) => {
    const body = Buffer.from(JSON.stringify({ message: Buffer.from(message).toString('base64'), key }))
    const answer = await ask(new URL('receipts', session.endpoint), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      most: MOST_ANSWER,
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    const read = answer.status === 200 ? parseJson(answer.body.toString('utf8'), RECEIPT_ANSWER) : undefined
    if (read === undefined || 'fault' in read) throw new Error(`the relay answered ${answer.status}`)
  }
  const bring = async (message: Uint8Array) => {
    waiting = message
    try {
      await post(message)
      if (waiting === message) waiting = undefined
      outage.worked()
    } catch (error) {
      outage.failed(error)
    }
  }
  return { bring, again: () => (waiting === undefined ? Promise.resolve() : bring(waiting)) }
}

/** The one that stands, or one that it opens now, once the network has it. */
async function standingSession(
  options: RelayClientOptions,
  context: ServiceContext,
): Promise<Session | undefined> {
  const outage = logOutage(
    context,
    'the network cannot be asked for a relay now',
    'the network is asked again',
  )
  let isAsked = false
  for (; !context.signal.aborted; await pause(options.lookMs, context.signal)) {
    try {
      const view = readRelayView((await context.node.getDeviceState(context.subject)).state)
      outage.worked()
      const found = ownSession(view, options, context)
      if (found !== undefined) return found
      const offer = offerIn(view, options)
      if (offer === undefined || isAsked) continue
      const until = Math.min(offer.untilMs, Math.floor(context.nowMs() + options.days * DAY_MS))
      const asked = {
        relay: offer.relay as SubjectId,
        price: BigInt(offer.price),
        budget: options.budget,
        until,
      }
      await context.say(RELAY_SESSION.contentType, RELAY_SESSION.encode(asked))
      isAsked = true
    } catch (error) {
      if (!context.signal.aborted) outage.failed(error)
    }
  }
  return undefined
}

function ownSession(
  { sessions, offers }: RelayView,
  { relay }: RelayClientOptions,
  { subject, nowMs }: ServiceContext,
) {
  for (const [id, session] of Object.entries(sessions)) {
    const offer = offers.find(one => one.relay === session.relay)
    const isGood =
      session.client === subject && session.untilMs > nowMs() && (relay === '-' || session.relay === relay)
    if (isGood && offer !== undefined)
      return { id: id as MessageId, relay: session.relay as SubjectId, endpoint: offer.endpoint }
  }
  return undefined
}

/** As the network lists them: those that probes found carrying first, the cheapest of each. */
function offerIn({ offers }: RelayView, { relay, price }: RelayClientOptions) {
  return inOrder(offers).find(
    offer => (relay === '-' || offer.relay === relay) && BigInt(offer.price) <= price,
  )
}
