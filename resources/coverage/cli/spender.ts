/** What the command line asks the owner of a consumer of coverage, and of a client of relays. */
import type { Spender } from '../../../client/spender.ts'
import { MAP_SPENDING } from '../messages/map/map-order.ts'
import { COVERAGE_SPENDING, RELAY_SPENDING } from '../messages/spending.ts'

export const coverageSpenders: readonly Spender[] = [COVERAGE_SPENDING, RELAY_SPENDING, MAP_SPENDING]
