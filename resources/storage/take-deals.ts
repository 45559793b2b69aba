/** Deals as they come and go: offers, acceptances, receipts, ends. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { EpochContext, Finding } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { type DealId, type DealOffer, dealId, type Share } from '../../protocol/storage/storage-messages.ts'
import { PROVIDER, type StorageSummary } from './appraise.ts'
import type { Books } from './books.ts'
import type { StorageReason } from './reasons.ts'
import type { DealState, StorageState } from './state.ts'

type Said = readonly (readonly [SubjectId, StorageSummary])[]
type Context = EpochContext<StorageState>

/** Of one consumer in one epoch: what nobody accepted is kept for a while, so it must not be without end. */
const MOST_OFFERS = 1024

export function takeDeals(books: Books, said: Said, context: Context): readonly Finding[] {
  const findings: Finding[] = []
  for (const [consumer, { offers }] of said) findings.push(...takeOffers(books, consumer, offers, context))
  const stored = new Map<string, DealId>()
  for (const [, id, { root, since, ended }] of books.deals())
    if (since !== -1 && ended === -1) stored.set(root, id)
  for (const [provider, { accepted }] of said) {
    const unknown: DealId[] = []
    for (const id of accepted) findings.push(...accept({ books, provider, id, stored, context, unknown }))
    findings.push(...unknownDeals(provider, unknown))
  }
  return findings
}

function takeOffers(
  books: Books,
  consumer: SubjectId,
  offers: StorageSummary['offers'],
  { subjects, epoch }: Context,
): readonly Finding[] {
  const shares = offers.flatMap(({ message, offer }) =>
    offer.shares.map((share, index) => ({ id: dealId(message, index), offer, share })),
  )
  const unknown: SubjectId[] = []
  for (const { id, offer, share } of shares.slice(0, MOST_OFFERS)) {
    const { provider } = share
    if (subjects.get(provider)?.model !== PROVIDER) unknown.push(provider)
    else books.providerOf(provider).deals.set(id, newDeal(consumer, offer, share, epoch.number))
  }
  const [first] = unknown
  return [
    ...(first === undefined ? [] : [notice(consumer, 'provider_unknown', { shares: unknown.length, first })]),
    ...(shares.length <= MOST_OFFERS
      ? []
      : [notice(consumer, 'too_many_offers', { offered: shares.length, most: MOST_OFFERS })]),
  ]
}

interface Acceptance {
  readonly books: Books
  readonly provider: SubjectId
  readonly id: DealId
  /** Roots of what is stored, each by the deal that has it. */
  readonly stored: Map<string, DealId>
  readonly context: Context
  /** Deals that are none of this provider’s. */
  readonly unknown: DealId[]
}

function accept({ books, provider, id, stored, context, unknown }: Acceptance): readonly Finding[] {
  const deals = books.providers.get(provider)?.deals
  const deal = deals?.get(id)
  if (deals === undefined || deal === undefined) {
    unknown.push(id)
    return []
  }
  if (deal.since !== -1 || deal.ended !== -1) return []
  const other = stored.get(deal.root)
  const before = other === undefined ? undefined : deals.get(other)
  // The same share with the same provider is the old deal gone on.
  if (before !== undefined && before.consumer === deal.consumer) before.ended = context.epoch.number
  else if (other !== undefined) {
    deals.delete(id)
    return [notice(deal.consumer, 'piece_stored_twice', { deal: id, other, root: deal.root })]
  }
  stored.set(deal.root, id)
  deal.since = context.epoch.number
  return []
}

/** Receipts and ends; and deals whose time is over, or whose consumer has left. */
export function endDeals(books: Books, said: Said, { epoch, subjects }: Context): readonly Finding[] {
  const findings: Finding[] = []
  const places = new Map<DealId, SubjectId>()
  for (const [provider, id, deal] of books.deals()) {
    places.set(id, provider)
    // What was asked for before stays as it was asked for, whoever leaves.
    const isOver = deal.untilMs < epoch.endMs || !subjects.has(deal.consumer)
    if (deal.ended === -1 && isOver) deal.ended = epoch.number
  }
  for (const [subject, { ended, receipts }] of said) {
    const unknown: DealId[] = []
    for (const id of ended) {
      const provider = places.get(id)
      const deal = provider === undefined ? undefined : books.providers.get(provider)?.deals.get(id)
      if (deal === undefined || (subject !== provider && subject !== deal.consumer)) unknown.push(id)
      else if (deal.ended === -1) deal.ended = epoch.number
    }
    for (const { deal: id, bytes } of receipts) {
      const deal = books.providers.get(places.get(id) ?? ('' as SubjectId))?.deals.get(id)
      if (deal?.consumer !== subject) unknown.push(id)
      else if (bytes > deal.served) deal.served = bytes
    }
    findings.push(...unknownDeals(subject, unknown))
  }
  return findings
}

/** One finding, however many there were. */
function unknownDeals(subject: SubjectId, [first, ...others]: readonly DealId[]): readonly Finding[] {
  return first === undefined ? [] : [notice(subject, 'deal_unknown', { deals: others.length + 1, first })]
}

function newDeal(
  consumer: SubjectId,
  { file, needed, untilMs }: DealOffer,
  { piece, price, egress }: Share,
  epoch: number,
): DealState {
  return {
    ...{ consumer, file, needed, untilMs, price: price.toString(), egress: egress.toString() },
    ...{ root: bytesToHex(piece.root), size: piece.rawSize },
    ...{ offered: epoch, since: -1, ended: -1 },
    ...{ provenMs: 0, served: 0, paid: '0', burned: '0' },
    ...{ owedSinceMs: -1, owedKnownMs: -1 },
  }
}

function notice(subject: SubjectId, code: StorageReason, facts: Finding['facts']): Finding {
  return { subject, code, severity: 'notice', messages: [], facts }
}
