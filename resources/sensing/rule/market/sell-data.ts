/**
 * What consumers buy, and whom it pays: the rows of an order's regions, quantities and days as they come out, at the network's price for an hour of
 * a cell, shared among those of whose readings these rows are made, by how many hours of each.
 *
 * Laws: each hour of a cell is paid for once by an order; the money is as `payFor` has it; what is not paid is not shown. Who measured is told
 * what for, by whose account and how many hours, and neither where nor which days.
 */
import { type Balances, openBalances } from '../../../../kernel/balances.ts'

import { type Part, payFor, type SaleReason } from '../../../../kernel/map/pay-for.ts'
import { MOST_ORDERS, type Sold } from '../../../../kernel/map/sell.ts'
import type { Taken } from '../../../../kernel/map/take-orders.ts'
import type { EpochContext, Facts, Finding, Transfer } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DataOrder } from '../../messages/market/data-order.ts'
import { priceOfHours } from '../../messages/market/price.ts'
import type { MarketParams } from './market-params.ts'
import {
  lotKey,
  lotOf,
  type MarketBooks,
  type OrderState,
  openPerson,
  openPlace,
  type UseState,
} from './market-state.ts'

/** The market's own beside those of any sale. */
export type MarketReason = SaleReason | 'too_few_owners'

type Context = Pick<EpochContext<never>, 'subjects' | 'depositOf' | 'allowedOf' | 'paymentDecimals'>
export type TakenData = Taken<DataOrder> & { readonly consumer: SubjectId }

/** Of a consumer, those that are over included. */
export const MOST_KEPT = 32

export function sellData(
  books: MarketBooks,
  taken: readonly TakenData[],
  context: Context,
  params: MarketParams,
  balances: Balances = openBalances(context),
): Sold {
  const findings = takeAll(books, taken)
  const sold: { transfers: Transfer[]; charges: Sold['charges'][number][] } = { transfers: [], charges: [] }
  const desk = { books, context, params, balances, hoursOf: hoursByLot(books, params) }
  for (const [id, order] of [...books.orders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const consumer = order.consumer as SubjectId
    if (!context.subjects.has(consumer) || books.edition > order.until + params.keepDays) {
      books.orders.delete(id)
      continue
    }
    if (order.ended !== '' || order.upTo >= Math.min(books.edition, order.until)) continue
    const one = sellOne(id, order, desk)
    if ('code' in one) {
      books.orders.set(id, { ...order, ended: one.code })
      findings.push(notice(consumer, one.code, one.facts))
      continue
    }
    sold.transfers.push(...one.transfers)
    sold.charges.push(...one.charges)
    books.orders.set(id, one.order)
  }
  return { ...sold, findings }
}

function isStanding({ ended, upTo, until }: OrderState): boolean {
  return ended === '' && upTo < until
}

/** In the order of their ids, so many of a consumer as may stand at once; those that are over are forgotten first. */
function takeAll({ orders }: MarketBooks, taken: readonly TakenData[]): Finding[] {
  const findings: Finding[] = []
  for (const { id, consumer, most, ...asked } of taken.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = [...orders].filter(([, one]) => one.consumer === consumer)
    const standing = own.filter(([, one]) => isStanding(one)).length
    if (standing >= MOST_ORDERS) {
      findings.push(notice(consumer, 'orders_full', { order: id, standing, most: MOST_ORDERS }))
      continue
    }
    const over = own.filter(([, one]) => !isStanding(one))
    const oldestFirst = over.sort(([a, one], [b, other]) => one.until - other.until || (a < b ? -1 : 1))
    for (const [old] of oldestFirst.slice(0, Math.max(0, own.length + 1 - MOST_KEPT))) orders.delete(old)
    const money = { paid: '0', left: most.toString(), hours: 0, ended: '' }
    orders.set(id, { consumer, ...asked, upTo: asked.from - 1, ...money })
  }
  return findings
}

type HoursOf = (day: number, lot: string) => number

/** Hours of cells that are out, each day looked at once. */
function hoursByLot({ rows }: MarketBooks, { resolution }: MarketParams): HoursOf {
  const known = new Map<number, ReadonlyMap<string, number>>()
  const ofDay = (day: number) => {
    const hours = new Map<string, number>()
    for (const [place, [, , ...figures]] of Object.entries(rows.get(day) ?? {})) {
      const lot = lotOf(place, resolution)
      hours.set(lot, (hours.get(lot) ?? 0) + figures.filter(figure => figure !== null).length)
    }
    known.set(day, hours)
    return hours
  }
  return (day, lot) => (known.get(day) ?? ofDay(day)).get(lot) ?? 0
}

interface Desk {
  readonly books: MarketBooks
  readonly hoursOf: HoursOf
  readonly context: Context
  readonly params: MarketParams
  readonly balances: Balances
}

type SoldOne = Pick<Sold, 'transfers' | 'charges'> & { readonly order: OrderState }
type NotSold = { readonly code: MarketReason; readonly facts: Facts }

function sellOne(id: string, order: OrderState, desk: Desk): SoldOne | NotSold {
  const { books, hoursOf, context, params, balances } = desk
  const upTo = Math.min(books.edition, order.until)
  const days = [...books.parts.keys()].filter(day => day > order.upTo && day <= upTo).sort((a, b) => a - b)
  const bought = days.flatMap(day => lotsOf(order).map(lot => ({ day, lot, hours: hoursOf(day, lot) })))
  const hours = bought.reduce((sum, one) => sum + one.hours, 0)
  if (hours === 0) {
    if (upTo === order.until && order.hours === 0) return nothingOf(id, order, desk)
    return { order: { ...order, upTo }, transfers: [], charges: [] }
  }
  const paid = payFor(
    {
      order: id,
      consumer: order.consumer as SubjectId,
      left: BigInt(order.left),
      price: priceOfAll(bought, params, context.paymentDecimals),
      feePpm: params.feePpm,
      parts: partsOf(books, bought, params),
      facts: { order: id, purpose: order.purpose, quantities: order.quantities.join(', '), hours },
    },
    context,
    balances,
  )
  if ('code' in paid) return paid
  noteUses(books, order, upTo, paid.transfers, hoursByPayee(books, bought))
  const [spent, left] = [BigInt(order.paid) + paid.asked, BigInt(order.left) - paid.asked]
  const money = { paid: spent.toString(), left: left.toString(), hours: order.hours + hours }
  return { order: { ...order, upTo, ...money }, transfers: paid.transfers, charges: paid.charges }
}

function lotsOf({ regions, quantities }: OrderState): readonly string[] {
  return regions.flatMap(region => quantities.map(name => lotKey(region, name)))
}

/** Nobody measured there, or too few did. */
function nothingOf(id: string, order: OrderState, { books, params }: Desk): NotSold {
  const lots = lotsOf(order)
  const isMeasured = [...books.parts].some(
    ([day, parts]) => day >= order.from && day <= order.until && lots.some(lot => Object.hasOwn(parts, lot)),
  )
  const { owners, resolution } = params
  const facts = { order: id, edition: books.edition, owners, resolution }
  return { code: isMeasured ? 'too_few_owners' : 'nothing_there', facts }
}

type Bought = readonly { readonly day: number; readonly lot: string; readonly hours: number }[]

/** Of each quantity rounded up. */
function priceOfAll(bought: Bought, params: MarketParams, decimals: number): bigint {
  const hours = new Map<string, number>()
  for (const { lot, hours: more } of bought) {
    const [, name] = openPlace(lot)
    hours.set(name, (hours.get(name) ?? 0) + more)
  }
  return [...hours].reduce((sum, [name, of]) => sum + priceOfHours(of, priceIn(params, name), decimals), 0n)
}

function priceIn({ sold, microPrice }: MarketParams, name: string): bigint {
  return sold.get(name)?.microPrice ?? microPrice
}

/** Who made it: hours, each by what it costs; in one order that everybody has. */
function partsOf(books: MarketBooks, bought: Bought, params: MarketParams): readonly Part[] {
  const weights = new Map<string, bigint>()
  for (const { day, lot } of bought) {
    const microPrice = priceIn(params, openPlace(lot)[1])
    for (const [person, hours] of Object.entries(books.parts.get(day)?.[lot] ?? {}))
      weights.set(person, (weights.get(person) ?? 0n) + BigInt(hours) * microPrice)
  }
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, weight]): Part => [openPerson(person), weight])
}

function hoursByPayee(books: MarketBooks, bought: Bought): ReadonlyMap<string, number> {
  const hours = new Map<string, number>()
  for (const { day, lot } of bought)
    for (const [person, more] of Object.entries(books.parts.get(day)?.[lot] ?? {}))
      hours.set(person, (hours.get(person) ?? 0) + more)
  return hours
}

/** What each station's readings were used for, and what that brought. */
function noteUses(
  { uses }: MarketBooks,
  { purpose }: OrderState,
  day: number,
  transfers: readonly Transfer[],
  hoursOf: ReadonlyMap<string, number>,
): void {
  for (const { payee, to, from, amount } of transfers) {
    const [hours, earned] = uses.get(payee)?.[purpose] ?? [0, '0']
    const more = hoursOf.get(`${to} ${payee}`) ?? 0
    const now: UseState = [hours + more, (BigInt(earned) + amount).toString(), from, day]
    uses.set(payee, { ...uses.get(payee), [purpose]: now })
  }
}

function notice(subject: SubjectId, code: MarketReason, facts: Facts): Finding {
  return { subject, code, severity: 'notice', messages: [], facts }
}
