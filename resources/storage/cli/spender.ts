/** What the command line asks the owner of a vault. */
import type { Spender } from '../../../client/spender.ts'
import { STORAGE_SPENDING } from '../messages/spending.ts'

export const storageSpender: Spender = STORAGE_SPENDING
