/**
 * What subjects can still spend while a resource works out an epoch. A transfer or a charge comes from here and from
 * nowhere else, so it says rightly whose money it is, and it is there.
 *
 * Laws: subjects of one owner share its deposit, and together never spend more than is in it; nothing is spent on behalf
 * of an owner who did not agree. Where it is not there, or not allowed, nothing is spent at all.
 */
import type { Address, SubjectId } from '../protocol/ids.ts'
import { assert } from './assert.ts'
import { hasHad } from './past-devices.ts'
import type { Charge, Facts, Transfer } from './resource.ts'
import type { Subject } from './subject.ts'

/**
 * What one account can spend in all, ever, base units: 10^12 coins of 18 decimals. 2^28 accounts that do stay below 2^128,
 * the range of the header's totals.
 */
export const MOST_SPENDABLE = 2n ** 100n

/** As an EpochContext has them. */
export interface SpendingContext {
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly availableOf: (subject: SubjectId) => bigint
}

/** @property to who had the payee when it was earned; absent where that is its present owner. */
type Payment = Omit<Transfer, 'from' | 'to'> & Partial<Pick<Transfer, 'to'>>

export interface Balances {
  /** What is left for it, and for all subjects of its owner. Zero where the owner did not agree. */
  availableOf(subject: SubjectId): bigint
  /** Sets an amount above zero aside. False, and nothing happens, where it is not there. */
  take(subject: SubjectId, amount: bigint): boolean
  /** Undefined, and nothing happens, where the amount (above zero) is not there, one of the two is not registered, or `to` never had the payee. */
  transfer(payment: Payment): Transfer | undefined
  /** The same for what nobody receives. */
  charge(payment: {
    readonly subject: SubjectId
    readonly amount: bigint
    readonly facts: Facts
  }): Charge | undefined
  /** To try things out: what is taken from a copy is still here. */
  copy(): Balances
}

/**
 * As they are when the resource begins. One for each call of `reconcile`.
 * @example
 * const balances = openBalances(context)
 * const transfer = balances.transfer({ payer: buyer.id, payee: seller.id, amount: 5n, facts: {} })
 * if (transfer === undefined) return 'unpaid' // it was not there, and nothing is spent
 */
export function openBalances(context: SpendingContext): Balances {
  return balancesAfter(context, new Map())
}

/** @param spent by owner: changed here, and nowhere else. */
function balancesAfter(context: SpendingContext, spent: Map<Address, bigint>): Balances {
  const { subjects } = context
  const availableOf = (subject: SubjectId) => {
    const known = subjects.get(subject)
    if (known === undefined || !known.accepted) return 0n
    return context.availableOf(subject) - (spent.get(known.owner) ?? 0n)
  }
  const take = (subject: SubjectId, amount: bigint) => {
    assert(amount > 0n, `${subject} spends ${amount}`)
    if (availableOf(subject) < amount) return false
    const { owner } = subjects.get(subject)!
    spent.set(owner, (spent.get(owner) ?? 0n) + amount)
    return true
  }
  return {
    availableOf,
    take,
    transfer: payment => {
      const [payer, payee] = [subjects.get(payment.payer), subjects.get(payment.payee)]
      const to = payment.to ?? payee?.owner
      if (payer === undefined || payee === undefined || to === undefined || !hasHad(payee, to))
        return undefined
      return take(payment.payer, payment.amount) ? { ...payment, from: payer.owner, to } : undefined
    },
    charge: payment => {
      const from = subjects.get(payment.subject)?.owner
      return from === undefined || !take(payment.subject, payment.amount) ? undefined : { ...payment, from }
    },
    copy: () => balancesAfter(context, new Map(spent)),
  }
}
