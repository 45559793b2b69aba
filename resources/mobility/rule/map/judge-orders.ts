/** What a consumer asks for beside the sheets of whoever drives. */
import { type TakenOrder, takeOrders } from '../../../../kernel/map/take-orders.ts'
import type { Appraisal, AppraisalContext, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { MAP_ORDER } from '../../messages/map/map-order.ts'
import { MAP_CONSUMER } from '../../messages/map/spending.ts'
import { appraiseDevice, type MobilitySummary } from '../appraise.ts'
import type { MobilityParams } from '../params.ts'
import type { MobilityState } from '../state.ts'

/** Sheets by their own rule; of orders each that can be read, of who is registered to buy. */
export function appraiseAll(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<MobilityState>,
  params: MobilityParams,
): Appraisal<MobilitySummary> {
  const taken = takeOrders(said, subject, MAP_ORDER, MAP_CONSUMER)
  const { verdicts, summary } = appraiseDevice(subject, taken.others, context, params)
  const all = [...verdicts, ...taken.verdicts]
  const orders: readonly TakenOrder[] = taken.orders
  if (orders.length === 0) return { verdicts: all, summary }
  return { verdicts: all, summary: { sheets: summary?.sheets ?? [], seals: summary?.seals ?? [], orders } }
}
