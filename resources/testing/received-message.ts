/** A message as a resource is given it: its signature was looked at before, and says nothing here. */
import type { ReceivedMessage } from '../../kernel/resource.ts'

type Said = Pick<
  ReceivedMessage,
  'id' | 'subject' | 'contentType' | 'sequence' | 'timeMs' | 'arrivedAtMs' | 'payload'
>

export function receivedMessage(said: Said): ReceivedMessage {
  const nothing = new Uint8Array(0)
  return {
    ...said,
    alg: 'ES256',
    network: `0x${'00'.repeat(32)}`,
    extensions: nothing,
    protectedBytes: nothing,
    signature: nothing,
  }
}
