/** Deals as they come: offers and acceptances. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { EpochContext, Finding } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type DealId, type DealOffer, dealId, type Share } from '../messages/storage-messages.ts'
import { PROVIDER, type StorageSummary } from './appraise.ts'
import type { Books } from './books.ts'
import { notice, unknownDeals, waitingOnes } from './early-words.ts'
import { endDeal } from './end-deals.ts'
import { epochAt, startOf } from './epoch-times.ts'
import type { StorageParams } from './params.ts'
import type { DealState, DealWord, StorageState } from './state.ts'

type Said = readonly (readonly [SubjectId, StorageSummary])[]
type Context = EpochContext<StorageState>

/** Of one consumer: in one epoch, and at once. What nobody accepted is kept for a while, so it must not be without end. */
const [MOST_OFFERS, MOST_WAITING] = [1024, 16 * 1024]

export function takeDeals(
  books: Books,
  said: Said,
  context: Context,
  params: StorageParams,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const [consumer, { offers }] of said) findings.push(...takeOffers(books, consumer, offers, context))
  const stored = new Map<string, DealId>()
  for (const [, id, { root, since, ended }] of books.deals())
    if (since !== -1 && ended === -1) stored.set(root, id)
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
  { subjects, epoch }: Context,
): readonly Finding[] {
  const shares = offers.flatMap(({ message, offer, arrivedIn }) =>
    offer.shares.map((share, index) => ({ id: dealId(message, index), offer, share, arrivedIn })),
  )
  const unknown: SubjectId[] = []
  const most = shares.length === 0 ? 0 : Math.min(MOST_OFFERS, MOST_WAITING - waitingOf(books, consumer))
  for (const { id, offer, share, arrivedIn } of shares.slice(0, most)) {
    const { provider } = share
    if (subjects.get(provider)?.model !== PROVIDER) unknown.push(provider)
    else books.providerOf(provider).deals.set(id, newDeal(consumer, offer, share, epoch.number, arrivedIn))
  }
  const [first] = unknown
  return [
    ...(first === undefined ? [] : [notice(consumer, 'provider_unknown', { shares: unknown.length, first })]),
    ...(shares.length <= most ? [] : [notice(consumer, 'too_many_offers', { offered: shares.length, most })]),
  ]
}

function waitingOf(books: Books, consumer: SubjectId): number {
  let waiting = 0
  for (const { deals } of books.providers.values())
    for (const deal of deals.values()) if (deal.consumer === consumer && deal.since === -1) waiting++
  return waiting
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
  /** Roots of what is stored, each by the deal that has it. */
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
  const other = stored.get(deal.root)
  const before = other === undefined ? undefined : deals.get(other)
  // The same share with the same provider is the old deal gone on.
  if (before !== undefined && before.consumer === deal.consumer)
    endDeal(before, context.epoch.number, acceptance)
  else if (other !== undefined) {
    deals.delete(id)
    return [notice(deal.consumer, 'piece_stored_twice', { deal: id, other, root: deal.root })]
  }
  stored.set(deal.root, id)
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

function newDeal(
  consumer: SubjectId,
  { file, needed, untilMs }: DealOffer,
  { piece, price, egress }: Share,
  epoch: number,
  arrivedIn: number,
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
    since: -1,
    unaskedMs: 0,
    ended: -1,
    endedIn: -1,
    provenMs: 0,
    served: 0,
    owed: [],
    paid: '0',
    burned: '0',
    owedSinceMs: -1,
    owedKnownMs: -1,
  }
}
