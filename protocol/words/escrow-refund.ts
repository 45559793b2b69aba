/** The payee gives back what was locked for it, or a part of it. */
import type { MessageId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { amount, message } from './fields.ts'

export interface EscrowRefund {
  /** The id of the lock's message. */
  readonly lock: MessageId
  readonly amount: bigint
}

export const ESCROW_REFUND = defineWord<EscrowRefund>('escrow-refund', {
  meaning: 'gives back what was locked',
  fields: { lock: message, amount },
})
