/** What a consumer of a map asks for, held against what it may say: its messages are judged apart from what others of the resource say. */
import type { MapOrder } from '../../protocol/cells/map-order.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { Word } from '../../protocol/words/define-word.ts'
import type { Facts, ReceivedMessage, Verdict } from '../resource.ts'
import type { Subject } from '../subject.ts'

/** With the id of its message. */
export type Taken<Order> = Order & { readonly id: MessageId }
export type TakenOrder = Taken<MapOrder>

export interface OrdersTaken<Order> {
  readonly verdicts: readonly Verdict[]
  readonly orders: readonly Taken<Order>[]
  /** All that is none. */
  readonly others: readonly ReceivedMessage[]
}

/** What is wrong with an order that can be read. */
type Check<Order> = (
  order: Order,
  message: ReceivedMessage,
) => { readonly code: string; readonly facts: Facts } | undefined

/** Of orders each that can be read, of who is registered to buy. @param consumer the model that buys */
export function takeOrders<Order extends object>(
  said: readonly ReceivedMessage[],
  subject: Subject,
  word: Word<Order>,
  consumer: string,
  check: Check<Order> = () => undefined,
): OrdersTaken<Order> {
  const others = said.filter(({ contentType }) => contentType !== word.contentType)
  if (others.length === said.length) return { verdicts: [], orders: [], others }
  const orders: Taken<Order>[] = []
  const verdicts = said
    .filter(({ contentType }) => contentType === word.contentType)
    .map((message): Verdict => {
      const read = readOrder(message, subject, word, consumer)
      const refused = 'code' in read ? read : check(read.order, message)
      if (refused !== undefined) return { message: message.id, accepted: false, ...refused }
      if ('order' in read) orders.push({ ...read.order, id: message.id })
      return { message: message.id, accepted: true, notes: [] }
    })
  return { verdicts, orders, others }
}

/** What cannot be read is an answer, never a throw. */
function readOrder<Order extends object>(
  { payload }: ReceivedMessage,
  { model }: Subject,
  word: Word<Order>,
  consumer: string,
): { readonly order: Order } | { readonly code: string; readonly facts: Facts } {
  if (model !== consumer) return { code: 'not_a_consumer', facts: { model, needed: consumer } }
  try {
    return { order: word.decode(payload) }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}
