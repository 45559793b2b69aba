/** A relay and its client in an honest world: a session, and receipts that grow each hour; in the midst of it the relay is sold. */
import { type HonestDevice, honestDevice, ownerOf, type Utterance } from '../../testing/honest-world.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../messages/relay/relay-messages.ts'

interface Times {
  readonly startMs: number
  readonly lastsMs: number
  readonly receiptMs: number
}

const A_RECEIPT = 7_654_321

export function relayParties({ startMs, lastsMs, receiptMs }: Times): {
  readonly devices: readonly HonestDevice[]
  readonly says: readonly Utterance[]
} {
  const sold = { atMs: startMs + Math.floor(lastsMs / 2_000) * 1_000 + 77_000, owner: ownerOf(33) }
  const relay = honestDevice(30, startMs, { model: 'coverage/relay' }, [sold])
  const client = honestDevice(31, startMs, { model: 'coverage/relay-client' })
  const until = startMs + lastsMs
  const offer = RELAY_OFFER.encode({ price: 90n, endpoint: 'http://192.0.2.7:8443', until })
  const session = { relay: relay.signer.subject, price: 100n, budget: 10n ** 9n, until }
  const receipts = Array.from({ length: Math.floor(lastsMs / receiptMs) }, (_, index): Utterance => {
    const atMs = startMs + (index + 1) * receiptMs - 2_000
    const receipt = { relay: relay.signer.subject, bytes: (index + 1) * A_RECEIPT, at: atMs }
    return {
      by: client,
      atMs,
      online: true,
      contentType: RELAY_RECEIPT.contentType,
      payload: idOf => RELAY_RECEIPT.encode({ session: idOf('session'), ...receipt }),
    }
  })
  return {
    devices: [relay, client],
    says: [
      { by: relay, atMs: startMs + 500, contentType: RELAY_OFFER.contentType, payload: offer },
      {
        by: client,
        atMs: startMs + 2_000,
        online: true,
        label: 'session',
        contentType: RELAY_SESSION.contentType,
        payload: RELAY_SESSION.encode(session),
      },
      ...receipts,
    ],
  }
}
