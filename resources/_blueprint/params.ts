/** What a network's builder chooses about uptime, checked once. */
import { formatDuration, parseDuration } from '../../protocol/duration.ts'

export interface UptimeOptions {
  /** A device earns once for each interval in which it was heard; `'1h'` unless said. */
  readonly interval?: string
}

export interface UptimeParams {
  readonly intervalMs: number
}

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: UptimeOptions): UptimeParams {
  const intervalMs = parseDuration(options.interval ?? '1h')
  if (intervalMs < 60_000) throw new TypeError('uptime.interval: at least a minute')
  return { intervalMs }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams({ intervalMs }: UptimeParams) {
  return { interval: formatDuration(intervalMs) }
}
