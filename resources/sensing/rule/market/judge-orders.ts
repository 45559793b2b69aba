/** What a consumer of data asks for beside the readings of stations. */
import { type Taken, takeOrders } from '../../../../kernel/map/take-orders.ts'
import type { Appraisal, AppraisalContext, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import {
  DATA_CONSUMER,
  DATA_ORDER,
  type DataOrder,
  MOST_AHEAD,
  MOST_SPAN,
} from '../../messages/market/data-order.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { appraiseStation, type SensingSummary } from '../appraise.ts'
import type { SensingParams } from '../params.ts'
import type { SensingState } from '../state.ts'
import type { MarketParams } from './market-params.ts'

const DAY_MS = 86_400_000

/** Readings by their own rule; of orders each that can be read, of who is registered to buy. */
export function appraiseAll(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<SensingState>,
  params: SensingParams,
  byName: ReadonlyMap<string, SteppedQuantity>,
): Appraisal<SensingSummary> {
  const { market } = params
  if (market === undefined) return appraiseStation(subject, said, context, params, byName)
  const check = (order: DataOrder, message: ReceivedMessage) => judgeOrder(order, message, market)
  const taken = takeOrders(said, subject, DATA_ORDER, DATA_CONSUMER, check)
  const { verdicts, summary } = appraiseStation(subject, taken.others, context, params, byName)
  const all = [...verdicts, ...taken.verdicts]
  const orders: readonly Taken<DataOrder>[] = taken.orders
  if (orders.length === 0) return { verdicts: all, summary }
  return { verdicts: all, summary: { places: summary?.places ?? [], orders } }
}

function judgeOrder(
  { quantities, from, until }: DataOrder,
  { timeMs }: ReceivedMessage,
  { sold }: MarketParams,
) {
  const strange = quantities.find(name => !sold.has(name))
  if (strange !== undefined)
    return { code: 'not_sold', facts: { quantity: strange, sold: [...sold.keys()].join(', ') } }
  const latest = Math.floor(timeMs / DAY_MS) + MOST_AHEAD
  if (from <= until && until - from < MOST_SPAN && until <= latest) return undefined
  return { code: 'days_wrong', facts: { from, until, mostDays: MOST_SPAN, latest } }
}
