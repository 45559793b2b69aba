/**
 * What machines answer, and who did not in time. Missing is an answer only once all that arrived in time has come in: however late
 * epochs settle, nobody is late for that.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { isWitnessed } from '../messages/kinds/kinds.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, OWING } from './books.ts'
import { deadlineOf } from './deadline.ts'
import { noteMissed } from './kinds/witnessed.ts'
import { checkHeld, cutBond } from './punish.ts'
import { MOST_COUNT, NEW_WORKER } from './state.ts'
import type { Said } from './take-words.ts'
import { heard, missed } from './where/uptime.ts'

export function takeWork(books: Books, said: Said): void {
  for (const [worker, { offer, sealed, opened, declined }] of said) {
    const known = books.workers.get(worker)
    const isHeard = offer !== undefined || sealed.length + opened.length + declined.length > 0
    if (known !== undefined && isHeard) known.silent = false
    let isAnswer = false
    for (const { job, seal, arrivedAtMs } of sealed) {
      const copy = copyOf(books, job, worker, 'asked')
      if (copy === undefined) continue
      isAnswer = true
      books.ask(copy, 'sealed')
      Object.assign(copy, { seal, sealedMs: arrivedAtMs })
    }
    for (const { job, result, fuel, outcome } of opened) {
      const copy = copyOf(books, job, worker, 'opening')
      if (copy === undefined) continue
      isAnswer = true
      books.move(copy, 'opened')
      Object.assign(copy, { result, fuel, outcome })
    }
    for (const { job, cause } of declined) {
      const copy = copyOf(books, job, worker, 'asked')
      if (copy === undefined) continue
      isAnswer = true
      books.move(copy, 'declined')
      copy.cause = cause
    }
    if (known !== undefined && isHeard) known.uptime = heard(known.uptime, isAnswer, books.context.epoch)
  }
}

/** What requesters opened for machines that have not. */
export function takeOpened(books: Books, said: Said): void {
  for (const [, { openedFor }] of said)
    for (const { job, machine, result, fuel, outcome } of openedFor) {
      const copy = copyOf(books, job, machine, 'opening')
      if (copy === undefined) continue
      books.move(copy, 'opened')
      Object.assign(copy, { result, fuel, outcome })
    }
}

/** What requesters signed for; the seal may be on its way still. Nothing of it is asked of anybody else than the job's requester. */
export function takeReceipts(books: Books, said: Said): void {
  for (const [requester, { received }] of said)
    for (const { job, machine, seal } of received) {
      const known = books.jobs.get(job)
      const copy = known?.copies.findLast(({ worker }) => worker === machine)
      if (known?.requester === requester && copy !== undefined && OWING.includes(copy.stage))
        copy.received = seal
    }
}

function copyOf(books: Books, job: JobId, worker: SubjectId, stage: Copy['stage']): Copy | undefined {
  return books.jobs.get(job)?.copies.findLast(copy => copy.worker === worker && copy.stage === stage)
}

/** When it could be known is remembered from when that is seen: facts list the newest epochs only. */
export function noteKnown({ jobs, workers, context }: Books): void {
  for (const { copies } of jobs.values())
    for (const copy of copies) if (copy.knownMs === -1) copy.knownMs = context.knownAtMs(copy.askedIn) ?? -1
  for (const worker of workers.values()) {
    const { missedIn, missedMs } = worker.uptime
    if (missedIn !== -1 && missedMs === -1)
      worker.uptime = { ...worker.uptime, missedMs: context.knownAtMs(missedIn) ?? -1 }
  }
}

const PACE_LEAST = 1_000_000 / 64

export function judgeMissing(books: Books): void {
  const { context, params } = books
  const silent = new Map<SubjectId, Missed[]>()
  for (const [id, job] of [...books.jobs].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const copy of job.copies) {
      if (copy.stage !== 'asked' && copy.stage !== 'opening') continue
      const untilMs = deadlineOf(copy, job, context, params)
      const isOver = untilMs !== undefined && untilMs <= context.completeUntilMs
      // Whoever left does no work any more; what it sealed its requester may open still.
      const isGone = copy.stage === 'asked' && !context.subjects.has(copy.worker)
      if (!isOver && !isGone) continue
      if (copy.stage === 'opening') withhold(books, id, job, copy)
      else {
        books.move(copy, 'missed')
        if (isWitnessed(job.kind)) noteMissed(books, copy, job)
        silent.set(copy.worker, [...(silent.get(copy.worker) ?? []), { id, askedIn: copy.askedIn }])
      }
    }
  for (const [worker, jobs] of silent) missAll(books, worker, jobs)
}

interface Missed {
  readonly id: JobId
  readonly askedIn: number
}

/**
 * A machine that is away misses everything of that time: it is believed to be half as fast, once, and is not asked until it is heard
 * again. The first time, until others confirmed again what it does, that is no reproach. Nor is what it was asked for before that was
 * known: it is of the same time, though the machine is back when it comes due.
 */
function missAll(books: Books, id: SubjectId, jobs: readonly Missed[]): void {
  const worker = books.workers.get(id)
  if (worker === undefined) return
  const isNew = !worker.silent && jobs.some(({ askedIn }) => askedIn > worker.missedTo)
  const isReproach = isNew && worker.pacePpm < NEW_WORKER.pacePpm
  worker.missed = Math.min(MOST_COUNT, worker.missed + jobs.length)
  if (isNew) {
    worker.pacePpm = Math.max(PACE_LEAST, Math.floor(worker.pacePpm / 2))
    Object.assign(worker, { silent: true, missedTo: books.context.epoch.number })
  }
  worker.uptime = missed(worker.uptime, books.context.epoch)
  const [job] = jobs
  books.find(id, 'commit_missing', isReproach ? 'minor' : 'notice', { job: job!.id, jobs: jobs.length })
}

function withhold(books: Books, id: JobId, job: Job, copy: Copy): void {
  books.move(copy, 'withheld')
  const worker = books.workers.get(copy.worker)
  if (worker === undefined) return
  worker.missed = Math.min(MOST_COUNT, worker.missed + 1)
  worker.pacePpm = Math.max(PACE_LEAST, Math.floor(worker.pacePpm / 2))
  worker.streak = 0
  const checked = checkHeld(books, copy.worker)
  const cut = cutBond(books, id, job, copy, 'for this job')
  const bondLeft = books.escrow.leftOf(bondOf(copy.worker))
  books.find(copy.worker, 'reveal_missing', 'minor', { job: id, checked, cut, bondLeft })
}
