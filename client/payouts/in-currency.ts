/**
 * What payouts were worth in another currency than the dollar when they came in: by a table of daily rates, or by a rate that a feed on the
 * chain said in that block. What somebody names for the asset itself goes before the network's own feed. What is missing stays empty, with why.
 *
 * Law: a price that was exchanged is rounded once, half up, to 10⁻¹² of the currency, and a worth is its quantity times that price: whoever adds the table up
 * again gets what stands there.
 */
import { type DailyRates, dayOf, type Pair, type Rate, rateOn } from './daily-rates.ts'
import type { Payout } from './tax-table.ts'

/** A rate of the chain, at a payout's block. */
export interface ChainRate {
  readonly pair: Pair
  /** 10⁻¹⁸. */
  readonly rate: bigint
  readonly source: string
}

export interface CurrencyTerms {
  /** Such as EUR. */
  readonly currency: string
  readonly table?: DailyRates
  /** For how many days a rate of the table holds after its own. */
  readonly days: number
  /** What a feed said when this payout was paid, or why it said nothing. */
  readonly said?: ChainRate | string
}

const [ONE, SHOWN] = [10n ** 18n, 10n ** 6n]
const DOLLAR = 'USD'

interface Worth {
  /** 10⁻¹⁸ of the currency for a whole one. */
  readonly each: bigint
  readonly source: string
}

/**
 * @example
 * const [first] = payouts.map(payout => inCurrency(payout, { currency: 'EUR', table: readDailyRates(name, text), days: 0 }))
 */
export function inCurrency(payout: Payout, terms: CurrencyTerms): Payout {
  const { price, unpriced: _, ...plain } = payout
  const worth = ownWorth(payout, terms) ?? dollarWorth(payout, terms)
  if (typeof worth === 'string') return { ...plain, unpriced: worth }
  return { ...plain, price: worth }
}

/** By a column for the asset itself: in the currency, or in dollars. */
function ownWorth(payout: Payout, terms: CurrencyTerms): Worth | string | undefined {
  const { table, currency, days } = terms
  const columns = [currency, DOLLAR].map(its => ({ in: its, of: payout.symbol }))
  const pair = columns.find(({ in: its, of }) => table?.pairs.some(one => one.in === its && one.of === of))
  if (table === undefined || pair === undefined) return undefined
  const found = rateOn(table, pair, payout.atMs, days)
  if (found === undefined) return missing(table, pair, payout.atMs, days)
  const own = { each: found.rate, source: told(table, found, payout.atMs) }
  return pair.in === currency ? own : fromDollars(own, payout, terms)
}

function dollarWorth(payout: Payout, terms: CurrencyTerms): Worth | string {
  const { price, unpriced = '' } = payout
  if (price === undefined) return unpriced
  return fromDollars(price, payout, terms)
}

function fromDollars(dollars: Worth, { atMs }: Payout, terms: CurrencyTerms): Worth | string {
  const { currency, table, days, said } = terms
  if (currency === DOLLAR) return dollars
  if (typeof said === 'string') return said
  if (said !== undefined) return exchanged(dollars, said, currency)
  const pair = pairsOf(currency).find(its => table?.pairs.some(one => one.in === its.in && one.of === its.of))
  if (table === undefined || pair === undefined)
    return `${table?.name ?? 'nobody'} has no column ${currency} per ${DOLLAR}, nor ${DOLLAR} per ${currency}`
  const found = rateOn(table, pair, atMs, days)
  if (found === undefined) return missing(table, pair, atMs, days)
  return exchanged(dollars, { ...found, source: told(table, found, atMs) }, currency)
}

/** Either way round, as the pair says. @example pairsOf('EUR')[0] // → { in: 'EUR', of: 'USD' } */
export function pairsOf(currency: string): readonly Pair[] {
  return [
    { in: currency, of: DOLLAR },
    { in: DOLLAR, of: currency },
  ]
}

function exchanged(dollars: Worth, { pair, rate, source }: ChainRate, currency: string): Worth {
  const [over, under] = pair.in === currency ? [rate, ONE] : [ONE, rate]
  const each = halfUp(dollars.each * over, under * SHOWN) * SHOWN
  return { each, source: `${dollars.source}; ${source}` }
}

function told({ name }: DailyRates, { pair, day }: Rate, atMs: number): string {
  return `${pair.in} per ${pair.of} by ${name}${day === dayOf(atMs) ? '' : ` of ${day}`}`
}

function missing({ name }: DailyRates, pair: Pair, atMs: number, days: number): string {
  const since = days === 0 ? '' : `, nor in the ${days} days before`
  return `${name} has no ${pair.in} per ${pair.of} of ${dayOf(atMs)}${since}`
}

function halfUp(over: bigint, under: bigint): bigint {
  return (2n * over + under) / (2n * under)
}
