/** What waits in this browser until an oracle has signed for it: several pages and networks share one outbox. */
import type { Hash } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'

export interface Waiting {
  /** Everything that this network has not heard. */
  readonly words: number
  /** Of these, readings. */
  readonly readings: number
  /** Readings for other networks: this browser was a device of those before. */
  readonly elsewhere: number
}

/** @param contentType of a reading */
export function countWaiting(messages: readonly Uint8Array[], network: Hash, contentType: string): Waiting {
  const all = messages.map(openMessage)
  const here = all.filter(message => message.network === network)
  const readings = all.filter(message => message.contentType === contentType)
  const readingsHere = here.filter(message => message.contentType === contentType).length
  return { words: here.length, readings: readingsHere, elsewhere: readings.length - readingsHere }
}
