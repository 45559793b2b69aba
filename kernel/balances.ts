/**
 * What subjects can still spend while a resource works out an epoch. A transfer or a charge comes from here and from
 * nowhere else, so it says rightly whose money it is, it is there, and its owner allows it.
 *
 * Laws: subjects of one owner share its deposit, and together never spend more than is in it; each spends no more than the
 * owner's account allows that very subject. Where it is not there, or not allowed, nothing is spent at all, and it can be
 * asked why.
 */
import type { Address, SubjectId } from '../protocol/ids.ts'
import type { Allowed } from './allowances/allowed.ts'
import { type Refusal, refusalOf } from './allowances/refusal.ts'
import { assert } from './assert.ts'
import { hasHad } from './past-devices.ts'
import type { Charge, Facts, NotPermitted, Transfer } from './resource.ts'
import type { Subject } from './subject.ts'

/**
 * What one account can spend in all, ever, base units: 10^12 coins of 18 decimals. 2^28 accounts that do stay below 2^128,
 * the range of the header's totals.
 */
export const MOST_SPENDABLE = 2n ** 100n

/** As an EpochContext has them. */
export interface SpendingContext {
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /** What is free of its owner's deposit: all subjects of the owner share it. */
  readonly depositOf: (subject: SubjectId) => bigint
  /** What its owner's account lets it spend; undefined where nothing. */
  readonly allowedOf: (subject: SubjectId) => Allowed | undefined
  /** What of the network's rules keeps it from spending anything; nothing unless said. */
  readonly forbiddenTo?: (subject: SubjectId) => NotPermitted | undefined
}

/** @property to who had the payee when it was earned; absent where that is its present owner. */
type Payment = Omit<Transfer, 'from' | 'to'> & Partial<Pick<Transfer, 'to'>>

export interface Balances {
  /** What it can still spend: what is left of the deposit, and no more than of its allowance. */
  availableOf(subject: SubjectId): bigint
  /** Why it cannot spend so much, with the facts; undefined where it can, or is not registered. */
  refusalOf(subject: SubjectId, asked: bigint): Refusal | undefined
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
  return balancesAfter(context, new Map(), new Map())
}

/** @param spent by owner, and by subject: changed here, and nowhere else. */
function balancesAfter(
  context: SpendingContext,
  spent: Map<Address, bigint>,
  spentBy: Map<SubjectId, bigint>,
): Balances {
  const { subjects } = context
  const leftOf = (subject: SubjectId) => {
    const known = subjects.get(subject)
    if (known === undefined) return undefined
    const { owner, accepted } = known
    const allowed = context.allowedOf(subject)
    const left = (allowed?.left ?? 0n) - (spentBy.get(subject) ?? 0n)
    const forbidden = context.forbiddenTo?.(subject)
    return {
      accepted,
      allowed,
      forbidden,
      left,
      deposit: context.depositOf(subject) - (spent.get(owner) ?? 0n),
    }
  }
  const availableOf = (subject: SubjectId) => {
    const known = leftOf(subject)
    if (known === undefined || !known.accepted || known.forbidden !== undefined) return 0n
    return known.left < known.deposit ? known.left : known.deposit
  }
  const take = (subject: SubjectId, amount: bigint) => {
    assert(amount > 0n, `${subject} spends ${amount}`)
    if (availableOf(subject) < amount) return false
    const { owner } = subjects.get(subject)!
    spent.set(owner, (spent.get(owner) ?? 0n) + amount)
    spentBy.set(subject, (spentBy.get(subject) ?? 0n) + amount)
    return true
  }
  return {
    availableOf,
    refusalOf: (subject, asked) => {
      const known = leftOf(subject)
      return known && refusalOf({ ...known, asked })
    },
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
    copy: () => balancesAfter(context, new Map(spent), new Map(spentBy)),
  }
}
