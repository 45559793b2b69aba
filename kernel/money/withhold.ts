/**
 * Putting right what was paid too much. Cumulative figures never fall, because a root that pays less than the last one
 * would pay nothing at all. So a correction is a debt, voted into the rules with its reason, and what the account is credited later is
 * withheld until it is worked off, whatever it is credited for: what its devices and oracles earned, what it gets as a backer, and what it
 * gets as a holder of shares. What is withheld is not minted.
 *
 * Each owes its own. What stake behind an account earns is its backers', not the account's: they have it in full, and nobody works a debt off
 * with their money. Shares are their holders': what their contract owes is withheld before anything is split.
 *
 * Law: nobody is withheld more than it is due, nor more than it is credited in the epoch; debts only shrink by what was withheld.
 */
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import { LedgerColumns } from '../columns/ledger-columns.ts'
import type { Grant, Reward } from '../epoch.ts'
import type { SplitIncome } from '../shares/split-income.ts'
import type { PaidBacking } from '../staking/pay-backing.ts'
import type { Correction, Withheld } from './correction.ts'
import type { HeldReward } from './held-reward.ts'

type Debts = ReadonlyMap<Address, bigint>

/** What is withheld, ascending by account, and the debts that remain (none at zero). */
export interface Withholding {
  readonly withheld: readonly Withheld[]
  readonly debts: Debts
}

/** What is due in an epoch: what was left of it, and what a correction says from now on. */
export function dueIn(epoch: number, debts: Debts, corrections: readonly Correction[]): Debts {
  const due = new Map(debts)
  for (const { epoch: from, account, amount } of corrections)
    if (from === epoch) due.set(account, (due.get(account) ?? 0n) + amount)
  return due
}

export function withhold(due: Debts, incomes: Debts): Withholding {
  const withheld: Withheld[] = []
  const debts = new Map<Address, bigint>()
  for (const [account, debt] of [...due].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const income = incomes.get(account) ?? 0n
    const amount = income < debt ? income : debt
    if (amount > 0n) withheld.push({ account, amount, left: debt - amount })
    if (amount < debt) debts.set(account, debt - amount)
  }
  return { withheld, debts }
}

/** Of an epoch; released is what waited, and is paid now. */
export interface Earned {
  readonly rewards: Iterable<Pick<Reward, 'owner' | 'amount'>>
  readonly grants: readonly Grant[]
  readonly released: readonly HeldReward[]
  readonly backing: readonly PaidBacking[]
}

/** By account: what is its own of what it earned, and what it has as a backer. */
export function ownIncomes({ rewards, grants, released, backing }: Earned): Debts {
  const incomes = new Map<Address, bigint>()
  const add = (account: Address, amount: bigint) =>
    incomes.set(account, (incomes.get(account) ?? 0n) + amount)
  for (const { owner, amount } of rewards) add(owner, amount)
  for (const { account, amount } of grants) add(account, amount)
  for (const { owner, amount } of released) add(owner, amount)
  for (const { account, earned, kept, parts } of backing) {
    add(account, kept - earned)
    for (const part of parts) add(part.account, part.amount)
  }
  return incomes
}

/** By account: what it has as a holder of shares, in the token. */
export function sharedIncomes(split: readonly SplitIncome[], token: Address): Debts {
  const incomes = new Map<Address, bigint>()
  // Where a lock says that shares hold themselves, what comes back to them was looked at as theirs.
  for (const { shares, asset, parts } of split)
    for (const { account, amount } of parts)
      if (asset === token && account !== shares) incomes.set(account, (incomes.get(account) ?? 0n) + amount)
  return incomes
}

/** One after the other: an account is there once, with what is left in the end. */
export function joinWithheld(first: readonly Withheld[], then: readonly Withheld[]): readonly Withheld[] {
  if (then.length === 0) return first
  const all = new Map(first.map(one => [one.account, one]))
  for (const { account, amount, left } of then)
    all.set(account, { account, amount: amount + (all.get(account)?.amount ?? 0n), left })
  return [...all.values()].sort((a, b) => (a.account < b.account ? -1 : 1))
}

/** The ledger without it. @param ledger with the epoch's credits in it */
export function lessWithheld(ledger: Ledger, token: Address, withheld: readonly Withheld[]): Ledger {
  if (withheld.length === 0) return ledger
  if (ledger instanceof LedgerColumns) return lessInColumns(ledger, token, withheld)
  const next = new Map(ledger)
  for (const { account, amount } of withheld) {
    const key = ledgerKey(account, token)
    const entry = next.get(key)
    assert(entry !== undefined && entry.earned >= amount, () => `${account} has no ${amount} to withhold`)
    next.set(key, { ...entry, earned: entry.earned - amount })
  }
  return next
}

function lessInColumns(ledger: LedgerColumns, token: Address, withheld: readonly Withheld[]): LedgerColumns {
  const earned = ledger.rows.earned.slice()
  for (const { account, amount } of withheld) {
    const row = ledger.rowOf(ledgerKey(account, token))
    const before = earned[row]
    assert(before !== undefined && before >= amount, () => `${account} has no ${amount} to withhold`)
    earned[row] = before - amount
  }
  return new LedgerColumns({ ...ledger.rows, earned })
}
