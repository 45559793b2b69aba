/**
 * Postings into the ledger. Cumulative figures only grow: a claim that was missed is in the next root too. Laws: of each asset
 * that can be deposited Σ earned ≤ Σ spent; Σ earned tokens grows by exactly rewards + released + grants. Every
 * account with a deposit has an entry, so that it can always prove what it has spent. What is locked of it stands there too,
 * and no longer than it is: seconds are rounded up.
 */
import type { Totals } from '../../protocol/chain-formats/header.ts'
import { incomeAssetOf } from '../../protocol/chain-formats/income-asset.ts'
import type { Ledger } from '../../protocol/chain-formats/ledger.ts'
import { isMirrorAsset } from '../../protocol/chain-formats/mirror-asset.ts'
import type { Address } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { EpochFacts } from '../chain-facts.ts'
import { sumsOf } from '../columns/ledger-columns.ts'
import { LedgerPostings } from '../columns/ledger-postings.ts'
import type { Grant, Reward } from '../epoch.ts'
import type { Charge, Transfer } from '../resource.ts'
import type { Locked } from './check-locks.ts'
import type { HeldReward } from './held-reward.ts'

export interface Postings {
  readonly rewards: Iterable<Pick<Reward, 'owner' | 'amount'>>
  readonly grants: readonly Grant[]
  readonly released: readonly HeldReward[]
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  /** Of deposits of the payment asset, after the epoch. */
  readonly locked: ReadonlyMap<Address, Locked>
}

export function post(prior: Ledger, postings: Postings, facts: EpochFacts): Ledger {
  const lines = new LedgerPostings(prior)
  lines.add(facts.treasury, facts.token, 0n, 0n)
  for (const { account, asset } of facts.deposits) lines.add(account, asset, 0n, 0n)
  for (const { owner, amount } of postings.rewards) lines.add(owner, facts.token, amount, 0n)
  for (const { owner, amount } of postings.released) lines.add(owner, facts.token, amount, 0n)
  for (const { account, amount } of postings.grants) lines.add(account, facts.token, amount, 0n)
  for (const { from, to, amount } of postings.transfers) {
    lines.add(from, facts.payment, 0n, amount)
    lines.add(to, facts.payment, amount, 0n)
  }
  for (const { from, amount } of postings.charges) lines.add(from, facts.payment, 0n, amount)
  const locks = [...postings.locked].map(([account, { amount, untilMs }]) => {
    return { account, asset: facts.payment, locked: amount, lockedUntil: Math.ceil(untilMs / 1000) }
  })
  return lines.post(locks)
}

/**
 * Sums over the whole ledger, base units. Where the token itself can be deposited, all that its lines earned was emitted: its row has
 * earned nothing.
 */
export function totalsOf(
  ledger: Ledger,
  { token, assets }: Pick<EpochFacts, 'token' | 'assets'>,
  tokenHeld: bigint,
  /** What was burned for credits counts as mintable again; nothing else does. */
  tokenBurned = 0n,
): Totals {
  let tokenEarned = 0n
  const rows = new Map(assets.map(asset => [asset, { asset, earned: 0n, spent: 0n, locked: 0n }]))
  const incomes = new Set([token, ...assets].map(incomeAssetOf))
  for (const { asset, earned, spent, locked } of sumsOf(ledger)) {
    const row = rows.get(asset)
    // What holders of shares were credited stands in lines of their own already.
    // And what is paid on another chain was credited to the treasury here.
    const told = incomes.has(asset) || isMirrorAsset(asset)
    if (row === undefined && asset !== token && told) continue
    const known = row !== undefined || asset === token
    assert(known, () => `the ledger has a line of ${asset}, which cannot be deposited`)
    if (asset === token) tokenEarned += earned
    if (row === undefined) continue
    if (asset !== token) row.earned += earned
    row.spent += spent
    row.locked += locked
  }
  return { tokenEarned, tokenBurned, tokenHeld, assets: [...rows.values()] }
}
