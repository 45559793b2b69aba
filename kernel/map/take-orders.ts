/** What a consumer of a map asks for, held against what it may say: its messages are judged apart from what others of the resource say. */
import type { MapOrder } from '../../protocol/cells/map-order.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { Word } from '../../protocol/words/define-word.ts'
import type { ReceivedMessage, Verdict } from '../resource.ts'
import type { Subject } from '../subject.ts'

export interface TakenOrder extends MapOrder {
  /** Of its message. */
  readonly id: MessageId
}

export interface OrdersTaken {
  readonly verdicts: readonly Verdict[]
  readonly orders: readonly TakenOrder[]
  /** All that is none. */
  readonly others: readonly ReceivedMessage[]
}

/** Of orders each that can be read, of who is registered to buy. @param consumer the model that buys */
export function takeOrders(
  said: readonly ReceivedMessage[],
  subject: Subject,
  word: Word<MapOrder>,
  consumer: string,
): OrdersTaken {
  const others = said.filter(({ contentType }) => contentType !== word.contentType)
  if (others.length === said.length) return { verdicts: [], orders: [], others }
  const orders: TakenOrder[] = []
  const verdicts = said
    .filter(({ contentType }) => contentType === word.contentType)
    .map((message): Verdict => {
      const order = readOrder(message, subject, word, consumer)
      if (!('most' in order)) return { message: message.id, accepted: false, ...order }
      orders.push({ ...order, id: message.id })
      return { message: message.id, accepted: true, notes: [] }
    })
  return { verdicts, orders, others }
}

/** What cannot be read is an answer, never a throw. */
function readOrder({ payload }: ReceivedMessage, { model }: Subject, word: Word<MapOrder>, consumer: string) {
  if (model !== consumer) return { code: 'not_a_consumer', facts: { model, needed: consumer } }
  try {
    return word.decode(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}
