/** What a consumer asks for, held against what it may: its messages beside the sheets of whoever drives. */
import type { Appraisal, AppraisalContext, ReceivedMessage, Verdict } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { MAP_ORDER, type MapOrder } from '../../messages/map/map-order.ts'
import { MAP_CONSUMER } from '../../messages/map/spending.ts'
import { appraiseDevice, type MobilitySummary } from '../appraise.ts'
import type { MobilityParams } from '../params.ts'
import type { MobilityState } from '../state.ts'

export interface TakenOrder extends MapOrder {
  /** Of its message. */
  readonly id: string
}

/** Sheets by their own rule; of orders each that can be read, of who is registered to buy. */
export function appraiseAll(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<MobilityState>,
  params: MobilityParams,
): Appraisal<MobilitySummary> {
  const asked = said.filter(({ contentType }) => contentType === MAP_ORDER.contentType)
  if (asked.length === 0) return appraiseDevice(subject, said, context, params)
  const others = said.filter(({ contentType }) => contentType !== MAP_ORDER.contentType)
  const { verdicts, summary } = appraiseDevice(subject, others, context, params)
  const orders: TakenOrder[] = []
  const judged = asked.map((message): Verdict => {
    const order = readOrder(message, subject)
    if (!('most' in order)) return { message: message.id, accepted: false, ...order }
    orders.push({ ...order, id: message.id })
    return { message: message.id, accepted: true, notes: [] }
  })
  const all = [...verdicts, ...judged]
  if (orders.length === 0) return { verdicts: all, summary }
  return { verdicts: all, summary: { sheets: summary?.sheets ?? [], seals: summary?.seals ?? [], orders } }
}

/** What cannot be read is an answer, never a throw. */
function readOrder({ payload }: ReceivedMessage, { model }: Subject) {
  if (model !== MAP_CONSUMER) return { code: 'not_a_consumer', facts: { model, needed: MAP_CONSUMER } }
  try {
    return MAP_ORDER.decode(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}
