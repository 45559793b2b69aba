/**
 * A member's prices as standing orders: for every coming slot one to buy and one to sell, placed once, well before the slot
 * begins. An order bounds the price, never the energy: what is traded is what was metered.
 */
import { encodeOrder, ORDER_TYPE } from '../messages/order.ts'
import type { Prices } from '../messages/prices.ts'

export interface OrdersContext {
  /** The grid's own prices: what stands for a side that is left open. */
  readonly usual: Required<Prices>
  readonly slotMs: number
  /** Network time. */
  nowMs(): number
  readonly speed: number
  /** False when it was not taken: it is tried again. */
  say(contentType: string, payload: Uint8Array): Promise<boolean>
}

export interface StandingOrders {
  /** From the next slot that can still be reached. */
  setPrices(prices: Prices): void
  /** Places what is missing. Called now and again. */
  place(): Promise<void>
}

/** Slots ahead that have orders, and how far ahead at most: the market takes none of more than two days. */
const AHEAD = 24
const MOST_AHEAD_MS = 40 * 3_600_000
/** Real time that a message may take to an oracle. */
const WAY_MS = 5_000
/** More than any home has in a slot. */
const ALL_WH = 1_000_000

export function createStandingOrders(context: OrdersContext): StandingOrders {
  const { slotMs, usual } = context
  let prices: Required<Prices> | undefined
  let placed = 0

  /** Both sides each time: what a member opens again would otherwise stay at the price of before. */
  async function placeSlot(slot: number, { buy, sell }: Required<Prices>): Promise<boolean> {
    for (const [side, price] of [['buy', buy] as const, ['sell', sell] as const]) {
      const order = encodeOrder({ slot, side, price, wh: ALL_WH })
      if (!(await context.say(ORDER_TYPE, order))) return false
    }
    return true
  }

  return {
    setPrices(next) {
      const { buy = usual.buy, sell = usual.sell } = next
      prices = { buy, sell }
      placed = 0
    },
    async place() {
      const reached = context.nowMs() + WAY_MS * context.speed
      const first = Math.max(placed + slotMs, Math.ceil(reached / slotMs) * slotMs)
      const last = Math.min(
        Math.ceil(reached / slotMs) * slotMs + AHEAD * slotMs,
        context.nowMs() + MOST_AHEAD_MS,
      )
      for (let slot = first; slot <= last && prices !== undefined; slot += slotMs) {
        if (!(await placeSlot(slot, prices))) return
        placed = slot
      }
    },
  }
}
