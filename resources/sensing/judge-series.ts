/**
 * One quantity of one station, reading by reading in the order of time: clock, rate of change, constancy, own step.
 * Each reading is judged by what was measured before it, so epochs of any length judge alike.
 */
import type { Note } from '../../kernel/resource.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { judgeChange } from './judge-change.ts'
import { type ContextOf, judgeConstancy, judgeOwnStep, movementAfter } from './judge-constancy.ts'
import type { Reading } from './read-pack.ts'
import type { SensingReason } from './reasons.ts'
import { type Past, type SeriesState, TAIL } from './state.ts'
import type { SteppedQuantity } from './stepped-quantity.ts'

export interface JudgedReading {
  readonly reading: Reading
  readonly passed: boolean
}

export interface SeriesJudgement {
  /** Readings that say something about the sensor, ascending by time; repeated and unordered ones are not among them. */
  readonly judged: readonly JudgedReading[]
  readonly notes: readonly { readonly message: MessageId; readonly note: Note }[]
  readonly next: SeriesState
}

export interface SeriesRules {
  readonly intervalMs: number
  /** What is older than this says nothing about the next reading. */
  readonly memoryMs: number
}

/** @param readings ascending by (time, sequence, id, record) */
export function judgeSeries(
  quantity: SteppedQuantity,
  readings: readonly Reading[],
  prior: SeriesState,
  rules: SeriesRules,
  contextOf: ContextOf,
): SeriesJudgement {
  const judged: JudgedReading[] = []
  const notes: { message: MessageId; note: Note }[] = []
  let next = prior
  for (const reading of readings) {
    const note = (code: SensingReason, outcome: Note['outcome'], facts: Note['facts']) =>
      notes.push({ message: reading.message.id, note: { code, outcome, record: reading.record, facts } })
    const { timeMs, steps } = reading
    if (steps === undefined) {
      judged.push({ reading, passed: false })
      continue
    }
    const newest = next.tail.at(-1)
    if (newest !== undefined && timeMs <= newest[0]) {
      const repeated = next.tail.some(([at]) => at === timeMs)
      note(repeated ? 'time_repeated' : 'time_order', 'fail', {
        quantity: quantity.name,
        timeMs,
        newestMs: newest[0],
      })
      continue
    }
    const at = { timeMs, steps }
    const change = judgeChange(quantity, next.tail, timeMs, steps, rules.memoryMs)
    const movement = movementAfter(quantity, next, at, rules.intervalMs, contextOf)
    const said = [change, judgeConstancy(quantity, movement, at, contextOf), judgeOwnStep(quantity, movement)]
    const fault = said.find(({ outcome }) => outcome === 'fail')
    for (const judgement of fault === undefined ? said : [fault]) {
      if (judgement.outcome !== 'pass') note(judgement.code, judgement.outcome, judgement.facts)
    }
    judged.push({ reading, passed: fault === undefined })
    const past: Past = [timeMs, steps, fault === undefined ? 1 : 0]
    next = { ...next, ...movement, tail: [...next.tail, past].slice(-TAIL) }
  }
  return { judged, notes, next }
}
