/**
 * By how much a station usually differs from its neighbours at each hour of the day: a roof is warmer at noon, a shore
 * windier in the evening. Learnt as a mean over about two weeks, in sixteenths of a step, and never beyond what the
 * quantity allows between stations at one place: a fault cannot be learnt into honesty.
 * Rounding: half towards the larger.
 */

import { HOURS, type SeriesState } from '../state.ts'
import { medianOf } from '../together/median.ts'

type Usual = Pick<SeriesState, 'usual' | 'learnt'>

export interface HourlyDifference {
  /** Hour of the day, UTC. */
  readonly hour: number
  /** Steps above the neighbours' median. */
  readonly difference: number
}

export const FRACTION = 16
/** One hex digit. */
const MOST_LEARNT = 15
/** An hour is known after this many days. */
const KNOWN = 3
const FEWEST_HOURS = 6
const NOTHING: Usual = { usual: Array.from({ length: HOURS }, () => 0), learnt: '0'.repeat(HOURS) }

/** Steps, rounded half towards the larger; 0 where nothing is known yet. */
export function usualAt({ usual }: Usual, hour: number): number {
  return Math.round((usual[hour] ?? 0) / FRACTION)
}

/** @param limit steps that a usual difference stays within */
export function learn(series: Usual, differences: readonly HourlyDifference[], limit: number): Usual {
  if (differences.length === 0) return { usual: series.usual, learnt: series.learnt }
  const known = series.learnt === '' ? NOTHING : series
  const usual = [...known.usual]
  const counts = Array.from(known.learnt, digit => Number.parseInt(digit, 16))
  for (const { hour, difference } of differences) {
    const bounded = Math.min(limit, Math.max(-limit, difference)) * FRACTION
    const count = Math.min(MOST_LEARNT, counts[hour]! + 1)
    usual[hour] = usual[hour]! + Math.round((bounded - usual[hour]!) / count) + 0
    counts[hour] = count
  }
  return { usual, learnt: counts.map(count => count.toString(16)).join('') }
}

/** The usual difference over the whole day in steps, rounded down; undefined while too few hours are known. */
export function usualOverall({ usual, learnt }: Usual): number | undefined {
  const known = usual.filter((_, hour) => Number.parseInt(learnt[hour] ?? '0', 16) >= KNOWN)
  return known.length < FEWEST_HOURS ? undefined : Math.floor(medianOf(known) / FRACTION)
}
