/**
 * What is said of shared uplinks. A relay offers to carry bytes to destinations that it lists, a client opens a session with one, with so much
 * set aside for it, and signs for how many bytes it has received and sent through it.
 *
 * A receipt is cumulative: it only grows, one stands for all before it, and either side may bring it to an oracle.
 */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { amount, freeText, message, subject, timeMs, whole } from '../../../../protocol/words/fields.ts'

export interface RelayOffer {
  /** For a million bytes, either way, base units. */
  readonly price: bigint
  /** Where clients reach it, e.g. `http://203.0.113.7:8443`. */
  readonly endpoint: string
  readonly until: number
}

/** Its message's id is its name. */
export interface RelaySession {
  readonly relay: SubjectId
  /** For a million bytes, base units. */
  readonly price: bigint
  /** Set aside for it, base units. */
  readonly budget: bigint
  readonly until: number
}

export interface RelayReceipt {
  readonly session: MessageId
  readonly relay: SubjectId
  /** Both ways, since the session began: it only grows. */
  readonly bytes: number
  readonly at: number
}

/** Bytes that a price is for; and what a session can count. */
export const [PRICED_BYTES, MOST_SESSION_BYTES] = [1_000_000, 2 ** 48]

export const RELAY_OFFER = defineWord<RelayOffer>('coverage-relay-offer', {
  meaning: 'shares its uplink, at a price',
  fields: { price: amount, endpoint: freeText(1, 200), until: timeMs },
})

export const RELAY_SESSION = defineWord<RelaySession>('coverage-relay-session', {
  meaning: 'sets money aside for what a relay will carry',
  fields: { relay: subject, price: amount, budget: amount, until: timeMs },
})

export const RELAY_RECEIPT = defineWord<RelayReceipt>('coverage-relay-receipt', {
  meaning: 'signs for the bytes that a relay carried',
  fields: { session: message, relay: subject, bytes: whole(0, MOST_SESSION_BYTES - 1), at: timeMs },
})
