/** What the command line asks the owner of a consumer of coverage. */
import type { Spender } from '../../../client/spender.ts'
import { COVERAGE_SPENDING } from '../messages/spending.ts'

export const coverageSpender: Spender = COVERAGE_SPENDING
