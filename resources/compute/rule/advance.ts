/**
 * Each job one step further: machines drawn, results sealed, audits drawn once they are, seals opened once nobody is at work any more,
 * results held against each other, and paid.
 *
 * What is sealed is brought before it is opened (receipts.ts). Laws: whether a result is audited is drawn by the seed of the epoch that brought its seal, so nobody knows while it works; and nothing
 * is opened while anybody who could copy it is at work.
 */
import type { SubjectId } from '../../../protocol/ids.ts'

import { isJudged, isOneAtATime, isWitnessed, type Kind } from '../messages/kinds/kinds.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, type Copy, type Job, OWING, whatOf } from './books.ts'
import { finish, payCopy, type Short } from './finish.ts'
import { addConsented, countConsented, mayAskTargets } from './kinds/consented.ts'
import { askMaker, compareJudged, payJudged, runJudged } from './kinds/judged.ts'
import { askWitnesses, compareWitnessed, runWitnessed } from './kinds/witnessed.ts'
import { assign, candidatesIn, couldAsk, isDrawnForAudit, isKnownPool } from './match.ts'
import { agreedOn, mayBeProven, mostCopies, type Proof, panelFor, proofOf } from './proof.ts'
import { cutBond, payShort, restAfter, withdrawHeld } from './punish.ts'
import { mayOpen } from './receipts.ts'
import { MOST_COUNT, MOST_STREAK } from './state.ts'
import { askAgain } from './take-words.ts'

type Candidates = ReturnType<typeof candidatesIn>

/** Machines that are asked for one job, at most: so many for each result that is needed. */
export const [TRIES, FULL_PACE] = [5, 1_000_000]

export function advance(books: Books): void {
  const candidates = candidatesIn(books)
  const all = [...books.jobs].sort(([a], [b]) => (a < b ? -1 : 1))
  // First what is sealed and opened: that frees machines, and tells who was wrong, before anybody is drawn.
  for (const [id, job] of all) if (job.stage === 'opening') waysOf(job.kind).compare(books, id, job)
  for (const [id, job] of all) if (job.stage === 'running') waysOf(job.kind).run(books, id, job, candidates)
  const going = countConsented(books.jobs.values())
  const underWay = new Set(all.map(([, job]) => (job.stage === 'running' ? oneOf(job) : '')))
  for (const [id, job] of all)
    if (job.stage === 'waiting' && begin(books, id, job, candidates, { underWay, going })) {
      underWay.add(oneOf(job))
      addConsented(going, job)
    }
  const open = openAudits(books)
  for (const [id, job] of all)
    if (job.stage === 'held') (isJudged(job.kind) ? payJudged : payHeld)(books, id, job, open)
}

/** How a kind is drawn, goes on and is decided: what is equal or not, what others judge, and what several witnessed. */
interface Ways {
  readonly ask: (books: Books, id: JobId, job: Job, candidates: Candidates) => boolean
  readonly run: (books: Books, id: JobId, job: Job, candidates: Candidates) => void
  readonly compare: (books: Books, id: JobId, job: Job) => void
}

function waysOf(kind: Kind): Ways {
  if (isJudged(kind)) return { ask: askMaker, run: runJudged, compare: compareJudged }
  if (isWitnessed(kind)) return { ask: askWitnesses, run: runWitnessed, compare: compareWitnessed }
  const ask: Ways['ask'] = (books, id, job, candidates) => assign(books, id, job, candidates, job.need)
  return { ask, run: runOn, compare }
}

export type OpenAudits = ReadonlyMap<SubjectId, number>

/** Machine → the earliest draw of which a result that it gave alone is looked at, and not decided. */
function openAudits({ jobs }: Books): OpenAudits {
  const open = new Map<SubjectId, number>()
  for (const { copies, audited, drawnIn } of jobs.values())
    for (const { worker, alone, stage } of copies)
      if (audited && alone && OWING.includes(stage))
        open.set(worker, Math.min(drawnIn, open.get(worker) ?? Number.POSITIVE_INFINITY))
  return open
}

interface UnderWay {
  /** What goes on one at a time. */
  readonly underWay: ReadonlySet<string>
  readonly going: ReadonlyMap<SubjectId, number>
}

/** @returns whether machines were asked */
function begin(
  books: Books,
  id: JobId,
  job: Job,
  candidates: Candidates,
  { underWay, going }: UnderWay,
): boolean {
  const { epoch } = books.context
  const one = oneOf(job)
  if (books.subjectOf(job.requester) === undefined) finish(books, id, job, 'requester_left')
  else if (job.untilMs <= epoch.endMs) finish(books, id, job, 'no_machine')
  else if ((one !== '' && underWay.has(one)) || !mayAskTargets(books, job, going)) return false
  else if (waysOf(job.kind).ask(books, id, job, candidates)) job.stage = 'running'
  return job.stage === 'running'
}

/** Of kinds of which one job goes on at a time: who asked for it by which program. Nobody holds up what others ask for. */
function oneOf({ kind, requester, module }: Job): string {
  return isOneAtATime(kind) ? `${requester} ${module}` : ''
}

/** Copies of this round that are still worth something. */
export function currentOf({ copies, round }: Job): readonly Copy[] {
  return copies.filter(copy => copy.round === round && OWING.includes(copy.stage))
}

function runOn(books: Books, id: JobId, job: Job, candidates: Candidates): void {
  const current = currentOf(job)
  if (current.some(({ stage }) => stage === 'asked')) return
  // Whoever was asked alone gave nothing: whoever comes now has not its record.
  if (current.length === 0) {
    job.single = false
    if (job.round > 0) job.panel = panelFor(books, id, job, candidates)
    // Where not so many are there, as many as are needed decide, and accuse nobody.
    else if (!couldAsk(books, id, job, candidates, job.panel)) job.panel = job.need
  }
  const lacking = (job.single ? 1 : job.panel) - current.length
  if (lacking > 0) {
    askMore(books, id, job, candidates, lacking)
    return
  }
  if (!job.drawn && isAudited(books, id, job, candidates)) return
  const next = mayOpen(books, job, current)
  if (next === 'wait' || (next === 'ask another' && dispute(books, id, job, candidates))) return
  job.stage = 'opening'
  for (const copy of current) books.ask(copy, 'opening')
}

/** Nobody signed for what a single machine sealed: whoever else is there does it as well. @returns whether anybody is */
function dispute(books: Books, id: JobId, job: Job, candidates: Candidates): boolean {
  for (const copy of currentOf(job)) copy.disputed = true
  const lacking = job.need - currentOf(job).length
  if (job.untilMs <= books.context.epoch.endMs || !couldAsk(books, id, job, candidates, lacking)) return false
  // Nothing of it says that the machine is right where it does not choose to be: whoever asked for the job might be its friend.
  Object.assign(job, { single: false, audited: true, bySurprise: false, panel: job.need })
  askMore(books, id, job, candidates, lacking)
  return true
}

/** Drawn once; then one more at least looks, as soon as one is free. Where nobody could, it is believed as it is. */
function isAudited(books: Books, id: JobId, job: Job, candidates: Candidates): boolean {
  job.drawn = true
  if (job.single) job.drawnIn = books.context.epoch.number
  if (!isDrawnForAudit(books, id, job)) return false
  const { single, panel } = job
  // One more where several are audited, so that no pair is sure of itself.
  Object.assign(job, {
    single: false,
    audited: true,
    bySurprise: true,
    panel: single ? job.need : job.need + 1,
  })
  const more = job.panel - currentOf(job).length
  if (assign(books, id, job, candidates, more) || couldAsk(books, id, job, candidates, more)) return true
  Object.assign(job, { single, audited: false, bySurprise: false, panel })
  return false
}

export function askMore(books: Books, id: JobId, job: Job, candidates: Candidates, lacking: number): void {
  const { epoch } = books.context
  const isOut = job.copies.length + lacking > mostCopies(books, job, TRIES)
  if (isOut) giveUp(books, id, job, 'no_agreement')
  else if (!assign(books, id, job, candidates, lacking) && job.untilMs <= epoch.endMs)
    giveUp(books, id, job, job.copies.some(isHeard) ? 'no_agreement' : 'no_machine')
}

/** Nobody more can be asked; what enough agreed on before is paid, and accuses whom it can. */
function giveUp(books: Books, id: JobId, job: Job, why: 'no_agreement' | 'no_machine'): void {
  const agreed = isWitnessed(job.kind) ? undefined : agreedOn(job, [])
  if (agreed === undefined) finish(books, id, job, why)
  else settle(books, id, job, agreed)
}

function isHeard({ stage }: Copy): boolean {
  return stage === 'opened' || stage === 'sealed' || stage === 'withheld'
}

/** Once nobody owes an opening any more. */
function compare(books: Books, id: JobId, job: Job): void {
  const current = currentOf(job)
  if (current.some(({ stage }) => stage === 'opening')) return
  const opened = current.filter(({ stage }) => stage === 'opened')
  if (job.single) {
    const [only] = opened
    if (only === undefined) startOver(job)
    else hold(books, job, only)
    return
  }
  const agreed = agreedOn(job, opened)
  if (agreed !== undefined && !mayBeProven(books, id, job, agreed, TRIES)) settle(books, id, job, agreed)
  // Some did not open, or not so many agree: others are asked.
  else if (opened.length > 0) askAgain(job)
  else startOver(job)
}

/** Nothing of it is known to anybody. */
export function startOver(job: Job): void {
  Object.assign(job, { stage: 'running', drawn: false })
}

export function say(job: Job, { result, fuel, outcome }: Copy): void {
  Object.assign(job, { result, burned: fuel, outcome })
}

/** A single machine's result is there at once, and is paid later. */
export function hold(books: Books, job: Job, copy: Copy): void {
  say(job, copy)
  Object.assign(job, { stage: 'held', since: books.context.epoch.number })
}

/** So many agree: they are right, in whatever round. Whoever differs is not paid; it is accused where what they say is proof (proof.ts). */
function settle(books: Books, id: JobId, job: Job, agreed: readonly Copy[]): void {
  const right = agreed[0]!
  say(job, right)
  // Those of the newest round first: what is set aside covers them for certain.
  const opened = job.copies
    .filter(({ stage }) => stage === 'opened')
    .sort((a, b) => b.round - a.round || (a.worker < b.worker ? -1 : 1))
  const same = opened.filter(copy => whatOf(copy) === whatOf(right))
  const others = opened.filter(copy => !same.includes(copy))
  // Before anybody loses what makes it one of those who judge.
  const proof = others.length > 0 ? proofOf(books, job, same) : undefined
  const isProven = proof?.isProof === true && isKnownPool(books, job, right.build)
  const short = same.flatMap(copy => confirm(books, id, job, copy) ?? [])
  for (const copy of others)
    if (isProven) condemn(books, id, job, { copy, proof, short })
    else doubt(books, id, job, { copy, proof })
  finish(books, id, job, '')
}

/** @returns what the job had not enough left for */
export function confirm(books: Books, id: JobId, job: Job, copy: Copy): Short | undefined {
  books.move(copy, 'right')
  const { isSigned, short } = payCopy(books, id, job, copy)
  const worker = books.workers.get(copy.worker)
  // What nobody has is no record, and what only those said whom its requester could choose.
  if (worker === undefined || !isSigned || !isKnownPool(books, job, copy.build)) return short
  worker.streak = Math.min(MOST_STREAK, worker.streak + 1)
  worker.right = Math.min(MOST_COUNT, worker.right + 1)
  worker.pacePpm = Math.min(FULL_PACE, Math.ceil(worker.pacePpm * 1.1))
  if (copy.alone && job.bySurprise) worker.confirmedTo = Math.max(worker.confirmedTo, job.drawnIn)
  return short
}

interface Wrong {
  readonly copy: Copy
  readonly proof: Proof | undefined
  /** What its bond pays first: those who were asked because of it. */
  readonly short?: readonly Short[]
}

/** Too few say otherwise to accuse anybody: it is not paid, and works with others again. */
export function doubt(books: Books, id: JobId, job: Job, { copy, proof }: Wrong): void {
  books.move(copy, 'wrong')
  const worker = books.workers.get(copy.worker)
  if (worker !== undefined) worker.streak = 0
  const facts = { job: id, said: copy.result, right: job.result, ...proof?.facts }
  books.find(copy.worker, 'result_differs', 'notice', facts)
}

export function condemn(books: Books, id: JobId, job: Job, { copy, proof, short = [] }: Wrong): void {
  books.move(copy, 'wrong')
  const worker = books.workers.get(copy.worker)
  if (worker === undefined) return
  Object.assign(worker, { streak: 0, wrong: Math.min(MOST_COUNT, worker.wrong + 1) })
  restAfter(books, worker)
  const withdrawn = withdrawHeld(books, copy.worker, id)
  payShort(books, id, copy.worker, short)
  const cut = cutBond(books, id, job, copy, 'all of it')
  const facts = {
    job: id,
    said: copy.result,
    right: job.result,
    fuel: copy.fuel,
    rightFuel: job.burned,
    withdrawn,
    cut,
    ...proof?.facts,
  }
  books.find(copy.worker, 'result_wrong', 'serious', facts)
}

/**
 * Confirmed since, or its time is over and nothing was found; and nothing of that machine that was drawn then or before is still looked
 * at. So of results that were sealed in one epoch none is paid before it is known that of all of them none was found.
 */
export function payHeld(books: Books, id: JobId, job: Job, open: OpenAudits): void {
  const { context, params } = books
  const knownMs = context.knownAtMs(job.since)
  const isOver = knownMs !== undefined && knownMs + params.holdMs <= context.completeUntilMs
  const copy = job.copies.find(({ stage }) => stage === 'opened')
  const worker = copy && books.workers.get(copy.worker)
  const isConfirmed = worker !== undefined && worker.confirmedTo >= job.drawnIn
  const isLookedAt = copy !== undefined && (open.get(copy.worker) ?? Number.POSITIVE_INFINITY) <= job.drawnIn
  if ((!isConfirmed && !isOver) || isLookedAt) return
  if (copy !== undefined) {
    books.move(copy, 'right')
    payCopy(books, id, job, copy)
  }
  finish(books, id, job, '')
}
