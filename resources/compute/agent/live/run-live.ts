/**
 * A broadcaster at work: tabs for the machines that it chooses, segments as the source gives them, and what machines make of them, shown at
 * its door. What it needs of FFmpeg to look at what was made runs in the sandbox: that came from strangers.
 */
import { join } from 'node:path'
import { refuse } from '../../../../agent/kit/desk/refuse.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createApp } from '../../../../links/http/app.ts'
import { openToPages } from '../../../../links/http/open-to-pages.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { nameOf } from '../../messages/content-name.ts'
import { readComputeView } from '../../messages/view.ts'
import { ComputeError, causeOf } from '../compute-error.ts'
import type { Segment as Form, Work } from '../worker/kinds/transcode/ffmpeg.ts'
import { faultsOfForm, judge, probeSource, unitsOf } from '../worker/kinds/transcode/judge.ts'
import { Broadcast, type Segment } from './broadcast.ts'
import type { LiveOptions } from './compute-live.ts'
import { liveRoutes } from './live-door.ts'
import { createTabOpener, type TabOpener } from './open-tabs.ts'
import { segmentsOf } from './segmenter.ts'
import { openTabBook, type TabBook } from './tab-book.ts'

interface Live {
  readonly options: LiveOptions
  readonly context: ServiceContext
  readonly book: TabBook
  readonly broadcast: Broadcast
  readonly ladder: Uint8Array
  readonly ladderId: string
  /** Of segments: each is looked at once. */
  readonly forms: WeakMap<Uint8Array, Form>
  readonly tabs: TabOpener
}

const WAITS = { requestMs: 0, keepAliveMs: 60_000, stopMs: 0 }
/** Of times in MPEG-TS. */
const CLOCK_HZ = 90_000
const [TICK_MS, LOOK_MS] = [100, 60_000]

export async function runLive(options: LiveOptions, context: ServiceContext): Promise<void> {
  const live = await open(options, context)
  const { broadcast, book } = live
  const { subject, network, nowMs, speed, signal } = context
  const gate = createProofGate({ audience: subject, network, nowMs: () => nowMs(), speed })
  const app = createApp({
    // Whoever watches in a console fetches from here (web/src/phone/screen.ts); what machines do is proved by their keys.
    before: openToPages(),
    routes: liveRoutes({
      broadcast,
      book,
      gate,
      signal,
      blob: id => (id === live.ladderId ? live.ladder : broadcast.bytesOf(id)),
    }),
    refuse: error => refuse(error, context, ComputeError, 'broadcaster'),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('broadcasting for this machine', { port: server.port, source: options.source })
  try {
    await Promise.all([lookAtNetwork(live), keepTicking(live), play(live)])
  } finally {
    await server.stop()
  }
}

async function open(options: LiveOptions, context: ServiceContext): Promise<Live> {
  const book = await openTabBook(context)
  const { ladder, segmentSeconds, delayMs, mostDelayMs, check } = options
  const bytes = new TextEncoder().encode(JSON.stringify(ladder))
  const ladderId = nameOf(bytes)
  const forms: Live['forms'] = new WeakMap()
  const work: Work = { mostMs: LOOK_MS, signal: context.signal }
  const broadcast = new Broadcast({
    name: context.name,
    ladder,
    ladderId,
    segmentSeconds,
    delayMs,
    mostDelayMs,
    next: book.place.next,
    anew: book.place.anew,
    nowMs: () => performance.now(),
    costOn: (tab, machine, units) => book.costOn(tab, machine, units, context.nowMs()),
    count: (tab, units) => book.count(tab, units),
    isDrawn: () => Math.random() < check,
    async checkForm({ bytes: source }, made, claimed) {
      const segment = forms.get(source) ?? (await probeSource(source, work))
      return (await faultsOfForm({ segment, ladder, made, claimed }, work)).join(', ')
    },
    async judge({ bytes: source }, made, claimed) {
      const { fits, faults, renditions } = await judge({ source, ladder, made, claimed }, work)
      return fits ? '' : [...faults, ...renditions.flatMap(one => one.faults)].join(', ')
    },
  })
  const tabs = createTabOpener('transcode', options, { context, book })
  return { options, context, book, broadcast, ladder: bytes, ladderId, forms, tabs }
}

/** Tabs as they stand, those that are missing, and what is signed. */
async function lookAtNetwork(live: Live): Promise<void> {
  const { context, options, book, broadcast } = live
  const { signal, node, subject } = context
  const outage = logOutage(context, 'the network does not tell of tabs', 'the network tells of tabs again')
  let signAtMs = 0
  // What is made of the last pieces is signed for as well, however long the network is away.
  for (; !signal.aborted && !(broadcast.isSettled && !book.owes); await pause(options.everyMs, signal))
    await node
      .getDeviceState(subject)
      .then(async ({ state, epoch }) => {
        book.note(readComputeView(state).tabs)
        if (!broadcast.isDone) await live.tabs.open(epoch)
        if (performance.now() < signAtMs && !book.isAwaited) return
        signAtMs = performance.now() + options.signMs
        if (await book.sign()) context.info('signed for what was made', {})
      })
      .then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
  await book.sign()
  if (!signal.aborted) context.info('all that was made is signed for', {})
}

async function keepTicking({ broadcast, book, context: { signal } }: Live): Promise<void> {
  let { next } = book.place
  for (; !signal.aborted && !broadcast.isSettled; await pause(TICK_MS, signal)) {
    broadcast.tick()
    const { place } = broadcast
    if (place.next === next) continue
    next = place.next
    await book.keepPlace(place)
  }
}

/** From when machines wait for it, to the end of the source. */
async function play(live: Live): Promise<void> {
  const { options, context, broadcast, book, forms } = live
  const { signal, dataDir } = context
  while (!signal.aborted && broadcast.waiting < options.least) await pause(TICK_MS, signal)
  if (signal.aborted) return
  context.info('the stream begins', { machines: broadcast.waiting })
  let isAnew = book.place.next > 0
  const work: Work = { mostMs: LOOK_MS, signal }
  try {
    for await (const bytes of segmentsOf(options, join(dataDir, 'segments'), signal)) {
      const form = await probeSource(bytes, work)
      forms.set(bytes, form)
      const { times, sounds } = form
      const units = unitsOf(options.ladder, times.length)
      const span = (times.at(-1)! - times[0]!) / CLOCK_HZ
      const seconds = span + span / Math.max(1, times.length - 1)
      const hasSound = sounds.length > 0
      const segment: Segment = { id: nameOf(bytes), bytes, seconds, isAnew, units, hasSound }
      isAnew = false
      broadcast.take(segment)
    }
    context.info('the stream is over', {})
  } catch (error) {
    if (!signal.aborted) context.warn('the source ended', { problem: causeOf(error) })
  }
  broadcast.end()
  // What was shown stays until the agent stops.
  while (!signal.aborted) await pause(options.everyMs, signal)
}
