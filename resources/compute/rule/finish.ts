/**
 * How a job ends: paid once, or what was set aside goes back, whatever became of its machines. Nothing of a job is paid twice: its lock
 * ends with it.
 */
import { ownerAt } from '../../../kernel/past-devices.ts'
import type { Charge } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'
import { feeOn, priceOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, type Copy, type Job, OWING, termsOf, whatOf } from './books.ts'
import { purseOf } from './kinds/checks.ts'
import { type Part, partOf } from './receipts.ts'
import type { JobState } from './state.ts'

/** Nothing of it is paid any more; what is left goes back. */
export function finish(books: Books, id: JobId, job: Job, why: JobState['why']): void {
  for (const copy of job.copies) if (OWING.includes(copy.stage)) books.move(copy, 'declined')
  Object.assign(job, { stage: why === '' ? 'done' : 'over', why, since: books.context.epoch.number })
  // A check is paid of what was set aside for the job.
  if (job.of === '') books.escrow.end(id)
  if (why === 'no_machine' || why === 'no_agreement')
    books.find(job.requester, why, 'notice', { job: id, copies: job.copies.length, causes: causesOf(job) })
}

/** E.g. `2 missed, 1 input_missing`. */
function causesOf({ copies }: Job): string {
  const counts = new Map<string, number>()
  for (const { stage, cause } of copies) {
    const name = cause === '' ? stage : cause
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

/** What a right copy is due beyond what was left for its job. */
export interface Short {
  readonly payee: SubjectId
  readonly to: Address
  owed: bigint
}

interface PaidCopy {
  /** Somebody signed for the result. */
  readonly isSigned: boolean
  readonly short?: Short
}

/**
 * What a right copy is paid: by whom had the machine when it sealed the result, and no more than is left of what was set aside. With
 * oneself there is nothing to pay.
 */
export function payCopy(books: Books, name: JobId, job: Job, copy: Copy, given?: Part): PaidCopy {
  const { escrow, params, context } = books
  const id = purseOf(name, job)
  const equal = job.copies.filter(
    other => (other.stage === 'opened' || other.stage === 'right') && whatOf(other) === whatOf(copy),
  )
  const part = given ?? partOf(copy, equal, params.unsignedPpm)
  const worker = context.subjects.get(copy.worker)
  const to = worker && ownerAt(worker, copy.sealedMs)
  if (to === undefined || to === escrow.accountOf(id)) return { isSigned: part.code === '' }
  const price = priceOf(termsOf(copy), copy.fuel)
  const due = (price * BigInt(part.paidPpm)) / BigInt(ALL_PPM)
  const left = escrow.leftOf(id)
  const fee = feeOn(due, params.feePpm)
  // Where more copies were right than two rounds need, what is left is what there is.
  const amount = due + fee <= left ? due : left - feeOn(left, params.feePpm)
  const facts = { job: name, fuel: copy.fuel, due }
  if (amount > 0n) {
    const transfer = escrow.pay(id, { payee: copy.worker, to, amount, facts })
    if (transfer !== undefined) books.transfers.push(transfer)
  }
  burn(books, id, feeOn(amount, params.feePpm), { payee: copy.worker, facts })
  const lost = (price * BigInt(part.burnedPpm)) / BigInt(ALL_PPM)
  const rest = escrow.leftOf(id)
  burn(books, id, lost < rest ? lost : rest, {
    facts: { job: name, machine: copy.worker, code: part.code },
  })
  const short = amount < due ? { short: { payee: copy.worker, to, owed: due - amount } } : {}
  if (part.code === '') return { isSigned: true, ...short }
  const said = { job: name, machine: copy.worker, price, paid: amount, burned: lost < rest ? lost : rest }
  for (const who of [job.requester, copy.worker]) books.find(who, part.code, 'notice', said)
  return { isSigned: false, ...short }
}

/** The fee of a payment is burned for whoever was paid: that is what its use weighs. */
function burn(books: Books, id: JobId, amount: bigint, burned: Pick<Charge, 'payee' | 'facts'>): void {
  const charge = amount > 0n ? books.escrow.burn(id, Object.assign({ amount }, burned)) : undefined
  if (charge !== undefined) books.charges.push(charge)
}
