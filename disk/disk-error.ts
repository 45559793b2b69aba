/** What is wrong with a file of ours. */
import { type ErrorFacts, OperatingError, withFacts } from '../protocol/operating-error.ts'

export const DISK_ERRORS = {
  file_newer: {
    retryable: false,
    title: 'This file was written by a newer version of cairn, and is left as it is',
    hint: 'Install that version or a later one, or start with another data folder.',
  },
  file_damaged: {
    retryable: false,
    title: 'This file is damaged, and is left as it is',
    hint: 'Put it back from a backup, or put right what stands at that place.',
  },
} as const

export type DiskErrorCode = keyof typeof DISK_ERRORS

export class DiskError extends OperatingError<DiskErrorCode> {
  override readonly name = 'DiskError'

  /** @param better what would be right of this very file, where there is more to say than of any */
  constructor(code: DiskErrorCode, facts: ErrorFacts, better?: string) {
    const { title, hint, retryable } = DISK_ERRORS[code]
    super(code, withFacts(title, facts), { facts, hint: better ?? hint, retryable })
  }
}
