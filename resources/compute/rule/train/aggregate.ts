/**
 * What becomes of a round's updates: pure, whole numbers but for a cosine, which IEEE 754 makes equal on every machine. Anyone computes it
 * again from the signed updates.
 */
import type { Combine } from '../../messages/train/train-messages.ts'
import { squaredNorm, type Vector } from '../../messages/train/vector.ts'

const ONE_PPM = 1_000_000
/** Of a number's values, so many at each end are left out: a quarter, so that it stands as many liars. */
const TRIM = 4

/** What the model moves by. Rounded towards nothing. @example combine('median', [[1], [2], [9]]) // → [2] */
export function combine(how: Combine, updates: readonly Vector[]): Vector {
  const size = updates[0]?.length ?? 0
  return Array.from({ length: size }, (_, at) => {
    const values = updates.map(update => update[at]!).sort((a, b) => a - b)
    return withoutSign(Math.trunc(how === 'mean' ? meanOf(values) : middleOf(how, values)))
  })
}

function middleOf(how: 'median' | 'trimmed', sorted: readonly number[]): number {
  const cut = how === 'median' ? (sorted.length - 1) >> 1 : Math.floor(sorted.length / TRIM)
  return meanOf(sorted.slice(cut, sorted.length - cut))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}

/** How far an update goes the way of the others' middle: their cosine, ppm. Of nothing it is nothing. */
export function alikePpm(update: Vector, others: readonly Vector[]): number {
  return cosinePpm(update, combine('median', others))
}

export function cosinePpm(a: Vector, b: Vector): number {
  let dot = 0
  for (const [at, value] of a.entries()) dot += value * (b[at] ?? 0)
  const lengths = Math.sqrt(squaredNorm(a)) * Math.sqrt(squaredNorm(b))
  return lengths === 0 ? 0 : withoutSign(Math.trunc((dot * ONE_PPM) / lengths))
}

/** How much so many cosines of rows of that size say together, in thousandths of what chance alone would vary by. */
export function strengthOf(sumPpm: number, count: number, size: number): number {
  return count < 1 ? 0 : withoutSign(Math.trunc((sumPpm / ONE_PPM) * Math.sqrt(size / count) * 1_000))
}

export type Standing = 'counts' | 'noise' | 'opposed'

/** What all rounds of a task say of a trainer, in thousandths of what chance would vary by. */
export interface Strength {
  /** How far its updates go the way of the others'. */
  readonly alike: number
  /** And that of its own before. */
  readonly steady: number
  /**
   * How they change as the model does. Whatever data a trainer has, the further the model goes one way, the less of that way is left to go:
   * that holds of every convex loss, so of unusual data as well, and not of what is made up without data.
   */
  readonly heeds: number
}

/** By chance a sum of cosines is that far from nothing once in forty; twice that of half of the trainers is no chance. */
const [NOISE, TELLS, LEAST_PART] = [2_000, 4_000, 3]

/**
 * Whose updates count in the end. Not those that do not heed the model, where most do; not those that go neither the others' way nor any of
 * their own, where most do; not those that go against the others at least as much as half of them go together. An honest owner of unusual data
 * does none of these. Where most look like noise, as where they are blurred a lot or rounds are few, all count.
 */
export function standingsOf(strengths: readonly Strength[]): readonly Standing[] {
  const way = middleStrength(strengths.map(({ alike }) => alike))
  const heed = middleStrength(strengths.map(({ heeds }) => heeds))
  return strengths.map(({ alike, steady, heeds }) => {
    if (way >= TELLS && alike <= -way) return 'opposed'
    if (way >= TELLS && Math.max(Math.abs(alike), steady) < NOISE) return 'noise'
    return heed >= TELLS && heeds < Math.max(NOISE, heed / LEAST_PART) ? 'noise' : 'counts'
  })
}

function middleStrength(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[(all.length - 1) >> 1] ?? 0
}
