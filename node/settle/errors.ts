/** Why an epoch cannot be computed now. */
import type { Problem } from '../errors.ts'

export const SETTLE_ERRORS = {
  settle_failed: {
    status: 503,
    title: 'The thread in which epochs are computed has ended',
    hint: 'It is started again and goes on. Operator: see the log; if it says memory, give the machine more.',
  },
} as const satisfies Record<string, Problem>
