/** A thread has ended with what it was asked for. */
import type { Problem } from '../errors.ts'

export const THREAD_ERRORS = {
  check_failed: {
    status: 503,
    title: 'The thread that checked this message has ended',
    hint: 'Send it again: another thread has taken its place. Operator: see the log.',
  },
  settle_failed: {
    status: 503,
    title: 'The thread in which epochs are computed has ended',
    hint: 'It is started again and goes on. Operator: see the log; if it says memory, give the machine more.',
  },
} as const satisfies Record<string, Problem>
