/**
 * An epoch as an economy: what was issued and what was paid, over how many it was spread, who came and who went. From the epoch's own
 * result: whoever recomputes the epoch has the same figures.
 */
import type { PurchaseFacts } from '../chain-facts.ts'
import type { SettledEpoch } from '../epoch.ts'
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
  /** Devices that contributed. */
  readonly active: number
  /** Of them who is new, and of those of the epoch before who is gone; absent where that epoch is not known. */
  readonly joined?: number
  readonly left?: number
  /** Of each resource where what was paid weighs rewards, ascending by name; absent in records of before it was kept. */
  readonly uses?: readonly UseEconomy[]
  /** Of each resource, ascending by name: what its devices had; absent in records of before it was kept. */
  readonly classes?: readonly ClassEconomy[]
  /** What of credits was bought in it: tokens that were burned, money that was paid; absent where members pay with something else. */
  readonly bought?: PurchaseFacts
}

/** What devices of one resource had of an epoch. */
export interface ClassEconomy {
  readonly resource: string
  /** Those that contributed. */
  readonly devices: number
  /** What waits of them included. */
  readonly tokens: bigint
  /** Base units of the payment asset that others paid them. */
  readonly paid: bigint
}

/** What paying oneself could have brought, and what it cost. */
export interface UseEconomy {
  readonly resource: string
  /** Tokens that were issued in proportion to payments. */
  readonly issued: bigint
  /** Base units of the payment asset that were burned with them, which nobody gets back. */
  readonly burned: bigint
}

type Result = Pick<SettledEpoch, 'pools' | 'outcomes' | 'rewards' | 'purchases'>

/** @param activeBefore devices that contributed in the epoch before; undefined where that is not known */
export function economyOf(
  { pools, outcomes, rewards, purchases }: Result,
  activeBefore: ReadonlySet<string> | undefined,
): EpochEconomy {
  const byOwner = new Map<string, bigint>()
  for (const { owner, amount, held } of rewards)
    byOwner.set(owner, (byOwner.get(owner) ?? 0n) + amount + held)
  const earned = [...byOwner.values()].filter(amount => amount > 0n)
  const active = activeIn(outcomes)
  const sum = (parts: readonly { readonly amount: bigint }[]) =>
    parts.reduce((total, { amount }) => total + amount, 0n)
  const all: EpochEconomy = {
    issued: pools.emission - pools.unissued,
    paid: sum(outcomes.flatMap(({ transfers }) => transfers)),
    burned: sum(outcomes.flatMap(({ charges }) => charges)),
    earners: earned.length,
    giniPpm: giniPpm(earned),
    nakamoto: nakamotoCoefficient(earned),
    active: active.size,
    uses: usesIn(outcomes, rewards),
    classes: classesIn(outcomes, rewards),
  }
  const known = purchases === undefined ? all : { ...all, bought: purchases }
  if (activeBefore === undefined) return known
  const joined = [...active].filter(subject => !activeBefore.has(subject)).length
  return { ...known, joined, left: activeBefore.size + joined - active.size }
}

function usesIn(outcomes: Result['outcomes'], rewards: Result['rewards']): readonly UseEconomy[] {
  const uses = outcomes.map(({ name, unitsArePayments, charges }): UseEconomy => {
    let issued = 0n
    for (const { resource, amount, held, use } of rewards)
      if (resource === name) issued += unitsArePayments === true ? amount + held : (use?.amount ?? 0n)
    return { resource: name, issued, burned: charges.reduce((sum, { amount }) => sum + amount, 0n) }
  })
  return uses.filter(({ issued }) => issued > 0n).sort((a, b) => (a.resource < b.resource ? -1 : 1))
}

/** What one account pays itself is no income. */
function classesIn(outcomes: Result['outcomes'], rewards: Result['rewards']): readonly ClassEconomy[] {
  const tokens = new Map<string, bigint>()
  for (const { resource, amount, held } of rewards)
    tokens.set(resource, (tokens.get(resource) ?? 0n) + amount + held)
  const classes = outcomes.map(
    (outcome): ClassEconomy => ({
      resource: outcome.name,
      devices: activeIn([outcome]).size,
      tokens: tokens.get(outcome.name) ?? 0n,
      paid: outcome.transfers.reduce((sum, { from, to, amount }) => (from === to ? sum : sum + amount), 0n),
    }),
  )
  return classes.sort((a, b) => (a.resource < b.resource ? -1 : 1))
}

/** Devices that were credited with something, by any resource. */
export function activeIn(outcomes: Result['outcomes']): ReadonlySet<string> {
  const credited = outcomes.flatMap(({ contributions }) => contributions).filter(({ units }) => units > 0n)
  return new Set(credited.map(({ subject }) => subject))
}
