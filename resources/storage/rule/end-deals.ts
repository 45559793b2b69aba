/**
 * Deals as they go, and what was read of them: ends, receipts.
 *
 * An end has two sides. What seeds ask changes once it is known: no question that was asked is taken back. What is owed changes
 * from the epoch on in which it arrived, whichever brings it: whoever ended a deal in time pays no longer for what oracles left
 * out.
 */
import type { EpochContext, Finding } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import type { StorageSummary } from './appraise.ts'
import type { Books, Deal } from './books.ts'
import { unknownDeals, waitingOnes } from './early-words.ts'
import { epochAt, startOf } from './epoch-times.ts'
import type { StorageParams } from './params.ts'
import { countReading } from './read-deals.ts'
import type { DealWord, EarlyReceipt, StorageState } from './state.ts'

type Said = readonly (readonly [SubjectId, StorageSummary])[]
type Context = EpochContext<StorageState>

interface Ending {
  readonly context: Pick<Context, 'epoch'>
  readonly params: StorageParams
}

/**
 * Of several ends the first that arrived counts. One that arrived before its deal came in leaves a single round, by whose proof
 * the time until then is paid.
 */
export function endDeal(
  deal: Deal,
  arrivedIn: number,
  { context: { epoch }, params: { everyMs } }: Ending,
): void {
  const before = deal.endedIn
  deal.endedIn = before === -1 ? arrivedIn : Math.min(before, arrivedIn)
  const slotsUntil = (end: number) => Math.floor(startOf(Math.min(deal.since, end), epoch) / everyMs)
  const over = slotsUntil(before === -1 ? deal.since : before) - slotsUntil(deal.endedIn)
  deal.unaskedMs = Math.max(0, deal.unaskedMs - over * everyMs)
  const isNew = deal.since === epoch.number
  if (deal.ended === -1 || isNew) deal.ended = epoch.number + (isNew && deal.unaskedMs > 0 ? 1 : 0)
}

/** Receipts and ends; and deals whose time is over, or whose consumer has left. */
export function endDeals(
  books: Books,
  said: Said,
  context: Context,
  params: StorageParams,
): readonly Finding[] {
  const { epoch, subjects } = context
  const findings: Finding[] = []
  const places = new Map<DealId, SubjectId>()
  for (const [provider, id, deal] of books.deals()) {
    places.set(id, provider)
    // What was asked for before stays as it was asked for, whoever leaves.
    const isOver = deal.untilMs < epoch.endMs || !subjects.has(deal.consumer)
    if (deal.ended === -1 && isOver) endDeal(deal, epoch.number, { context, params })
  }
  findings.push(...takeEnds(books, said, places, { context, params }))
  findings.push(...takeReceipts(books, said, places, { context, params }))
  return findings
}

/** Those whose deal has not come in wait for it. */
function takeEnds(
  books: Books,
  said: Said,
  places: ReadonlyMap<DealId, SubjectId>,
  { context, params }: Ending & { readonly context: Context },
): readonly Finding[] {
  const heard = new Map(said.map(([id, { ended }]) => [id, ended]))
  const speaking = said.flatMap(([id, { ended }]) => (ended.length > 0 ? [id] : []))
  const findings: Finding[] = []
  for (const subject of [...new Set([...books.earlyEnds.keys(), ...speaking])].sort()) {
    const [unknown, others]: [DealWord[], DealWord[]] = [[], []]
    for (const word of [...(books.earlyEnds.get(subject) ?? []), ...(heard.get(subject) ?? [])]) {
      const provider = places.get(word.id)
      const deal = provider === undefined ? undefined : books.providers.get(provider)?.deals.get(word.id)
      if (deal === undefined) unknown.push(word)
      else if (subject !== provider && subject !== deal.consumer) others.push(word)
      else endDeal(deal, epochAt(word.arrivedAtMs, context.epoch), { context, params })
    }
    const [waiting, over] = waitingOnes(unknown, context)
    if (waiting.length > 0) books.earlyEnds.set(subject, waiting)
    else books.earlyEnds.delete(subject)
    findings.push(
      ...unknownDeals(
        subject,
        [...others, ...over].map(({ id }) => id),
      ),
    )
  }
  return findings
}

/** Of what was read; those whose deal has not come in wait for it. */
function takeReceipts(
  books: Books,
  said: Said,
  places: ReadonlyMap<DealId, SubjectId>,
  { context, params }: { readonly context: Context; readonly params: StorageParams },
): readonly Finding[] {
  const heard = new Map(said.map(([id, { receipts }]) => [id, receipts]))
  const speaking = said.flatMap(([id, { receipts }]) => (receipts.length > 0 ? [id] : []))
  const findings: Finding[] = []
  for (const consumer of [...new Set([...books.earlyReceipts.keys(), ...speaking])].sort()) {
    const unknown: EarlyReceipt[] = []
    for (const receipt of [...(books.earlyReceipts.get(consumer) ?? []), ...(heard.get(consumer) ?? [])]) {
      const provider = places.get(receipt.deal)
      const deal = provider === undefined ? undefined : books.providers.get(provider)?.deals.get(receipt.deal)
      if (provider === undefined || deal?.consumer !== consumer) unknown.push(receipt)
      else if (receipt.bytes > deal.signed) {
        const signedMs = receipt.arrivedAtMs
        Object.assign(deal, { signed: receipt.bytes, signedMs })
        countReading(books, { id: receipt.deal, deal, provider, signedMs }, context, params)
      }
    }
    const [waiting, over] = waitingOnes(unknown, context)
    if (waiting.length > 0) books.earlyReceipts.set(consumer, waiting)
    else books.earlyReceipts.delete(consumer)
    findings.push(
      ...unknownDeals(
        consumer,
        over.map(({ deal }) => deal),
      ),
    )
  }
  return findings
}
