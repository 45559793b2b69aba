/** Either side of a lock says that it is not as agreed. */
import type { Hash, MessageId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { hash, message } from './fields.ts'

export interface EscrowDispute {
  /** The id of the lock's message. */
  readonly lock: MessageId
  /** SHA-256 of what explains it. */
  readonly reason: Hash
}

export const ESCROW_DISPUTE = defineWord<EscrowDispute>('escrow-dispute', {
  meaning: 'says that what was locked is not as agreed',
  fields: { lock: message, reason: hash },
})
