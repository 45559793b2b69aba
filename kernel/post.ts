/**
 * Postings into the ledger. Cumulative figures only grow: a claim that was missed is in the next root too.
 * Laws: Σ earned of the payment asset ≤ Σ spent; Σ earned tokens grows by exactly rewards + grants − withheld.
 * Every account with a deposit has an entry, so that it can always prove what it has spent.
 */
import type { Totals } from '../protocol/header.ts'
import type { Address } from '../protocol/ids.ts'
import { type Ledger, type LedgerEntry, ledgerKey } from '../protocol/ledger.ts'
import type { ChainFacts, Grant, Reward } from './epoch.ts'
import type { Charge, Transfer } from './resource.ts'
import type { Withheld } from './withhold.ts'

export interface Postings {
  readonly rewards: readonly Reward[]
  readonly grants: readonly Grant[]
  readonly withheld: readonly Withheld[]
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
}

export function post(prior: Ledger, postings: Postings, facts: ChainFacts): Ledger {
  const ledger = new Map(prior)
  const add = (account: Address, asset: Address, earned: bigint, spent: bigint) => {
    const key = ledgerKey(account, asset)
    const entry: LedgerEntry = ledger.get(key) ?? { account, asset, earned: 0n, spent: 0n }
    ledger.set(key, { ...entry, earned: entry.earned + earned, spent: entry.spent + spent })
  }
  add(facts.treasury, facts.token, 0n, 0n)
  for (const { account, asset } of facts.deposits) add(account, asset, 0n, 0n)
  for (const { owner, amount } of postings.rewards) add(owner, facts.token, amount, 0n)
  for (const { account, amount } of postings.grants) add(account, facts.token, amount, 0n)
  for (const { account, amount } of postings.withheld) add(account, facts.token, -amount, 0n)
  for (const { from, to, amount } of postings.transfers) {
    add(from, facts.payment, 0n, amount)
    add(to, facts.payment, amount, 0n)
  }
  for (const { from, amount } of postings.charges) add(from, facts.payment, 0n, amount)
  return ledger
}

/** Sums over the whole ledger, base units. */
export function totalsOf(ledger: Ledger, facts: Pick<ChainFacts, 'token' | 'payment'>): Totals {
  const totals = { tokenEarned: 0n, tokenSpent: 0n, paymentEarned: 0n, paymentSpent: 0n }
  for (const { asset, earned, spent } of ledger.values()) {
    if (asset === facts.token) {
      totals.tokenEarned += earned
      totals.tokenSpent += spent
    } else {
      totals.paymentEarned += earned
      totals.paymentSpent += spent
    }
  }
  return totals
}
