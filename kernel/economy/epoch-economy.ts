/**
 * An epoch as an economy: what was issued and what was paid, over how many it was spread, who came and who went. From the epoch's own
 * result: whoever recomputes the epoch has the same figures.
 */
import type { EpochResult } from '../epoch.ts'
import { giniPpm, nakamotoCoefficient } from './inequality.ts'

export interface EpochEconomy {
  /** Tokens: rewards, what waits of them, and grants, less what was withheld. */
  readonly issued: bigint
  /** Base units of the payment asset: paid to others, and burned. */
  readonly paid: bigint
  readonly burned: bigint
  /** Accounts that were rewarded; of these Gini and Nakamoto are. */
  readonly earners: number
  readonly giniPpm: number
  readonly nakamoto: number
  /** Devices that contributed; and of them, and of those of the epoch before, who is new and who is gone. */
  readonly active: number
  readonly joined: number
  readonly left: number
}

type Result = Pick<EpochResult, 'pools' | 'outcomes' | 'rewards'>

/** @param activeBefore devices that contributed in the epoch before; undefined where that is not known: nobody came or went. */
export function economyOf(
  { pools, outcomes, rewards }: Result,
  activeBefore: ReadonlySet<string> | undefined,
): EpochEconomy {
  const byOwner = new Map<string, bigint>()
  for (const { owner, amount, held } of rewards)
    byOwner.set(owner, (byOwner.get(owner) ?? 0n) + amount + held)
  const earned = [...byOwner.values()].filter(amount => amount > 0n)
  const active = activeIn(outcomes)
  const before = activeBefore ?? active
  const sum = (parts: readonly { readonly amount: bigint }[]) =>
    parts.reduce((total, { amount }) => total + amount, 0n)
  return {
    issued: pools.emission - pools.unissued,
    paid: sum(outcomes.flatMap(({ transfers }) => transfers)),
    burned: sum(outcomes.flatMap(({ charges }) => charges)),
    earners: earned.length,
    giniPpm: giniPpm(earned),
    nakamoto: nakamotoCoefficient(earned),
    active: active.size,
    joined: [...active].filter(subject => !before.has(subject)).length,
    left: [...before].filter(subject => !active.has(subject)).length,
  }
}

/** Devices that were credited with something, by any resource. */
function activeIn(outcomes: Result['outcomes']): ReadonlySet<string> {
  const credited = outcomes.flatMap(({ contributions }) => contributions).filter(({ units }) => units > 0n)
  return new Set(credited.map(({ subject }) => subject))
}
