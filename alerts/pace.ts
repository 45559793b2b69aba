/**
 * When a listener may be told something: at most so often an hour, and ever more rarely while it does not answer. A value, so
 * that whoever keeps it on a disk goes on with it after a restart.
 */
export interface Pace {
  /** When something was told, real time, oldest first; of the last hour alone. */
  readonly toldMs: readonly number[]
  /** Failures in a row. */
  readonly failed: number
  /** Nothing is tried before. */
  readonly notBeforeMs: number
}

export const FRESH: Pace = { toldMs: [], failed: 0, notBeforeMs: 0 }

const HOUR_MS = 3_600_000
const [FIRST_MS, MOST_MS] = [30_000, HOUR_MS]

/** @example mayTell(FRESH, { nowMs: 0, perHour: 12 }) // → true */
export function mayTell(
  { toldMs, notBeforeMs }: Pace,
  { nowMs, perHour }: { readonly nowMs: number; readonly perHour: number },
): boolean {
  return nowMs >= notBeforeMs && recent(toldMs, nowMs).length < perHour
}

/** @example afterTold(FRESH, 5).toldMs // → [5] */
export function afterTold({ toldMs }: Pace, nowMs: number): Pace {
  return { toldMs: [...recent(toldMs, nowMs), nowMs], failed: 0, notBeforeMs: 0 }
}

/**
 * Half a minute, then twice as long each time, up to an hour, or as the listener said itself, up to a day.
 * @example afterFailure(FRESH, 0).notBeforeMs // → 30_000
 */
export function afterFailure({ toldMs, failed }: Pace, nowMs: number, retryAfterMs = 0): Pace {
  const own = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failed, 10))
  const wait = Math.max(own, Math.min(24 * HOUR_MS, retryAfterMs))
  return { toldMs: recent(toldMs, nowMs), failed: failed + 1, notBeforeMs: nowMs + wait }
}

/** A clock that was set back does not silence anybody. */
function recent(toldMs: readonly number[], nowMs: number): readonly number[] {
  return toldMs.filter(ms => ms <= nowMs && nowMs - ms < HOUR_MS)
}
