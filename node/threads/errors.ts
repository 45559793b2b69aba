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
  part_unreadable: {
    status: 503,
    title: 'A part of the epoch’s evidence is not what its manifest says',
    hint: 'Operator: the file of that part was damaged, or whoever made the bundle was wrong; the facts name the part and say what is wrong with it.',
  },
  part_failed: {
    status: 503,
    title: 'A part of the epoch’s evidence ended each thread that looked at it',
    hint: 'Operator: see the log; if it says memory, give the machine more. The part is named in the facts, and is tried again with the next attempt at the epoch.',
  },
} as const satisfies Record<string, Problem>
