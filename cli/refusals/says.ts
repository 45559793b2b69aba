/** How what a contract refuses is said: what it means, from the error's facts where they are needed, and what would be right. */
import { formatMoment } from '../../client/format.ts'
import type { ErrorFacts } from '../../protocol/operating-error.ts'

export type Says = readonly [message: string | ((facts: ErrorFacts) => string), hint: string]

/** By the name of the contract's error. */
export type Refusals = Readonly<Record<string, Says>>

export function date(seconds: ErrorFacts[string] | undefined): string {
  return `${formatMoment(Number(seconds ?? 0) * 1000, 'UTC')} UTC`
}
