/**
 * The driver of a consumer: it asks the network for packets of its devices, takes them from gateways by HTTP, hands the first copy of each
 * to a network server, and signs for what it has received. Its owner allows what it may spend; its key signs for no more than came.
 *
 * Who posts is not proved: whoever posts as another gateway makes that one signed for, and it is paid for no more than it reports itself.
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
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { createApp } from '../../../../links/http/app.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { type RouteView, readCoverageView } from '../../messages/view.ts'
import { createFrameCheck } from '../frame-check.ts'
import { openHandOver } from '../gateway/hand-over.ts'
import { countsFile } from './counts-file.ts'
import { createReceiptBook, type ReceiptBook } from './receipt-book.ts'
import { countersFile, readKeys } from './session-files.ts'
import { uplinkRoute } from './uplink-route.ts'

export interface ConsumerOptions {
  readonly port: number
  readonly host: string
  /** Ranges of DevAddrs and JoinEUIs: `26011000-26011fff`, commas between. */
  readonly addrs: string
  readonly joins: string
  /**
   * A file of JSON with its devices' network session keys, `{"26011000": "32 hex digits"}`: a frame is signed for only where its integrity code
   * and counter are right. `unchecked` signs for whatever names an address of its own, which anybody can make up.
   */
  readonly keys: string
  readonly copies: number
  readonly price: bigint
  readonly budget: bigint
  readonly days: number
  /** Where gateways reach it. */
  readonly url: string
  /** The network server, `udp://HOST:PORT`; `-` where there is none. */
  readonly server: string
  readonly receiptMs: number
}

const DAY_MS = 86_400_000

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
      copies: unlessSaid(wholeNumber({ min: 1, max: 16 }), 1),
      price: baseUnits,
      budget: baseUnits,
      days: unlessSaid(number({ min: 1, max: 399 }), 30),
      url: text,
      server: unlessSaid(text, '-'),
      receiptMs: unlessSaid(number({ min: 50, max: 86_400_000 }), 600_000),
    }),
  ),
  run: runConsumer,
})

async function runConsumer(options: ConsumerOptions, context: ServiceContext): Promise<void> {
  const ranges = {
    addrs: readRanges('addrs', options.addrs, 8),
    joins: readRanges('joins', options.joins, 16),
  }
  const file = countsFile(join(context.dataDir, 'received.json'))
  const asked = await standingRoute(options, ranges, context)
  if (asked === undefined) return
  const { id, route } = asked
  const saved = await file.read(id)
  const addrs = ranges.addrs.map(
    ([from, to]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  )
  const counters = countersFile(join(context.dataDir, 'frame-counters.json'))
  const check =
    options.keys === 'unchecked'
      ? undefined
      : createFrameCheck(await readKeys(options.keys), await counters.read())
  const { copies } = options
  const book = createReceiptBook({
    addrs,
    joins: ranges.joins,
    copies,
    counts: saved,
    isSent: check?.isNewest,
  })
  const way = openHandOver({
    subject: context.subject,
    downlink: async () => 'no_way',
    odd: (problem, facts) => context.warn(problem, facts),
  })
  const onward = { ...route, endpoint: options.server }
  const app = createApp({
    routes: [
      uplinkRoute(book, context.nowMs, handing =>
        options.server === '-' ? Promise.resolve(undefined) : way.hand({ ...handing, route: onward }),
      ),
    ],
    refuse: error => new Response(JSON.stringify({ error: String(error) }), { status: 400 }),
  })
  const server = await serveHttp(app, { host: options.host, port: options.port })
  context.info('packets are taken', { port: server.port, route: id })
  try {
    while (!context.signal.aborted) {
      await pause(options.receiptMs, context.signal)
      // Kept first: what is signed for is never more than is known after a restart.
      if (check !== undefined) await counters.write(check.counters)
      await file.write(id, book.counts)
      await sign(book, id, context)
    }
  } finally {
    await server.stop()
    way.close()
  }
}

/** Cumulative: one that is lost loses nothing. */
async function sign(book: ReceiptBook, route: MessageId, context: ServiceContext): Promise<void> {
  for (const gateway of book.grown()) {
    const receipt = { route, gateway, at: context.nowMs(), ...book.of(gateway) }
    if ((await context.say(RECEIPT.contentType, RECEIPT.encode(receipt))) === undefined)
      context.warn('the queue is full: a receipt is not signed', { gateway })
  }
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
      const found = ownRoute(readCoverageView(state).routes, options.url, context)
      if (found !== undefined) return found
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
  return own && { id: own[0] as MessageId, route: own[1] }
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
    within: 2_000,
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
