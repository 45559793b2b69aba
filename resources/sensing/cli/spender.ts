/** What the command line asks the owner of a consumer of data. */
import type { Spender } from '../../../client/spender.ts'
import { DATA_SPENDING } from '../messages/market/data-order.ts'

export const dataSpender: Spender = DATA_SPENDING
