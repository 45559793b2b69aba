/**
 * One quantity of one station, reading by reading in the order of its own times: rate of change, constancy, own step.
 * Each reading is judged by what was measured before it, so epochs of any length judge alike; what comes late into the
 * middle is judged by what was measured before and after it (judge-late.ts), in whatever order it comes.
 */
import type { Note } from '../../../../kernel/resource.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { Reading } from '../read-pack.ts'
import type { SensingReason } from '../reasons.ts'
import { type Past, type SeriesState, TAIL } from '../state.ts'
import { type Judgement, judgeChange } from './judge-change.ts'
import {
  type ContextOf,
  judgeConstancy,
  judgeOwnStep,
  type Movement,
  movementAfter,
} from './judge-constancy.ts'
import { createLateJudge } from './judge-late.ts'
import type { SteppedQuantity } from './stepped-quantity.ts'

export interface JudgedReading {
  readonly reading: Reading
  readonly passed: boolean
  /** It passed, and what is missing before it may show that it had stood too long. */
  readonly isDoubtful: boolean
}

export interface SeriesJudgement {
  /** Readings that say something about the sensor, ascending by time; repeated ones are not among them. */
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
  const late = createLateJudge(quantity, prior, rules, contextOf)
  let next = prior
  for (const reading of readings) {
    const note = (code: SensingReason, outcome: Note['outcome'], facts: Note['facts']) =>
      notes.push({ message: reading.message.id, note: { code, outcome, record: reading.record, facts } })
    const { timeMs, steps } = reading
    if (steps === undefined) {
      judged.push({ reading, passed: false, isDoubtful: false })
      continue
    }
    const at = { timeMs, steps }
    const newestMs = next.tail.at(-1)?.[0]
    const isLate = newestMs !== undefined && timeMs <= newestMs
    if (isLate && (late.isKnown(timeMs) || next.tail.some(([known]) => known === timeMs))) {
      note('time_repeated', 'fail', { quantity: quantity.name, timeMs, newestMs })
      continue
    }
    const { said, movement } = isLate
      ? late.judge(at, next)
      : judgeNewest(quantity, next, at, rules, contextOf)
    const fault = said.find(({ outcome }) => outcome === 'fail')
    for (const judgement of fault === undefined ? said : [fault]) {
      if (judgement.outcome !== 'pass') note(judgement.code, judgement.outcome, judgement.facts)
    }
    const isDoubtful = said.some(item => item.outcome === 'unjudged' && item.code === 'may_stand')
    judged.push({ reading, passed: fault === undefined, isDoubtful })
    const past: Past = [timeMs, steps, fault === undefined ? 1 : 0]
    if (isLate) late.add(past)
    const tail = isLate ? insert(next.tail, past) : [...next.tail, past]
    next = { ...next, ...movement, tail: tail.slice(-TAIL) }
  }
  return { judged, notes, next }
}

function judgeNewest(
  quantity: SteppedQuantity,
  series: SeriesState,
  at: { readonly timeMs: number; readonly steps: number },
  { intervalMs, memoryMs }: SeriesRules,
  contextOf: ContextOf,
): { readonly said: readonly Judgement[]; readonly movement: Movement } {
  const movement = movementAfter(quantity, series, at, intervalMs, contextOf)
  const said = [
    judgeChange(quantity, series.tail, at.timeMs, at.steps, memoryMs),
    judgeConstancy(quantity, movement, at, contextOf),
    judgeOwnStep(quantity, movement),
  ]
  return { said, movement }
}

/** Ascending by time. */
function insert(tail: readonly Past[], past: Past): readonly Past[] {
  const at = tail.findIndex(([timeMs]) => timeMs > past[0])
  return at < 0 ? [...tail, past] : tail.toSpliced(at, 0, past)
}
