/**
 * What being wrong costs: what a machine said alone since it was last confirmed is not believed any more, and its bond is burned.
 * Nobody receives it, so nobody gains by framing another; only who was asked to say who is right, and whose price the job has not left, is
 * paid that first.
 *
 * Law: of results that cost p at most, found with probability a and shared by k ≥ 2 machines, a bond of B = k × p ÷ a makes wrong ones a
 * loss, however many at once and after whatever record. Of n that are sealed in one epoch none is paid unless none of them is found
 * (advance.ts); so they bring n × p with (1 − a)^n, and cost B otherwise. n × (1 − a)^n ≤ (1 − (1 − a)^n) ÷ a, for the right side is the
 * sum of (1 − a)^i over i < n, none of which is smaller than (1 − a)^n. So what they bring is at most half of what they cost.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { isJudged } from '../messages/kinds/kinds.ts'
import { priceOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, termsOf, type Worker } from './books.ts'
import { finish, type Short } from './finish.ts'
import { startCheck } from './kinds/checks.ts'
import { bondFor } from './params.ts'
import type { CopyStage, JobStage } from './state.ts'
import { askAgain } from './take-words.ts'

const UNPAID: readonly JobStage[] = ['running', 'opening', 'held']
const SAID: readonly CopyStage[] = ['sealed', 'opening', 'opened']
const MOST_DOUBLINGS = 6

/** What it said alone and is not paid yet, opened or not, is computed again, or what was set aside goes back. @returns how many */
export function withdrawHeld(books: Books, worker: SubjectId, because: JobId): number {
  let withdrawn = 0
  for (const [id, job] of [...books.jobs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What is being judged is judged.
    if (!job.single || !UNPAID.includes(job.stage) || job.check !== '' || id === because) continue
    const own = job.copies.find(copy => copy.worker === worker && SAID.includes(copy.stage))
    if (own === undefined) continue
    withdrawn++
    const { requester } = job
    books.find(requester, 'result_withdrawn', 'notice', { job: id, machine: worker, because })
    books.move(own, 'withheld')
    if (job.untilMs <= books.context.epoch.endMs) finish(books, id, job, 'no_agreement')
    else {
      askAgain(job)
      Object.assign(job, { result: '', burned: 0, outcome: '' })
    }
  }
  return withdrawn
}

/** What was opened by a machine that has fallen silent is held against what others say: it is paid where it is right. @returns how many */
export function checkHeld(books: Books, worker: SubjectId): number {
  let checked = 0
  for (const [id, job] of [...books.jobs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isOwn = (copy: Copy) => copy.worker === worker && copy.stage === 'opened'
    const isWaiting = job.stage === 'held' && job.check === '' && job.copies.some(isOwn)
    if (!isWaiting || job.untilMs <= books.context.epoch.endMs) continue
    if (!isJudged(job.kind)) askAgain(job)
    else if (!startCheck(books, id, job)) continue
    job.bySurprise = false
    checked++
  }
  return checked
}

/** Nobody asks it for anything for as long as results wait, twice as long each time. */
export function restAfter({ context, params }: Books, worker: Worker): void {
  const times = Math.min(MOST_DOUBLINGS, Math.max(0, worker.wrong - 1))
  worker.restsUntilMs = context.epoch.endMs + params.holdMs * 2 ** times
}

/** Of the bond of whoever was wrong: what others were asked for because of that, at their price. */
export function payShort(books: Books, job: JobId, worker: SubjectId, short: readonly Short[]): void {
  const lock = bondOf(worker)
  for (const one of short) {
    const left = books.escrow.leftOf(lock)
    const amount = one.owed < left ? one.owed : left
    if (amount <= 0n || one.to === books.escrow.accountOf(lock)) continue
    const { payee, to } = one
    const transfer = books.escrow.pay(lock, { payee, to, amount, facts: { job, wrong: worker } })
    if (transfer === undefined) continue
    one.owed -= amount
    books.transfers.push(transfer)
  }
}

/** @returns what was burned of it */
export function cutBond(
  books: Books,
  id: JobId,
  job: Job,
  copy: Copy,
  how: 'for this job' | 'all of it',
): bigint {
  const { escrow, params } = books
  const lock = bondOf(copy.worker)
  const left = escrow.leftOf(lock)
  const due = bondFor(priceOf(termsOf(copy), job.fuel), job.need, params)
  const amount = how === 'all of it' || due > left ? left : due
  if (amount <= 0n) return 0n
  const charge = escrow.burn(lock, { amount, facts: { job: id } })
  if (charge === undefined) return 0n
  books.charges.push(charge)
  return amount
}
