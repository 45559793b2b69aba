/** What a network's builder chooses about uptime, checked once. */
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'

export interface UptimeOptions {
  /** A device earns once for each interval in which it was heard; `'1h'` unless said. */
  readonly interval?: string
  /** How old a record may be when its message arrives; `'36h'` unless said, or 500 intervals where they are less. */
  readonly catchUp?: string
}

export interface UptimeParams {
  readonly intervalMs: number
  readonly catchUpMs: number
}

/** Each of them is remembered for as long as it may still be spoken of. */
export const MOST_INTERVALS = 500
const USUAL_CATCH_UP_MS = 36 * 3_600_000

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: UptimeOptions): UptimeParams {
  const intervalMs = parseDuration(options.interval ?? '1h')
  if (intervalMs < 60_000) throw new TypeError('uptime.interval: at least a minute')
  const catchUpMs =
    options.catchUp === undefined
      ? Math.min(USUAL_CATCH_UP_MS, MOST_INTERVALS * intervalMs)
      : parseDuration(options.catchUp)
  if (catchUpMs > MOST_INTERVALS * intervalMs)
    throw new TypeError(`uptime.catchUp: at most ${MOST_INTERVALS} intervals`)
  return { intervalMs, catchUpMs }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams({ intervalMs, catchUpMs }: UptimeParams) {
  return { interval: formatDuration(intervalMs), catchUp: formatDuration(catchUpMs) }
}
