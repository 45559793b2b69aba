/**
 * Does the sensor still move? The time that a value has stood counts, but for the time in which it may stand: saturated
 * air, frost, calm. A coarse station moves less often, so it gets up to four times as long; so does one whose own step is
 * not known yet.
 *
 * Where intervals are missing in between, another value may still come: then nobody says yet that it stood.
 */

import type { SeriesState } from '../state.ts'
import type { Judgement } from './judge-change.ts'
import { addChange, ownStepOf, usualChangeOf } from './own-step.ts'
import { type SteppedExclusion, type SteppedQuantity, showSteps } from './stepped-quantity.ts'

/** The station's newest value of a quantity at a time, in its unit; undefined where there is none. */
export type ContextOf = (quantity: string, timeMs: number) => number | undefined

export type Movement = Pick<SeriesState, 'heldMs' | 'sureMs' | 'heldSinceMs' | 'changes'>

/** A value may stand for so many windows at most. */
export const MOST_SCALE = 4
/** A gap in the readings is no proof of standing still: only so many intervals of it count. */
const GAP_INTERVALS = 2

const PASS: Judgement = { outcome: 'pass' }

/** How long the value has stood after this reading, and the station's own step. */
export function movementAfter(
  quantity: SteppedQuantity,
  series: Movement & Pick<SeriesState, 'tail'>,
  reading: { readonly timeMs: number; readonly steps: number },
  intervalMs: number,
  contextOf: ContextOf,
): Movement {
  const { heldMs, sureMs, heldSinceMs, changes } = series
  const last = series.tail.at(-1)
  if (last === undefined) return { heldMs: 0, sureMs: 0, heldSinceMs: reading.timeMs, changes }
  const change = reading.steps - last[1]
  if (change !== 0)
    return { heldMs: 0, sureMs: 0, heldSinceMs: reading.timeMs, changes: addChange(changes, change) }
  const gap = Math.min(reading.timeMs - last[0], GAP_INTERVALS * intervalMs)
  const excused = excuseOf(quantity, reading.timeMs, contextOf) !== undefined
  const isNext = Math.floor(reading.timeMs / intervalMs) - Math.floor(last[0] / intervalMs) <= 1
  const stood = excused ? 0 : gap
  return { heldMs: heldMs + stood, sureMs: isNext ? sureMs + stood : 0, heldSinceMs, changes }
}

export function judgeConstancy(
  quantity: SteppedQuantity,
  after: Movement,
  reading: { readonly timeMs: number; readonly steps: number },
  contextOf: ContextOf,
): Judgement {
  if (quantity.constancy === undefined) return PASS
  const standsMs = reading.timeMs - after.heldSinceMs
  if (Math.max(standsMs, after.heldMs) <= quantity.constancy.windowMs) return PASS
  const allowedMs = quantity.constancy.windowMs * scaleOf(after)
  const facts = {
    quantity: quantity.name,
    value: showSteps(quantity, reading.steps),
    standsMs,
    allowedMs,
    timeMs: reading.timeMs,
  }
  if (after.heldMs > allowedMs)
    return after.sureMs > allowedMs
      ? { outcome: 'fail', code: 'constant', facts: { ...facts, countedMs: after.heldMs } }
      : { outcome: 'unjudged', code: 'may_stand', facts: { ...facts, countedMs: after.sureMs } }
  const excuse = standsMs > allowedMs ? excuseOf(quantity, reading.timeMs, contextOf) : undefined
  return excuse === undefined ? PASS : { outcome: 'unjudged', code: excuse, facts }
}

/** Does the station move in steps that are too coarse? A step more than the coarsest may be rounding. Judged once enough changes were seen. */
export function judgeOwnStep(quantity: SteppedQuantity, after: Movement): Judgement {
  const own = ownStepOf(after.changes)
  if (quantity.coarsest === undefined || own === undefined || own <= quantity.coarsest + 1) return PASS
  const facts = {
    quantity: quantity.name,
    ownStep: showSteps(quantity, own),
    allowed: showSteps(quantity, quantity.coarsest),
  }
  return { outcome: 'fail', code: 'too_coarse', facts }
}

/** Windows that a value may stand: one for each step of its usual smallest change. */
function scaleOf({ changes }: Movement): number {
  return Math.min(MOST_SCALE, usualChangeOf(changes) ?? MOST_SCALE)
}

function excuseOf(
  quantity: SteppedQuantity,
  timeMs: number,
  contextOf: ContextOf,
): SteppedExclusion['because'] | undefined {
  return quantity.constancy?.unless.find(({ quantity: name, atLeast, atMost }) => {
    const value = contextOf(name, timeMs)
    return value !== undefined && value >= atLeast && value <= atMost
  })?.because
}
