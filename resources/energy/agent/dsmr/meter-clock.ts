/**
 * When a telegram was made. A meter's own clock is believed while it is near network time; a reading is then of that time, and a
 * telegram that is not newer than the last one is none. A meter whose clock is far off, stands or is missing is read live: a telegram
 * is of the moment in which it came.
 */
import type { DriverContext } from '../../../../agent/kit/service.ts'

/** As far as an agent's own clock may be off. */
const NEAR_MS = 300_000
/** So many telegrams in a row that are far off, each newer than the one before: the meter's clock was set, nothing is late. */
const SET_AFTER = 60

/**
 * @returns network time of a telegram; undefined for one that is old
 * @example
 * const timeOf = createMeterClock(context)
 * const timeMs = timeOf(telegram.timeMs)
 */
export function createMeterClock({
  nowMs,
  warn,
}: Pick<DriverContext, 'nowMs' | 'warn'>): (ownMs: number | undefined) => number | undefined {
  let [believed, lastMs, far] = [false, Number.NEGATIVE_INFINITY, 0]
  return ownMs => {
    const now = nowMs()
    if (ownMs === undefined) return now
    const isNewer = ownMs > lastMs
    if (Math.abs(ownMs - now) <= NEAR_MS) {
      if (believed && !isNewer) return undefined
      ;[believed, lastMs, far] = [true, ownMs, 0]
      return Math.min(ownMs, now)
    }
    if (believed && isNewer) far++
    lastMs = ownMs
    if (far >= SET_AFTER) believed = false
    if (!believed) return now
    warn('a telegram is old, or the meter’s clock was set: it is not read', { differsMs: ownMs - now })
    return undefined
  }
}
