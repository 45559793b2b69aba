/** What is measured of answers to deliveries, wherever they are given. */
import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import type { IntakeAnswer } from './intake.ts'

export interface AnswerMetrics {
  observeAnswer(answer: IntakeAnswer): void
  observeAnswerTime(seconds: number): void
}

export function createAnswerMetrics(registers: Registry[]): AnswerMetrics {
  const answers = new Counter({
    name: 'cairn_intake_answers_total',
    help: 'Deliveries answered, by outcome: accepted, repeated, or the code of the denial.',
    labelNames: ['outcome'],
    registers,
  })
  const answerTime = new Histogram({
    name: 'cairn_intake_answer_seconds',
    help: 'Time from a delivery’s last byte to its answer.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  return {
    observeAnswer: answer => answers.inc({ outcome: outcomeOf(answer) }),
    observeAnswerTime: seconds => answerTime.observe(seconds),
  }
}

function outcomeOf(answer: IntakeAnswer): string {
  if (!answer.accepted) return answer.denial.code
  return answer.repeated ? 'repeated' : 'accepted'
}

/** Gauges that are called as counters are: Prometheus's own check complains of them, and each is the sum of another. */
const MISNAMED = ['handles', 'requests', 'resources'].map(of => `nodejs_active_${of}_total`)

/** What any process measures of itself. */
export function measureProcess(registry: Registry, resolutionMs: number): void {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: resolutionMs })
  for (const name of MISNAMED) registry.removeSingleMetric(name)
}
