/**
 * A machine for rent at work: it measures itself and offers, looks what the network asks of it, fetches programs and inputs by their
 * names, runs them on threads of their own, seals what comes out, opens it when it is asked to, and brings the results to whoever paid
 * for them. Killed at any moment, it goes on where it was: what it sealed lies on disk before anybody is told.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import {
  COMMIT,
  DECLINE,
  type DeclineCause,
  MOST_WORDS,
  OFFER,
  REVEAL,
} from '../../messages/compute-messages.ts'
import type { AllowedKind } from '../../messages/kinds/allowed.ts'
import type { JobId } from '../../messages/rows.ts'
import { sealOf } from '../../messages/seal.ts'
import { type AskedView, readComputeView } from '../../messages/view.ts'
import { type BlobStore, openBlobStore } from '../blob-store.ts'
import { causeOf } from '../compute-error.ts'
import type { WorkerOptions } from './compute-worker.ts'
import { createFetcher, type Fetcher } from './fetcher.ts'
import { type Entry, type Journal, openJournal } from './journal.ts'
import { InputRefused } from './kinds/input-refused.ts'
import type { WorkParts } from './kinds/kind.ts'
import { WORKER_KINDS } from './kinds/kinds.ts'
import { measureAllowed } from './kinds/offered.ts'
import { createLiveWork, type LiveWork } from './live/run-live-work.ts'
import { createParts, type PartsBook } from './parts.ts'
import { pretend } from './pretend.ts'

interface Machine {
  readonly options: WorkerOptions
  readonly context: ServiceContext
  readonly journal: Journal
  readonly blobs: BlobStore
  readonly fetcher: Fetcher
  /** Jobs that are waiting here or running. */
  readonly atWork: Set<string>
  /** What was told since it was started, by job and the epoch that asked: each once. */
  readonly told: Set<string>
  readonly parts: PartsBook
  /** Tries to bring a result, by its job. */
  readonly failures: Map<string, number>
  /** When what it sealed is brought again, unless it is signed for; ms of this process. */
  readonly bringAgain: Map<string, number>
  /** Jobs of which that failed the last time. */
  readonly notTaken: Set<string>
  /** What it computed last, and its record: what some that cheat go by. */
  before: Uint8Array | undefined
  streak: number
  /** The newest epoch after which the network had not heard of it. */
  silentIn: number
  /** Undefined where it makes no video. */
  live: LiveWork | undefined
}

/** Tries to bring a result, before it is left. */
const MOST_DELIVERIES = 200
/** A requester that took it signs for it by then, or is brought it again; one that did not is asked sooner. */
const [SIGNS_MS, REFUSED_MS] = [30_000, 3_000]

export async function runWorker(options: WorkerOptions, context: ServiceContext): Promise<void> {
  const { dataDir, signal } = context
  const [blobs, fetcher] = [openBlobStore(join(dataDir, 'blobs')), createFetcher(context)]
  const { patienceMs } = options
  const { nowMs } = context
  const machine: Machine = {
    options,
    context,
    journal: await openJournal(join(dataDir, 'sealed')),
    blobs,
    fetcher,
    parts: createParts({ fetcher, blobs, patienceMs, nowMs, signal }),
    atWork: new Set(),
    told: new Set(),
    failures: new Map(),
    bringAgain: new Map(),
    notTaken: new Set(),
    before: undefined,
    streak: 0,
    silentIn: -1,
    live: undefined,
  }
  const { speed } = await WORKER_KINDS.wasm.measure(signal)
  context.info('measured', { kilofuelASecond: speed })
  const kinds = await measureAllowed(options.kinds, context)
  const video = kinds.find(({ kind }) => kind === 'transcode')
  const { atWork } = machine
  const { pages, threads } = options
  if (video !== undefined)
    machine.live = createLiveWork({ context, fetcher, blobs, pages, threads, atWork, terms: video })
  let offerAgainMs = 0
  const outage = logOutage(
    context,
    'the network does not say what to do',
    'the network says again what to do',
  )
  for (; !signal.aborted; await pause(options.everyMs, signal)) {
    // Before the one before ends.
    if (context.nowMs() >= offerAgainMs && (await offer(machine, speed, kinds)))
      offerAgainMs = context.nowMs() + options.offerMs / 2
    const heardIn = machine.silentIn
    await look(machine).then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
    // It was away, and is asked for nothing until it is heard: once an epoch.
    if (machine.silentIn !== heardIn) offerAgainMs = 0
  }
}

/** @returns whether it is in the queue for the network */
async function offer(
  { options, context }: Machine,
  speed: number,
  kinds: readonly AllowedKind[],
): Promise<boolean> {
  const { start, perGiga, fuel, pages, slots, bond, offerMs } = options
  const until = Math.floor(context.nowMs() + offerMs)
  const terms = { start, perGiga, fuel, pages, slots, bond, kinds }
  const offered = Object.assign({ speed: Math.min(speed, 2 ** 32), until }, terms)
  if ((await context.say(OFFER.contentType, OFFER.encode(offered))) === undefined) return false
  context.info('for rent', { perGiga: String(perGiga), speed, slots })
  return true
}

async function look(machine: Machine): Promise<void> {
  const { context, journal, told } = machine
  const { state, epoch } = await context.node.getDeviceState(context.subject)
  const { asked, record, tabs } = readComputeView(state)
  machine.live?.keep(tabs)
  machine.streak = record?.streak ?? 0
  if (record?.silent === true) machine.silentIn = epoch
  const jobs = Object.entries(asked) as [JobId, AskedView][]
  await open(machine, jobs)
  for (const [job, view] of jobs) {
    const name = `${job} ${view.askedIn}`
    // Until the epoch is settled the network does not say that it is sealed; what was not taken is brought again before.
    const isOwed = view.stage === 'asked' ? machine.notTaken.has(job) : view.stage === 'sealed'
    if (isOwed && !view.received) await bringSealed(machine, job)
    if (view.stage !== 'asked' || machine.atWork.has(job) || told.has(name)) continue
    const sealed = journal.get(job)
    if (sealed !== undefined) await commit(machine, name, sealed).then(() => bringSealed(machine, job))
    else if (machine.atWork.size < machine.options.threads && machine.parts.isDue(job, view))
      start(machine, job, view)
  }
  await deliver(machine, new Map(jobs), epoch)
  machine.parts.keepOnly(asked)
  await forget(machine, new Map(jobs))
}

/** What no job here needs any more: neither disk nor memory grow with what was done. */
async function forget(machine: Machine, jobs: ReadonlyMap<string, AskedView>) {
  const { journal, blobs, told, atWork, bringAgain, notTaken } = machine
  for (const job of bringAgain.keys()) if (!jobs.has(job)) bringAgain.delete(job)
  for (const job of notTaken) if (!jobs.has(job)) notTaken.delete(job)
  const jobOf = (name: string) => name.slice(0, name.indexOf(' '))
  for (const name of told)
    if (!jobs.has(jobOf(name)) && journal.get(jobOf(name) as JobId) === undefined) told.delete(name)
  const wanted = new Set(journal.all().map(({ result }) => result))
  for (const [job, { stage, module, input, judges }] of jobs)
    if (stage === 'asked' || atWork.has(job)) wanted.add(module).add(input).add(judges)
  // A job that is at work holds what it fetched in memory; its result is in the journal before it is let go.
  if (atWork.size === 0) await blobs.keepOnly(wanted)
}

/** Everything that may be opened, in as few messages as it takes. */
async function open({ context, journal, told }: Machine, jobs: readonly (readonly [JobId, AskedView])[]) {
  const wanted = jobs.flatMap(([job, { stage, askedIn }]) => {
    const entry = journal.get(job)
    const isNew = stage === 'opening' && entry !== undefined && !told.has(`${job} ${askedIn}`)
    return isNew ? [{ entry, name: `${job} ${askedIn}` }] : []
  })
  for (let at = 0; at < wanted.length; at += MOST_WORDS) {
    const part = wanted.slice(at, at + MOST_WORDS)
    const said = await context.say(
      REVEAL.contentType,
      REVEAL.encode({ jobs: part.map(({ entry }) => entry) }),
    )
    if (said === undefined) return
    for (const { name, entry } of part) {
      told.add(name)
      context.info('opened a result', { job: entry.job })
    }
  }
}

async function commit({ context, journal, told }: Machine, name: string, entry: Entry): Promise<void> {
  const jobs = [{ job: entry.job, seal: sealOf(context.subject, entry) }]
  const said = await context.say(COMMIT.contentType, COMMIT.encode({ jobs }))
  if (said === undefined) return
  await journal.put(Object.assign({}, entry, { said: Buffer.from(said).toString('base64url') }))
  told.add(name)
}

/** To whoever asked for it, who signs for it; until that it is opened to nobody. */
async function bringSealed(machine: Machine, job: JobId): Promise<void> {
  const { context, journal, blobs, fetcher, bringAgain } = machine
  const entry = journal.get(job)
  if (entry === undefined || performance.now() < (bringAgain.get(job) ?? 0)) return
  // Ended between saying it and writing that down: it is said again, and counts once.
  if (entry.said === '') await commit(machine, `${job} ${entry.askedIn}`, entry)
  const said = Buffer.from(journal.get(job)?.said ?? '', 'base64url')
  if (said.length === 0) return
  const problem = await blobs
    .read(entry.result)
    .then(bytes => fetcher.bring(Object.assign({}, entry, { said }), bytes))
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  bringAgain.set(job, performance.now() + (problem === undefined ? SIGNS_MS : REFUSED_MS))
  if (problem === undefined) {
    machine.notTaken.delete(job)
    context.info('brought a result', { job, result: entry.result })
    return
  }
  machine.notTaken.add(job)
  if (!context.signal.aborted)
    context.warn('a result was not taken', { job, requester: entry.requester, problem: causeOf(problem) })
}

function start(machine: Machine, job: JobId, view: AskedView): void {
  const { atWork, context } = machine
  atWork.add(job)
  work(machine, job, view)
    .catch((error: unknown) => {
      if (!context.signal.aborted) context.warn('a job was not done', { job, problem: causeOf(error) })
    })
    .finally(() => atWork.delete(job))
}

async function work(machine: Machine, job: JobId, view: AskedView): Promise<void> {
  const { context, blobs, journal, options } = machine
  const name = `${job} ${view.askedIn}`
  const parts = await fetchParts(machine, job, view)
  if (parts === undefined) return
  const { fuel, pages } = view
  const limits = { fuel, pages, mostMs: options.mostMs }
  let cause: DeclineCause = 'stopped'
  const ran = await WORKER_KINDS[view.kind].run(parts, limits, context.signal).catch((error: unknown) => {
    if (!context.signal.aborted) context.warn('a job was stopped', { job, problem: causeOf(error) })
    if (error instanceof InputRefused) cause = 'input_refused'
    return undefined
  })
  if (ran === undefined) {
    if (!context.signal.aborted) await decline(machine, job, view, cause)
    return
  }
  const salt = randomBytes(16).toString('hex')
  const result = await blobs.add(pretended(machine, job, view) ?? ran.result)
  machine.before = ran.result
  const { requester, askedIn } = view
  const entry = { job, requester, askedIn, result, fuel: ran.fuel, outcome: ran.outcome, salt, said: '' }
  await journal.put(entry)
  await commit(machine, name, entry)
  context.info('sealed a result', {
    job,
    outcome: ran.outcome,
    fuel: ran.fuel,
    tookMs: Math.round(ran.tookMs),
  })
  await bringSealed(machine, job)
}

/** Undefined for an honest machine, and an honest moment of another. */
function pretended({ options, context, before, streak }: Machine, job: JobId, { input }: AskedView) {
  if (options.pretends === '') return undefined
  return pretend({ how: options.pretends, job, input, machine: context.subject, streak, before })
}

/** Undefined where it is tried again later, or was given back. */
async function fetchParts(machine: Machine, job: JobId, view: AskedView): Promise<WorkParts | undefined> {
  const found = await machine.parts.get(job, view)
  if (found === undefined || !('missing' in found)) return found
  const { missing, problem } = found
  machine.context.warn('a job is given back', { job, cause: missing, problem: causeOf(problem) })
  await decline(machine, job, view, missing)
  return undefined
}

async function decline({ context, told }: Machine, job: JobId, { askedIn }: AskedView, cause: DeclineCause) {
  const said = await context.say(DECLINE.contentType, DECLINE.encode({ jobs: [{ job, cause }] }))
  if (said !== undefined) told.add(`${job} ${askedIn}`)
}

/** What was opened may be read: its requester gets it, and what it has is not kept here. */
async function deliver(machine: Machine, jobs: ReadonlyMap<string, AskedView>, epoch: number): Promise<void> {
  const { context, journal, blobs, fetcher, failures } = machine
  for (const entry of journal.all()) {
    const stage = jobs.get(entry.job)?.stage
    // Of what the network has forgotten nothing is asked any more; a node that is behind has not heard of it.
    if (stage === undefined && epoch <= entry.askedIn) continue
    if (stage === 'asked' || stage === 'sealed' || stage === 'opening' || machine.atWork.has(entry.job))
      continue
    if (jobs.get(entry.job)?.received === true) {
      await journal.remove(entry.job)
      continue
    }
    const name = `deliver ${entry.job}`
    const requester = jobs.get(entry.job)?.requester ?? entry.requester
    const problem = await bring(fetcher, requester, entry, blobs)
    const tries = (failures.get(name) ?? 0) + 1
    if (problem !== undefined && tries < MOST_DELIVERIES) {
      failures.set(name, tries)
      continue
    }
    failures.delete(name)
    await journal.remove(entry.job)
    if (problem === undefined) context.info('brought a result', { job: entry.job, result: entry.result })
    else context.warn('a result was not taken', { job: entry.job, requester, problem: causeOf(problem) })
  }
}

async function bring(fetcher: Fetcher, requester: string, entry: Entry, blobs: BlobStore): Promise<unknown> {
  try {
    await fetcher.put(requester, entry.result, await blobs.read(entry.result))
    return undefined
  } catch (error) {
    return error
  }
}
