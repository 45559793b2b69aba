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
  const way = combine('median', others)
  let dot = 0
  for (const [at, value] of update.entries()) dot += value * way[at]!
  const lengths = Math.sqrt(squaredNorm(update)) * Math.sqrt(squaredNorm(way))
  return lengths === 0 ? 0 : withoutSign(Math.trunc((dot * ONE_PPM) / lengths))
}

/** How much a whole task says of a trainer, in thousandths of what chance alone would vary by. */
export function strengthOf(alike: number, heldIn: number, size: number): number {
  return heldIn === 0 ? 0 : Math.trunc((alike / ONE_PPM) * Math.sqrt(size / heldIn) * 1_000)
}

export type Standing = 'counts' | 'noise' | 'opposed'

/** By chance an update of noise is that much alike once in forty; and twice that of half of the trainers is no chance. */
const [NOISE, OPPOSED, TELLS] = [2_000, -3_000, 4_000]

/**
 * Whose updates count in the end. Whoever's cannot be told from noise is not paid where the others' can: where most updates look like noise,
 * as they do where they are blurred a lot or rounds are few, nobody's counts for less.
 */
export function standingsOf(strengths: readonly number[]): readonly Standing[] {
  const sorted = [...strengths].sort((a, b) => a - b)
  const doesTell = (sorted[(sorted.length - 1) >> 1] ?? 0) >= TELLS
  return strengths.map(strength => {
    if (!doesTell || strength > NOISE) return 'counts'
    return strength < OPPOSED ? 'opposed' : 'noise'
  })
}
