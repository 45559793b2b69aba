/** A consumer buys the map of all drives. */
import { defineMapOrder } from '../../../../protocol/cells/map-order.ts'

export const MAP_ORDER = defineMapOrder('mobility-map-order')
