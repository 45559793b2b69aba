/**
 * Filecoin's baseline minting: a part comes with time alone, the other as the network's capability keeps up with a baseline that
 * grows. Capability above the baseline earns no more; what is missed below it is not lost, it comes when capability makes up for it.
 *
 *   θ = effective time: by when the baseline, added up, would have come to what the network, added up, had of it
 *   reward of step n = simple × (e^λ − 1) × e^−λn + baseline × (e^−λθ(n−1) − e^−λθ(n)),  one step an epoch
 *
 * As in filecoin-project/specs-actors, actors/builtin/reward/reward_logic.go, in integers with 128 binary places, to the last
 * unit (baseline.test.ts). Laws: θ never falls and never passes the number of steps; so Σ rewards ≤ what an exponential of both
 * parts emits. Rounding: each reward is floored.
 *
 * Whoever could make up capability would only bring forward what the schedule has: never more than both parts.
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { expMinusOne, expNeg, exponentOf, floorQ128, ONE, timesQ128 } from './q128.ts'
import { wholeSeconds } from './seconds.ts'

const DAY_MS = 86_400_000n
const PPM = 1_000_000n

export interface Baseline {
  readonly kind: 'baseline'
  /** Whose contributions are the network's capability. */
  readonly resource: string
  /** Base units that come with time alone, in all time; and those that come with capability. */
  readonly simple: bigint
  readonly baseline: bigint
  readonly halfLifeMs: number
  /** What the baseline begins with: units of full quality a day. */
  readonly unitsADay: bigint
  readonly doublesMs: number
}

/** @example baseline({ resource: 'storage', simple: '330_000_000', baseline: '770_000_000', halfLife: '6y', unitsADay: 1_000n, doubles: '1y' }) */
export function baseline(options: {
  readonly resource: string
  readonly simple: string
  readonly baseline: string
  readonly halfLife: string
  readonly unitsADay: bigint
  readonly doubles: string
}): Baseline {
  return {
    kind: 'baseline',
    resource: options.resource,
    simple: parseAmount(options.simple, TOKEN_DECIMALS),
    baseline: parseAmount(options.baseline, TOKEN_DECIMALS),
    halfLifeMs: wholeSeconds('halfLife', options.halfLife),
    unitsADay: options.unitsADay,
    doublesMs: wholeSeconds('doubles', options.doubles),
  }
}

/** Six figures, however long the network runs. Capability is units × quality in ppm, an epoch. */
export interface BaselineState {
  readonly kind: 'baseline'
  /** Steps so far. */
  readonly steps: number
  /** The baseline of the newest step. */
  readonly here: bigint
  /** Σ min(capability, baseline). */
  readonly realized: bigint
  /** Whole steps of effective time, the baseline there, and Σ baseline up to there: the first that is not below `realized`. */
  readonly effective: number
  readonly there: bigint
  readonly reached: bigint
}

export function baselineStart({ unitsADay }: Baseline, epochMs: number): bigint {
  return (unitsADay * PPM * BigInt(epochMs)) / DAY_MS
}

/** @param capability units × quality in ppm, of this epoch. @param state undefined in its first epoch. */
export function baselineStep(
  policy: Baseline,
  {
    epochMs,
    capability,
    state,
  }: { readonly epochMs: number; readonly capability: bigint; readonly state?: BaselineState | undefined },
): { readonly emission: bigint; readonly state: BaselineState } {
  const growth = ONE + expMinusOne(exponentOf(epochMs, policy.doublesMs))
  const start = baselineStart(policy, epochMs)
  const prior = state ?? {
    kind: 'baseline',
    steps: 0,
    here: 0n,
    realized: 0n,
    effective: 0,
    there: start,
    reached: 0n,
  }
  const here = state === undefined ? start : timesQ128(prior.here, growth)
  const realized = prior.realized + (capability < here ? capability : here)
  let { effective, there, reached } = prior
  while (realized > reached) {
    effective += 1
    there = timesQ128(there, growth)
    reached += there
  }
  const next: BaselineState = {
    kind: 'baseline',
    steps: prior.steps + 1,
    here,
    realized,
    effective,
    there,
    reached,
  }
  const reward = { epochMs, step: prior.steps, from: thetaOf(prior), to: thetaOf(next) }
  return { emission: baselineReward(policy, reward), state: next }
}

/** Effective time in steps, Q.128: `effective` less the part of its last step that is not reached yet. */
export function thetaOf({
  effective,
  there,
  reached,
  realized,
}: Omit<BaselineState, 'kind' | 'steps' | 'here'>): bigint {
  return effective === 0 ? 0n : BigInt(effective) * ONE - ((reached - realized) * ONE) / there
}

/** Filecoin's computeReward. @param reward.from θ before the step, and `to` after it, Q.128 */
export function baselineReward(
  { simple, baseline: total, halfLifeMs }: Pick<Baseline, 'simple' | 'baseline' | 'halfLifeMs'>,
  {
    epochMs,
    step,
    from,
    to,
  }: { readonly epochMs: number; readonly step: number; readonly from: bigint; readonly to: bigint },
): bigint {
  const lambda = exponentOf(epochMs, halfLifeMs)
  const byTime = timesQ128(simple * expMinusOne(lambda), expNeg(lambda * BigInt(step)))
  const supplied = (theta: bigint) => total * (ONE - expNeg(timesQ128(theta, lambda)))
  return floorQ128(byTime + supplied(to) - supplied(from))
}
