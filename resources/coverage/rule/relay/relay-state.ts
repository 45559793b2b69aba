/** What is remembered of shared uplinks: offers and sessions that stand, and receipts that wait until all that came before them is in. */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { ProbeRound } from '../../messages/probe/standing.ts'
import type { ProbeDraw } from '../probe/probe-state.ts'
import type { PendingReceipt } from './hear-relay.ts'

/** Money in decimal digits. */
type Digits = string

export type OfferState = { readonly price: Digits; readonly endpoint: string; readonly untilMs: number }

export type SessionState = {
  readonly client: SubjectId
  readonly relay: SubjectId
  readonly price: Digits
  /** When it arrived, and until when bytes are carried, ms. */
  readonly sinceMs: number
  readonly untilMs: number
  /** Signed for, of what has been settled; and base units paid. */
  readonly bytes: number
  readonly paid: Digits
}

export type RelayState = {
  readonly offers: { readonly [relay: SubjectId]: OfferState }
  readonly sessions: { readonly [session: MessageId]: SessionState }
  readonly receipts: { readonly [client: SubjectId]: readonly PendingReceipt[] }
  /** By epoch. */
  readonly draws: { readonly [epoch: string]: ProbeDraw }
  /** What came of draws, the newest last. */
  readonly rounds: { readonly [relay: SubjectId]: readonly ProbeRound[] }
}

export const NO_RELAYS: RelayState = { offers: {}, sessions: {}, receipts: {}, draws: {}, rounds: {} }
