/** What a subject committed to and has not opened yet, as it is kept from epoch to epoch. */
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'

export interface StandingCommitment {
  readonly subject: SubjectId
  /** When the slot begins, ms. */
  readonly slot: number
  readonly hash: Hash
  /** The commitment's own message: of two that arrived together the lower id was first. */
  readonly id: MessageId
  /** It was there at the latest then, ms. */
  readonly atMs: number
  /** What is said to open it, where that came before the message itself. */
  readonly opening?: { readonly salt: Hash; readonly message: MessageId }
}

/** Ascending by (subject, slot). */
export type Commitments = readonly StandingCommitment[]

/** That a message says what was fixed before. */
export interface Fixed {
  /** The slot that it was committed for, ms. */
  readonly slot: number
  /** Its content was fixed by then, ms. */
  readonly atMs: number
  /** Slots of what else its subject had committed to and did not open, ascending; absent where there is none. Guesses show in it. */
  readonly unopened?: readonly number[]
}
