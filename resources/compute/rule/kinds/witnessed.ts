/**
 * Work of which several machines are witnesses: what it gives hangs on the moment, so all are asked at once, for one more than twice as many
 * less two as have to agree, and what most of them say counts. There is one round: what others fetch later says nothing of now.
 *
 * Laws: whoever differs is accused of nothing, for a source that changes between two honest looks cannot be told from a lie; it is not paid,
 * or whoever invents would be. Where no k agree, whoever asked pays the price of each that was opened, signed for or not: half of it to the machine
 * where it was signed for, the rest burned. So a requester whose own source answers each machine another thing has no work for nothing, and
 * machines that break an agreement earn half of what agreeing brings.
 */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { ALL_PPM } from '../../messages/compute-messages.ts'
import { priceOf } from '../../messages/price.ts'
import type { JobId } from '../../messages/rows.ts'
import { askMore, currentOf, say, startOver } from '../advance.ts'
import { type Books, type Copy, type Job, termsOf, whatOf } from '../books.ts'
import { finish, payCopy } from '../finish.ts'
import { assign, type Candidate, isKnownPool } from '../match.ts'
import { isReceived, mayOpen } from '../receipts.ts'
import { MOST_COUNT } from '../state.ts'
import { NO_BETA, reputationPpm, weightOf, withJob } from './beta.ts'
import { endsWithoutConsent, noteConsent } from './consented.ts'

/** So many that most of them are as many as have to agree. */
export function witnessesFor(need: number): number {
  return 2 * need - 1
}

/** As many as there are, and no fewer than have to agree. @returns whether so many are there */
export function askWitnesses(books: Books, id: JobId, job: Job, candidates: readonly Candidate[]): boolean {
  for (let count = witnessesFor(job.need); count >= job.need; count--) {
    job.panel = count
    if (assign(books, id, job, candidates, count)) return true
  }
  return false
}

export function runWitnessed(books: Books, id: JobId, job: Job, candidates: readonly Candidate[]): void {
  if (endsWithoutConsent(books, id, job)) return
  const current = currentOf(job)
  if (current.some(({ stage }) => stage === 'asked')) return
  const lacking = job.need - current.length
  if (lacking > 0) {
    askMore(books, id, job, candidates, lacking)
    return
  }
  if (mayOpen(books, job, current) === 'wait') return
  job.stage = 'opening'
  for (const copy of current) books.ask(copy, 'opening')
}

export function compareWitnessed(books: Books, id: JobId, job: Job): void {
  const current = currentOf(job)
  if (current.some(({ stage }) => stage === 'opening')) return
  const opened = current.filter(({ stage }) => stage === 'opened')
  const most = [...Map.groupBy(opened, whatOf).values()].find(group => group.length >= job.need)
  if (most !== undefined) agree(books, id, job, most[0]!, opened)
  // Nothing of it is known to anybody: others may be asked.
  else if (opened.length === 0) startOver(job)
  else differ(books, id, job, opened)
}

function agree(books: Books, id: JobId, job: Job, right: Copy, opened: readonly Copy[]): void {
  say(job, right)
  const weights = isKnownPool(books, job, '') ? weightsIn(books, opened) : new Map<Copy, number>()
  for (const copy of opened) {
    const isRight = whatOf(copy) === whatOf(right)
    note(books, copy.worker, weights.get(copy) ?? 0, isRight)
    if (isRight) confirmWitness(books, id, job, copy)
    else {
      books.move(copy, 'wrong')
      books.find(copy.worker, 'witness_differs', 'notice', { job: id, said: copy.result, right: job.result })
    }
  }
  for (const copy of opened)
    if (copy.stage === 'right') books.calls = added(books.calls, priceOf(termsOf(copy), copy.fuel))
  noteConsent(books, job)
  finish(books, id, job, '')
}

function confirmWitness(books: Books, id: JobId, job: Job, copy: Copy): void {
  books.move(copy, 'right')
  const { isSigned } = payCopy(books, id, job, copy)
  const worker = books.workers.get(copy.worker)
  // No record of programs: what it says of the world is something else than what it computes.
  if (worker !== undefined && isSigned) worker.right = Math.min(MOST_COUNT, worker.right + 1)
}

const HALF_PPM = ALL_PPM / 2

function differ(books: Books, id: JobId, job: Job, opened: readonly Copy[]): void {
  for (const copy of opened) {
    const paidPpm = isReceived(copy) ? HALF_PPM : 0
    const lostPpm = ALL_PPM - paidPpm
    // With the fee, as if all of it were paid: to have no agreement is no cheaper than to have one.
    const burnedPpm = lostPpm + Math.ceil((lostPpm * books.params.feePpm) / ALL_PPM)
    payCopy(books, id, job, copy, { paidPpm, burnedPpm, code: 'witnesses_differ' })
  }
  finish(books, id, job, 'no_agreement')
}

/** Of prices before this job. */
function weightsIn({ calls }: Books, opened: readonly Copy[]): ReadonlyMap<Copy, number> {
  const mean = calls.jobs === 0 ? 0n : BigInt(calls.paid) / BigInt(calls.jobs)
  return new Map(opened.map(copy => [copy, weightOf(priceOf(termsOf(copy), copy.fuel), mean)]))
}

/** Halved where it would become too large to count: only the mean matters. */
function added({ paid, jobs }: Books['calls'], price: bigint): Books['calls'] {
  const [sum, count] = [BigInt(paid) + price, jobs + 1]
  return count < MOST_COUNT ? { paid: `${sum}`, jobs: count } : { paid: `${sum / 2n}`, jobs: count / 2 }
}

function note(books: Books, id: SubjectId, weight: number, isRight: boolean): void {
  const worker = books.workers.get(id)
  if (worker !== undefined) worker.witness = withJob(worker.witness, weight, isRight)
}

/** It was asked to look, and said nothing in time. */
export function noteMissed(books: Books, { worker, start, perGiga }: Copy, { fuel }: Job): void {
  const { calls } = books
  const mean = calls.jobs === 0 ? 0n : BigInt(calls.paid) / BigInt(calls.jobs)
  note(books, worker, weightOf(priceOf(termsOf({ start, perGiga }), fuel), mean), false)
}

/** Those first that the seed takes at their reputation; the others after them, so nobody is left out for good. */
export function byReputation(
  drawn: Iterable<Candidate>,
  { context, workers }: Pick<Books, 'context' | 'workers'>,
  id: JobId,
): readonly Candidate[] {
  const [first, then]: [Candidate[], Candidate[]] = [[], []]
  for (const one of drawn) {
    const hash = keccak256(utf8ToBytes(`${context.epoch.seed} witness ${id} ${one.id}`))
    const chance = new DataView(hash.buffer, hash.byteOffset, 4).getUint32(0) % ALL_PPM
    const isTaken = chance < reputationPpm(workers.get(one.id)?.witness ?? NO_BETA)
    ;(isTaken ? first : then).push(one)
  }
  return [...first, ...then]
}
