/**
 * Work that other machines judge: one machine makes it, brings it and opens it; whether it is judged, the seed says once it is sealed, of a
 * machine without a record or a bond always. What is not judged waits, as a program's result of a single machine does, until its maker is
 * confirmed by surprise.
 */

import { ALL_PPM } from '../../messages/compute-messages.ts'
import type { JobId } from '../../messages/rows.ts'
import {
  condemn,
  confirm,
  currentOf,
  doubt,
  hold,
  type OpenAudits,
  payHeld,
  say,
  startOver,
  TRIES,
} from '../advance.ts'
import type { Books, Copy, Job } from '../books.ts'
import { finish, payCopy } from '../finish.ts'
import { ask, type Candidate, couldAsk, draw, isDrawnForAudit, isKnownBuild, mayWorkAlone } from '../match.ts'
import { proofOf } from '../proof.ts'
import { isReceived, mayOpen } from '../receipts.ts'
import { checkFor, startCheck } from './checks.ts'

type Candidates = readonly Candidate[]

/** One that makes it, where there are others who could judge it. @returns whether one is there */
export function askMaker(books: Books, id: JobId, job: Job, candidates: Candidates): boolean {
  const [maker] = draw(books, id, job, candidates, 1)
  if (maker === undefined) return false
  // The maker may be one of those who judge others.
  if (!couldAsk(books, id, checkFor(books, id, job, ''), candidates, job.need + 1)) return false
  job.single = true
  ask(books, job, maker, mayWorkAlone(books, job, maker))
  return true
}

export function runJudged(books: Books, id: JobId, job: Job, candidates: Candidates): void {
  const current = currentOf(job)
  const [made] = current
  if (made === undefined) {
    const { endMs } = books.context.epoch
    const isOut = job.copies.length >= TRIES * job.need
    if (isOut || (!askMaker(books, id, job, candidates) && job.untilMs <= endMs))
      finish(books, id, job, job.copies.length > 0 ? 'no_agreement' : 'no_machine')
    return
  }
  if (made.stage === 'asked' || mayOpen(books, job, current) === 'wait') return
  if (!job.drawn) {
    job.audited = !made.alone || isDrawnForAudit(books, id, job)
    const drawnIn = made.alone ? books.context.epoch.number : -1
    Object.assign(job, { drawn: true, drawnIn, bySurprise: made.alone && job.audited })
  }
  job.stage = 'opening'
  books.ask(made, 'opening')
}

export function compareJudged(books: Books, id: JobId, job: Job): void {
  const current = currentOf(job)
  if (current.some(({ stage }) => stage === 'opening')) return
  const made = current.find(({ stage }) => stage === 'opened')
  if (made === undefined) startOver(job)
  else if (!isReceived(made)) endUntold(books, id, job, made)
  else if (job.audited) {
    say(job, made)
    if (!startCheck(books, id, job)) hold(books, job, made)
  } else hold(books, job, made)
}

const SLOWEST = ALL_PPM / 64

/** Of a price: what its checks would have cost, as many as there may be. Nobody saves them by letting nobody check. */
function checksPpm({ params }: Books, { need }: Job, { alone }: Copy): number {
  const drawn = alone ? Math.max(params.auditPpm, Math.ceil(ALL_PPM / params.record)) : ALL_PPM
  return (need + 1) * drawn
}

/** Whether it was brought nobody can say: who judged it would have to have it from its requester. Its maker loses its work, and who asked for it as much as it would have paid. */
function endUntold(books: Books, id: JobId, job: Job, made: Copy): void {
  const burnedPpm = ALL_PPM + checksPpm(books, job, made)
  payCopy(books, id, job, made, { paidPpm: 0, burnedPpm, code: 'receipt_untold' })
  books.move(made, 'missed')
  const worker = books.workers.get(made.worker)
  // Whoever is often not taken from is asked less.
  if (worker !== undefined) worker.pacePpm = Math.max(SLOWEST, Math.floor(worker.pacePpm / 2))
  finish(books, id, job, 'no_agreement')
}

export function payJudged(books: Books, id: JobId, job: Job, open: OpenAudits): void {
  if (job.check === '') {
    payHeld(books, id, job, open)
    return
  }
  const check = books.jobs.get(job.check)
  if (check !== undefined && check.stage !== 'done' && check.stage !== 'over') return
  const made = job.copies.find(({ stage }) => stage === 'opened')
  if (made === undefined) finish(books, id, job, 'no_agreement')
  else if (check?.stage === 'done') judge(books, id, job, made, check)
  else endUnchecked(books, id, job, made)
}

function judge(books: Books, id: JobId, job: Job, made: Copy, check: Job): void {
  if (check.outcome === 'fits') {
    confirm(books, id, job, made)
    finish(books, id, job, '')
    return
  }
  const agreed = check.copies.filter(({ stage }) => stage === 'right')
  const proof = proofOf(books, check, agreed)
  const isProven = proof.isProof && isKnownBuild(books, check, agreed[0]!.build)
  // The report of the check says why.
  job.result = check.result
  if (isProven) condemn(books, id, job, { copy: made, proof })
  else doubt(books, id, job, { copy: made, proof })
  finish(books, id, job, 'no_agreement')
}

/** Its requester has it, and nobody judged it: a requester that shows it to nobody saves nothing by that, and a maker earns half. */
function endUnchecked(books: Books, id: JobId, job: Job, made: Copy): void {
  const half = ALL_PPM / 2
  books.move(made, 'right')
  const burnedPpm = half + (job.need + 1) * ALL_PPM
  payCopy(books, id, job, made, { paidPpm: half, burnedPpm, code: 'check_missing' })
  finish(books, id, job, '')
}
