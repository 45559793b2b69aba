/**
 * What was read of a deal, by its consumer's receipts. One reading of the whole is set aside with the offer; more than that
 * counts as far as what is free of the same account covers it, to the byte below. What is signed for and not covered waits.
 */
import type { EpochContext } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import type { Books, Deal } from './books.ts'
import { ALL_PPM, promiseOf, TIB } from './cost.ts'
import { oweForReading } from './owed.ts'
import type { StorageParams } from './params.ts'
import type { StorageState } from './state.ts'

export interface Reading {
  readonly id: DealId
  readonly deal: Deal
  readonly provider: SubjectId
  /** When the receipt arrived: who had the provider then is owed. */
  readonly signedMs: number
}

export function countReading(
  books: Books,
  { id, deal, provider, signedMs }: Reading,
  context: EpochContext<StorageState>,
  params: StorageParams,
): void {
  const { served: before, signed } = deal
  if (signed <= before) return
  const covered = Math.max(deal.size, before)
  const more = (bytes: number) =>
    promiseOf(deal, bytes, context.epoch, params) - promiseOf(deal, covered, context.epoch, params)
  const setAside = (bytes: number) => {
    const amount = more(bytes)
    const untilMs = books.lockUntil(deal, context, params)
    return amount === 0n || books.escrow.lock(id, { payer: deal.consumer, amount, untilMs })
  }
  const most = Math.max(before, Math.min(signed, covered + affordable(books, id, deal, params)))
  if (setAside(signed)) deal.served = signed
  else if (most > covered && setAside(most)) deal.served = most
  else deal.served = Math.max(before, Math.min(signed, covered))
  oweForReading(deal, context.subjects.get(provider)!, signedMs, deal.served - before)
}

/** Bytes that what is free surely covers, fee and rounding included. */
function affordable(books: Books, id: DealId, deal: Deal, { feePpm }: StorageParams): number {
  const egress = BigInt(deal.egress)
  if (egress === 0n || books.accountOf(deal.consumer) !== books.escrow.accountOf(id)) return 0
  const free = (books.balances.availableOf(deal.consumer) * ALL_PPM) / (ALL_PPM + BigInt(feePpm)) - 2n
  const bytes = free <= 0n ? 0n : (free * TIB) / egress
  return bytes < BigInt(Number.MAX_SAFE_INTEGER - deal.size) ? Number(bytes) : 0
}
