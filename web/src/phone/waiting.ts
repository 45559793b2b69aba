/** What waits in this browser until an oracle has signed for it: several devices of it and several networks share one outbox. */
import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'

export interface Waiting {
  /** Everything that this network has not heard. */
  readonly words: number
  /** Of these, readings. */
  readonly readings: number
  /** Readings for other networks: this browser was a device of those before. */
  readonly elsewhere: number
}

export interface Whose {
  readonly network: Hash
  /** What another device of this browser has said is that one's to send: it waits for nobody's sake. */
  readonly subject: SubjectId
}

/** @param contentType of a reading */
export function countWaiting(
  messages: readonly Uint8Array[],
  { network, subject }: Whose,
  contentType: string,
): Waiting {
  const all = messages.map(openMessage).filter(message => message.subject === subject)
  const here = all.filter(message => message.network === network)
  const readings = all.filter(message => message.contentType === contentType)
  const readingsHere = here.filter(message => message.contentType === contentType).length
  return { words: here.length, readings: readingsHere, elsewhere: readings.length - readingsHere }
}
