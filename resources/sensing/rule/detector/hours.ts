/**
 * What a station said, hour by hour: of each hour its first interval, so that a model serves networks of every interval up to an hour. Where
 * the rules have a detector, a week of it is remembered beyond what the other rules keep.
 */
import type { SeriesState, WeekHour } from '../state.ts'
import { WEEK_HOURS } from './week.ts'

export const HOUR_MS = 3_600_000
/** The window that ends with the last whole day begins at most so many hours back. */
const KEPT_HOURS = WEEK_HOURS + 24

/** All that is known of a series, lowest slot first: what was judged, and what waits for that. */
export function hoursOf(
  { week = [], recent, waiting }: Pick<SeriesState, 'week' | 'recent' | 'waiting'>,
  intervalMs: number,
): ReadonlyMap<number, number> {
  const hours = new Map(week)
  const said = [...recent, ...waiting].sort(([a], [b]) => a - b)
  for (const [slot, steps] of said) {
    const hour = hourOf(slot, intervalMs)
    if (!hours.has(hour)) hours.set(hour, steps)
  }
  return hours
}

/** @param until hour since 1970 @returns so many hours up to then, NaN where nothing is known */
export function windowOf(
  hours: ReadonlyMap<number, number>,
  until: number,
  length = WEEK_HOURS,
): Float64Array {
  return Float64Array.from({ length }, (_, index) => hours.get(until - length + index) ?? Number.NaN)
}

/** What is remembered once the slots below the oldest are dropped. */
export function weekAfter(
  week: readonly WeekHour[],
  dropped: SeriesState['recent'],
  { completeUntilMs, intervalMs }: { readonly completeUntilMs: number; readonly intervalMs: number },
): readonly WeekHour[] {
  const hours = hoursOf({ week, recent: dropped, waiting: [] }, intervalMs)
  const from = Math.floor(completeUntilMs / HOUR_MS) - KEPT_HOURS
  return [...hours].filter(([hour]) => hour >= from).sort(([a], [b]) => a - b)
}

export function hourOf(slot: number, intervalMs: number): number {
  return Math.floor((slot * intervalMs) / HOUR_MS)
}
