/**
 * The driver of a relay: it shares the uplink of this machine with clients of the network, for destinations that its owner lists, and is paid for
 * the bytes that they sign for.
 *
 * What clients do there is done from its owner’s address: a complaint, a block or a court’s letter comes to the owner first, and some
 * providers forbid it. So it begins only where its owner has said to know that, in these words.
 */
import { join } from 'node:path'
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
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { pause } from '../../../../links/pause.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { PRICED_BYTES, RELAY_OFFER } from '../../messages/relay/relay-messages.ts'
import { type RelayView, readRelayView, type SessionView } from '../../messages/relay/relay-view.ts'
import { createProbeDesk, type ProbeDesk } from '../probe/probe-desk.ts'
import { CONSENT, CONSENT_NEEDED } from './consent.ts'
import { readDestinations } from './destinations.ts'
import { BROUGHT_RECEIPT, type BroughtReceipt } from './proof.ts'
import { openRelayDoor } from './relay-door.ts'
import { createMeter, type Meter } from './window.ts'

export interface RelayOptions {
  readonly port: number
  readonly host: string
  /** Where clients reach it; `-` for its own door, wherever it opens. */
  readonly url: string
  /** Base units for a million bytes, either way. */
  readonly price: bigint
  /** `example.org`, `*.example.org:443+8443`, commas between. */
  readonly allow: string
  /** That its owner knows what is done from the owner’s address. */
  readonly consent: string
  readonly days: number
  /** Bytes beyond what a stranger has signed for, and beyond what anybody has. */
  readonly firstBytes: number
  readonly mostBytes: number
  readonly bytesADay: number
  readonly connections: number
  readonly idleMs: number
  readonly headersMs: number
  readonly patienceMs: number
  readonly lookMs: number
  /** Networks of its own that listed names may lead to; `-` for none. */
  readonly reaches: string
  /** Whether it may be looked at: bodies of half a megabyte from other relays, which `allow` does not list. `no`, and it is offered last. */
  readonly probes: 'yes' | 'no'
}

const [GIGA, DAY_MS] = [1_000_000_000, 86_400_000]

export const relayDriver = defineDriver<RelayOptions>({
  kind: 'coverage-relay',
  listens: 'for others',
  readOptions: optionReader(
    fields({
      port: unlessSaid(ownPort, 8_443),
      host: unlessSaid(text, '127.0.0.1'),
      url: unlessSaid(text, '-'),
      price: baseUnits,
      allow: v.pipe(
        text,
        v.check(
          said => readDestinations(said) !== undefined,
          'names such as example.org or *.example.org:443 are needed, commas between; nothing stands for everything',
        ),
      ),
      consent: v.literal(CONSENT, CONSENT_NEEDED),
      days: unlessSaid(number({ min: 1, max: 399 }), 30),
      firstBytes: unlessSaid(wholeNumber({ min: 1_024, max: GIGA }), 1_048_576),
      mostBytes: unlessSaid(wholeNumber({ min: 1_024, max: GIGA }), 67_108_864),
      bytesADay: unlessSaid(wholeNumber({ min: 1_024, max: Number.MAX_SAFE_INTEGER }), 10 * GIGA),
      connections: unlessSaid(wholeNumber({ min: 1, max: 10_000 }), 256),
      idleMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 60_000),
      headersMs: unlessSaid(number({ min: 50, max: 60_000 }), 10_000),
      patienceMs: unlessSaid(number({ min: 50, max: 600_000 }), 30_000),
      lookMs: unlessSaid(number({ min: 50, max: 600_000 }), 10_000),
      reaches: unlessSaid(ownNetworks, '-'),
      probes: unlessSaid(v.picklist(['yes', 'no'], 'yes or no is needed'), 'yes'),
    }),
  ),
  run: runRelay,
})

async function runRelay(options: RelayOptions, context: ServiceContext): Promise<void> {
  const book = await openBook(join(context.dataDir, 'relay-receipts.json'), options, context)
  const probes = createProbeDesk(context, options.probes === 'yes')
  const door = await openRelayDoor({
    probes,
    host: options.host,
    port: options.port,
    context,
    first: options.firstBytes,
    most: options.mostBytes,
    connections: options.connections,
    bytesADay: options.bytesADay,
    idleMs: options.idleMs,
    headersMs: options.headersMs,
    destinations: readDestinations(options.allow)!,
    reach: reachOf(options.reaches),
    modelOf: async id => (await context.node.getDevice(id)).model,
    sessionOf: book.sessionOf,
    signed: book.signed,
  })
  context.info('the uplink is shared', { port: door.port, allow: options.allow })
  // What it offers follows its door: an address that was offered before is offered anew where it has changed.
  const url = options.url === '-' ? `http://${options.host}:${door.port}` : options.url
  const outage = logOutage(context, 'sessions cannot be read now', 'sessions are read again')
  try {
    for (; !context.signal.aborted; await pause(options.lookMs, context.signal))
      await look({ ...options, url }, { book, probes }, context).then(
        outage.worked,
        error => context.signal.aborted || outage.failed(error),
      )
  } finally {
    await door.stop()
  }
}

type Book = Awaited<ReturnType<typeof openBook>>

interface Told {
  readonly book: Book
  readonly probes: ProbeDesk
}

async function look(options: RelayOptions, { book, probes }: Told, context: ServiceContext): Promise<void> {
  const { state } = await context.node.getDeviceState(context.subject)
  const view = readRelayView(state)
  book.know(view)
  probes.know(view)
  await book.bring(view)
  const own = view.offers.find(({ relay }) => relay === context.subject)
  const isThere = own?.endpoint === options.url && own.price === options.price.toString()
  // Again a day before it ends.
  if (isThere && own.untilMs > context.nowMs() + DAY_MS / 2) return
  if (book.hasOffered()) return
  const until = Math.floor(context.nowMs() + options.days * DAY_MS)
  const said = { price: options.price, endpoint: options.url, until }
  if ((await context.say(RELAY_OFFER.contentType, RELAY_OFFER.encode(said))) !== undefined) book.offered()
}

const FILE = v.record(v.string(), v.object({ bytes: v.number(), ...BROUGHT_RECEIPT.entries }))
const [OFFERED_MS, MANY] = [60_000, 1_024]

/** Bytes that what is left of a session pays for. */
function affordable({ price, left }: Pick<SessionView, 'price' | 'left'>): number {
  return BigInt(price) === 0n
    ? Number.MAX_SAFE_INTEGER
    : Number((BigInt(left) * BigInt(PRICED_BYTES)) / BigInt(price))
}

/** Sessions that stand, what was carried for each and what was signed; newest receipts are kept over a kill. */
async function openBook(path: string, options: RelayOptions, context: ServiceContext) {
  const { firstBytes: first, mostBytes: most, patienceMs } = options
  const receipts = new Map(Object.entries((await readJsonFile(path, FILE)) ?? {}))
  const meters = new Map<string, Meter>()
  const brought = new Map<string, number>()
  let view: Pick<RelayView, 'sessions'> = { sessions: {} }
  let offeredMs = Number.NEGATIVE_INFINITY
  const meterOf = (session: string, bytes: number) => {
    const signed = Math.max(bytes, receipts.get(session)?.bytes ?? 0)
    const known = meters.get(session) ?? createMeter({ first, most, patienceMs, signed })
    meters.set(session, known)
    return known
  }
  return {
    sessionOf(session: string) {
      const found = view.sessions[session]
      const isGood =
        found?.relay === context.subject &&
        found.untilMs > context.nowMs() &&
        BigInt(found.price) >= options.price
      return isGood ? { ...found, meter: meterOf(session, found.bytes) } : undefined
    },
    async signed(session: MessageId, bytes: number, said: BroughtReceipt): Promise<void> {
      const meter = meterOf(session, 0)
      if (bytes <= meter.signed) return
      // Kept first: what more is carried for it is paid for.
      receipts.set(session, { ...said, bytes })
      await writeAtomically(path, JSON.stringify(Object.fromEntries(receipts)))
      meter.sign(bytes)
    },
    know(newest: RelayView): void {
      view = newest
      for (const [session, { bytes, ...paying }] of Object.entries(view.sessions))
        meterOf(session, bytes).limit(bytes + affordable(paying))
      // A node that lags a little knows less for a moment: so only where there are many.
      for (const map of [receipts, meters, brought])
        for (const session of map.size > MANY ? [...map.keys()] : [])
          if (view.sessions[session] === undefined) map.delete(session)
    },
    /** The newest of each session, where the network does not show it yet. */
    async bring({ sessions }: RelayView): Promise<void> {
      for (const [session, { bytes, message }] of receipts) {
        if ((sessions[session]?.bytes ?? bytes) >= bytes || brought.get(session) === bytes) continue
        const { status } = await context.node.post(
          '/v1/messages',
          'application/cose',
          Buffer.from(message, 'base64'),
        )
        if (status >= 500 || status === 429) throw new Error(`a receipt was answered ${status}`)
        brought.set(session, bytes)
      }
    },
    /** A moment ago: the network shows it when its epoch is settled. */
    hasOffered: () => performance.now() - offeredMs < OFFERED_MS,
    offered(): void {
      offeredMs = performance.now()
    },
  }
}
