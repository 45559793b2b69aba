/** What was spent of an allowance, as one epoch hands it to the next. */
import type { AllowanceFact } from '../chain-facts.ts'

/** With the terms that it was spent under: other terms are another allowance. Amounts are base units. */
export interface SpentAllowance extends AllowanceFact {
  /** Start of the epoch that first spent of it, ms: what was set aside before that was of another. */
  readonly sinceMs: number
  readonly spent: bigint
  /** Start of the epoch from which on `spentInPeriod` counts, and when the period ends, ms. */
  readonly periodSinceMs: number
  readonly periodEndsMs: number
  readonly spentInPeriod: bigint
}

/** Ascending by subject, account, asset. */
export type SpentAllowances = readonly SpentAllowance[]

export function allowanceKey({
  subject,
  account,
  asset,
}: Pick<AllowanceFact, 'subject' | 'account' | 'asset'>): string {
  return `${subject} ${account} ${asset}`
}
