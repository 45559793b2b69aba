/** What the command line asks the owner of a consumer of the map. */
import type { Spender } from '../../../client/spender.ts'
import { MAP_SPENDING } from '../messages/map/spending.ts'
import { RIDE_SPENDING } from '../messages/rides/spending.ts'

export const mapSpender: Spender = MAP_SPENDING
export const rideSpender: Spender = RIDE_SPENDING
