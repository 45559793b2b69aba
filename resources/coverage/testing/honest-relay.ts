/**
 * A relay and its client in an honest world: a session, and receipts that grow each hour; in the midst of it the relay is sold. Two relays and three
 * clients more, so that relays are looked at; each that is drawn carries.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import {
  type HonestDevice,
  honestDevice,
  type KnownOutcome,
  ownerOf,
  type Utterance,
} from '../../testing/honest-world.ts'
import { PROBED, REFLECTED } from '../messages/probe/probe-messages.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../messages/relay/relay-messages.ts'
import type { CoverageParams } from '../rule/params.ts'
import type { CoverageState } from '../rule/state.ts'

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
  const others = [34, 35].map(number => honestDevice(number, startMs, { model: 'coverage/relay' }))
  const clients = [36, 37, 38].map(number =>
    honestDevice(number, startMs, { model: 'coverage/relay-client' }),
  )
  return {
    devices: [relay, client, ...others, ...clients],
    says: [
      ...[relay, ...others].map(by => {
        return { by, atMs: startMs + 500, contentType: RELAY_OFFER.contentType, payload: offer }
      }),
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

/** What both ends say of each that a draw asks for. */
export function probesOf(
  devices: readonly HonestDevice[],
  { epoch, knownAtMs, state }: KnownOutcome,
  { probes }: CoverageParams,
): readonly Utterance[] {
  const panels = (state as CoverageState).relay.draws[epoch]?.panels ?? {}
  const byId = new Map(devices.map(one => [one.signer.subject, one]))
  return Object.entries(panels).flatMap(([relay, panel]) =>
    Object.entries(panel).flatMap(([client, origin]): readonly Utterance[] => {
      const atMs = knownAtMs + 2_000
      const test = client.slice(0, 32)
      const both = { draw: epoch, relay: relay as SubjectId, test, bytes: probes!.bytes, at: atMs }
      const probed = PROBED.encode({ ...both, ms: 800, firstMs: 50 })
      const reflected = REFLECTED.encode({ ...both, client: client as SubjectId, ms: 900 })
      return [
        { by: byId.get(client as SubjectId)!, atMs, contentType: PROBED.contentType, payload: probed },
        { by: byId.get(origin)!, atMs, contentType: REFLECTED.contentType, payload: reflected },
      ]
    }),
  )
}
