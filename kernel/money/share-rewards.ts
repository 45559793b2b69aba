/**
 * One resource's pool, shared among its contributions by the network's reward policy.
 *
 * Laws: proportional pays the pool out to the last unit, and never past it; per-unit never pays past it. Nobody with
 * weight 0 gets anything. What a pool does not pay is not issued: it stays in the schedule, unminted.
 * A device that was sold earns for whoever had it: what was made before is not the buyer's, however late it comes in.
 * Dust: largest remainder, ties to the subject whose id sorts first, and to the owner whose account does.
 */

import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { Reward } from '../epoch.ts'
import { FULL_QUALITY_PPM } from '../reconcile.ts'
import type { Contribution } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { RewardPolicy } from './reward-policy.ts'

export interface ShareInput {
  readonly resource: string
  readonly pool: bigint
  readonly policy: RewardPolicy
  readonly contributions: readonly Contribution[]
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /** Parts in a million of a subject's contribution that count, from its reputation. */
  readonly countsPpm: (subject: SubjectId) => number
}

/** Rewards above zero, ascending by subject id; of one subject ascending by owner. */
export function shareRewards({
  resource,
  pool,
  policy,
  contributions,
  subjects,
  countsPpm,
}: ShareInput): readonly Reward[] {
  const sorted = [...contributions].sort((a, b) => (a.subject < b.subject ? -1 : 1))
  const weights = sorted.map(
    ({ subject, units, qualityPpm }) =>
      (units * BigInt(qualityPpm) * BigInt(countsPpm(subject))) / BigInt(FULL_QUALITY_PPM),
  )
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0n)
  const amounts = amountsFor(policy, pool, weights)
  const rewards = sorted.flatMap((contribution, index): Reward[] => {
    const owner = subjects.get(contribution.subject)?.owner
    assert(owner !== undefined, `no owner for ${contribution.subject}`)
    const [amount, weight] = [amounts[index] ?? 0n, weights[index] ?? 0n]
    const { subject } = contribution
    const counts = countsPpm(subject)
    const shown = { contribution, countsPpm: counts, pool, weight, totalWeight }
    return amongOwners(contribution, owner, amount).map(paid => ({ resource, subject, ...paid, ...shown }))
  })
  const paid = rewards.reduce((sum, { amount }) => sum + amount, 0n)
  assert(paid <= pool, `${resource} pays ${paid} out of a pool of ${pool}`)
  return rewards
}

function amongOwners({ madeBy }: Contribution, present: Address, amount: bigint): readonly Paid[] {
  const parts = madeBy ?? [{ owner: present, parts: 1n }]
  const amounts = shareByLargestRemainder(
    amount,
    parts.map(part => part.parts),
  )
  return parts.flatMap(({ owner }, index): Paid[] => {
    const own = amounts[index]!
    return owner === undefined || own === 0n ? [] : [{ owner, amount: own }]
  })
}

interface Paid {
  readonly owner: Address
  readonly amount: bigint
}

function amountsFor(policy: RewardPolicy, pool: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (policy.kind === 'proportional') return shareByLargestRemainder(pool, weights)
  const asked = weights.map(weight => (weight * policy.rate) / BigInt(FULL_QUALITY_PPM))
  const total = asked.reduce((sum, amount) => sum + amount, 0n)
  return total <= pool ? asked : shareByLargestRemainder(pool, weights)
}
