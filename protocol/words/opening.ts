/** What opens a commitment: the salt, and the message that was committed to. */
import type { Hash, MessageId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { hash, message, timeMs } from './fields.ts'

export interface Opening {
  /** As in the commitment. */
  readonly slot: number
  readonly salt: Hash
  readonly message: MessageId
}

export const OPENING = defineWord<Opening>('opening', {
  meaning: 'opens what it committed to for a slot',
  fields: { slot: timeMs, salt: hash, message },
})
