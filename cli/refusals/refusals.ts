/**
 * What a contract refuses, in plain English: the name of its error → what it means and what would be right. The error's facts
 * stand below it, as it gave them; seconds since 1970 are said as a date.
 */
import { isChainError } from '../../chain/errors.ts'
import type { ErrorFacts } from '../../protocol/operating-error.ts'
import { COMMON_WORDS } from './common-words.ts'
import { DEVICE_WORDS } from './device-words.ts'
import { GOVERNANCE_WORDS } from './governance-words.ts'
import { MIRROR_WORDS } from './mirror-words.ts'
import { ORACLE_WORDS } from './oracle-words.ts'
import { SETTLEMENT_WORDS } from './settlement-words.ts'
import { SHARE_WORDS } from './share-words.ts'
import { STAKE_WORDS } from './stake-words.ts'
import { TOKEN_WORDS } from './token-words.ts'

export interface Refusal {
  readonly message: string
  readonly hint: string
}

const REFUSALS = new Map(
  Object.entries({
    ...COMMON_WORDS,
    ...DEVICE_WORDS,
    ...GOVERNANCE_WORDS,
    ...MIRROR_WORDS,
    ...ORACLE_WORDS,
    ...SETTLEMENT_WORDS,
    ...SHARE_WORDS,
    ...STAKE_WORDS,
    ...TOKEN_WORDS,
  }),
)

export const KNOWN_REFUSALS: readonly string[] = [...REFUSALS.keys()]

/** Undefined for an error that needs no other words than its name. */
export function explainRefusal(facts: ErrorFacts): Refusal | undefined {
  const says = REFUSALS.get(String(facts['error']))
  if (says === undefined) return undefined
  const [message, hint] = says
  return { message: typeof message === 'string' ? message : message(facts), hint }
}

/** That a contract refused it with this error. */
export function isRefusal(error: unknown, name: string): boolean {
  return isChainError(error, 'tx_reverted') && error.facts['error'] === name
}
