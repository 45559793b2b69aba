/**
 * What an order would bring and cost, before it is one: computed of what everybody may know alone (`offers`), so that asking tells nobody more
 * than the list of offers does, whatever is asked and however often.
 */
import { regionOfCell } from './area.ts'
import type { DataRow, Offer } from './data-row.ts'
import type { MarketView } from './data-view.ts'
import { feeOn, priceOfHours } from './price.ts'

export interface Wanted {
  /** H3 indexes of resolution 5. */
  readonly regions: readonly string[]
  readonly quantities: readonly string[]
  /** Days since 1970, both included. */
  readonly from: number
  readonly until: number
}

export interface QuoteLine {
  readonly quantity: string
  readonly unit: string
  readonly hours: number
  /** Base units, before the fee. */
  readonly price: bigint
}

/** Of a region and a day, coarsely. */
export interface Sample {
  readonly region: string
  readonly quantity: string
  readonly day: number
  readonly cells: number
  readonly hours: number
  /** About, in the quantity’s unit. */
  readonly about: number
}

export interface Quote {
  readonly lines: readonly QuoteLine[]
  /** At most on one day: where enough owners measure. */
  readonly cells: number
  readonly hours: number
  /** Of all hours of these cells and quantities on the days that are out, ppm. */
  readonly coveragePpm: number
  /** Of the days that are asked for: out, with something on them, yet to come, and past but not kept any more. */
  readonly days: {
    readonly out: number
    readonly with: number
    readonly ahead: number
    readonly gone: number
  }
  /** The newest day with something; −1 where there is none. */
  readonly newest: number
  /** Base units: what is there now, its fee, both; and about what the days ahead will come to, the fee included. */
  readonly price: bigint
  readonly fee: bigint
  readonly total: bigint
  readonly ahead: bigint
  /** Of the hours, those that this buyer has already: an order pays for them again. */
  readonly owned: number
  readonly sample: readonly Sample[]
}

const [MOST_SAMPLES, LOOKED_BACK] = [48, 7]

/** @param rows that the buyer has */
export function quoteOf(wanted: Wanted, view: MarketView, paymentDecimals: number): Quote {
  const { edition, feePpm, parts } = view
  const [regions, quantities] = [new Set(wanted.regions), new Set(wanted.quantities)]
  const isWanted = (region: string, quantity: string) => regions.has(region) && quantities.has(quantity)
  const all = view.offers.filter(({ region, quantity }) => isWanted(region, quantity))
  const there = all.filter(({ day }) => day >= wanted.from && day <= wanted.until && day <= edition)
  const sold = view.quantities.filter(({ name }) => quantities.has(name))
  const priceOf = (offers: readonly Offer[]) =>
    sold.map(({ name, price }) => {
      const hours = sumOf(offers.filter(({ quantity }) => quantity === name).map(one => one.hours))
      return [hours, priceOfHours(hours, BigInt(price), paymentDecimals)] as const
    })
  const lines = priceOf(there).map(([hours, price], at): QuoteLine => {
    const { name, unit } = sold[at]!
    return { quantity: name, unit, hours, price }
  })
  const price = lines.reduce((sum, line) => sum + line.price, 0n)
  const fee = feeOn(price, feePpm)
  const hours = sumOf(lines.map(line => line.hours))
  const days = daysOf(wanted, view, there)
  const possible = cellDays(there) * parts * days.out
  return {
    lines,
    cells: mostCells(there),
    hours,
    coveragePpm: possible === 0 ? 0 : Math.min(1_000_000, Math.round((hours * 1e6) / possible)),
    days,
    newest: there.reduce((newest, { day }) => Math.max(newest, day), -1),
    price,
    fee,
    total: price + fee,
    ahead: BigInt(days.ahead) * perDay(all, edition, offers => withFee(priceOf(offers), feePpm)),
    owned: ownedOf(wanted, view.rows, isWanted),
    sample: sampleOf(there, view),
  }
}

function withFee(priced: readonly (readonly [number, bigint])[], feePpm: number): bigint {
  const price = priced.reduce((sum, [, one]) => sum + one, 0n)
  return price + feeOn(price, feePpm)
}

function daysOf(
  { from, until }: Wanted,
  { edition, least }: MarketView,
  there: readonly Offer[],
): Quote['days'] {
  const oldest = edition - least.keep + 1
  const between = (a: number, b: number) => Math.max(0, b - a + 1)
  return {
    out: edition < 0 ? 0 : between(Math.max(from, oldest), Math.min(until, edition)),
    with: new Set(there.map(({ day }) => day)).size,
    ahead: between(Math.max(from, edition + 1), until),
    gone: edition < 0 ? 0 : between(from, Math.min(until, oldest - 1)),
  }
}

/** Of each region and quantity the most cells of a day: in so many something could be on each day. */
function cellDays(offers: readonly Offer[]): number {
  return sumOf([...mostByLot(offers).values()])
}

/** Wherever any of the quantities is. */
function mostCells(offers: readonly Offer[]): number {
  const byRegion = new Map<string, number>()
  for (const { region, cells } of offers) byRegion.set(region, Math.max(byRegion.get(region) ?? 0, cells))
  return sumOf([...byRegion.values()])
}

function mostByLot(offers: readonly Offer[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const { region, quantity, cells } of offers) {
    const lot = `${region} ${quantity}`
    most.set(lot, Math.max(most.get(lot) ?? 0, cells))
  }
  return most
}

/** What a day of the last week came to, the dearest: an order that allows for so much each day goes on. */
function perDay(
  offers: readonly Offer[],
  edition: number,
  costOf: (offers: readonly Offer[]) => bigint,
): bigint {
  let most = 0n
  for (let day = edition - LOOKED_BACK + 1; day <= edition; day++) {
    const cost = costOf(offers.filter(one => one.day === day))
    if (cost > most) most = cost
  }
  return most
}

function ownedOf(
  { from, until }: Wanted,
  rows: readonly DataRow[],
  isWanted: (region: string, quantity: string) => boolean,
): number {
  return sumOf(
    rows
      .filter(
        ({ cell, quantity, day }) => day >= from && day <= until && isWanted(regionOfCell(cell), quantity),
      )
      .map(({ hours }) => hours.filter(hour => hour !== null).length),
  )
}

/** The newest days first. */
function sampleOf(offers: readonly Offer[], { quantities }: MarketView): readonly Sample[] {
  const resolutionOf = new Map(quantities.map(({ name, resolution }) => [name, resolution]))
  return offers
    .toSorted((a, b) => b.day - a.day || (`${a.quantity} ${a.region}` < `${b.quantity} ${b.region}` ? -1 : 1))
    .slice(0, MOST_SAMPLES)
    .map(({ region, quantity, day, cells, hours, about }) => ({
      region,
      quantity,
      day,
      cells,
      hours,
      about: inUnits(about, resolutionOf.get(quantity) ?? 1),
    }))
}

/** Steps of a resolution, without what binary fractions add. @example inUnits(605, 0.1) // → 60.5 */
export function inUnits(steps: number, resolution: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(resolution)))
  return Number((steps * resolution).toFixed(digits)) + 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
