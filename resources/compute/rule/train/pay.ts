/** What trainers are paid once a training ends: the price for each update that counts, of what was set aside; the requester has no say. */
import type { MessageId } from '../../../../protocol/ids.ts'
import { feeOn } from '../../messages/price.ts'
import type { Books } from '../books.ts'
import { type Strength, standingsOf, strengthOf } from './aggregate.ts'
import type { TrainerState, TrainingState } from './state.ts'

const ONE_PPM = 1_000_000n

export function payTrainers(books: Books, id: MessageId, task: TrainingState, lock: string): void {
  const strengths = task.trainers.map(one => strengthsOf(one, task))
  const standings = standingsOf(strengths)
  for (const [at, one] of task.trainers.entries()) {
    const { alike: alikeMilli, steady: steadyMilli, heeds: heedsMilli } = strengths[at]!
    const facts = { task: id, rounds: task.round, heldIn: one.heldIn, alikeMilli, steadyMilli, heedsMilli }
    const standing = standings[at]!
    if (standing === 'counts') pay(books, task, lock, one, facts)
    else books.find(one.trainer, `train_${standing}`, 'notice', facts)
    if (one.repeated > 0)
      books.find(one.trainer, 'train_repeated', 'notice', { task: id, updates: one.repeated })
    if (one.missed > 0) books.find(one.trainer, 'train_missing', 'notice', { task: id, rounds: one.missed })
  }
}

export function strengthsOf(
  { alikePpm, steadyPpm, heedsPpm, heldIn, pairs }: TrainerState,
  { size }: Pick<TrainingState, 'size'>,
): Strength {
  return {
    alike: strengthOf(alikePpm, heldIn, size),
    steady: strengthOf(steadyPpm, pairs, size),
    heeds: strengthOf(heedsPpm, pairs, size),
  }
}

type PayFacts = Readonly<Record<string, string | number>>

function pay(
  { escrow, params, transfers, charges }: Books,
  { price }: TrainingState,
  lock: string,
  { trainer, account, earnedPpm }: TrainerState,
  facts: PayFacts,
): void {
  const amount = (BigInt(price) * BigInt(earnedPpm)) / ONE_PPM
  if (amount === 0n) return
  const transfer = escrow.pay(lock, { payee: trainer, to: account, amount, facts })
  if (transfer === undefined) return
  transfers.push(transfer)
  const fee = feeOn(amount, params.feePpm)
  const charge = fee > 0n ? escrow.burn(lock, { amount: fee, payee: trainer, facts }) : undefined
  if (charge !== undefined) charges.push(charge)
}
