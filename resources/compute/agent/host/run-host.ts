/** A site's owner at work: tabs for the machines that it chooses, the one address that visitors come to, and what it owes signed for. */
import { refuse } from '../../../../agent/kit/desk/refuse.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createApp } from '../../../../links/http/app.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { readComputeView } from '../../messages/view.ts'
import { ComputeError } from '../compute-error.ts'
import { createTabOpener } from '../live/open-tabs.ts'
import { openTabBook, type TabBook } from '../live/tab-book.ts'
import { runWasm } from '../worker/run-wasm.ts'
import type { HostOptions } from './compute-host.ts'
import { Dispatch, type Request, type Result } from './dispatch.ts'
import { type HostDoor, hostRoutes, visit } from './host-door.ts'
import { readSite, type Site } from './site.ts'

const WAITS = { requestMs: 60_000, keepAliveMs: 60_000, stopMs: 1_000 }
/** In times of the patience: what comes later is not paid. */
const [LEFT, OWN_MS] = [3, 30_000]

export async function runHost(options: HostOptions, context: ServiceContext): Promise<void> {
  const { subject, network, nowMs, speed, signal } = context
  const [site, book] = [await readSite(options.site, options.functions), await openTabBook(context)]
  const dispatch = new Dispatch({
    nowMs: () => performance.now(),
    patienceMs: options.patienceMs,
    leftMs: LEFT * options.patienceMs,
    costOn: (tab, machine, units) => book.costOn(tab, machine, units, context.nowMs()),
    count: (tab, units) => book.count(tab, units),
    isDrawn: () => Math.random() < options.check,
    own: request => serveHere(request, site, signal),
  })
  const gate = createProofGate({ audience: subject, network, nowMs: () => nowMs(), speed })
  const door: HostDoor = { site, dispatch, book, gate, signal }
  const app = createApp({
    routes: hostRoutes(door),
    refuse: error => refuse(error, context, ComputeError, 'site'),
    otherwise: asked => visit(asked, door),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('serving a site for this machine', {
    port: server.port,
    files: site.files.size,
    functions: site.functions.size,
  })
  try {
    await lookAtNetwork(options, context, book)
  } finally {
    await server.stop()
  }
}

/** As any machine would: for what is checked, and for what nobody answers. */
async function serveHere({ blob, call }: Request, site: Site, signal: AbortSignal): Promise<Result> {
  const bytes = site.blob(blob)!
  if (call === null) return { bytes, units: bytes.length, outcome: 'done' }
  const { input, fuel, pages } = call
  const ran = await runWasm({ module: bytes, input, fuel, pages, mostMs: OWN_MS }, signal)
  return { bytes: ran.result, units: ran.fuel, outcome: ran.outcome }
}

/** Tabs as they stand, those that are missing, and what is signed. */
async function lookAtNetwork(options: HostOptions, context: ServiceContext, book: TabBook): Promise<void> {
  const { signal, node, subject } = context
  const tabs = createTabOpener('function', options, { context, book })
  const outage = logOutage(context, 'the network does not tell of tabs', 'the network tells of tabs again')
  let signAtMs = 0
  for (; !signal.aborted; await pause(options.everyMs, signal))
    await node
      .getDeviceState(subject)
      .then(async ({ state, epoch }) => {
        book.note(readComputeView(state).tabs)
        await tabs.open(epoch)
        if (performance.now() < signAtMs && !book.isAwaited) return
        signAtMs = performance.now() + options.signMs
        if (await book.sign()) context.info('signed for what was served', {})
      })
      .then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
  await book.sign()
}
