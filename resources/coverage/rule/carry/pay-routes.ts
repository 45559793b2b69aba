/**
 * What routes pay: of what a gateway carried and what the consumer signed for, the lesser, at the route's price, out of what was set
 * aside for it. So a gateway cannot invent packets, and a consumer pays for nothing that nobody carried.
 *
 * Law: base units are rounded down over the route's whole life, so nothing is lost to rounding but less than one for each gateway; the
 * fee is burned on top, rounded up. Where the budget does not do, each gateway gets the same part of what it is owed, and the rest is
 * owed on.
 */
import { assert } from '../../../../kernel/assert.ts'
import { hasHad } from '../../../../kernel/past-devices.ts'
import type { Charge, Finding, Transfer } from '../../../../kernel/resource.ts'
import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { Books, Context } from '../books.ts'
import { amountOf } from '../mesh/mesh-books.ts'
import type { HeldPart } from '../mesh/mesh-state.ts'
import { keptBack } from '../mesh/share-ways.ts'
import type { CoverageParams } from '../params.ts'
import type { OwedPart, PairState, RouteState } from '../state.ts'
import { feeOn } from './fee.ts'
import { notice } from './take-routes.ts'

const [MICRO, PPM] = [1_000_000, 1_000_000n]

interface Payments {
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
}

export function payRoutes(books: Books, context: Context, params: CoverageParams): Payments {
  const transfers: Transfer[] = []
  const charges: Charge[] = []
  const findings: Finding[] = []
  for (const [id, route] of [...books.routes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bills = billsOf(books, id)
    const wanted = bills.reduce(
      (sum, { gateway, pair, micro }) =>
        sum + costOf(route, pair, micro, params) + apartFee(books, gateway, id),
      0n,
    )
    const left = freeOf(books, id, params)
    if (wanted > left && context.subjects.has(route.consumer))
      findings.push(notice(route.consumer, 'budget_spent', { route: id, wanted, left }))
    // Rounding costs less than two base units each, and the fee on what is kept back one more.
    const spare = left - 3n * BigInt(bills.length)
    for (const { gateway, pair, micro } of bills) {
      const paid = wanted <= left ? micro : spare <= 0n ? 0 : Number((BigInt(micro) * spare) / wanted)
      if (paid === 0) continue
      const moved = pay({ id, route, gateway, pair, micro: paid }, { books, context, params })
      transfers.push(...moved.transfers)
      charges.push(...moved.charges)
    }
  }
  return { transfers, charges, findings }
}

/** What is left of its budget, without what is kept back for carriers (mesh/share-ways.ts) and the fee on that. */
export function freeOf({ escrow, mesh }: Books, route: MessageId, { feePpm }: CoverageParams): bigint {
  const kept = mesh.holding(route).reduce((sum, origin) => {
    const amount = amountOf(mesh.heldOf(origin, route))
    return sum + amount + feeOn(amount, feePpm)
  }, 0n)
  return escrow.leftOf(route) - kept
}

interface Bill {
  readonly gateway: SubjectId
  readonly pair: PairState
  /** Millionths of credits that are owed and signed for: above 0. */
  readonly micro: number
}

function billsOf(books: Books, route: MessageId): readonly Bill[] {
  return [...books.pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([gateway, pairs]): Bill[] => {
      const pair = pairs.get(route)
      if (pair === undefined) return []
      const owed = pair.owed.reduce((sum, [, part]) => sum + part, 0)
      const micro = Math.min(owed, pair.signed * MICRO - pair.paidMicro)
      return micro > 0 ? [{ gateway, pair, micro }] : []
    })
}

/** Base units, the fee included. */
function costOf({ price }: RouteState, pair: PairState, micro: number, { feePpm }: CoverageParams): bigint {
  const amount = dueOf(price, pair.paidMicro + micro) - BigInt(pair.paid)
  return amount + feeOn(amount, feePpm)
}

/** What is kept back is paid apart: its fee is rounded up once more. */
function apartFee({ mesh }: Books, gateway: SubjectId, route: MessageId): bigint {
  return mesh.waysOf(gateway, route).size > 0 ? 1n : 0n
}

function dueOf(price: string, micro: number): bigint {
  return (BigInt(price) * BigInt(micro)) / PPM
}

interface Paying extends Bill {
  readonly id: MessageId
  readonly route: RouteState
}

interface Desk {
  readonly books: Books
  readonly context: Context
  readonly params: CoverageParams
}

function pay({ id, route, gateway, pair, micro }: Paying, { books, context, params }: Desk) {
  const amount = dueOf(route.price, pair.paidMicro + micro) - BigInt(pair.paid)
  const { owed, taken } = takeOldest(pair.owed, micro)
  const paidMicro = pair.paidMicro + micro
  books.setPair(gateway, id, { ...pair, owed, paidMicro, paid: (BigInt(pair.paid) + amount).toString() })
  const payer = books.escrow.accountOf(id)
  const facts = { route: id, credits: paidMicro / MICRO >= 1 ? Math.floor(paidMicro / MICRO) : 0 }
  const amounts = shareByLargestRemainder(
    amount,
    taken.map(([, part]) => BigInt(part)),
  )
  const transfers: Transfer[] = []
  const subject = context.subjects.get(gateway)!
  // With oneself there is nothing to pay; what nobody remembers the owner of is nobody's.
  const due = taken.map(([to], index) =>
    to === '' || to === payer || !hasHad(subject, to) ? 0n : amounts[index]!,
  )
  const kept = keptBack(books, { gateway, route: id, paidMicro, micro }, due, params)
  const held: HeldPart[] = []
  for (const [index, [to, , day]] of taken.entries()) {
    const back = kept.amounts[index]!
    const part = due[index]! - back
    if (back > 0n) held.push([to as Address, back.toString(), day])
    if (part === 0n) continue
    const moved = books.escrow.pay(id, {
      payee: gateway,
      to: to as Address,
      amount: part,
      facts: { ...facts, day },
    })
    assert(moved !== undefined, 'what is paid is there')
    transfers.push(moved)
  }
  if (kept.micro > 0) {
    const before = books.mesh.heldOf(gateway, id)
    books.mesh.hold(gateway, id, {
      micro: before.micro + kept.micro,
      parts: joined([...before.parts, ...held]),
    })
  }
  const moved = transfers.reduce((sum, one) => sum + one.amount, 0n)
  const fee = feeOn(moved, params.feePpm)
  const burned = fee === 0n ? undefined : books.escrow.burn(id, { amount: fee, payee: gateway, facts })
  assert(fee === 0n || burned !== undefined, 'what is burned is there')
  return { transfers, charges: burned === undefined ? [] : [burned] }
}

function takeOldest(owed: readonly OwedPart[], micro: number) {
  const [left, taken]: [OwedPart[], OwedPart[]] = [[], []]
  let more = micro
  for (const [owner, part, day] of owed) {
    const now = Math.min(part, more)
    more -= now
    if (now > 0) taken.push([owner, now, day])
    if (part > now) left.push([owner, part - now, day])
  }
  return { owed: left, taken }
}

/** One row an owner and day. */
function joined(parts: readonly HeldPart[]): readonly HeldPart[] {
  const rows = new Map<string, HeldPart>()
  for (const [owner, amount, day] of parts) {
    const known = BigInt(rows.get(`${owner} ${day}`)?.[1] ?? 0)
    rows.set(`${owner} ${day}`, [owner, (known + BigInt(amount)).toString(), day])
  }
  return [...rows.values()]
}
