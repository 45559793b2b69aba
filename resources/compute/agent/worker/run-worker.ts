/**
 * A machine for rent on a computer: it measures itself and offers, and does what the network asks of it (messages/work/work.ts) with a disk,
 * threads and, where its owner allows that, native tools.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { reachOf } from '../../../../agent/kit/reaches.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { backoffMs } from '../../../../links/backoff.ts'
import { pause } from '../../../../links/pause.ts'
import { OFFER } from '../../messages/compute-messages.ts'
import type { AllowedKind } from '../../messages/kinds/allowed.ts'
import { readComputeView } from '../../messages/view.ts'
import type { Carrier, Done, WorkPorts, WorkStep } from '../../messages/work/ports.ts'
import { createWork } from '../../messages/work/work.ts'
import { type BlobStore, openBlobStore } from '../blob-store.ts'
import { causeOf } from '../compute-error.ts'
import type { WorkerOptions } from './compute-worker.ts'
import { createFetcher, type Fetcher } from './fetcher.ts'
import { createHostWork } from './host/run-host-work.ts'
import { openJournal } from './journal.ts'
import { type WorkerKinds, workerKinds } from './kinds/kinds.ts'
import { measureAllowed } from './kinds/offered.ts'
import { scanPortsOf } from './kinds/scan/scan-ports.ts'
import { createLiveWork } from './live/run-live-work.ts'
import { pretend } from './pretend.ts'
import type { TabWork } from './tabs/follow-tab.ts'

/** Between tries to reach a requester. */
const [FIRST_MS, MOST_MS] = [100, 5_000]

export async function runWorker(options: WorkerOptions, context: ServiceContext): Promise<void> {
  const { signal } = context
  const [blobs, fetcher] = [
    openBlobStore(join(context.dataDir, 'blobs')),
    createFetcher(context, reachOf(options.reaches)),
  ]
  const ways = workerKinds(options.fetches, scanPortsOf(options, context, fetcher))
  const ports = await portsOf(options, context, { blobs, fetcher, ways })
  const { speed } = await ways.wasm.measure(signal)
  context.info('measured', { kilofuelASecond: speed })
  const kinds = await measureAllowed(ways, options.kinds, context)
  const tabs = await tabWorks(options, kinds, { context, fetcher, blobs, atWork: ports.atWork })
  const work = createWork(ports)
  async function look(): Promise<void> {
    const seen = await context.node.getDeviceState(context.subject)
    for (const one of tabs) one.keep(readComputeView(seen.state).tabs)
    await work.look(seen)
  }
  let offerAgainMs = 0
  const outage = logOutage(
    context,
    'the network does not say what to do',
    'the network says again what to do',
  )
  for (; !signal.aborted; await pause(options.everyMs, signal)) {
    // Before the one before ends.
    if (context.nowMs() >= offerAgainMs && (await offer(options, context, speed, kinds)))
      offerAgainMs = context.nowMs() + options.offerMs / 2
    const heardIn = work.silentIn
    await look().then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
    // It was away, and is asked for nothing until it is heard: once an epoch.
    if (work.silentIn !== heardIn) offerAgainMs = 0
  }
}

interface TabTools {
  readonly context: ServiceContext
  readonly fetcher: Fetcher
  readonly blobs: BlobStore
  readonly atWork: Set<string>
}

/** What is ordered from this machine directly, of the kinds that its owner allows. */
async function tabWorks(
  { pages, threads }: WorkerOptions,
  kinds: readonly AllowedKind[],
  tools: TabTools,
): Promise<readonly TabWork[]> {
  const [video, site] = (['transcode', 'function'] as const).map(name =>
    kinds.find(({ kind }) => kind === name),
  )
  const { context, fetcher } = tools
  return [
    ...(video === undefined ? [] : [createLiveWork(Object.assign({ pages, threads, terms: video }, tools))]),
    ...(site === undefined ? [] : [await createHostWork({ context, fetcher, pages, terms: site })]),
  ]
}

interface Parts {
  readonly blobs: BlobStore
  readonly fetcher: Fetcher
  readonly ways: WorkerKinds
}

async function portsOf(
  options: WorkerOptions,
  context: ServiceContext,
  { blobs, fetcher, ways }: Parts,
): Promise<WorkPorts> {
  const { subject, signal, dataDir } = context
  const { threads, mostMs, patienceMs } = options
  const carrier: Carrier = {
    get: (requester, id) => fetcher.get(requester, id, blobs),
    put: fetcher.put,
    bring: fetcher.bring,
  }
  return {
    subject,
    signal,
    journal: await openJournal(join(dataDir, 'sealed')),
    blobs,
    carrier,
    threads,
    mostMs,
    patienceMs,
    atWork: new Set(),
    nowMs: () => context.nowMs(),
    elapsedMs: () => performance.now(),
    backoffMs: attempt => backoffMs(attempt, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random }),
    newSalt: () => randomBytes(16).toString('hex'),
    say: (contentType, payload) => context.say(contentType, payload),
    run: (kind, parts, limits, until) => ways[kind].run(parts, limits, until),
    tell: step => log(step, context),
    instead: done => pretended(options, done, subject),
  }
}

/** Undefined for an honest machine, and an honest moment of another. */
function pretended({ pretends: how }: WorkerOptions, { job, view, streak, before }: Done, machine: string) {
  return how === '' ? undefined : pretend({ how, job, input: view.input, machine, streak, before })
}

function log(one: WorkStep, { info, warn }: Pick<ServiceContext, 'info' | 'warn'>): void {
  const { step, job } = one
  const problem = 'problem' in one ? causeOf(one.problem) : ''
  if (step === 'sealed') {
    const { outcome, fuel, tookMs } = one
    info('sealed a result', { job, outcome, fuel, tookMs: Math.round(tookMs) })
  } else if (step === 'brought') info('brought a result', { job, result: one.result })
  else if (step === 'opened') info('opened a result', { job })
  else if (step === 'not_taken') warn('a result was not taken', { job, requester: one.requester, problem })
  else if (step === 'given_back') warn('a job is given back', { job, cause: one.cause, problem })
  else if (step === 'stopped') warn('a job was stopped', { job, problem })
  else if (step === 'failed') warn('a job was not done', { job, problem })
}

/** @returns whether it is in the queue for the network */
async function offer(
  { start, perGiga, fuel, pages, slots, bond, offerMs }: WorkerOptions,
  context: ServiceContext,
  speed: number,
  kinds: readonly AllowedKind[],
): Promise<boolean> {
  const until = Math.floor(context.nowMs() + offerMs)
  const terms = { start, perGiga, fuel, pages, slots, bond, kinds }
  const offered = Object.assign({ speed: Math.min(speed, 2 ** 32), until }, terms)
  if ((await context.say(OFFER.contentType, OFFER.encode(offered))) === undefined) return false
  context.info('for rent', { perGiga: String(perGiga), speed, slots })
  return true
}
