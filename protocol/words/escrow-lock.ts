/** A payer sets money aside for a payee, until a time; and what happens then, if nobody speaks. */
import type { Address, Hash, SubjectId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { address, amount, hash, oneOf, subject, timeMs } from './fields.ts'

export interface EscrowLock {
  readonly payee: SubjectId
  readonly asset: Address
  /** Base units of the asset. */
  readonly amount: bigint
  /** Until when it is locked, ms. */
  readonly until: number
  /** What becomes of it when nobody spoke until then. */
  readonly silence: 'release' | 'refund' | 'split'
  /** SHA-256 of what was agreed. */
  readonly terms: Hash
}

export const ESCROW_LOCK = defineWord<EscrowLock>('escrow-lock', {
  meaning: 'sets money aside for a payee',
  fields: {
    payee: subject,
    asset: address,
    amount,
    until: timeMs,
    silence: oneOf('release', 'refund', 'split'),
    terms: hash,
  },
})
