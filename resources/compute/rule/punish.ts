/**
 * What being wrong costs: what a machine said alone since it was last confirmed is not believed any more, and its bond is burned.
 * Nobody receives it, so nobody gains by framing another.
 *
 * Law: of results that cost p, found with probability q and shared by k machines, a bond of k × p ÷ q makes each wrong one a loss.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { priceOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, termsOf } from './books.ts'
import { finish } from './finish.ts'
import { bondFor } from './params.ts'
import { askAgain } from './take-words.ts'

/** Results that are not paid yet are computed again, or what was set aside goes back. @returns how many */
export function withdrawHeld(books: Books, worker: SubjectId, because: JobId): number {
  let withdrawn = 0
  for (const [id, job] of [...books.jobs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What is being judged is judged.
    if (job.stage !== 'held' || job.check !== '' || id === because) continue
    const own = job.copies.find(copy => copy.worker === worker && copy.stage === 'opened')
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
