/**
 * What a station says of each interval: one value from all of its readings in it.
 * An interval passes if at least as many of its readings passed as failed; its value is their median, whole steps.
 */
import { toldBy } from '../../../../kernel/trust/commitments.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { Reading } from '../read-pack.ts'
import { COMMITTED, DOUBTFUL, ESTABLISHED, PROMPT, type SlotValue, type WaitingValue } from '../state.ts'
import { medianOf } from '../together/median.ts'
import type { CountedSlots } from './counted-slots.ts'
import type { JudgedReading } from './judge-series.ts'

export interface SlotReading {
  /** Interval number since 1970. */
  readonly slot: number
  readonly steps: number
  /** When the first of it arrived, and the last. */
  readonly arrivedAtMs: number
  readonly lastAtMs: number
  /** All of it was fixed by then: at its last arrival where its station did not commit to it. */
  readonly fixedAtMs: number
  /** Its station had committed to all of it. */
  readonly isCommitted: boolean
  /** All of it arrived before anybody could know what others said. */
  readonly isPrompt: boolean
  /** Of all of it a quorum saw when it arrived. */
  readonly isEstablished: boolean
  /** What is missing before it may show that it had stood too long. */
  readonly isDoubtful: boolean
  readonly messages: readonly MessageId[]
}

export interface SlotValues {
  /** Intervals that passed, ascending, none counted before. */
  readonly passed: readonly SlotReading[]
  /** How many intervals failed. */
  readonly failed: number
  /** Readings of intervals that an earlier epoch counted, or that are too old to be counted. */
  readonly late: readonly JudgedReading[]
}

export interface SlotRules {
  readonly intervalMs: number
  readonly isPrompt: (reading: Reading) => boolean
  readonly isEstablished: (reading: Reading) => boolean
}

export function slotValues(
  judged: readonly JudgedReading[],
  counted: CountedSlots,
  rules: SlotRules,
): SlotValues {
  const bySlot = new Map<number, JudgedReading[]>()
  const late: JudgedReading[] = []
  for (const item of judged) {
    const slot = Math.floor(item.reading.timeMs / rules.intervalMs)
    if (slot < counted.from || counted.has(slot)) {
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
    else passed.push(summarise(slot, good, rules))
  }
  return { passed, failed, late }
}

export function slotValueOf(reading: SlotReading): SlotValue {
  const { slot, steps, arrivedAtMs, lastAtMs, fixedAtMs } = reading
  const { isPrompt, isEstablished, isDoubtful, isCommitted } = reading
  const standing = [
    isPrompt && PROMPT,
    isEstablished && ESTABLISHED,
    isDoubtful && DOUBTFUL,
    isCommitted && COMMITTED,
  ]
  const sum = standing.reduce<number>((all, bit) => all + (bit === false ? 0 : bit), 0)
  return [slot, steps, arrivedAtMs, lastAtMs - arrivedAtMs, sum, lastAtMs - fixedAtMs]
}

export function slotReadingOf(value: WaitingValue): SlotReading {
  const [slot, steps, arrivedAtMs, spreadMs, standing, aheadMs, message] = value
  return {
    slot,
    steps,
    arrivedAtMs,
    lastAtMs: arrivedAtMs + spreadMs,
    fixedAtMs: arrivedAtMs + spreadMs - aheadMs,
    isCommitted: (standing & COMMITTED) !== 0,
    isPrompt: (standing & PROMPT) !== 0,
    isEstablished: (standing & ESTABLISHED) !== 0,
    isDoubtful: (standing & DOUBTFUL) !== 0,
    messages: [message as MessageId],
  }
}

function summarise(slot: number, passed: readonly JudgedReading[], rules: SlotRules): SlotReading {
  const good = passed.map(({ reading }) => reading)
  const arrivals = good.map(({ message }) => message.arrivedAtMs)
  return {
    slot,
    steps: medianOf(good.map(({ steps }) => steps ?? 0)),
    arrivedAtMs: Math.min(...arrivals),
    lastAtMs: Math.max(...arrivals),
    fixedAtMs: Math.max(...good.map(({ message }) => fixedAt(slot, message, rules))),
    isCommitted: good.every(({ message }) => isCommittedIn(slot, message, rules)),
    isPrompt: good.every(rules.isPrompt),
    isEstablished: good.every(rules.isEstablished),
    isDoubtful: passed.some(({ isDoubtful }) => isDoubtful),
    messages: [...new Set(good.map(({ message }) => message.id))].sort(),
  }
}

function fixedAt(slot: number, message: Reading['message'], rules: SlotRules): number {
  const { committed: _, ...plain } = message
  return toldBy(isCommittedIn(slot, message, rules) ? message : plain).fixedAtMs
}

/** Under a time of the interval, and to nothing else of it that it does not say: who guesses often is right once. */
function isCommittedIn(
  slot: number,
  { committed }: Reading['message'],
  { intervalMs }: Pick<SlotRules, 'intervalMs'>,
): boolean {
  if (committed === undefined) return false
  const isIn = (timeMs: number) => Math.floor(timeMs / intervalMs) === slot
  return isIn(committed.slot) && !(committed.unopened ?? []).some(isIn)
}
