/** What is remembered of a subject's conduct. */
import type { SubjectId } from '../../protocol/ids.ts'

/** A subject's record, each part as it is remembered now. Milliseconds of conduct. */
export interface Reputation {
  readonly good: number
  /** What findings that are no longer remembered by themselves weigh together. */
  readonly older: number
  /** Ascending by (epoch, code). */
  readonly findings: readonly RememberedFinding[]
}

export interface RememberedFinding {
  readonly epoch: number
  readonly code: string
  readonly weight: number
}

export type Reputations = ReadonlyMap<SubjectId, Reputation>

export const UNKNOWN: Reputation = { good: 0, older: 0, findings: [] }
