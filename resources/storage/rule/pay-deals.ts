/**
 * What deals cost: price × bytes × proved time, and egress × bytes signed for, each rounded down over the deal's whole life,
 * so that nothing is lost to rounding. The fee is burned on top.
 *
 * Laws: nobody pays from a deposit it does not have; a deal is paid up whole or not at all; what is owed is paid once there
 * is a deposit again; who owes for longer than the grace time has the deal no more.
 */
import { assert } from '../../../kernel/assert.ts'
import { openBalances } from '../../../kernel/balances.ts'
import type { Charge, EpochContext, Finding, Transfer } from '../../../kernel/resource.ts'
import type { Share } from '../messages/storage-messages.ts'
import type { Books } from './books.ts'
import type { StorageParams } from './params.ts'
import type { DealState, StorageState } from './state.ts'

const TIB = 2n ** 40n
const [MONTH_MS, ALL_PPM] = [30n * 86_400_000n, 1_000_000n]

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
  const { epoch, subjects } = context
  const transfers: Transfer[] = []
  const charges: Charge[] = []
  const findings: Finding[] = []
  const balances = openBalances(context)
  for (const [provider, id, deal] of books.deals()) {
    const [from, to] = [subjects.get(deal.consumer)?.owner, subjects.get(provider)!.owner]
    // With oneself there is nothing to pay; and who has left cannot be asked any more.
    if (from === to || from === undefined) continue
    const [amount, fee] = openOf(deal, feePpm)
    const balance = balances.availableOf(deal.consumer)
    if (amount + fee > balance) {
      if (deal.owedSinceMs === -1) deal.owedSinceMs = epoch.endMs
      if (deal.owedKnownMs === -1) deal.owedKnownMs = knownSince(deal.owedSinceMs, context)
      if (deal.owedKnownMs === -1 || epoch.endMs - deal.owedKnownMs < graceMs) continue
      if (deal.ended === -1) Object.assign(deal, { ended: epoch.number, endedIn: epoch.number })
      Object.assign(deal, NOT_OWED)
      const facts = { deal: id, provider, owed: amount + fee, available: balance }
      findings.push({
        subject: deal.consumer,
        code: 'deposit_spent',
        severity: 'notice',
        messages: [],
        facts,
      })
      continue
    }
    Object.assign(deal, NOT_OWED)
    if (amount + fee === 0n) continue
    deal.paid = (BigInt(deal.paid) + amount).toString()
    deal.burned = (BigInt(deal.burned) + fee).toString()
    const facts = { deal: id, file: deal.file, provenMs: deal.provenMs, served: deal.served }
    const { consumer } = deal
    if (amount > 0n)
      transfers.push(paid(balances.transfer({ payer: consumer, payee: provider, amount, facts })))
    if (fee > 0n) charges.push(paid(balances.charge({ subject: consumer, amount: fee, facts })))
  }
  return { transfers, charges, findings }
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
  return [due - BigInt(deal.paid), (due * BigInt(feePpm)) / ALL_PPM - BigInt(deal.burned)]
}
