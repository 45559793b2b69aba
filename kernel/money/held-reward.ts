/** Rewards that wait (hold.ts), and those that wait no longer. */
import type { Address, SubjectId } from '../../protocol/ids.ts'

/** What an account is owed for a device, of one tenth of the time that it waits. */
export interface HeldReward {
  readonly subject: SubjectId
  readonly owner: Address
  /** Why it waits: every law that still holds it, reason codes of the resource, ascending, a space between. */
  readonly code: string
  /** When that tenth began, ms. */
  readonly sinceMs: number
  readonly amount: bigint
}

/** Of what is held, what ended in this epoch. */
export interface EndedHold extends HeldReward {
  readonly end: 'agreed' | 'vested' | 'forfeited'
}
