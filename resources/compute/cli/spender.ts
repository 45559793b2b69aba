/** What the command line asks the owner of a requester, and of a machine that is for rent. */
import type { Spender } from '../../../client/spender.ts'
import { BOND_SPENDING, RENT_SPENDING } from '../messages/spending.ts'

export const computeSpenders: readonly Spender[] = [RENT_SPENDING, BOND_SPENDING]
