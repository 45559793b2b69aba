/** What is wrong with a file of ours. */
import { type ErrorFacts, OperatingError, withFacts } from '../protocol/operating-error.ts'

export const DISK_ERRORS = {
  file_newer: {
    retryable: false,
    title: 'This file was written by a newer version of cairn, and is left as it is',
    hint: 'Install that version or a later one, or start with another data folder.',
  },
} as const

export type DiskErrorCode = keyof typeof DISK_ERRORS

export class DiskError extends OperatingError<DiskErrorCode> {
  override readonly name = 'DiskError'

  constructor(code: DiskErrorCode, facts: ErrorFacts) {
    const { title, hint, retryable } = DISK_ERRORS[code]
    super(code, withFacts(title, facts), { facts, hint, retryable })
  }
}
