/** Who buys the map of where LoRa is heard: what it says, and what its owner is asked to allow, in the same words at the terminal and in the console. */
import { defineMapOrder } from '../../../../protocol/cells/map-order.ts'

export const MAP_ORDER = defineMapOrder('coverage-map-order')
export const MAP_BUYER = 'coverage/map-buyer'

export const MAP_SPENDING = {
  model: MAP_BUYER,
  does: 'buy the map of where gateways hear devices, of regions that you choose',
  amount: '1',
} as const
