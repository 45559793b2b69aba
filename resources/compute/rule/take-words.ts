/** What machines offer, and what requesters ask for, take back and have checked. */
import type { EpochContext } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { Demand } from '../messages/compute-messages.ts'
import { isJudged } from '../messages/kinds/kinds.ts'
import { promiseOf } from '../messages/price.ts'
import { type JobId, jobId } from '../messages/rows.ts'
import type { ComputeSummary } from './appraise.ts'
import { type Books, bondOf, type Job } from './books.ts'
import { finish } from './finish.ts'
import { askAnotherMaker, promisedCopies, startCheck } from './kinds/checks.ts'
import { candidatesIn } from './match.ts'
import type { ComputeReason } from './reasons.ts'
import type { ComputeState, EarlyCancel } from './state.ts'
import { isKnownToSuit } from './where/suits.ts'

export type Said = readonly (readonly [SubjectId, ComputeSummary])[]

/** Of one requester: asked in one epoch, and at once; cancels that wait for their demand. So the state is bounded by who is registered. */
export const [MOST_ASKED, MOST_JOBS, MOST_EARLY] = [2_048, 8_192, 64]

export function takeOffers(books: Books, said: Said): void {
  for (const [worker, { offer }] of said) {
    if (offer === undefined) continue
    const { until: untilMs, start, perGiga, bond, kinds: allowed, ...rest } = offer
    const digits = { start: start.toString(), perGiga: perGiga.toString(), bond: bond.toString() }
    const kinds = allowed.map(one => ({ ...one, start: `${one.start}`, perGiga: `${one.perGiga}` }))
    books.workerOf(worker).offer = { ...rest, ...digits, untilMs, kinds }
    const missing = topUp(books, worker)
    if (missing > 0n) books.find(worker, 'bond_short', 'notice', { bond, missing })
  }
  for (const [worker, { offer }] of books.workers)
    if (offer !== null && books.subjectOf(worker) !== undefined) topUp(books, worker)
}

/** A bond that was cut or not covered is made whole as far as that is free. @returns what is missing */
function topUp({ escrow, balances, workers, lockUntilMs }: Books, worker: SubjectId): bigint {
  const wanted = BigInt(workers.get(worker)?.offer?.bond ?? 0)
  const missing = wanted - escrow.leftOf(bondOf(worker))
  if (missing <= 0n) return 0n
  const free = balances.availableOf(worker)
  const amount = free < missing ? free : missing
  if (amount <= 0n) return missing
  return escrow.lock(bondOf(worker), { payer: worker, amount, untilMs: lockUntilMs })
    ? missing - amount
    : missing
}

export function takeDemands(books: Books, said: Said): void {
  const open = new Map<SubjectId, number>()
  for (const { requester } of books.jobs.values()) open.set(requester, (open.get(requester) ?? 0) + 1)
  for (const [requester, { demands }] of said) {
    const most = Math.max(0, Math.min(MOST_ASKED, MOST_JOBS - (open.get(requester) ?? 0)))
    const wanted = demands.flatMap(({ message, demand, need }) =>
      demand.inputs.map((input, index) => ({ id: jobId(message, index), demand, need, input })),
    )
    for (const { demand, need } of demands) tellNobodySuits(books, requester, demand, need)
    const refused: Short[] = []
    for (const { id, demand, need, input } of wanted.slice(0, most)) {
      const short = takeJob(books, id, { requester, demand, need, input })
      if (short !== undefined) refused.push(short)
    }
    const [first] = refused
    if (first !== undefined)
      books.find(requester, first.code, 'notice', Object.assign({ jobs: refused.length }, first.facts))
    if (wanted.length > most) books.find(requester, 'too_many_jobs', 'notice', { asked: wanted.length, most })
  }
}

/** It waits all the same: machines come, and are known better. */
function tellNobodySuits(books: Books, requester: SubjectId, { near, uptime }: Demand, need: number): void {
  if (near.length === 0 && uptime === 0) return
  const offering = candidatesIn(books)
  const ownersOf = (all: typeof offering) => new Set(all.map(({ owner }) => owner)).size
  const there = offering.filter(({ id }) => isKnownToSuit(books, { near, uptime: 0 }, id))
  const suiting = there.filter(({ id }) => isKnownToSuit(books, { near, uptime }, id))
  if (ownersOf(suiting) >= need) return
  const facts = {
    needs: need,
    offering: ownersOf(offering),
    there: ownersOf(there),
    suiting: ownersOf(suiting),
  }
  books.find(
    requester,
    'nobody_suits',
    'notice',
    Object.assign({ near: near.join(' '), uptimePpm: uptime }, facts),
  )
}

interface Short {
  readonly code: ComputeReason
  readonly facts: Readonly<Record<string, string | number | bigint | boolean>>
}

interface Wanted {
  readonly requester: SubjectId
  readonly demand: Demand
  readonly need: number
  readonly input: string
}

function takeJob(books: Books, id: JobId, { requester, demand, need, input }: Wanted): Short | undefined {
  const { params, escrow, balances, lockUntilMs } = books
  const { start, perGiga, within: withinMs, until: untilMs, inputs: _, ...rest } = demand
  const amount = promiseOf(demand, demand.fuel, promisedCopies(demand.kind, need), params.feePpm)
  if (amount > 0n && !escrow.lock(id, { payer: requester, amount, untilMs: lockUntilMs })) {
    const why = balances.refusalOf(requester, amount)
    if (why !== undefined && why.code !== 'deposit_short') return { code: why.code, facts: why.facts }
    return { code: 'deposit_promised', facts: { needs: amount, free: balances.availableOf(requester) } }
  }
  books.jobs.set(id, {
    ...rest,
    requester,
    input,
    of: '',
    judges: '',
    sample: '',
    claimed: 0,
    check: '',
    checks: 0,
    need,
    start: start.toString(),
    perGiga: perGiga.toString(),
    withinMs,
    untilMs,
    stage: 'waiting',
    single: false,
    drawn: false,
    drawnIn: -1,
    bySurprise: false,
    audited: false,
    round: 0,
    panel: need,
    copies: [],
    result: '',
    burned: 0,
    outcome: '',
    why: '',
    since: -1,
  })
  return undefined
}

/** Those whose demand has not come in wait for it, as long as it may be on its way. */
export function takeCancels(books: Books, said: Said): void {
  const heard = new Map(said.map(([id, { cancelled }]) => [id, cancelled]))
  const speaking = said.flatMap(([id, { cancelled }]) => (cancelled.length > 0 ? [id] : []))
  for (const requester of [...new Set([...books.early.keys(), ...speaking])].sort()) {
    const [waiting, unknown, late]: [EarlyCancel[], JobId[], JobId[]] = [[], [], []]
    for (const word of [...(books.early.get(requester) ?? []), ...(heard.get(requester) ?? [])]) {
      const job = books.jobs.get(word.job)
      if (job !== undefined && job.requester === requester && job.of === '') {
        if (job.stage === 'waiting' && job.copies.length === 0) finish(books, word.job, job, 'cancelled')
        else if (job.why !== 'cancelled') late.push(word.job)
      } else if (job === undefined && mayCome(word, books.context) && waiting.length < MOST_EARLY)
        waiting.push(word)
      else unknown.push(word.job)
    }
    if (waiting.length > 0) books.early.set(requester, waiting)
    else books.early.delete(requester)
    tell(books, requester, 'job_unknown', unknown)
    tell(books, requester, 'cancel_late', late)
  }
}

function mayCome(
  { arrivedAtMs }: EarlyCancel,
  { epoch, completeUntilMs }: Pick<EpochContext<ComputeState>, 'epoch' | 'completeUntilMs'>,
): boolean {
  return arrivedAtMs + (epoch.endMs - epoch.startMs) > completeUntilMs
}

/** What a single machine said is computed again by as many as agree elsewhere, and is held against them. */
export function takeChallenges(books: Books, said: Said): void {
  for (const [requester, { challenged }] of said) {
    const late: JobId[] = []
    for (const id of challenged) {
      const job = books.jobs.get(id)
      if (job?.requester !== requester || job.stage !== 'held' || job.check !== '') late.push(id)
      else if (isJudged(job.kind)) startCheck(books, id, job)
      else askAgain(job)
    }
    tell(books, requester, 'challenge_late', late)
  }
}

/** A fresh round, of one more than is needed, for it may speak against somebody: what was opened before is known to everybody, and counts for nothing in it. */
export function askAgain(job: Job): void {
  if (isJudged(job.kind)) {
    askAnotherMaker(job)
    return
  }
  Object.assign(job, {
    stage: 'running',
    single: false,
    audited: true,
    bySurprise: false,
    drawn: true,
    since: -1,
  })
  job.round++
  job.panel = job.need + 1
}

/** One finding, however many there are. */
function tell(books: Books, subject: SubjectId, code: ComputeReason, jobs: readonly JobId[]): void {
  const [first] = jobs
  if (first !== undefined) books.find(subject, code, 'notice', { jobs: jobs.length, first })
}
