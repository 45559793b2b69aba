/**
 * The driver of a consumer: it asks the network for packets of its devices, takes them from gateways by HTTP, hands the first copy of each
 * to a network server, and signs for what it has received; downlinks go back the same way. Its owner allows what it may spend; its key
 * signs for no more than came, and for those alone who proved that they brought it (gate.ts).
 */
import { join } from 'node:path'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
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
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { createApp } from '../../../../links/http/app.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { ROUTE } from '../../messages/coverage-messages.ts'
import { WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import { type RouteView, readCoverageView } from '../../messages/view.ts'
import { createFrameCheck, type Session } from '../frame-check.ts'
import { createFloodGate, createShedLog, type ShedLog } from '../gateway/flood-gate.ts'
import { createJoinCheck } from '../joins.ts'
import { addresseeOf, deviceOf } from '../lorawan.ts'
import { endpointWith, openSealingKey, openUplink } from '../mesh/sealed-uplink.ts'
import { countsFile } from './counts-file.ts'
import { createGate } from './gate.ts'
import { type NetworkServer, openServer } from './network-server.ts'
import { openPlaces, type Places } from './places.ts'
import { createReceiptBook, type ReceiptBook } from './receipt-book.ts'
import { createSigning, type Signing } from './receipt-signing.ts'
import { devicesFile, readKeys } from './session-files.ts'
import { downlinksRoute, PosterRefused, type UplinkParts, uplinkRoute } from './uplink-route.ts'
import type { Heard } from './virtual-gateway.ts'

export interface ConsumerOptions {
  readonly port: number
  readonly host: string
  /** Ranges of DevAddrs and JoinEUIs: `26011000-26011fff`, commas between. */
  readonly addrs: string
  readonly joins: string
  /**
   * A file of JSON with its devices' keys: `{"26011000": NwkSKey}`, and `{"70b3d57ed0000001": AppKey}` of those that join over the air
   * (of LoRaWAN 1.1 NwkKey). A frame is signed for only where its integrity code and counter are right. `unchecked` signs for whatever names an
   * address of its own, which anybody can make up.
   */
  readonly keys: string
  /**
   * A file of JSON with cells of devices that it says where they are, `{"26011000": "891f…"}` by DevAddr or DevEUI, so that what gateways hear of them comes onto
   * the map; `-` to say nothing. What is said is public: hash, cell and time of each packet.
   */
  readonly places: string
  readonly copies: number
  readonly price: bigint
  readonly budget: bigint
  readonly days: number
  /** Where gateways reach it; `-` for where it listens, on one machine. */
  readonly url: string
  /** The network server: `udp://HOST:PORT`, ChirpStack also `mqtt://HOST:PORT/REGION`; `-` where there is none. */
  readonly server: string
  /** By which the network server knows the one gateway that all of them are to it; `-` for one of the consumer's own id. */
  readonly eui: string
  readonly receiptMs: number
  /** So long after it was heard a packet is of use, network ms: what a gateway kept while it was cut off is paid for until then. */
  readonly withinMs: number
}

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]

export const consumerDriver = defineDriver<ConsumerOptions>({
  kind: 'coverage-consumer',
  listens: 'for others',
  readOptions: optionReader(
    fields({
      port: unlessSaid(ownPort, 1_780),
      host: unlessSaid(text, '127.0.0.1'),
      addrs: unlessSaid(text, '-'),
      joins: unlessSaid(text, '-'),
      keys: text,
      places: unlessSaid(text, '-'),
      copies: unlessSaid(wholeNumber({ min: 1, max: 16 }), 1),
      price: baseUnits,
      budget: baseUnits,
      days: unlessSaid(number({ min: 1, max: 399 }), 30),
      url: unlessSaid(text, '-'),
      server: unlessSaid(text, '-'),
      eui: unlessSaid(text, '-'),
      receiptMs: unlessSaid(number({ min: 50, max: 86_400_000 }), 600_000),
      withinMs: unlessSaid(wholeNumber({ min: 0, max: DAY_MS }), 6 * HOUR_MS),
    }),
  ),
  run: runConsumer,
})

async function runConsumer(said: ConsumerOptions, context: ServiceContext): Promise<void> {
  const key = await openSealingKey(context.dataDir)
  const open = said.url === '-' ? `http://${said.host}:${said.port}/uplink` : said.url
  const options = { ...said, url: endpointWith(open, key) }
  const ranges = {
    addrs: readRanges('addrs', options.addrs, 8),
    joins: readRanges('joins', options.joins, 16),
  }
  const file = countsFile(join(context.dataDir, 'received.json'))
  const asked = await standingRoute(options, ranges, context)
  if (asked === undefined) return
  const { id, joinCredits } = asked
  const devices = devicesFile(join(context.dataDir, 'devices.json'))
  const checks =
    options.keys === 'unchecked' ? undefined : await openChecks(options.keys, devices, context.speed)
  const book = createReceiptBook({
    addrs: ranges.addrs.map(([from, to]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)]),
    joins: ranges.joins,
    copies: options.copies,
    joinCredits,
    ...(await file.read(id)),
    look: checks?.look,
  })
  /** Kept first: what is signed for is never more than is known after a restart. */
  const keep = inTurn(async () => {
    if (checks !== undefined) await devices.write(checks.known())
    await file.write(id, book)
  })
  const places =
    options.places === '-'
      ? undefined
      : await openPlaces({
          path: options.places,
          route: id,
          speed: context.speed,
          namesOf: frame => namesOf(frame, checks?.known().sessions),
        })
  const signing = createSigning({ book, route: id, keep }, context)
  const network = openServer(options, context, checks)
  const unseal = (sealed: Uint8Array, origin: SubjectId) => openUplink(sealed, key, { route: id, origin })
  const server = await serve({ book, signing, network, places, unseal }, options, context)
  context.info('packets are taken', { port: server.port, route: id })
  try {
    while (!context.signal.aborted) {
      await pause(options.receiptMs, context.signal)
      network?.keepOpen()
      await signing.forAll()
      for (const said of (await places?.reports(context.nowMs())) ?? [])
        await context.say(WHEREABOUTS.contentType, said)
    }
  } finally {
    network?.close()
    await server.stop()
  }
}

/** DevAddr and DevEUI, as far as they are known. */
function namesOf(frame: Uint8Array, sessions: readonly Session[] = []): readonly string[] {
  const to = addresseeOf(frame)
  const device = deviceOf(frame)
  if (device !== undefined) return [device]
  if (to?.kind !== 'session') return []
  const known = sessions.find(({ devAddr, devEui }) => devAddr === to.devAddr && devEui !== undefined)?.devEui
  const address = to.devAddr.toString(16).padStart(8, '0')
  return known === undefined ? [address] : [address, known]
}

/** One at a time; who asks while one is at work gets the next. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.catch(() => undefined).then(work)
    return last
  }
}

/** @param speed network milliseconds that pass in one of ours: how long copies and answers take is of our time */
async function openChecks(path: string, file: ReturnType<typeof devicesFile>, speed: number) {
  const { sessions, roots } = await file.read(await readKeys(path))
  const [frames, joins] = [createFrameCheck(sessions), createJoinCheck(roots)]
  return {
    look: (frame: Uint8Array, nowMs: number) =>
      deviceOf(frame) === undefined ? frames.look(frame, nowMs) : joins.look(frame, nowMs),
    /** What a device joins by is a session from then on. */
    answered(answer: Uint8Array, nowMs: number): void {
      const session = joins.agreedBy(answer, nowMs / speed)
      if (session !== undefined) frames.begin(session)
    },
    known: () => ({ sessions: frames.sessions(), roots: joins.roots() }),
  }
}

interface Serving {
  readonly book: ReceiptBook
  readonly signing: Signing
  readonly network: NetworkServer | undefined
  readonly places: Places | undefined
  readonly unseal: UplinkParts['unseal']
}

function serve(
  { book, signing, network, places, unseal }: Serving,
  { host, port, withinMs }: ConsumerOptions,
  context: ServiceContext,
) {
  const { subject, speed, nowMs, node } = context
  const flood = createFloodGate(() => performance.now())
  const sheds = createShedLog(context.warn, () => performance.now())
  const gate = createGate({
    consumer: subject,
    network: context.network,
    nowMs,
    speed,
    lateMs: withinMs,
    modelOf: async id => (await node.getDevice(id)).model,
  })
  const desk = network?.desk
  const hand = async (heard: Heard) => network?.up(heard)
  const counted: UplinkParts['counted'] = (frame, atMs, by) => places?.heard({ frame, atMs, by }, nowMs())
  const app = createApp({
    routes: [
      uplinkRoute({
        gate,
        flood,
        book,
        hand,
        unseal,
        counted,
        desk,
        withinMs,
        nowMs: () => nowMs() / speed,
        networkMs: nowMs,
        sign: signing.forAsking,
        ways: createProofGate({ audience: subject, network: context.network, nowMs, speed }),
      }),
      ...(desk === undefined ? [] : [downlinksRoute({ gate, flood }, desk)]),
    ],
    refuse: error => refuse(error, context, sheds),
  })
  return serveHttp(app, { host, port })
}

function refuse(error: unknown, { warn }: ServiceContext, sheds: ShedLog): Response {
  const said = (status: number, why: string, headers = {}) =>
    new Response(JSON.stringify({ error: why }), { status, headers })
  if (error instanceof PosterRefused && error.why === 'too_many') {
    sheds.shed(error.shed?.gateway ?? '', error.shed?.packets)
    // It is a gateway's own to keep what it has for a moment, and to bring it then.
    return said(429, error.message, { 'retry-after': '1' })
  }
  if (error instanceof PosterRefused) return said(error.why === 'busy' ? 503 : 401, error.message)
  if (error instanceof RequestError) return said(400, error.message)
  warn('a packet could not be taken', { problem: String(error) })
  return said(500, 'it could not be taken')
}

type RangeTexts = Readonly<Record<'addrs' | 'joins', readonly (readonly [string, string])[]>>

/** The one that stands, or one that it asks for now, once the network has it. */
async function standingRoute(options: ConsumerOptions, ranges: RangeTexts, context: ServiceContext) {
  const outage = logOutage(
    context,
    'the network cannot be asked for a route now',
    'the network is asked again',
  )
  let isAsked = false
  for (; !context.signal.aborted; await pause(Math.min(options.receiptMs, 5_000), context.signal)) {
    try {
      const { state } = await context.node.getDeviceState(context.subject)
      outage.worked()
      const { routes, joinCredits } = readCoverageView(state)
      const found = ownRoute(routes, options.url, context)
      if (found !== undefined) return { ...found, joinCredits }
      if (!isAsked) await ask(options, ranges, context)
      isAsked = true
    } catch (error) {
      if (!context.signal.aborted) outage.failed(error)
    }
  }
  return undefined
}

function ownRoute(
  routes: Readonly<Record<string, RouteView>>,
  url: string,
  { subject, nowMs }: ServiceContext,
) {
  const own = Object.entries(routes).find(
    ([, { consumer, endpoint, untilMs }]) => consumer === subject && endpoint === url && untilMs > nowMs(),
  )
  return own && { id: own[0] as MessageId }
}

async function ask(options: ConsumerOptions, ranges: RangeTexts, context: ServiceContext): Promise<void> {
  const { copies, price, budget, days, url } = options
  const route = {
    addrs: ranges.addrs.map(([from, to]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    })),
    joins: ranges.joins.map(([from, to]) => ({ from, to })),
    copies,
    within: options.withinMs,
    price,
    budget,
    until: Math.floor(context.nowMs() + days * DAY_MS),
    endpoint: url,
  }
  await context.say(ROUTE.contentType, ROUTE.encode(route))
}

/** `FROM-TO` in hex digits, commas between; one alone is a range of one. */
export function readRanges(
  name: string,
  said: string,
  digits: number,
): readonly (readonly [string, string])[] {
  if (said === '-') return []
  return said.split(',').map(part => {
    const [from = '', to = from] = part.trim().toLowerCase().split('-')
    const form = new RegExp(`^[0-9a-f]{${digits}}$`)
    if (!form.test(from) || !form.test(to) || from > to)
      throw new ConfigError(name, `ranges as FROM-TO of ${digits} hex digits are needed, commas between`)
    return [from, to]
  })
}
