/**
 * What consumers buy, and whom it pays: the rows of an order's regions that it has not paid for yet, at the network's price, shared among those
 * of whose observations the rows of these regions are made, in the epoch in which it is sold.
 *
 * Laws: each row is paid for once by an order; never more than the order says, than its owner allows and has; all of it goes to
 * contributors but for the fee, which is burned for whose use it was; with oneself there is nothing to pay. What is not paid is not shown.
 */

import { numberOfCell } from '../../protocol/cells/cell-number.ts'
import { REGION_RESOLUTION } from '../../protocol/cells/region.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { type Balances, openBalances } from '../balances.ts'
import type { Charge, EpochContext, Facts, Finding, Transfer } from '../resource.ts'
import { type MapParams, priceOf } from './map-params.ts'
import { editionOf, type MapBooks, type OrderState, type Person, regionOfKey } from './map-state.ts'
import { type Bounds, payFor, type SaleReason, UNBOUNDED } from './pay-for.ts'
import type { TakenOrder } from './take-orders.ts'

type Context = Pick<EpochContext<never>, 'subjects' | 'depositOf' | 'allowedOf' | 'paymentDecimals'>

export interface Sold {
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
}

/** Of a consumer at once. */
export const MOST_ORDERS = 8

export function sell(
  books: MapBooks,
  taken: readonly (TakenOrder & { readonly consumer: SubjectId })[],
  context: Context,
  params: MapParams,
  balances: Balances = openBalances(context),
  bounds: Bounds<Person> = UNBOUNDED,
): Sold {
  const findings = takeOrders(books, taken)
  const [transfers, charges]: [Transfer[], Charge[]] = [[], []]
  const rows = rowsByRegion(books)
  for (const [id, order] of [...books.orders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const consumer = order.consumer as SubjectId
    if (!context.subjects.has(consumer) || books.edition > order.until + params.keepDays) {
      books.orders.delete(id)
      continue
    }
    if (order.ended !== '' || order.upTo >= Math.min(books.edition, order.until)) continue
    const sold = sellOne(id, order, { books, rows, context, params, balances, bounds })
    if ('code' in sold) {
      books.orders.set(id, { ...order, ended: sold.code })
      findings.push(notice(consumer, sold.code, sold.facts))
      continue
    }
    transfers.push(...sold.transfers)
    charges.push(...sold.charges)
    books.orders.set(id, sold.order)
  }
  return { transfers, charges, findings }
}

/** In the order of their ids, so many of a consumer as may stand at once. */
function takeOrders(
  { orders, edition }: MapBooks,
  taken: readonly (TakenOrder & { readonly consumer: SubjectId })[],
): Finding[] {
  const findings: Finding[] = []
  for (const { id, consumer, regions, days, most } of taken.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const standing = [...orders.values()].filter(
      one => one.consumer === consumer && one.ended === '' && (one.upTo < one.until || one.upTo === -1),
    )
    if (standing.length >= MOST_ORDERS) {
      findings.push(
        notice(consumer, 'orders_full', { order: id, standing: standing.length, most: MOST_ORDERS }),
      )
      continue
    }
    const until = Math.max(0, edition) + days
    orders.set(id, { consumer, regions, until, upTo: -1, paid: '0', left: most.toString(), ended: '' })
  }
  return findings
}

type Rows = ReadonlyMap<number, readonly number[]>

/** Region → the editions of its rows. */
function rowsByRegion({ rows, shape }: MapBooks): Rows {
  const all = new Map<number, number[]>()
  for (const [key, row] of rows) {
    const region = regionOfKey(key, shape)
    const editions = all.get(region) ?? []
    all.set(region, editions)
    editions.push(editionOf(row, shape))
  }
  return all
}

interface Desk {
  readonly books: MapBooks
  readonly rows: Rows
  readonly context: Context
  readonly params: MapParams
  readonly balances: Balances
  readonly bounds: Bounds<Person>
}

function sellOne(id: string, order: OrderState, desk: Desk) {
  const { books, rows, context, params, balances, bounds } = desk
  const consumer = order.consumer as SubjectId
  const regions = order.regions.map(region => numberOfCell(region, REGION_RESOLUTION))
  const upTo = Math.min(books.edition, order.until)
  const isNew = (edition: number) => edition > order.upTo && edition <= upTo
  const count = regions.flatMap(region => (rows.get(region) ?? []).filter(isNew)).length
  if (count === 0 && order.until === upTo && order.upTo === -1)
    return {
      code: 'nothing_there',
      facts: { order: id, edition: upTo, owners: params.owners, days: params.days },
    } as const
  if (count === 0) return { order: { ...order, upTo }, transfers: [], charges: [] }
  const bill = {
    order: id,
    consumer,
    left: BigInt(order.left),
    price: priceOf(count, params, context.paymentDecimals),
    feePpm: params.feePpm,
    parts: partsOf(books, regions),
    facts: { order: id, edition: upTo, rows: count },
  }
  const paidFor = payFor(bill, context, balances, bounds)
  if ('code' in paidFor) return paidFor
  const { asked, transfers, charges } = paidFor
  const [paid, left] = [BigInt(order.paid) + asked, BigInt(order.left) - asked]
  const after = { ...order, upTo, paid: paid.toString(), left: left.toString() }
  return { order: after, transfers, charges }
}

/** Whose observations the rows of these regions are made of, and of how many each, in one order. */
function partsOf(
  { parts, people }: MapBooks,
  regions: readonly number[],
): readonly (readonly [Person, number])[] {
  const weights = new Map<number, number>()
  for (const region of regions)
    for (const ofWeek of parts.get(region)?.values() ?? [])
      for (const [person, rows] of ofWeek) weights.set(person, (weights.get(person) ?? 0) + rows)
  return [...weights]
    .map(([person, rows]) => [people[person]!, rows] as const)
    .sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** By device, then by owner, then by whose word. */
function nameOf([owner, subject, , word]: Person): string {
  return `${subject} ${owner} ${word ?? ''}`
}

function notice(subject: SubjectId, code: SaleReason, facts: Facts): Finding {
  return { subject, code, severity: 'notice', messages: [], facts }
}
