/** What an intake process measures of itself, under the names that a node's have. */
import { Gauge, Registry } from 'prom-client'
import { type AnswerMetrics, createAnswerMetrics, measureProcess } from '../intake/answer-metrics.ts'
import { RESOLUTION_MS } from '../loop-lag.ts'

export interface IntakeMetrics extends AnswerMetrics {
  render(): Promise<string>
  readonly contentType: string
}

export interface IntakeFigures {
  readonly waiting: () => number
  readonly loopLagMs: () => number
  /** Of this machine's clock against the database's; undefined before the first look. */
  readonly databaseDriftMs: () => number | undefined
}

export function createIntakeMetrics({ waiting, loopLagMs, databaseDriftMs }: IntakeFigures): IntakeMetrics {
  const registry = new Registry()
  const registers = [registry]
  measureProcess(registry, RESOLUTION_MS)
  polled('cairn_intake_waiting', 'Messages being checked or written.', waiting)
  polled(
    'cairn_event_loop_lag_p99_seconds',
    'How late the event loop came in 99 of 100 moments of the last minute at most.',
    () => loopLagMs() / 1000,
  )
  polled(
    'cairn_database_clock_drift_seconds',
    'This machine’s clock minus the database’s, as far as it is certain.',
    () => (databaseDriftMs() ?? 0) / 1000,
  )

  function polled(name: string, help: string, read: () => number): void {
    const asked: Gauge = new Gauge({
      name,
      help,
      registers,
      collect() {
        asked.set(read())
      },
    })
  }

  return {
    ...createAnswerMetrics(registers),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
