/**
 * What deals cost: price × bytes × proved time, and egress × bytes signed for, each rounded down over the deal's whole life,
 * so that nothing is lost to rounding. The fee is burned on top, rounded up: there is no payment so small that nothing is burned of it.
 *
 * Laws: nobody pays from a deposit it does not have; a deal is paid up whole or not at all; what is owed is paid once there
 * is a deposit again; who owes for longer than the grace time has the deal no more.
 */
import { assert } from '../../../kernel/assert.ts'
import { openBalances } from '../../../kernel/balances.ts'
import type { Charge, EpochContext, Finding, Transfer } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { DealId, Share } from '../messages/storage-messages.ts'
import type { Books, Deal } from './books.ts'
import { amongOwners, MONTH_MS } from './owed.ts'
import type { StorageParams } from './params.ts'
import type { DealState, StorageState } from './state.ts'

const TIB = 2n ** 40n
const ALL_PPM = 1_000_000n

interface Service {
  readonly price: string | bigint
  readonly egress: string | bigint
  readonly size: number
  readonly provenMs: number
  readonly served: number
}

/** Since the deal began, base units. */
export function dueOf({ price, size, provenMs, egress, served }: Service): bigint {
  const kept = (BigInt(price) * BigInt(size) * BigInt(provenMs)) / (TIB * MONTH_MS)
  return kept + (BigInt(egress) * BigInt(served)) / TIB
}

/** What a share would cost at most, kept from the beginning of the epoch to its end and read as often as can be said. */
export function largestDue({ piece, price, egress }: Share, ms: number): bigint {
  return dueOf({ price, egress, size: piece.rawSize, provenMs: ms, served: Number.MAX_SAFE_INTEGER })
}

export function payDeals(
  books: Books,
  context: EpochContext<StorageState>,
  { feePpm, graceMs }: StorageParams,
) {
  const transfers: Transfer[] = []
  const charges: Charge[] = []
  const findings: Finding[] = []
  const balances = openBalances(context)
  for (const [provider, id, deal] of books.deals()) {
    const bill = billOf(deal, provider, feePpm, context)
    // Who has left cannot be asked any more.
    if (bill === undefined) continue
    const balance = balances.availableOf(deal.consumer)
    if (bill.total > balance) {
      if (!isGivenUp(deal, context, graceMs)) continue
      findings.push(depositSpent({ id, deal, provider }, bill.total, balance))
      continue
    }
    Object.assign(deal, NOT_OWED)
    if (bill.amount + bill.fee === 0n) continue
    settle(deal, bill)
    const facts = { deal: id, file: deal.file, provenMs: deal.provenMs, served: deal.served }
    const { consumer } = deal
    for (const [to, amount] of bill.parts)
      transfers.push(paid(balances.transfer({ payer: consumer, payee: provider, to, amount, facts })))
    if (bill.burned > 0n)
      charges.push(paid(balances.charge({ subject: consumer, amount: bill.burned, facts })))
  }
  return { transfers, charges, findings }
}

/** What a deal costs now, base units. */
interface Bill {
  /** What is due since it was paid last, and the fee on it. */
  readonly amount: bigint
  readonly fee: bigint
  /** What of it is paid, by whom it goes to: above zero each. With oneself there is nothing to pay. */
  readonly parts: ReadonlyMap<Address, bigint>
  /** What of the fee is. */
  readonly burned: bigint
  readonly total: bigint
}

function billOf(
  deal: Readonly<Deal>,
  provider: SubjectId,
  feePpm: number,
  { subjects }: EpochContext<StorageState>,
): Bill | undefined {
  const from = subjects.get(deal.consumer)?.owner
  if (from === undefined) return undefined
  const [amount, fee] = openOf(deal, feePpm)
  const parts = new Map<Address, bigint>()
  for (const [to, part] of amongOwners(deal, subjects.get(provider)!, amount))
    if (to !== undefined && to !== from) parts.set(to, part)
  const due = [...parts.values()].reduce((sum, part) => sum + part, 0n)
  const burned = due === amount ? fee : ceilDiv(fee * due, amount)
  return { amount, fee, parts, burned, total: due + burned }
}

function settle(deal: Deal, { amount, fee }: Bill): void {
  deal.paid = (BigInt(deal.paid) + amount).toString()
  deal.burned = (BigInt(deal.burned) + fee).toString()
  if (amount > 0n) deal.owed = []
}

/** The deal ends once its consumer has known for the grace time that its deposit does not do. */
function isGivenUp(deal: Deal, context: EpochContext<StorageState>, graceMs: number): boolean {
  const { epoch } = context
  if (deal.owedSinceMs === -1) deal.owedSinceMs = epoch.endMs
  if (deal.owedKnownMs === -1) deal.owedKnownMs = knownSince(deal.owedSinceMs, context)
  if (deal.owedKnownMs === -1 || epoch.endMs - deal.owedKnownMs < graceMs) return false
  if (deal.ended === -1) Object.assign(deal, { ended: epoch.number, endedIn: epoch.number })
  Object.assign(deal, NOT_OWED)
  return true
}

interface Unpaid {
  readonly id: DealId
  readonly deal: Readonly<Deal>
  readonly provider: SubjectId
}

function depositSpent({ id, deal, provider }: Unpaid, owed: bigint, available: bigint): Finding {
  const facts = { deal: id, provider, owed, available }
  return { subject: deal.consumer, code: 'deposit_spent', severity: 'notice', messages: [], facts }
}

const NOT_OWED = { owedSinceMs: -1, owedKnownMs: -1 }

/** When the consumer could know that its deposit does not do since an epoch that ended then; −1 while it could not. */
function knownSince(
  endMs: number,
  { epoch, knownAtMs }: Pick<EpochContext<StorageState>, 'epoch' | 'knownAtMs'>,
): number {
  return knownAtMs(epoch.number - (epoch.endMs - endMs) / (epoch.endMs - epoch.startMs)) ?? -1
}

function paid<Payment>(payment: Payment | undefined): Payment {
  assert(payment !== undefined, 'a deal that is covered is paid')
  return payment
}

/** What is due and not paid: to the provider, and to be burned. */
function openOf(deal: Readonly<DealState>, feePpm: number): readonly [bigint, bigint] {
  const due = dueOf(deal)
  return [due - BigInt(deal.paid), ceilDiv(due * BigInt(feePpm), ALL_PPM) - BigInt(deal.burned)]
}

/** @param amount from 0 */
function ceilDiv(amount: bigint, by: bigint): bigint {
  return (amount + by - 1n) / by
}
