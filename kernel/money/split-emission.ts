/**
 * What the epoch emits, cut into the pools that the rules name.
 * Law: Σ pools = emission, exactly. Rounding: largest remainder, ties to the pool whose name sorts first.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { EpochFacts } from '../chain-facts.ts'
import type { KernelState } from '../epoch.ts'
import type { NamedOutcome } from '../reconcile.ts'
import type { Rules } from '../rules.ts'
import { purchasesSince } from './credits.ts'
import { emit, type Measured } from './emission/emit.ts'
import { heldTotal } from './hold.ts'
import { totalsOf } from './post.ts'

export interface EmissionSplit {
  readonly emission: bigint
  readonly pools: ReadonlyMap<string, bigint>
  /** What a policy that remembers goes on from; nothing of one of time alone. */
  readonly kept: Pick<KernelState, 'emission'>
}

export interface SplitInput {
  readonly rules: Rules
  readonly epoch: number
  readonly prior: KernelState
  readonly outcomes: readonly NamedOutcome[]
  readonly facts: EpochFacts
}

export function splitEmission({ rules, epoch, prior, outcomes, facts }: SplitInput): EmissionSplit {
  const { emission, state } = emit({
    rules,
    epoch,
    measured: measuredIn(outcomes, burnedIn(rules, facts, prior)),
    issued: () => totalsOf(prior.ledger, facts, 0n).tokenEarned + heldTotal(prior.held),
    state: prior.emission,
  })
  const names = Object.keys(rules.shares).sort()
  const amounts = shareByLargestRemainder(
    emission,
    names.map(name => BigInt(rules.shares[name] ?? 0)),
  )
  const pools = new Map(names.map((name, index) => [name, amounts[index] ?? 0n]))
  return { emission, pools, kept: state === undefined ? {} : { emission: state } }
}

/** Nothing where members pay with something else. */
function burnedIn({ payment }: Rules, facts: EpochFacts, prior: KernelState): Pick<Measured, 'burned'> {
  if (payment.credits === undefined) return {}
  const now = purchasesSince(facts, prior.purchases).tokens
  return { burned: { now, ever: facts.purchases?.tokens ?? 0n } }
}

function measuredIn(outcomes: readonly NamedOutcome[], burned: Pick<Measured, 'burned'>): Measured {
  const sum = (parts: readonly { readonly amount: bigint }[]) =>
    parts.reduce((total, { amount }) => total + amount, 0n)
  const capabilityOf = (name: string) =>
    outcomes
      .filter(({ resource }) => resource.name === name)
      .flatMap(({ contributions }) => contributions)
      .reduce((total, { units, qualityPpm }) => total + units * BigInt(qualityPpm), 0n)
  return {
    capabilityOf,
    charges: sum(outcomes.flatMap(({ charges }) => charges)),
    transfers: sum(outcomes.flatMap(({ transfers }) => transfers)),
    ...burned,
  }
}
