/**
 * Readings that come when newer ones of their series were judged already. Each is judged by its neighbours in time among what
 * is remembered: it jumps if it is unlike what was before it and unlike what was after it, and it stands still as long as
 * what is remembered before it stood, within four windows, since the station's own step at that time is not known. It
 * teaches nothing, and ends a run that it interrupts.
 *
 * Of intervals older than the last few readings one value each is remembered, as if measured at the far end of the interval:
 * the gap is taken longer rather than shorter.
 */

import { type Past, type SeriesState, TAIL } from '../state.ts'
import { type Judgement, judgeChange } from './judge-change.ts'
import {
  type ContextOf,
  judgeConstancy,
  judgeOwnStep,
  type Movement,
  movementAfter,
} from './judge-constancy.ts'
import type { SeriesRules } from './judge-series.ts'
import type { SteppedQuantity } from './stepped-quantity.ts'

interface Measured {
  readonly timeMs: number
  readonly steps: number
}

export interface LateJudge {
  /** Was a reading of this very time judged late before? */
  readonly isKnown: (timeMs: number) => boolean
  /** Readings are asked about in the order of their times. */
  readonly judge: (
    reading: Measured,
    series: SeriesState,
  ) => { readonly said: readonly Judgement[]; readonly movement: Movement }
  readonly add: (reading: Past) => void
}

export function createLateJudge(
  quantity: SteppedQuantity,
  prior: SeriesState,
  { intervalMs, memoryMs }: SeriesRules,
  contextOf: ContextOf,
): LateJudge {
  let known: readonly Remembered[] | undefined
  let used = 0
  /** Ascending, the last few before the reading that is asked about: remembered ones and late ones. */
  let before: readonly Past[] = []
  let run: Movement = { heldMs: 0, sureMs: 0, heldSinceMs: 0, changes: [] }
  const add = (past: Past) => {
    const [timeMs, steps] = past
    const after = movementAfter(quantity, { ...run, tail: before }, { timeMs, steps }, intervalMs, contextOf)
    run = { ...after, changes: [] }
    before = [...before, past].slice(-TAIL)
  }
  return {
    add,
    isKnown: timeMs => before.at(-1)?.[0] === timeMs,
    judge(reading, series) {
      known ??= rememberedOf(prior, intervalMs)
      while (used < known.length && known[used]!.endMs <= reading.timeMs) {
        const { startMs, steps, ok } = known[used++]!
        add([startMs, steps, ok])
      }
      const after = known
        .slice(used, used + TAIL)
        .map(({ endMs, steps, ok }): Past => [-endMs, steps, ok])
        .reverse()
      const stood = movementAfter(quantity, { ...run, tail: before }, reading, intervalMs, contextOf)
      const said = [
        judgeBetween(quantity, before, after, reading, memoryMs),
        judgeConstancy(quantity, { ...stood, changes: [] }, reading, contextOf),
        judgeOwnStep(quantity, series),
      ]
      return { said, movement: runAfter(series, reading) }
    },
  }
}

interface Remembered {
  readonly startMs: number
  readonly endMs: number
  readonly steps: number
  readonly ok: 0 | 1
}

function rememberedOf({ recent, waiting, tail }: SeriesState, intervalMs: number): readonly Remembered[] {
  const first = Math.floor((tail[0]?.[0] ?? 0) / intervalMs)
  const values = [...recent, ...waiting]
    .filter(([slot]) => slot < first)
    .sort(([a], [b]) => a - b)
    .map(([slot, steps]): Remembered => {
      return { startMs: slot * intervalMs, endMs: (slot + 1) * intervalMs, steps, ok: 1 }
    })
  return [
    ...values,
    ...tail.map(([timeMs, steps, ok]): Remembered => ({ startMs: timeMs, endMs: timeMs, steps, ok })),
  ]
}

/** @param after ascending, in a time that runs backwards */
function judgeBetween(
  quantity: SteppedQuantity,
  before: readonly Past[],
  after: readonly Past[],
  { timeMs, steps }: Measured,
  memoryMs: number,
): Judgement {
  const past = judgeChange(quantity, before, timeMs, steps, memoryMs)
  if (past.outcome === 'pass') return past
  const future = judgeChange(quantity, after, -timeMs, steps, memoryMs)
  if (future.outcome === 'pass') return future
  if (past.outcome === 'fail' || future.outcome === 'unjudged') return past
  return { ...future, facts: { ...future.facts, timeMs } }
}

/** The newest value stood no longer than since the last time that another was measured. */
function runAfter(series: SeriesState, { timeMs, steps }: Measured): Movement {
  const { tail, heldMs, sureMs, heldSinceMs, changes } = series
  const newest = tail.at(-1)!
  if (timeMs < heldSinceMs || steps === newest[1]) return { heldMs, sureMs, heldSinceMs, changes }
  const since = tail.find(([at]) => at > timeMs)?.[0] ?? newest[0]
  const most = newest[0] - since
  return {
    heldMs: Math.min(heldMs, most),
    sureMs: Math.min(sureMs, most),
    heldSinceMs: since,
    changes,
  }
}
