/**
 * One resource's pool, shared among its contributions by the network's reward policy.
 *
 * Laws: proportional pays the pool out to the last unit where there are as many units as it is meant for, and never past it;
 * per-unit never pays past it. What nobody vouches for has a part of the pool of its own, earns no more a unit than the
 * others, and takes nothing from them, however many it is. Nobody with
 * weight 0 gets anything. What a pool does not pay is not issued: it stays in the schedule, unminted.
 * A device that was sold earns for whoever had it: what was made before is not the buyer's, however late it comes in.
 * Dust: largest remainder, ties to the subject whose id sorts first, and to the owner whose account does.
 */

import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import { RewardColumns, type RewardList } from '../columns/reward-columns.ts'
import { SubjectMap } from '../columns/subject-map.ts'
import type { Reward, UseReward, WaitingPart } from '../epoch.ts'
import { FULL_QUALITY_PPM } from '../reconcile.ts'
import type { Contribution } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { RewardPolicy } from './reward-policy.ts'
import { shareByUse } from './use-weights.ts'

const [PPM, DAY_MS] = [BigInt(FULL_QUALITY_PPM), 86_400_000]

const NOTHING_WAITS: readonly WaitingPart[] = []

export interface ShareInput {
  readonly resource: string
  readonly pool: bigint
  readonly policy: RewardPolicy
  readonly epochMs: number
  /** The part of the pool that is for limited contributions alone. */
  readonly limitedPpm: number
  readonly contributions: readonly Contribution[]
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /** Parts in a million of a subject's contribution that count, from its reputation. */
  readonly countsPpm: (subject: SubjectId) => number
  /** Of the payment asset: for whose use how much was burned; where the policy weighs use. */
  readonly burnedFor?: ReadonlyMap<SubjectId, bigint> | undefined
}

/** Each as an object, for few. */
export function shareRewards(input: ShareInput): readonly Reward[] {
  return [...shareInColumns(input)]
}

/** Rewards above zero, what waits of them included, ascending by subject id; of one subject ascending by owner. */
export function shareInColumns({
  resource,
  pool,
  policy,
  contributions,
  subjects,
  countsPpm,
  burnedFor = new Map(),
  ...limits
}: ShareInput): RewardList {
  const sorted = ascending(contributions)
  const counts = Uint32Array.from(sorted, ({ subject }) => countsPpm(subject))
  const weights = weightsOf(sorted, counts)
  const limited = sorted.map(one => one.limited === true)
  const used =
    policy.kind === 'use'
      ? sorted.map(({ subject }, index) => ((burnedFor.get(subject) ?? 0n) * BigInt(counts[index]!)) / PPM)
      : []
  const forUse = usePartOf(policy, pool, used)
  const there = amountsFor({ policy, pool: pool - (forUse?.pool ?? 0n), weights, limited, ...limits })
  const amounts = forUse === undefined ? there : sum2(there, forUse.amounts)
  const useOf = (index: number, paid: bigint) =>
    useShown(forUse, index, { amount: amounts[index]!, paid, used })
  const source = { resource, pool, totalWeight: total(weights), contributions: sorted, weights, useOf }
  const rewards = new RewardColumns({ ...source, countsPpm: counts })
  for (const [index, contribution] of sorted.entries()) {
    const owner = ownerOf(subjects, contribution.subject)
    assert(owner !== undefined, () => `no owner for ${contribution.subject}`)
    const amount = amounts[index] ?? 0n
    // Nearly all: nothing is made of it that is not kept.
    if (contribution.madeBy === undefined && contribution.holds === undefined) {
      if (amount !== 0n) rewards.add(index, owner, amount, NOTHING_WAITS)
      continue
    }
    for (const paid of amongOwners(contribution, owner, amount))
      rewards.add(index, paid.owner, paid.amount, waitsOf(contribution, paid.amount))
  }
  const paid = rewards.paid + rewards.held
  assert(paid <= pool, `${resource} pays ${paid} out of a pool of ${pool}`)
  return rewards
}

/** Of those that follow each other with the same, one number: a million are hardly ever of more than a few kinds. */
function weightsOf(contributions: readonly Contribution[], counts: Uint32Array): readonly bigint[] {
  let [last, weight] = [{ units: -1n, qualityPpm: -1, counts: -1 }, 0n]
  return contributions.map(({ units, qualityPpm }, index) => {
    const its = counts[index]!
    if (units === last.units && qualityPpm === last.qualityPpm && its === last.counts) return weight
    last = { units, qualityPpm, counts: its }
    const whole = units * BigInt(qualityPpm)
    weight = its === FULL_QUALITY_PPM ? whole : (whole * BigInt(its)) / PPM
    return weight
  })
}

/** Themselves where they ascend, as a resource's mostly do. */
function ascending(contributions: readonly Contribution[]): readonly Contribution[] {
  for (let index = 1; index < contributions.length; index++)
    if (contributions[index - 1]!.subject > contributions[index]!.subject)
      return contributions.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
  return contributions
}

function ownerOf(subjects: ShareInput['subjects'], id: SubjectId): Address | undefined {
  return subjects instanceof SubjectMap ? subjects.ownerOf(id) : subjects.get(id)?.owner
}

function waitsOf({ holds = [] }: Contribution, paid: bigint): readonly WaitingPart[] {
  return holds.flatMap(({ ppm, codes }) => {
    const amount = (paid * BigInt(ppm)) / PPM
    return amount === 0n ? [] : [{ code: [...codes].sort().join(' '), amount }]
  })
}

interface UsePart {
  readonly pool: bigint
  readonly amounts: readonly bigint[]
}

function usePartOf(policy: RewardPolicy, pool: bigint, weights: readonly bigint[]): UsePart | undefined {
  if (policy.kind !== 'use') return undefined
  const forUse = pool - (pool * BigInt(policy.availabilityPpm)) / PPM
  return { pool: forUse, amounts: shareByUse({ ...policy, pool: forUse, weights }) }
}

/** For whoever wants to follow it. */
function useShown(
  part: UsePart | undefined,
  index: number,
  {
    amount,
    paid,
    used,
  }: { readonly amount: bigint; readonly paid: bigint; readonly used: readonly bigint[] },
): UseReward | undefined {
  const its = part?.amounts[index] ?? 0n
  if (part === undefined || its === 0n) return undefined
  return { amount: (its * paid) / amount, burned: used[index] ?? 0n, allBurned: total(used), pool: part.pool }
}

function amongOwners({ madeBy }: Contribution, present: Address, amount: bigint): readonly Paid[] {
  if (madeBy === undefined) return amount === 0n ? [] : [{ owner: present, amount }]
  const amounts = shareByLargestRemainder(
    amount,
    madeBy.map(part => part.parts),
  )
  return madeBy.flatMap(({ owner }, index): Paid[] => {
    const own = amounts[index]!
    return owner === undefined || own === 0n ? [] : [{ owner, amount: own }]
  })
}

interface Paid {
  readonly owner: Address
  readonly amount: bigint
}

interface Amounts extends Pick<ShareInput, 'policy' | 'pool' | 'epochMs' | 'limitedPpm'> {
  readonly weights: readonly bigint[]
  readonly limited: readonly boolean[]
}

function amountsFor({ policy, pool, epochMs, limitedPpm, weights, limited }: Amounts): readonly bigint[] {
  const set = (pool * BigInt(limitedPpm)) / PPM
  const of = (isLimited: boolean) =>
    weights.map((weight, index) => (limited[index] === isLimited ? weight : 0n))
  // Mostly nothing is limited: then nothing is shared among nobody.
  const [open, apart] = limited.includes(true) ? [of(false), of(true)] : [weights, []]
  if (policy.kind === 'per-unit') {
    const price = (weight: bigint) => (weight * policy.rate) / PPM
    const isScarce = total(open.map(price)) > pool - set
    // No more a unit than the others get.
    const asked = apart.map(weight => (isScarce ? portion(pool - set, weight, total(open)) : price(weight)))
    return sum2(atMost(pool - set, open, open.map(price)), atMost(set, apart, asked))
  }
  const full = (policy.fullUnitsADay * PPM * BigInt(epochMs)) / BigInt(DAY_MS)
  const meant = full > total(open) ? full : total(open)
  const paid = shareByLargestRemainder(
    full > total(open) ? portion(pool - set, total(open), full) : pool - set,
    open,
  )
  // No more a unit than the others get, or would get.
  const asked =
    meant === 0n
      ? shareByLargestRemainder(set, apart)
      : apart.map(weight => portion(pool - set, weight, meant))
  return sum2(paid, atMost(set, apart, asked))
}

function atMost(pool: bigint, weights: readonly bigint[], asked: readonly bigint[]): readonly bigint[] {
  return total(asked) <= pool ? asked : shareByLargestRemainder(pool, weights)
}

function portion(pool: bigint, weight: bigint, of: bigint): bigint {
  return (pool * weight) / of
}

function total(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n)
}

function sum2(a: readonly bigint[], b: readonly bigint[]): readonly bigint[] {
  return a.map((part, index) => part + (b[index] ?? 0n))
}
