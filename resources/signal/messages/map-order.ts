/** A consumer buys the map of signal: what it says, and what its owner is asked to allow, in the same words at the terminal and in the console. */
import { defineMapOrder } from '../../../protocol/cells/map-order.ts'

export const MAP_ORDER = defineMapOrder('signal-map-order')
export const MAP_CONSUMER = 'signal/consumer'

export const MAP_SPENDING = {
  model: MAP_CONSUMER,
  does: 'buy the map of signal of regions that you choose',
  amount: '1',
} as const
