/** What the command line asks the owner of a consumer of the map of signal. */
import type { Spender } from '../../../client/spender.ts'
import { MAP_SPENDING } from '../messages/map-order.ts'

export const signalSpender: Spender = MAP_SPENDING
