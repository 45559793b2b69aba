/**
 * What storage remembers from epoch to epoch: each provider's deals and which proofs it still owes, and the seeds that ask
 * for them.
 */
import type { Locks } from '../../../kernel/money/lock.ts'
import type { Address, Hash, SubjectId } from '../../../protocol/ids.ts'
import { isAsked } from '../messages/provider-store.ts'
import type { DealId } from '../messages/storage-messages.ts'

/** Money in decimal digits: a number would lose some of what an asset with 18 decimals costs. */
type Digits = string

/** Epoch numbers are −1 where it has not come to that. */
export type DealState = {
  readonly consumer: SubjectId
  /** 16 bytes in hex; shares of it that make it whole. */
  readonly file: string
  readonly needed: number
  /** Of the piece, 64 hex digits; bytes of data. */
  readonly root: string
  readonly size: number
  /** Base units for a TiB over 30 days; for a TiB that is read. */
  readonly price: Digits
  readonly egress: Digits
  readonly untilMs: number
  /** The epoch that brought the offer, and the one in which it arrived. */
  readonly offered: number
  readonly offeredIn: number
  /** When it arrived, ms. */
  readonly offeredMs: number
  /** The epoch that brought the acceptance: its seed is the first to ask. */
  readonly since: number
  /** Slots from the arrival of both until then, ms: paid with the first proof. */
  readonly unaskedMs: number
  /** The first epoch whose seed does not ask any more: what was asked before the end was known stays asked. */
  readonly ended: number
  /** The epoch in which the end arrived: the first that nothing is paid for. */
  readonly endedIn: number
  /** How long possession was proved, and counts; and what waits because nothing can be had, with the newest moment of that, ms. */
  readonly provenMs: number
  readonly waitsMs: number
  readonly waitsAtMs: number
  /** Bytes of reading that are paid for, and those that the consumer has signed for, by when. */
  readonly served: number
  readonly signed: number
  readonly signedMs: number
  /** Who had the provider while it earned what is not paid yet, each with its weight; the empty one is forgotten. */
  readonly owed: readonly (readonly [owner: Address | '', weight: Digits])[]
  /** Base units, since the beginning. */
  readonly paid: Digits
  readonly burned: Digits
  /** Since when the deposit does not cover what was read, ms; −1 where it does. */
  readonly owedSinceMs: number
  /** When the consumer could know that, ms; −1 until then. */
  readonly owedKnownMs: number
}

/** What is said of a deal whose offer may not have come in yet: that it begins, or that it ends. */
export type DealWord = { readonly id: DealId; readonly arrivedAtMs: number }
export type EarlyReceipt = { readonly deal: DealId; readonly bytes: number; readonly arrivedAtMs: number }

export type ProviderState = {
  readonly deals: { readonly [deal: DealId]: DealState }
  /** In the order in which they came in. */
  readonly early: readonly DealWord[]
  /** Epochs that asked and are not settled, ascending. */
  readonly open: readonly number[]
  /** Epochs that were proved, ascending: paid once any end that arrived by then has come in. */
  readonly held: readonly number[]
  /** Rounds that were missed since the last one that was proved. */
  readonly missed: number
  /** Settled rounds, newer ones counting more: parts in a million of one. */
  readonly okPpm: number
  readonly failedPpm: number
  /** The same of probes: leaves that it handed out, and probes that it did not answer. */
  readonly answeredPpm: number
  readonly silentPpm: number
  /** Since when panels get nothing, and when the newest of them said so, ms; −1 where the newest one that was sure got a leaf. */
  readonly refusedSinceMs: number
  readonly refusedMs: number
  /** Of the newest panel that got leaves: how long the middle one of its owners waited, ms; −1 where there was none. */
  readonly answerMs: number
  /** Its tokens wait because it answers more slowly than the network does. */
  readonly isSlow: boolean
}

/** Prober → milliseconds until the right leaf came, −1 where none did; what is not said yet is −2. */
export type Panel = { readonly [prober: SubjectId]: number }

/** What one epoch asked of everybody. */
export type Round = {
  readonly seed: Hash
  readonly slots: number
  /** When everybody could know what it asks, ms; −1 until then: nobody is late before. */
  readonly knownMs: number
  /** Who is asked to look at whom: drawn once the epoch's messages were in, and the same whoever comes or goes later. */
  readonly panels: { readonly [provider: SubjectId]: Panel }
  /** Of those, whose panel was sure already. */
  readonly judged: readonly SubjectId[]
}

export type StorageState = {
  /** Of either side, in the order in which they came in: ends of deals that have not come in. */
  readonly earlyEnds: { readonly [subject: SubjectId]: readonly DealWord[] }
  /** Of consumers, in the order in which they came in. */
  readonly earlyReceipts: { readonly [consumer: SubjectId]: readonly EarlyReceipt[] }
  /** What consumers have set aside, by deal. */
  readonly escrow: Locks
  readonly rounds: { readonly [epoch: string]: Round }
  readonly providers: { readonly [provider: SubjectId]: ProviderState }
}

export const INITIAL_STATE: StorageState = {
  earlyEnds: {},
  earlyReceipts: {},
  escrow: {},
  rounds: {},
  providers: {},
}
export const NEW_PROVIDER: ProviderState = {
  deals: {},
  early: [],
  open: [],
  held: [],
  missed: 0,
  okPpm: 0,
  failedPpm: 0,
  answeredPpm: 0,
  silentPpm: 0,
  refusedSinceMs: -1,
  refusedMs: -1,
  answerMs: -1,
  isSlow: false,
}

export interface AskedDeal extends DealState {
  readonly id: DealId
}

export function askedDeals({ deals }: ProviderState, epoch: number): readonly AskedDeal[] {
  return (Object.entries(deals) as [DealId, DealState][]).flatMap(([id, deal]) =>
    isAsked(deal, epoch) ? [{ id, ...deal }] : [],
  )
}
