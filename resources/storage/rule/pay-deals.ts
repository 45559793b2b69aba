/**
 * What deals are paid (cost.ts), out of what was set aside for them when they were offered (`escrow`, by the deal's id).
 *
 * Laws: a deal that stands is covered to its end, whoever else is promised something; what is due is paid in the epoch in which
 * it is proved; reading beyond what was promised counts as far as the deposit covers it, and whoever owes for reading for
 * longer than the grace time has the deal no more; what is left of a deal that is over goes back to who promised it.
 */
import { assert } from '../../../kernel/assert.ts'
import type { Charge, EpochContext, Finding, Transfer } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import type { Books, Deal } from './books.ts'
import { ceilDiv, dueOf, feeOn } from './cost.ts'
import { amongOwners } from './owed.ts'
import type { StorageParams } from './params.ts'
import { countReading } from './read-deals.ts'
import type { StorageState } from './state.ts'

export function payDeals(books: Books, context: EpochContext<StorageState>, params: StorageParams) {
  const transfers: Transfer[] = []
  const charges: Charge[] = []
  const findings: Finding[] = []
  for (const [provider, id, deal] of books.deals()) {
    countReading(books, { id, deal, provider, signedMs: deal.signedMs }, context, params)
    if (deal.served === deal.signed) Object.assign(deal, NOT_OWED)
    else if (isGivenUp(deal, context, params)) findings.push(depositSpent(id, deal, provider))
    const { escrow } = books
    const payer = escrow.accountOf(id)
    const bill = billOf(deal, payer, context.subjects.get(provider)!, params)
    if (bill.amount + bill.fee === 0n) continue
    settle(deal, bill)
    const facts = { deal: id, file: deal.file, provenMs: deal.provenMs, served: deal.served }
    for (const [to, amount] of bill.parts)
      transfers.push(paid(escrow.pay(id, { payee: provider, to, amount, facts })))
    if (bill.burned > 0n) charges.push(paid(escrow.burn(id, { amount: bill.burned, payee: provider, facts })))
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
}

function billOf(
  deal: Readonly<Deal>,
  payer: Address | undefined,
  provider: Parameters<typeof amongOwners>[1],
  params: StorageParams,
): Bill {
  const due = dueOf(deal)
  const amount = due - BigInt(deal.paid)
  const fee = feeOn(due, params) - BigInt(deal.burned)
  const parts = new Map<Address, bigint>()
  for (const [to, part] of amongOwners(deal, provider, amount))
    if (to !== undefined && to !== payer) parts.set(to, part)
  const moved = [...parts.values()].reduce((sum, part) => sum + part, 0n)
  return { amount, fee, parts, burned: moved === amount ? fee : ceilDiv(fee * moved, amount) }
}

function settle(deal: Deal, { amount, fee }: Bill): void {
  deal.paid = (BigInt(deal.paid) + amount).toString()
  deal.burned = (BigInt(deal.burned) + fee).toString()
  if (amount > 0n) deal.owed = []
}

/** The deal ends once its consumer has known for the grace time that its deposit does not do. */
function isGivenUp(
  deal: Deal,
  context: EpochContext<StorageState>,
  { graceMs }: Pick<StorageParams, 'graceMs'>,
): boolean {
  const { epoch } = context
  if (deal.owedSinceMs === -1) deal.owedSinceMs = epoch.endMs
  if (deal.owedKnownMs === -1) deal.owedKnownMs = knownSince(deal.owedSinceMs, context)
  if (deal.owedKnownMs === -1 || epoch.endMs - deal.owedKnownMs < graceMs) return false
  if (deal.ended === -1) Object.assign(deal, { ended: epoch.number, endedIn: epoch.number })
  Object.assign(deal, NOT_OWED)
  return true
}

/** What was signed for beyond that is not asked for again. */
function depositSpent(id: DealId, deal: Deal, provider: SubjectId): Finding {
  const facts = { deal: id, provider, signed: deal.signed, paidFor: deal.served }
  deal.signed = deal.served
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
  assert(payment !== undefined, 'a deal that stands is covered')
  return payment
}
