/** A driver on a network time of the test's own: as fast as it says, and readable. */
import { pause } from '../../links/pause.ts'
import type { AnyDriver, DriverContext, Report, ServiceContext } from '../kit/service.ts'

export interface RunningDriver {
  readonly reports: readonly Report[]
  readonly warnings: readonly string[]
  /** What was said beside readings: where it listens, and so on. */
  readonly news: readonly Readonly<Record<string, unknown>>[]
  nowMs(): number
  stop(): Promise<void>
}

export interface DriverWorld {
  /** Network time at the start; this machine's unless said. */
  readonly startMs?: number
  /** Network milliseconds in one of ours; 1 unless said. */
  readonly speed?: number
}

export function runDriver(
  driver: AnyDriver,
  options: Readonly<Record<string, unknown>>,
  { startMs = Date.now(), speed = 1 }: DriverWorld = {},
): RunningDriver {
  const [abort, begun] = [new AbortController(), performance.now()]
  const reports: Report[] = []
  const warnings: string[] = []
  const news: Readonly<Record<string, unknown>>[] = []
  const nowMs = () => startMs + (performance.now() - begun) * speed
  const tell = (message: string, facts: Readonly<Record<string, unknown>> = {}) => {
    news.push(facts)
    warnings.push(`${message} ${JSON.stringify(facts)}`)
  }
  // A driver of readings asks for no more than this.
  const context = {
    nowMs,
    until: async timeMs => {
      while (nowMs() < timeMs) {
        await pause(Math.max(1, Math.min(1_000, (timeMs - nowMs()) / speed)), abort.signal)
        abort.signal.throwIfAborted()
      }
    },
    owes: () => () => undefined,
    take: async report => reports.push(report) > 0,
    recall: () => undefined,
    remember: () => {},
    warn: tell,
    info: tell,
    signal: abort.signal,
  } satisfies DriverContext as unknown as ServiceContext
  const done = driver.prepare(options)(context)
  return {
    reports,
    warnings,
    news,
    nowMs,
    async stop() {
      abort.abort()
      await done
    },
  }
}
