/** What the command line asks the owner of a meter. */
import type { Spender } from '../../../client/spender.ts'
import { ENERGY_SPENDING } from '../messages/spending.ts'

export const energySpender: Spender = ENERGY_SPENDING
