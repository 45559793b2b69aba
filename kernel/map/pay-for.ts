/**
 * The money of one sale, whatever is sold: its price is shared among those of whose observations it is made, and the fee is burned.
 *
 * Laws: never more than is left of what the order says, than the consumer's owner allows and has; all of the price goes to contributors by
 * largest remainder, in proportion to their parts, but for those that are the consumer's own or are there no more: nobody pays for these; the
 * fee is burned for whose use it was. Either all of it is paid or nothing. Where a resource bounds what somebody may be paid, what is above that
 * is not asked of the consumer.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { Refusal } from '../allowances/refusal.ts'
import type { Balances } from '../balances.ts'
import { hasHad } from '../past-devices.ts'
import type { Charge, EpochContext, Facts, Transfer } from '../resource.ts'

/** A resource that sells a map has them among its reasons. */
export type SaleReason = Refusal['code'] | 'orders_full' | 'nothing_there' | 'order_spent'

/** Whose, and how much of it. */
export type Part = readonly [
  person: readonly [owner: Address, subject: SubjectId, ...rest: unknown[]],
  weight: number | bigint,
]

/** What somebody may be paid at most. */
export interface Bounds<Person> {
  /** Of so much, what it may be paid now; that is used up then. */
  take(person: Person, amount: bigint): bigint
  /** It was not paid. */
  giveBack(person: Person, amount: bigint): void
}

export const UNBOUNDED: Bounds<unknown> = { take: (_, amount) => amount, giveBack: () => undefined }

export interface Bill<Person> {
  /** Its id. */
  readonly order: string
  readonly consumer: SubjectId
  /** What the order still lets be spent, base units. */
  readonly left: bigint
  /** Before the fee. */
  readonly price: bigint
  readonly feePpm: number
  /** In one order that everybody has. */
  readonly parts: readonly (readonly [person: Person, weight: number | bigint])[]
  /** Of each payment. */
  readonly facts: Facts
}

export interface PaidFor {
  readonly asked: bigint
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
}

export type NotPaid = { readonly code: SaleReason; readonly facts: Facts }

const PPM = 1_000_000n

export function payFor<Person extends Part[0]>(
  { order, consumer, left, price, feePpm, parts, facts }: Bill<Person>,
  { subjects }: Pick<EpochContext<never>, 'subjects'>,
  balances: Balances,
  bounds: Bounds<Person> = UNBOUNDED,
): PaidFor | NotPaid {
  const payer = subjects.get(consumer)!.owner
  const shares = shareByLargestRemainder(
    price,
    parts.map(([, weight]) => BigInt(weight)),
  )
  const due = parts
    .map(([person], at) => [person, shares[at]!] as const)
    .filter(([[owner, subject], amount]) => {
      const device = subjects.get(subject)
      return amount > 0n && owner !== payer && device !== undefined && hasHad(device, owner)
    })
    .map(([person, amount]) => [person, bounds.take(person, amount)] as const)
    .filter(([, amount]) => amount > 0n)
  const notPaid = (why: NotPaid) => {
    for (const [person, amount] of due) bounds.giveBack(person, amount)
    return why
  }
  const moved = due.reduce((sum, [, amount]) => sum + amount, 0n)
  const fee = (moved * BigInt(feePpm) + PPM - 1n) / PPM
  const asked = moved + fee
  if (asked > left) return notPaid({ code: 'order_spent', facts: { order, asked, left } })
  const refusal = asked === 0n ? undefined : balances.refusalOf(consumer, asked)
  if (refusal !== undefined) return notPaid({ code: refusal.code, facts: { ...refusal.facts, order } })
  const transfers = due.map(
    ([[to, payee], amount]) => balances.transfer({ payer: consumer, payee, to, amount, facts })!,
  )
  const fees = shareByLargestRemainder(
    fee,
    due.map(([, amount]) => amount),
  )
  const charges = due.flatMap(([[, payee]], at): Charge[] => {
    const amount = fees[at]!
    if (amount === 0n) return []
    return [{ ...balances.charge({ subject: consumer, amount, facts })!, payee }]
  })
  return { asked, transfers, charges }
}
