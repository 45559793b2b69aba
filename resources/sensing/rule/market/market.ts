/** The market in an epoch: what stations' memory lets go is taken in, days that are whole come out, orders are paid. */
import type { EpochContext } from '../../../../kernel/resource.ts'
import type { SensingParams } from '../params.ts'
import type { SensingState } from '../state.ts'
import { collectLeaving, type Leaving } from './collect.ts'
import { closeMarket, INITIAL_MARKET, openMarket } from './market-state.ts'
import { publishUntil } from './publish.ts'
import { sellData, type TakenData } from './sell-data.ts'

const DAY_MS = 86_400_000

/** Undefined where the network sells nothing. */
export function openTheMarket(
  context: EpochContext<SensingState>,
  { market, catchUpMs, intervalMs }: SensingParams,
) {
  if (market === undefined) return undefined
  const { state, vouching, completeUntilMs, subjects } = context
  const books = openMarket(state.market ?? INITIAL_MARKET)
  const collecting = { books, params: market, intervalMs, vouching }
  return {
    take: (leaving: Leaving) => collectLeaving(leaving, collecting),
    close(orders: readonly TakenData[]) {
      const completeMs = completeUntilMs - Math.max(catchUpMs, market.delayMs)
      publishUntil(books, Math.floor(completeMs / DAY_MS) - 1, market)
      const sold = sellData(books, orders, context, market)
      return { ...sold, state: closeMarket(books, id => subjects.has(id)) }
    },
  }
}
