/** Deals as they come: offers and acceptances. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { EpochContext, Facts, Finding } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type DealId, type DealOffer, dealId, type Share } from '../messages/storage-messages.ts'
import { PROVIDER, type StorageSummary } from './appraise.ts'
import type { Books } from './books.ts'
import { promiseOf } from './cost.ts'
import { notice, unknownDeals, waitingOnes } from './early-words.ts'
import { endDeal } from './end-deals.ts'
import { epochAt, startOf } from './epoch-times.ts'
import type { StorageParams } from './params.ts'
import type { StorageReason } from './reasons.ts'
import type { DealState, DealWord, StorageState } from './state.ts'

type Said = readonly (readonly [SubjectId, StorageSummary])[]
type Context = EpochContext<StorageState>

/** Of one consumer: in one epoch, and at once, of whatever kind. So the state is bounded by who is registered. */
const [MOST_OFFERS, MOST_DEALS_AT_ONCE] = [1024, 16 * 1024]

export function takeDeals(
  books: Books,
  said: Said,
  context: Context,
  params: StorageParams,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const [consumer, { offers }] of said)
    findings.push(...takeOffers(books, consumer, offers, context, params))
  const stored = new Map<string, DealId>()
  for (const [, id, deal] of books.deals())
    if (deal.since !== -1 && deal.ended === -1) stored.set(copyKey(deal), id)
  const heard = new Map(said.map(([id, { accepted }]) => [id, accepted]))
  const early = [...books.providers].flatMap(([id, provider]) => (provider.early.length > 0 ? [id] : []))
  const speaking = said.flatMap(([id, { accepted }]) => (accepted.length > 0 ? [id] : []))
  for (const provider of [...new Set([...early, ...speaking])].sort()) {
    const all = [...(books.providers.get(provider)?.early ?? []), ...(heard.get(provider) ?? [])]
    const unknown: DealWord[] = []
    for (const accepted of all)
      findings.push(...accept({ books, provider, accepted, stored, context, params, unknown }))
    findings.push(...keepEarly(books, provider, unknown, context))
  }
  return findings
}

function takeOffers(
  books: Books,
  consumer: SubjectId,
  offers: StorageSummary['offers'],
  context: Context,
  params: StorageParams,
): readonly Finding[] {
  const { subjects, epoch } = context
  const shares = offers.flatMap(({ message, offer, arrivedIn, arrivedAtMs }) =>
    offer.shares.map((share, index) => ({
      id: dealId(message, index),
      offer,
      share,
      arrivedIn,
      arrivedAtMs,
    })),
  )
  const unknown: SubjectId[] = []
  const short: Short[] = []
  const most =
    shares.length === 0
      ? 0
      : Math.max(0, Math.min(MOST_OFFERS, MOST_DEALS_AT_ONCE - countOf(books, consumer)))
  for (const { id, offer, share, arrivedIn, arrivedAtMs } of shares.slice(0, most)) {
    const { provider } = share
    if (subjects.get(provider)?.model !== PROVIDER) {
      unknown.push(provider)
      continue
    }
    const deal = newDeal(consumer, offer, share, { epoch: epoch.number, arrivedIn, arrivedAtMs })
    const needs = promiseOf(deal, 0, epoch, params)
    const set = { payer: consumer, amount: needs, untilMs: books.lockUntil(deal, context, params) }
    if (needs > 0n && !books.escrow.lock(id, set)) short.push(shortOf(books, consumer, needs))
    else books.providerOf(provider).deals.set(id, deal)
  }
  const [first] = unknown
  const [poor] = short
  return [
    ...(first === undefined ? [] : [notice(consumer, 'provider_unknown', { shares: unknown.length, first })]),
    ...(poor === undefined
      ? []
      : [notice(consumer, poor.code, Object.assign({ shares: short.length }, poor.facts))]),
    ...(shares.length <= most ? [] : [notice(consumer, 'too_many_offers', { offered: shares.length, most })]),
  ]
}

/** What is not covered by what is free, or not allowed. */
interface Short {
  readonly code: StorageReason
  readonly facts: Facts
}

function shortOf({ balances }: Books, consumer: SubjectId, needs: bigint): Short {
  const why = balances.refusalOf(consumer, needs)
  if (why !== undefined && why.code !== 'deposit_short') return { code: why.code, facts: why.facts }
  return { code: 'deposit_promised', facts: { needs, available: balances.availableOf(consumer) } }
}

function countOf(books: Books, consumer: SubjectId): number {
  let count = 0
  for (const { deals } of books.providers.values())
    for (const deal of deals.values()) if (deal.consumer === consumer) count++
  return count
}

/** One consumer’s bytes are kept once. What another one names is its own affair: nobody takes a root from anybody. */
function copyKey({ consumer, root }: DealState): string {
  return `${consumer} ${root}`
}

function keepEarly(
  books: Books,
  provider: SubjectId,
  unknown: readonly DealWord[],
  context: Context,
): readonly Finding[] {
  const [waiting, over] = waitingOnes(unknown, context)
  if (books.providers.has(provider) || waiting.length > 0) books.providerOf(provider).early = waiting
  return unknownDeals(
    provider,
    over.map(({ id }) => id),
  )
}

interface Acceptance {
  readonly books: Books
  readonly provider: SubjectId
  readonly accepted: DealWord
  /** What is stored, by consumer and root, with the deal that has it. */
  readonly stored: Map<string, DealId>
  readonly context: Context
  readonly params: StorageParams
  /** Deals that are none of this provider’s, or not yet. */
  readonly unknown: DealWord[]
}

function accept(acceptance: Acceptance): readonly Finding[] {
  const { books, provider, accepted, stored, context, unknown } = acceptance
  const { id } = accepted
  const deals = books.providers.get(provider)?.deals
  const deal = deals?.get(id)
  if (deals === undefined || deal === undefined) {
    unknown.push(accepted)
    return []
  }
  const hadEnded = deal.ended !== -1 && epochAt(accepted.arrivedAtMs, context.epoch) >= deal.endedIn
  if (deal.since !== -1 || hadEnded) return []
  const other = stored.get(copyKey(deal))
  const before = other === undefined ? undefined : deals.get(other)
  // The same share with the same provider is the old deal gone on.
  if (before !== undefined) endDeal(before, context.epoch.number, acceptance)
  else if (other !== undefined) {
    deals.delete(id)
    return [notice(deal.consumer, 'piece_stored_twice', { deal: id, other, root: deal.root })]
  }
  stored.set(copyKey(deal), id)
  deal.since = context.epoch.number
  // What the old deal is paid for is not paid again.
  deal.unaskedMs = before === undefined ? unaskedMs(deal, acceptance) : 0
  const { endedIn } = deal
  deal.endedIn = -1
  if (endedIn !== -1) endDeal(deal, endedIn, acceptance)
  return []
}

/** It counts from the epoch in which both sides' words were there, though no seed asked before they came in. */
function unaskedMs(
  { offeredIn }: DealState,
  { accepted, context: { epoch }, params: { everyMs } }: Acceptance,
): number {
  const from = startOf(Math.max(offeredIn, epochAt(accepted.arrivedAtMs, epoch)), epoch)
  return (Math.floor(epoch.startMs / everyMs) - Math.floor(from / everyMs)) * everyMs
}

interface Arrival {
  readonly epoch: number
  readonly arrivedIn: number
  readonly arrivedAtMs: number
}

function newDeal(
  consumer: SubjectId,
  { file, needed, untilMs }: DealOffer,
  { piece, price, egress }: Share,
  { epoch, arrivedIn, arrivedAtMs }: Arrival,
): DealState {
  return {
    consumer,
    file,
    needed,
    untilMs,
    price: price.toString(),
    egress: egress.toString(),
    root: bytesToHex(piece.root),
    size: piece.rawSize,
    offered: epoch,
    offeredIn: arrivedIn,
    offeredMs: arrivedAtMs,
    since: -1,
    unaskedMs: 0,
    ended: -1,
    endedIn: -1,
    provenMs: 0,
    waitsMs: 0,
    waitsAtMs: -1,
    served: 0,
    signed: 0,
    signedMs: -1,
    owed: [],
    paid: '0',
    burned: '0',
    owedSinceMs: -1,
    owedKnownMs: -1,
  }
}
