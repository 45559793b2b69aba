/**
 * Fixes that tell nothing are left out on the device, each with its reason: so nobody is denied a quarter of an hour for one leap.
 * Speed is judged by distance with what the receiver says of its own accuracy: alone it is unusable on phones.
 */
import { distanceM, type Fix, isPlace } from './fix.ts'

export interface CleanLimits {
  /** The fastest that is believed, m/s. */
  readonly mostMps: number
  /** The least accurate that is used, m. */
  readonly worstAccuracyM: number
  /** Taken for a receiver that does not say, m. */
  readonly usualAccuracyM: number
  /** After so long without a fix the next one is a first one, ms. */
  readonly gapMs: number
}

export const CLEAN_LIMITS: CleanLimits = {
  mostMps: 70,
  worstAccuracyM: 50,
  usualAccuracyM: 10,
  gapMs: 300_000,
}

export const DROPPED = ['first', 'no_place', 'time_repeated', 'inaccurate', 'leap'] as const
export type Dropped = (typeof DROPPED)[number]

export interface Cleaned {
  readonly fixes: readonly Fix[]
  readonly dropped: Readonly<Record<Dropped, number>>
}

/** So many in a row that agree with each other and not with what was before are where it is now. */
const ANEW = 3

/** In the order of time; of two of one time the first. */
export function cleanFixes(said: readonly Fix[], limits: CleanLimits = CLEAN_LIMITS): Cleaned {
  const dropped: Record<Dropped, number> = { first: 0, no_place: 0, time_repeated: 0, inaccurate: 0, leap: 0 }
  const fixes: Fix[] = []
  let before: Fix | undefined
  let elsewhere: Fix[] = []
  const verdictOf = (fix: Fix): Dropped | undefined => {
    if (!isPlace(fix) || !Number.isFinite(fix.timeMs)) return 'no_place'
    if (before !== undefined && fix.timeMs <= before.timeMs) return 'time_repeated'
    if ((fix.accuracyM ?? 0) > limits.worstAccuracyM) return 'inaccurate'
    if (before === undefined || fix.timeMs - before.timeMs > limits.gapMs) return 'first'
    return isReachable(before, fix, limits) ? undefined : 'leap'
  }
  for (const fix of inOrder(said)) {
    const verdict = verdictOf(fix)
    if (verdict === undefined) fixes.push(fix)
    else dropped[verdict]++
    if (verdict === undefined || verdict === 'first') {
      before = fix
      elsewhere = []
    }
    if (verdict !== 'leap') continue
    const last = elsewhere.at(-1)
    if (last !== undefined && !isReachable(last, fix, limits)) elsewhere = []
    elsewhere.push(fix)
    if (elsewhere.length < ANEW) continue
    before = fix
    elsewhere = []
  }
  return { fixes, dropped }
}

/** Distance against speed: with three times the radius in which each of them says it is. */
export function isReachable(from: Fix, to: Fix, { mostMps, usualAccuracyM }: CleanLimits): boolean {
  const radius = (from.accuracyM ?? usualAccuracyM) + (to.accuracyM ?? usualAccuracyM)
  return distanceM(from, to) <= (mostMps * (to.timeMs - from.timeMs)) / 1000 + 3 * radius
}

function inOrder(fixes: readonly Fix[]): readonly Fix[] {
  const isSorted = fixes.every((fix, at) => at === 0 || fixes[at - 1]!.timeMs <= fix.timeMs)
  return isSorted ? fixes : fixes.toSorted((a, b) => a.timeMs - b.timeMs)
}
