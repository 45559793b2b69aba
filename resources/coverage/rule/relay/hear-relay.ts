/** What a relay or its client says, alone. What hangs on a session is judged when all that arrived in time has come in. */
import { MOST_SPENDABLE } from '../../../../kernel/balances.ts'
import type { ReceivedMessage } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import {
  RELAY_OFFER,
  RELAY_RECEIPT,
  RELAY_SESSION,
  type RelayOffer,
  type RelaySession,
} from '../../messages/relay/relay-messages.ts'
import type { Hearing, Refused } from '../appraise.ts'

export const [RELAY, RELAY_CLIENT] = ['coverage/relay', 'coverage/relay-client']

export type PendingReceipt = readonly [
  session: MessageId,
  relay: SubjectId,
  bytes: number,
  atMs: number,
  arrivedAtMs: number,
]

export interface RelayHeard {
  readonly offers: (RelayOffer & { readonly arrivedAtMs: number })[]
  readonly sessions: (RelaySession & { readonly id: MessageId; readonly arrivedAtMs: number })[]
  readonly receipts: PendingReceipt[]
}

const MOST_DAYS_MS = 400 * 86_400_000

/** Undefined where it stands. */
export function hearRelay(message: ReceivedMessage, hearing: Hearing): Refused | undefined {
  const { contentType, payload, arrivedAtMs, timeMs } = message
  const { relay } = hearing.heard
  if (contentType === RELAY_OFFER.contentType) {
    const offer = RELAY_OFFER.decode(payload)
    const why = whyOver(offer.until, arrivedAtMs) ?? whyPrice(offer.price, 0n)
    if (why === undefined) relay.offers.push({ ...offer, arrivedAtMs })
    return why
  }
  if (contentType === RELAY_SESSION.contentType) {
    const session = RELAY_SESSION.decode(payload)
    const why = whyNoSession(session, arrivedAtMs, hearing)
    if (why === undefined) relay.sessions.push({ ...session, id: message.id, arrivedAtMs })
    return why
  }
  const { session, relay: by, bytes, at } = RELAY_RECEIPT.decode(payload)
  if (at > timeMs) return { code: 'time_ahead', facts: { at, timeMs } }
  relay.receipts.push([session, by, bytes, at, arrivedAtMs])
  return undefined
}

function whyNoSession({ price, budget, until }: RelaySession, arrivedAtMs: number, hearing: Hearing) {
  const { subject, params } = hearing
  // A relay carries for whoever opens one: what will not be paid is none.
  if (!subject.accepted)
    return { code: 'spending_not_allowed', facts: { asked: budget, accepted: false } } as const
  return whyOver(until, arrivedAtMs) ?? whyPrice(price, params.leastRelayPrice)
}

function whyOver(untilMs: number, arrivedAtMs: number): Refused | undefined {
  const isRight = untilMs > arrivedAtMs && untilMs <= arrivedAtMs + MOST_DAYS_MS
  return isRight ? undefined : { code: 'relay_over', facts: { untilMs, arrivedAtMs } }
}

function whyPrice(price: bigint, least: bigint): Refused | undefined {
  if (price >= least && price < MOST_SPENDABLE) return undefined
  return { code: 'price_low', facts: { price, least, most: MOST_SPENDABLE - 1n } }
}
