/**
 * Does the sensor still move? The time that a value has stood counts, but for the time in which it may stand: saturated
 * air, frost, calm. A coarse station moves less often, so it gets up to four times as long; so does one whose own step is
 * not known yet.
 *
 * Where intervals are missing in between, another value may still come: then nobody says yet that it stood.
 */

import { ENOUGH_CHANGES, type SeriesState } from '../state.ts'
import type { Judgement } from './judge-change.ts'
import { type SteppedExclusion, type SteppedQuantity, showSteps } from './stepped-quantity.ts'

/** The station's newest value of a quantity at a time, in its unit; undefined where there is none. */
export type ContextOf = (quantity: string, timeMs: number) => number | undefined

export type Movement = Pick<SeriesState, 'heldMs' | 'sureMs' | 'heldSinceMs' | 'own16' | 'changes'>

const SIXTEENTHS = 16
/** A value may stand for so many windows at most. */
export const MOST_SCALE = 4
const MOST_SCALE16 = MOST_SCALE * SIXTEENTHS
/** A gap in the readings is no proof of standing still: only so many intervals of it count. */
const GAP_INTERVALS = 2
const MOST_CHANGE = 1_000_000

const PASS: Judgement = { outcome: 'pass' }

/** How long the value has stood after this reading, and the station's own step. */
export function movementAfter(
  quantity: SteppedQuantity,
  series: Movement & Pick<SeriesState, 'tail'>,
  reading: { readonly timeMs: number; readonly steps: number },
  intervalMs: number,
  contextOf: ContextOf,
): Movement {
  const { heldMs, sureMs, heldSinceMs, own16, changes } = series
  const last = series.tail.at(-1)
  if (last === undefined) return { heldMs: 0, sureMs: 0, heldSinceMs: reading.timeMs, own16, changes }
  const change = Math.min(MOST_CHANGE, Math.abs(reading.steps - last[1]))
  if (change > 0) {
    return {
      heldMs: 0,
      sureMs: 0,
      heldSinceMs: reading.timeMs,
      own16: ownStepAfter(own16, changes, change * SIXTEENTHS),
      changes: Math.min(ENOUGH_CHANGES, changes + 1),
    }
  }
  const gap = Math.min(reading.timeMs - last[0], GAP_INTERVALS * intervalMs)
  const excused = excuseOf(quantity, reading.timeMs, contextOf) !== undefined
  const isNext = Math.floor(reading.timeMs / intervalMs) - Math.floor(last[0] / intervalMs) <= 1
  const stood = excused ? 0 : gap
  return { heldMs: heldMs + stood, sureMs: isNext ? sureMs + stood : 0, heldSinceMs, own16, changes }
}

export function judgeConstancy(
  quantity: SteppedQuantity,
  after: Movement,
  reading: { readonly timeMs: number; readonly steps: number },
  contextOf: ContextOf,
): Judgement {
  if (quantity.constancy === undefined) return PASS
  const allowedMs = Math.floor((quantity.constancy.windowMs * scale16(after)) / SIXTEENTHS)
  const standsMs = reading.timeMs - after.heldSinceMs
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

/** Does the station move in steps that are too coarse? Judged once enough changes were seen. */
export function judgeOwnStep(quantity: SteppedQuantity, after: Movement): Judgement {
  if (quantity.coarsest === undefined || after.changes < ENOUGH_CHANGES) return PASS
  if (after.own16 <= quantity.coarsest * SIXTEENTHS) return PASS
  const ownStep = showSteps(quantity, Math.floor(after.own16 / SIXTEENTHS))
  const facts = { quantity: quantity.name, ownStep, allowed: showSteps(quantity, quantity.coarsest) }
  return { outcome: 'fail', code: 'too_coarse', facts }
}

/** The smallest of the first changes; then it follows their lower tenth: nine down for a smaller one, else one up. */
function ownStepAfter(own16: number, changes: number, change16: number): number {
  if (changes === 0) return change16
  if (changes < ENOUGH_CHANGES) return Math.min(own16, change16)
  return change16 < own16 ? Math.max(SIXTEENTHS, own16 - 9) : own16 + 1
}

function scale16({ own16, changes }: Movement): number {
  if (changes < ENOUGH_CHANGES) return MOST_SCALE16
  return Math.min(MOST_SCALE16, Math.max(SIXTEENTHS, own16))
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
