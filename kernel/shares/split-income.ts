/**
 * Income of machines that many own, split over who owned their shares during the epoch: each has its part in a ledger line of
 * its own, as if it had earned it itself. Nothing passes through the shares' contract, and no transfer of shares pays anything.
 *
 * Laws: Σ parts + kept = income, exactly; a part goes by shares × time held, to the millisecond, so a transfer moves no income of the
 * time before it, and shares that are borrowed for a block have a block's part. What the machines spent is made whole first:
 * `kept` stays with the shares, and as their line never earns more than it spent, what holders get is net. Of networks
 * without shares nothing changes. Dust: largest remainder, ties to the account that sorts first.
 *
 * What holders were credited is counted once more in a line of the shares, under an asset that nobody can claim
 * (protocol/chain-formats/income-asset.ts): it proves the machine's income to anybody, on the chain too.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import { incomeAssetOf } from '../../protocol/chain-formats/income-asset.ts'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { ChainFacts, ShareFact } from '../chain-facts.ts'
import { changed, type LedgerChange } from '../columns/ledger-postings.ts'

/** What a holder was credited for an epoch, and by what it was weighed. */
export interface IncomePart {
  readonly account: Address
  readonly amount: bigint
  /** Base units of shares × ms. */
  readonly weight: bigint
}

/** Income of one machine's shares in one asset, base units. income = kept + Σ parts. */
export interface SplitIncome {
  readonly shares: Address
  readonly asset: Address
  readonly income: bigint
  readonly kept: bigint
  /** Ascending by account; those whose part is nothing are there as well. */
  readonly parts: readonly IncomePart[]
}

/**
 * @param posted the ledger with the epoch's postings in it
 * @returns the ledger that is settled, and what was split: ascending by shares, then asset; nothing where nothing was earned
 */
export function splitIncome(
  prior: Ledger,
  posted: Ledger,
  facts: Pick<ChainFacts, 'shares' | 'token' | 'payment'>,
): { readonly ledger: Ledger; readonly split: readonly SplitIncome[] } {
  const rows = facts.shares ?? []
  if (rows.length === 0) return { ledger: posted, split: [] }
  const assets = [...new Set([facts.token, facts.payment])].sort()
  const owned = [...Map.groupBy(rows, ({ shares }) => shares)].sort(([a], [b]) => (a < b ? -1 : 1))
  // All of it is measured before any of it moves: what shares get as holders of other shares is not split again.
  const split = owned.flatMap(([shares, holders]) =>
    assets.flatMap(asset => splitOne({ shares, asset, holders, prior, posted }) ?? []),
  )
  return { ledger: changed(posted, split.flatMap(changesOf)), split }
}

function changesOf({ shares, asset, income, kept, parts }: SplitIncome): readonly LedgerChange[] {
  const passedOn = income - kept
  // Where a lock says that shares hold themselves, what comes back to them is nobody's income.
  const own = parts.find(({ account }) => account === shares)?.amount ?? 0n
  const counted = { account: shares, asset: incomeAssetOf(asset), earned: passedOn - own }
  return [
    { account: shares, asset, earned: -passedOn },
    ...(passedOn > own ? [counted] : []),
    ...parts
      .filter(({ amount }) => amount > 0n)
      .map(({ account, amount }) => ({ account, asset, earned: amount })),
  ]
}

interface OneIncome extends Pick<SplitIncome, 'shares' | 'asset'> {
  readonly holders: readonly ShareFact[]
  readonly prior: Ledger
  readonly posted: Ledger
}

function splitOne({ shares, asset, holders, prior, posted }: OneIncome): SplitIncome | undefined {
  const key = ledgerKey(shares, asset)
  const before = prior.get(key)?.earned ?? 0n
  const { earned = 0n, spent = 0n } = posted.get(key) ?? {}
  const income = earned - before
  assert(income >= 0n, `${shares} earned ${income} of ${asset} in an epoch`)
  if (income === 0n) return undefined
  const missing = spent > before ? spent - before : 0n
  const kept = missing < income ? missing : income
  const sorted = holders.toSorted((a, b) => (a.account < b.account ? -1 : 1))
  const weights = sorted.map(({ weight }) => weight)
  assert(
    weights.every(weight => weight > 0n),
    `a holder of ${shares} has no weight`,
  )
  const amounts = shareByLargestRemainder(income - kept, weights)
  const parts = sorted.map(({ account, weight }, index) => ({ account, amount: amounts[index]!, weight }))
  return { shares, asset, income, kept, parts }
}
