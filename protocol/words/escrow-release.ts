/** The payer lets the payee have what was locked, or a part of it. */
import type { MessageId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { amount, message } from './fields.ts'

export interface EscrowRelease {
  /** The id of the lock's message. */
  readonly lock: MessageId
  readonly amount: bigint
}

export const ESCROW_RELEASE = defineWord<EscrowRelease>('escrow-release', {
  meaning: 'lets the payee have what was locked',
  fields: { lock: message, amount },
})
