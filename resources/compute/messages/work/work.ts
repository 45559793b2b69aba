/**
 * A machine at work: it looks what the network asks of it, fetches programs and inputs by their names, has them run, seals what comes
 * out, brings it to whoever paid for it, and opens it when it is asked to. Killed at any moment, it goes on where it was: what it sealed
 * is kept before anybody is told. The same for an agent and for a browser.
 */
import { base64urlnopad } from '@scure/base'
import { COMMIT, DECLINE, type DeclineCause, MOST_WORDS, REVEAL } from '../compute-messages.ts'
import type { JobId } from '../rows.ts'
import { Refusal } from '../scan/refusal.ts'
import { sealOf } from '../seal.ts'
import { type AskedView, readComputeView } from '../view.ts'
import { createParts, type PartsBook } from './parts.ts'
import {
  type Entry,
  InputRefused,
  JobPaused,
  SourceUnreachable,
  type WorkParts,
  type WorkPorts,
} from './ports.ts'

/** Tries to bring a result, before it is left. */
const MOST_DELIVERIES = 200
/** A requester that took it signs for it by then, or is brought it again; one that did not is asked sooner. */
const [SIGNS_MS, REFUSED_MS] = [30_000, 3_000]

export interface Work {
  /** Everything that the network asks of it now. @throws what keeps it from knowing that */
  look(seen: { readonly state: unknown; readonly epoch: number }): Promise<void>
  /** The newest epoch after which the network had not heard of it. */
  readonly silentIn: number
  /** Jobs that it was asked for and has not sealed go back to the network. */
  giveBack(cause: DeclineCause): Promise<void>
  /** Whether anything that it sealed is to be opened or brought still. */
  readonly isOwing: boolean
}

interface Machine extends WorkPorts {
  readonly parts: PartsBook
  /** What was told since it was started, by job and the epoch that asked: each once. */
  readonly told: Set<string>
  /** Tries to bring a result, by its job. */
  readonly failures: Map<string, number>
  /** When what it sealed is brought again, unless it is signed for; ms of this process. */
  readonly bringAgain: Map<string, number>
  /** Jobs of which that failed the last time. */
  readonly notTaken: Set<string>
  asked: ReadonlyMap<JobId, AskedView>
  before: Uint8Array | undefined
  streak: number
  silentIn: number
}

export function createWork(ports: WorkPorts): Work {
  const machine: Machine = Object.assign({}, ports, {
    parts: createParts(ports),
    told: new Set<string>(),
    failures: new Map<string, number>(),
    bringAgain: new Map<string, number>(),
    notTaken: new Set<string>(),
    asked: new Map<JobId, AskedView>(),
    before: undefined,
    streak: 0,
    silentIn: -1,
  })
  return {
    look: ({ state, epoch }) => look(machine, state, epoch),
    giveBack: cause => giveBack(machine, cause),
    get silentIn() {
      return machine.silentIn
    },
    get isOwing() {
      return machine.journal.all().length > 0
    },
  }
}

async function look(machine: Machine, state: unknown, epoch: number): Promise<void> {
  const { journal, told } = machine
  const { asked, record } = readComputeView(state)
  machine.streak = record?.streak ?? 0
  if (record?.silent === true) machine.silentIn = epoch
  const jobs = Object.entries(asked) as [JobId, AskedView][]
  machine.asked = new Map(jobs)
  await open(machine, jobs)
  for (const [job, view] of jobs) {
    const name = `${job} ${view.askedIn}`
    // Until the epoch is settled the network does not say that it is sealed; what was not taken is brought again before.
    const isOwed = view.stage === 'asked' ? machine.notTaken.has(job) : view.stage === 'sealed'
    if (isOwed && !view.received) await bringSealed(machine, job)
    if (view.stage !== 'asked' || machine.atWork.has(job) || told.has(name)) continue
    const sealed = journal.get(job)
    if (sealed !== undefined) await commit(machine, name, sealed).then(() => bringSealed(machine, job))
    else if (mayStart(machine) && machine.parts.isDue(job, view)) start(machine, job, view)
  }
  await deliver(machine, epoch)
  machine.parts.keepOnly(asked)
  await forget(machine)
}

function mayStart({ atWork, threads, mayBegin }: Machine): boolean {
  return atWork.size < threads && (mayBegin?.() ?? true)
}

/** What no job here needs any more: neither disk nor memory grow with what was done. */
async function forget({ asked, journal, blobs, told, atWork, bringAgain, notTaken }: Machine) {
  for (const job of bringAgain.keys()) if (!asked.has(job as JobId)) bringAgain.delete(job)
  for (const job of notTaken) if (!asked.has(job as JobId)) notTaken.delete(job)
  for (const name of told) {
    const job = name.slice(0, name.indexOf(' ')) as JobId
    if (!asked.has(job) && journal.get(job) === undefined) told.delete(name)
  }
  const wanted = new Set(journal.all().map(({ result }) => result))
  for (const [job, { stage, module, input, judges }] of asked)
    if (stage === 'asked' || atWork.has(job)) wanted.add(module).add(input).add(judges)
  // A job that is at work holds what it fetched in memory; its result is in the journal before it is let go.
  if (atWork.size === 0) await blobs.keepOnly(wanted)
}

/** Everything that may be opened, in as few messages as it takes. */
async function open(machine: Machine, jobs: readonly (readonly [JobId, AskedView])[]) {
  const { journal, told, say, tell } = machine
  const wanted = jobs.flatMap(([job, { stage, askedIn }]) => {
    const entry = journal.get(job)
    const isNew = stage === 'opening' && entry !== undefined && !told.has(`${job} ${askedIn}`)
    return isNew ? [{ entry, name: `${job} ${askedIn}` }] : []
  })
  for (let at = 0; at < wanted.length; at += MOST_WORDS) {
    const part = wanted.slice(at, at + MOST_WORDS)
    const said = await say(REVEAL.contentType, REVEAL.encode({ jobs: part.map(({ entry }) => entry) }))
    if (said === undefined) return
    for (const { name, entry } of part) {
      told.add(name)
      tell({ step: 'opened', job: entry.job })
    }
  }
}

async function commit({ subject, journal, told, say }: Machine, name: string, entry: Entry): Promise<void> {
  const jobs = [{ job: entry.job, seal: sealOf(subject, entry) }]
  const said = await say(COMMIT.contentType, COMMIT.encode({ jobs }))
  if (said === undefined) return
  await journal.put(Object.assign({}, entry, { said: base64urlnopad.encode(said) }))
  told.add(name)
}

/** To whoever asked for it, who signs for it; until that it is opened to nobody. */
async function bringSealed(machine: Machine, job: JobId): Promise<void> {
  const { journal, blobs, carrier, bringAgain, elapsedMs, tell, signal } = machine
  const entry = journal.get(job)
  if (entry === undefined || elapsedMs() < (bringAgain.get(job) ?? 0)) return
  // Ended between saying it and writing that down: it is said again, and counts once.
  if (entry.said === '') await commit(machine, `${job} ${entry.askedIn}`, entry)
  const said = journal.get(job)?.said ?? ''
  if (said === '') return
  const problem = await problemOf(async () =>
    carrier.bring(Object.assign({}, entry, { said }), await blobs.read(entry.result)),
  )
  bringAgain.set(job, elapsedMs() + (problem === undefined ? SIGNS_MS : REFUSED_MS))
  if (problem === undefined) {
    machine.notTaken.delete(job)
    tell({ step: 'brought', job, result: entry.result })
    return
  }
  machine.notTaken.add(job)
  if (!signal.aborted) tell({ step: 'not_taken', job, requester: entry.requester, problem })
}

/** Undefined where it worked. */
async function problemOf(act: () => Promise<void>): Promise<unknown> {
  try {
    await act()
    return undefined
  } catch (error) {
    return error ?? new Error('it failed')
  }
}

function start(machine: Machine, job: JobId, view: AskedView): void {
  const { atWork, signal, tell } = machine
  atWork.add(job)
  work(machine, job, view)
    .catch((problem: unknown) => {
      if (!signal.aborted) tell({ step: 'failed', job, problem })
    })
    .finally(() => atWork.delete(job))
}

async function work(machine: Machine, job: JobId, view: AskedView): Promise<void> {
  const { blobs, journal, newSalt, tell } = machine
  const name = `${job} ${view.askedIn}`
  const parts = await fetchParts(machine, job, view)
  if (parts === undefined) return
  tell({ step: 'begun', job, view })
  const ran = await run(machine, job, view, parts)
  // Given back meanwhile: somebody else does it.
  if (ran === undefined || machine.told.has(name)) return
  const { streak, before } = machine
  const result = await blobs.add(machine.instead?.({ job, view, streak, before }) ?? ran.result)
  machine.before = ran.result
  const { requester, askedIn } = view
  const { fuel, outcome, tookMs } = ran
  const entry = { job, requester, askedIn, result, fuel, outcome, salt: newSalt(), said: '' }
  await journal.put(entry)
  await commit(machine, name, entry)
  tell({ step: 'sealed', job, outcome, fuel, tookMs })
  await bringSealed(machine, job)
}

/** Undefined where it is begun again later, or was given back. */
async function run(machine: Machine, job: JobId, view: AskedView, parts: WorkParts) {
  const { signal, mostMs, tell } = machine
  const { fuel, pages, requester, panel } = view
  const asked = { job, requester, machines: Math.max(1, panel) }
  try {
    return await machine.run(view.kind, Object.assign({ asked }, parts), { fuel, pages, mostMs }, signal)
  } catch (problem) {
    if (signal.aborted) return undefined
    if (problem instanceof JobPaused) {
      tell({ step: 'paused', job })
      return undefined
    }
    tell({ step: 'stopped', job, problem })
    await decline(machine, job, view, causeOf(problem))
    return undefined
  }
}

function causeOf(problem: unknown): DeclineCause {
  if (problem instanceof Refusal) return causeOfRefusal(problem)
  if (problem instanceof InputRefused) return 'input_refused'
  return problem instanceof SourceUnreachable ? 'source_unreachable' : 'stopped'
}

function causeOfRefusal({ code }: Refusal): DeclineCause {
  if (code === 'secret_missing') return 'source_unreachable'
  return code.startsWith('consent_') ? 'no_consent' : 'target_refused'
}

/** Undefined where it is tried again later, or was given back. */
async function fetchParts(machine: Machine, job: JobId, view: AskedView): Promise<WorkParts | undefined> {
  const found = await machine.parts.get(job, view)
  if (found === undefined || !('missing' in found)) return found
  const { missing, problem } = found
  machine.tell({ step: 'given_back', job, cause: missing, problem })
  await decline(machine, job, view, missing)
  return undefined
}

async function decline({ say, told }: Machine, job: JobId, { askedIn }: AskedView, cause: DeclineCause) {
  const said = await say(DECLINE.contentType, DECLINE.encode({ jobs: [{ job, cause }] }))
  if (said !== undefined) told.add(`${job} ${askedIn}`)
}

async function giveBack(machine: Machine, cause: DeclineCause): Promise<void> {
  const { asked, journal, told, tell } = machine
  for (const [job, view] of asked) {
    const isOpen = view.stage === 'asked' && journal.get(job) === undefined
    if (!isOpen || told.has(`${job} ${view.askedIn}`)) continue
    await decline(machine, job, view, cause)
    tell({ step: 'given_back', job, cause })
  }
}

/** What was opened may be read: its requester gets it, and what it has is not kept here. */
async function deliver(machine: Machine, epoch: number): Promise<void> {
  const { asked, journal, blobs, carrier, failures, tell } = machine
  for (const entry of journal.all()) {
    const view = asked.get(entry.job)
    const stage = view?.stage
    // Of what the network has forgotten nothing is asked any more; a node that is behind has not heard of it.
    if (stage === undefined && epoch <= entry.askedIn) continue
    if (stage === 'asked' || stage === 'sealed' || stage === 'opening' || machine.atWork.has(entry.job))
      continue
    if (view?.received === true) {
      await journal.remove(entry.job)
      continue
    }
    const name = `deliver ${entry.job}`
    const requester = view?.requester ?? entry.requester
    const problem = await problemOf(async () =>
      carrier.put(requester, entry.result, await blobs.read(entry.result)),
    )
    const tries = (failures.get(name) ?? 0) + 1
    if (problem !== undefined && tries < MOST_DELIVERIES) {
      failures.set(name, tries)
      continue
    }
    failures.delete(name)
    await journal.remove(entry.job)
    if (problem === undefined) tell({ step: 'brought', job: entry.job, result: entry.result })
    else tell({ step: 'not_taken', job: entry.job, requester, problem })
  }
}
