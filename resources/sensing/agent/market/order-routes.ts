/** How one buys at a desk, by its owner's secret or by a key: an order, signed by the desk's device, within what that may spend. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { jsonRoute, type Route } from '../../../../links/http/route.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { DATA_ORDER, type DataOrder, MOST_STANDING } from '../../messages/market/data-order.ts'
import type { MarketView, OrderView } from '../../messages/market/data-view.ts'
import {
  ORDER_ASKED,
  ORDERED,
  ORDERS_ANSWER,
  type OrderAnswer,
  type OrderAsked,
} from '../../messages/market/desk-answers.ts'
import { dateOf } from '../../messages/market/values.ts'
import { wantedOf } from './asked.ts'
import { DataError } from './data-error.ts'
import type { DataDesk } from './data-routes.ts'

const [MOST_BODY, MOST_ONCE, EPOCHS_WAITED] = [16_384, 64, 3]

export function orderRoutes(desk: DataDesk, context: Pick<ServiceContext, 'say'>): readonly Route[] {
  return [orderRoute(desk, context), ordersRoute(desk)]
}

function orderRoute(desk: DataDesk, { say }: Pick<ServiceContext, 'say'>) {
  return jsonRoute({
    method: 'POST',
    path: '/v1/data/orders',
    summary:
      'Buys: area, quantities, days, what it may cost in all, and what it is for. With an idempotency-key, asking again is no second order.',
    body: { contentType: 'application/json', description: 'the order', schema: ORDER_ASKED },
    answer: {
      schema: ORDERED,
      description: 'Its id, as /v1/data/orders tells of it once an epoch is settled.',
    },
    problems: [],
    async handle(_, context) {
      const { key } = desk.gate.caller(context)
      const asked = await readJson(context, ORDER_ASKED)
      const order = orderOf(asked, desk)
      const payload = DATA_ORDER.encode(order)
      const reserving = {
        key: key?.id ?? '',
        once: onceOf(context),
        asked: createHash('sha256').update(payload).digest('hex'),
        most: order.most,
      }
      const id = await desk.keys.order(reserving, async () => {
        needRoom(desk)
        const sealed = await say(DATA_ORDER.contentType, payload)
        if (sealed === undefined) throw new DataError('queue_full')
        return openMessage(sealed).id
      })
      return { order: id }
    },
  })
}

/** @throws {DataError} order_malformed */
export async function readJson<const Schema extends v.GenericSchema>(
  { req }: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = new TextDecoder().decode(await readBody(req.raw, MOST_BODY))
  try {
    return v.parse(schema, JSON.parse(text))
  } catch (error) {
    const problem =
      error instanceof v.ValiError ? `${v.getDotPath(error.issues[0])}: ${error.message}` : 'this is no JSON'
    throw new DataError('order_malformed', { problem })
  }
}

function onceOf({ req }: Context): string {
  const once = req.header('idempotency-key') ?? ''
  if (once.length > MOST_ONCE)
    throw new DataError('order_malformed', { problem: `idempotency-key: ${MOST_ONCE} characters at most` })
  return once
}

function orderOf(asked: OrderAsked, { shelf, nowMs }: DataDesk): DataOrder {
  const { most, purpose } = asked
  return { ...wantedOf(asked, shelf.view(), nowMs()), most: BigInt(most), purpose }
}

/** The network would take it, and say that it is one too many. @throws {DataError} orders_full */
function needRoom({ shelf, keys, nowMs }: DataDesk): void {
  const view = shelf.view()
  const standing = Object.values(view.orders).filter(one => stateOf(one) === 'standing').length
  // What it has not taken after some epochs it will not take.
  const waiting = keys.waiting(view, nowMs() - EPOCHS_WAITED * shelf.epochMs).length - 1
  if (standing + waiting >= MOST_STANDING)
    throw new DataError('orders_full', { standing, waiting, most: MOST_STANDING })
}

function ordersRoute({ shelf, keys, gate, nowMs }: DataDesk) {
  return jsonRoute({
    method: 'GET',
    path: '/v1/data/orders',
    summary: 'Orders that may be read, and how they stand.',
    answer: { schema: ORDERS_ANSWER, description: 'Days are dates, amounts base units.' },
    problems: [],
    handle(_, context) {
      const { key } = gate.caller(context)
      const view = shelf.view()
      const mine = (id: string) => key === undefined || key.reads === 'all' || keys.keyOf(id) === key.id
      const known = Object.entries(view.orders).filter(([id]) => mine(id))
      const waiting = keys
        .waiting(view, nowMs() - EPOCHS_WAITED * shelf.epochMs)
        .filter(id => id !== '' && mine(id))
      return {
        orders: [
          ...known.map(([id, one]) => answerOf(id, keys.keyOf(id), one)),
          ...waiting.map(id => waitingAnswer(id, keys.keyOf(id))),
        ],
      }
    },
  })
}

function stateOf({ ended, upTo, until }: OrderView): string {
  return ended !== '' ? ended : upTo < until ? 'standing' : 'over'
}

function answerOf(order: string, key: string, one: MarketView['orders'][string]): OrderAnswer {
  const { regions, quantities, from, until, purpose, upTo, hours, paid, left } = one
  const days = { from: dateOf(from), until: dateOf(until), upTo: upTo < from ? '' : dateOf(upTo) }
  return { order, key, regions, quantities, ...days, purpose, hours, paid, left, state: stateOf(one) }
}

function waitingAnswer(order: string, key: string): OrderAnswer {
  const nothing = { regions: [], quantities: [], from: '', until: '', upTo: '', purpose: 'other' } as const
  return {
    order,
    key,
    ...nothing,
    regions: [],
    quantities: [],
    hours: 0,
    paid: '0',
    left: '0',
    state: 'waiting',
  }
}
