import { expect, it } from 'vitest'
import { decodeCbor } from '../../../protocol/cbor/cbor.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { createStandingOrders } from './standing-orders.ts'

const HOUR = 3_600_000

function rig(speed = 1) {
  const said: (readonly [side: unknown, slot: number, price: unknown])[] = []
  const state = { nowMs: 100 * HOUR + 1_000, isFull: false }
  const orders = createStandingOrders({
    slotMs: HOUR,
    speed,
    nowMs: () => state.nowMs,
    usual: { buy: 220_000, sell: 50_000 },
    async say(type, payload) {
      expect(type).toBe(ORDER_TYPE)
      if (state.isFull) return false
      const order = decodeCbor(payload) as Map<string, unknown>
      said.push([order.get('side'), Number(order.get('slot')) / HOUR, order.get('price')])
      return true
    },
  })
  return { said, state, orders }
}

it('places one order a side for each of the coming slots, once', async () => {
  const { said, state, orders } = rig()
  await orders.place()
  expect(said).toEqual([])
  orders.setPrices({ buy: 200_000, sell: 80_000 })
  await orders.place()
  expect(said).toHaveLength(50)
  expect(said.slice(0, 2)).toEqual([
    ['buy', 101, 200_000],
    ['sell', 101, 80_000],
  ])
  await orders.place()
  expect(said).toHaveLength(50)
  state.nowMs += HOUR
  await orders.place()
  expect(said.slice(50)).toEqual([
    ['buy', 126, 200_000],
    ['sell', 126, 80_000],
  ])
})

it('places again what has not begun when prices change, and the grid’s own price for a side that is opened again', async () => {
  const { said, orders } = rig()
  orders.setPrices({ buy: 200_000, sell: 80_000 })
  await orders.place()
  orders.setPrices({ sell: 100_000 })
  await orders.place()
  expect(said.slice(50)).toHaveLength(50)
  expect(said.slice(50, 52)).toEqual([
    ['buy', 101, 220_000],
    ['sell', 101, 100_000],
  ])
})

it('leaves out slots that a message would reach too late', async () => {
  const { said, orders } = rig(21_600)
  orders.setPrices({ buy: 1 })
  await orders.place()
  // Five seconds are thirty hours of such a network.
  expect(said[0]).toEqual(['buy', 131, 1])
  // Two days ahead is too far.
  expect(said.at(-1)).toEqual(['sell', 140, 50_000])
})

it('goes on where a full queue stopped it', async () => {
  const { said, state, orders } = rig()
  orders.setPrices({ buy: 1 })
  state.isFull = true
  await orders.place()
  state.isFull = false
  await orders.place()
  expect(said).toHaveLength(50)
})
