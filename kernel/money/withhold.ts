/**
 * Putting right what was paid too much. Cumulative figures never fall, because a root that pays less than the last one
 * would pay nothing at all. So a correction is a debt, voted into the rules with its reason, and the account's later
 * rewards are withheld until it is worked off. What is withheld is not minted.
 *
 * Law: nobody is withheld more than it is due, nor more than it earns in the epoch; debts only shrink by what was withheld.
 */
import type { Address } from '../../protocol/ids.ts'
import type { Grant, Reward } from '../epoch.ts'
import type { Correction, Withheld } from './correction.ts'
import type { HeldReward } from './held-reward.ts'

export interface WithholdInput {
  readonly epoch: number
  readonly corrections: readonly Correction[]
  readonly debts: ReadonlyMap<Address, bigint>
  readonly rewards: Iterable<Pick<Reward, 'owner' | 'amount'>>
  readonly grants: readonly Grant[]
  /** What waited, and is paid now. */
  readonly released: readonly HeldReward[]
}

/** @returns what is withheld, ascending by account, and the debts that remain (none at zero). */
export function withhold(input: WithholdInput): {
  withheld: readonly Withheld[]
  debts: ReadonlyMap<Address, bigint>
} {
  const due = new Map(input.debts)
  for (const { epoch, account, amount } of input.corrections) {
    if (epoch === input.epoch) due.set(account, (due.get(account) ?? 0n) + amount)
  }
  if (due.size === 0) return { withheld: [], debts: due }
  const earned = earnedBy(input)
  const withheld: Withheld[] = []
  const debts = new Map<Address, bigint>()
  for (const [account, debt] of [...due].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const income = earned.get(account) ?? 0n
    const amount = income < debt ? income : debt
    if (amount > 0n) withheld.push({ account, amount, left: debt - amount })
    if (amount < debt) debts.set(account, debt - amount)
  }
  return { withheld, debts }
}

function earnedBy({ rewards, grants, released }: WithholdInput): ReadonlyMap<Address, bigint> {
  const earned = new Map<Address, bigint>()
  const add = (account: Address, amount: bigint) => earned.set(account, (earned.get(account) ?? 0n) + amount)
  for (const { owner, amount } of rewards) add(owner, amount)
  for (const { account, amount } of grants) add(account, amount)
  for (const { owner, amount } of released) add(owner, amount)
  return earned
}
