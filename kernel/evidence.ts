/** What an epoch is settled from. */
import type { Message } from '../protocol/message.ts'

/** A message and the time of its first arrival at an oracle (ms, network time). */
export interface Evidence {
  readonly message: Message
  readonly arrivedAtMs: number
}
