/** Files in a store of S3 that cannot be had now. */
import type { Problem } from '../errors.ts'

export const S3_ERRORS = {
  snapshots_failed: {
    status: 503,
    title: 'The S3 store of bundles, states and ledgers does not answer as it should',
    hint: 'It is asked again, and epochs wait for it. Operator: `why` says what it answered; 403: the keys, their rights, or this machine’s clock.',
  },
} as const satisfies Record<string, Problem>
