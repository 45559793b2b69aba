/**
 * Could the value change so much in the time? Judged against the last good reading; of the two, the one further from
 * the median of the good readings before is the faulty one. So a spike fails and what follows it does not, and a
 * reading is judged by its past alone: how long an epoch is makes no difference.
 */
import type { Facts } from '../../../../kernel/resource.ts'
import type { SensingReason } from '../reasons.ts'
import type { Past } from '../state.ts'
import { medianOf } from '../together/median.ts'
import { type SteppedQuantity, showSteps } from './stepped-quantity.ts'

export type Judgement =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'fail' | 'unjudged'; readonly code: SensingReason; readonly facts: Facts }

const HOUR_MS = 3_600_000
/** Good readings that a median needs. */
const FEWEST = 3
/** So many failed readings in a row that agree with each other are a new level, not a fault. */
const LEVEL = 3

const PASS: Judgement = { outcome: 'pass' }

/**
 * @param tail earlier readings, ascending by time
 * @param memoryMs what is older than this says nothing about the next reading
 */
export function judgeChange(
  quantity: SteppedQuantity,
  tail: readonly Past[],
  timeMs: number,
  steps: number,
  memoryMs: number,
): Judgement {
  if (quantity.change === undefined) return PASS
  const known = tail.filter(([at]) => timeMs - at <= memoryMs)
  const good = known.filter(([, , ok]) => ok === 1)
  const last = good.at(-1)
  if (last === undefined) return { outcome: 'unjudged', code: 'no_history', facts: { timeMs, memoryMs } }
  const allowed = allowedChange(quantity.change, timeMs - last[0])
  const distance = Math.abs(steps - last[1])
  if (distance <= allowed) return PASS
  const facts = {
    quantity: quantity.name,
    value: showSteps(quantity, steps),
    before: showSteps(quantity, last[1]),
    allowed: showSteps(quantity, allowed),
    gapMs: timeMs - last[0],
    timeMs,
  }
  if (good.length < FEWEST) return { outcome: 'unjudged', code: 'no_history', facts }
  const median = medianOf(good.map(([, value]) => value))
  if (Math.abs(steps - median) <= Math.abs(last[1] - median)) return PASS
  if (isLevel(quantity.change, known.slice(-LEVEL), timeMs, steps))
    return { outcome: 'unjudged', code: 'level_changed', facts }
  return { outcome: 'fail', code: 'jump', facts: { ...facts, median: showSteps(quantity, median) } }
}

/** In steps, rounded down. Grows with the gap, up to `most`. */
export function allowedChange(change: NonNullable<SteppedQuantity['change']>, gapMs: number): number {
  return Math.min(change.most, change.start + Math.floor((change.perHour * gapMs) / HOUR_MS))
}

function isLevel(
  change: NonNullable<SteppedQuantity['change']>,
  last: readonly Past[],
  timeMs: number,
  steps: number,
): boolean {
  if (last.length < LEVEL || last.some(([, , ok]) => ok === 1)) return false
  return [...last.slice(1), [timeMs, steps] as const].every(
    ([at, value], index) => Math.abs(value - last[index]![1]) <= allowedChange(change, at - last[index]![0]),
  )
}
