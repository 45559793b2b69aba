/** What one device may know of the market: everybody what there is, who bought rows those, and a station what its readings earned by use. */
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import { DATA_CONSUMER } from '../../messages/market/data-order.ts'
import { type DataRow, packOffer, packRow } from '../../messages/market/data-row.ts'
import type { MarketParams } from './market-params.ts'
import { INITIAL_MARKET, lotKey, lotOf, type MarketState, openPlace } from './market-state.ts'

/** What is told before it is bought is in steps so many times as wide. */
const COARSER = 4

export function viewOfMarket(
  state: MarketState = INITIAL_MARKET,
  subject: Subject,
  params: MarketParams,
): StateValue {
  const { owners, keepDays, delayMs, feePpm, resolution, parts } = params
  const about = {
    edition: state.edition,
    least: { owners, keep: keepDays, delayMs },
    resolution,
    parts,
    feePpm,
    quantities: [...params.sold.values()].map(({ quantity: { name, unit, resolution }, microPrice }) => ({
      name,
      unit,
      // The same number in whatever way it is written.
      resolution: String(resolution),
      price: microPrice.toString(),
    })),
    offers: offersOf(state, params),
  }
  if (subject.model === DATA_CONSUMER) return Object.assign(about, ordersOf(state, subject, params))
  return Object.assign(about, { uses: usesOf(state, subject) })
}

function offersOf({ rows }: MarketState, { resolution, step }: MarketParams): StateValue {
  return Object.entries(rows).flatMap(([day, places]) => {
    const lots = Map.groupBy(Object.entries(places), ([place]) => lotOf(place, resolution))
    return [...lots].map(([lot, cells]) => {
      const [region, quantity] = openPlace(lot)
      const figures = cells.flatMap(([, [, , ...all]]) => all.filter(figure => figure !== null))
      const middle = figures.toSorted((a, b) => a - b)[(figures.length - 1) >> 1] ?? 0
      const about = Math.round(middle / (COARSER * step)) * COARSER * step + 0
      return packOffer({
        region: cellOfNumber(region, REGION_RESOLUTION),
        quantity,
        day: Number(day),
        cells: cells.length,
        hours: figures.length,
        about,
      })
    })
  })
}

function ordersOf(state: MarketState, { id }: Subject, { resolution }: MarketParams) {
  const own = Object.entries(state.orders).filter(([, { consumer }]) => consumer === id)
  const isBought = (day: number, lot: string) =>
    own.some(
      ([, { from, upTo, regions, quantities }]) =>
        day >= from &&
        day <= upTo &&
        regions.some(region => quantities.some(name => lotKey(region, name) === lot)),
    )
  const rows = Object.entries(state.rows).flatMap(([day, places]) =>
    Object.entries(places).flatMap(([place, [owners, spread, ...hours]]) => {
      if (!isBought(Number(day), lotOf(place, resolution))) return []
      const [cell, quantity] = openPlace(place)
      const row: DataRow = {
        cell: cellOfNumber(cell, resolution),
        quantity,
        day: Number(day),
        owners: owners!,
        spread: spread!,
        hours,
      }
      return [packRow(row)]
    }),
  )
  const orders = own.map(([id, { consumer: _, ...order }]) => [id, order] as const)
  return { rows, orders: Object.fromEntries(orders) }
}

function usesOf({ uses }: MarketState, { id }: Subject): StateValue {
  return Object.entries(uses[id] ?? {}).map(([purpose, [hours, amount, by, day]]) => ({
    purpose,
    hours,
    amount,
    by,
    day,
  }))
}
