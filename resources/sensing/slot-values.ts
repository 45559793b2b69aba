/**
 * What a station says of each interval: one value from all of its readings in it.
 * An interval passes if at least as many of its readings passed as failed; its value is their median, whole steps.
 */
import type { MessageId } from '../../protocol/ids.ts'
import type { JudgedReading } from './judge-series.ts'
import { medianOf } from './median.ts'

export interface SlotReading {
  /** Interval number since 1970. */
  readonly slot: number
  readonly steps: number
  /** When the first of it arrived. */
  readonly arrivedAtMs: number
  readonly messages: readonly MessageId[]
}

export interface SlotValues {
  /** Intervals that passed, ascending, each later than `countedSlot`. */
  readonly passed: readonly SlotReading[]
  /** How many intervals failed. */
  readonly failed: number
  /** Readings of intervals that an earlier epoch counted. */
  readonly late: readonly JudgedReading[]
}

export function slotValues(
  judged: readonly JudgedReading[],
  countedSlot: number,
  intervalMs: number,
): SlotValues {
  const bySlot = new Map<number, JudgedReading[]>()
  const late: JudgedReading[] = []
  for (const item of judged) {
    const slot = Math.floor(item.reading.timeMs / intervalMs)
    if (slot <= countedSlot) {
      late.push(item)
      continue
    }
    const group = bySlot.get(slot)
    if (group === undefined) bySlot.set(slot, [item])
    else group.push(item)
  }
  const passed: SlotReading[] = []
  let failed = 0
  for (const [slot, group] of [...bySlot].sort(([a], [b]) => a - b)) {
    const good = group.filter(item => item.passed)
    if (good.length === 0 || 2 * good.length < group.length) failed++
    else passed.push(summarise(slot, good))
  }
  return { passed, failed, late }
}

function summarise(slot: number, good: readonly JudgedReading[]): SlotReading {
  return {
    slot,
    steps: medianOf(good.map(({ reading }) => reading.steps ?? 0)),
    arrivedAtMs: Math.min(...good.map(({ reading }) => reading.message.arrivedAtMs)),
    messages: [...new Set(good.map(({ reading }) => reading.message.id))].sort(),
  }
}
