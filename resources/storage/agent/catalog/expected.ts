/** What has to be there, or not to be there, for a write to count: held against the catalog in the transaction that writes. */
import { StorageError } from '../storage-error.ts'

export interface Expected {
  /** One of these, or any file where it is `*`. */
  readonly etags?: readonly string[] | '*'
  /** No file of that name. */
  readonly absent?: boolean
  /** Not written since, ms, to the second that HTTP's dates have. */
  readonly notSinceMs?: number
  readonly size?: number
}

/** What is known of a file of that name. */
export interface Present {
  readonly etag: string
  readonly madeMs: number
  readonly size: number
}

/**
 * @param expected undefined where anything will do
 * @throws {StorageError} not_as_expected, with what is there
 */
export function needExpected(expected: Expected | undefined, present: Present | undefined): void {
  if (expected === undefined || isAsExpected(expected, present)) return
  const there = present === undefined ? { there: 'nothing' } : { there: present.etag, size: present.size }
  throw new StorageError('not_as_expected', there)
}

/** @example isAsExpected({ absent: true }, undefined) // → true */
export function isAsExpected(
  { etags, absent, notSinceMs, size }: Expected,
  present: Present | undefined,
): boolean {
  if (absent === true && present !== undefined) return false
  if (etags !== undefined && present === undefined) return false
  if (present === undefined) return true
  if (etags !== undefined && etags !== '*' && !etags.includes(present.etag)) return false
  if (notSinceMs !== undefined && toSeconds(present.madeMs) > toSeconds(notSinceMs)) return false
  return size === undefined || size === present.size
}

export function toSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
