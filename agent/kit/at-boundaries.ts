/**
 * Registers are read whenever their source speaks, and reported for the end of each slot, which is when a network counts them.
 * The value there lies on the line between the last reading before and the first one after; it is rounded down to whole units.
 *
 * What is computed says so, in records of the same pack that no rule counts: `interpolated` with the seconds between the two
 * readings, `held` with the age of a reading that stands for the boundary because nothing came after it. Where both readings are
 * equal, or one is of the boundary itself, nothing is computed. Where nothing was read for long, nothing is said: registers are
 * cumulative, so the next report has it. A register that fell is reported as it was read: a replaced meter is not smoothed over.
 */
import type { SenmlRecord } from '../../protocol/senml/senml.ts'
import type { DriverContext } from './service.ts'

export interface Boundaries {
  /**
   * Registers that were read at one time. Records without times; those of several sources, each its own, come together.
   * @param timeMs network time; now unless said. What is not later than what is known of a register is not new, and is left out
   * @returns whether any of them was new
   */
  observe(records: readonly SenmlRecord[], timeMs?: number): boolean
  stop(): void
}

export interface BoundaryOptions {
  /** Names of registers that a report is worth nothing without: it waits for them. None unless said. */
  readonly together?: readonly string[]
  /** What is said beside the registers as it is now: no counter, so nothing is computed of it. */
  readonly beside?: () => readonly SenmlRecord[]
}

interface Series {
  readonly unit: string | undefined
  readonly last: { readonly timeMs: number; readonly value: number }
  /** The newest boundary that it has a reading at or after, and one at or before. */
  readonly crossed?: Crossed | undefined
}

interface Crossed {
  readonly boundaryMs: number
  readonly value: number
  /** Between the two readings that the value was computed from; 0 where it was not. */
  readonly gapMs: number
}

/** A reading that is no older than this part of a slot stands for its end where none follows. */
const FRESH_PART = 1 / 10
/** So long a reading after the end is waited for, as a part of a slot; longer where readings come more seldom, up to half of it. */
const [GRACE_PART, GRACE_MOST_PART, GRACE_READINGS] = [1 / 15, 1 / 2, 4]

function lacksOne(together: readonly string[], usable: readonly { readonly record: SenmlRecord }[]): boolean {
  return together.some(name => !usable.some(({ record }) => record.n === name))
}

/** How long after a slot's end a reading is waited for, ms. @param everyMs between the newest two */
function graceMs(slotMs: number, everyMs: number): number {
  const seldom = Math.min(slotMs * GRACE_MOST_PART, everyMs * GRACE_READINGS)
  return Math.max(slotMs * GRACE_PART, seldom)
}

/**
 * @example
 * const boundaries = reportAtBoundaries(900_000, context)
 * boundaries.observe([{ n: 'import', u: 'Wh', v: 4_711 }])
 */
export function reportAtBoundaries(
  slotMs: number,
  context: DriverContext,
  { together = [], beside = () => [] }: BoundaryOptions = {},
): Boundaries {
  const series = new Map<string, Series>()
  let [stopped, reportedMs, waitsForMs] = [false, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [observedMs, everyMs] = [Number.NaN, 0]

  const report = (timeMs: number, isLast: boolean) => {
    if (stopped || timeMs <= reportedMs) return
    const values = [...series].flatMap(([name, known]) => valueAt(name, known, timeMs) ?? [])
    const passed = values.some(({ ageMs }) => ageMs === 0)
    // One source of several may be silent because nothing changed: the others tell that time has passed.
    if (!isLast && values.some(({ ageMs }) => ageMs > 0)) return
    const usable = values.filter(({ ageMs }) => passed || ageMs <= slotMs * FRESH_PART)
    if (usable.length === 0 || lacksOne(together, usable)) return
    reportedMs = timeMs
    const own = usable.map(({ record }) => record)
    const [first, ...rest] = [...own, ...marksOf(usable), ...besideAt(beside(), timeMs - context.nowMs())]
    // An agent that ends takes nothing more: what it read is in the registers when it starts again.
    context.take({ timeMs, records: [{ bt: timeMs / 1000, ...first }, ...rest] }).catch(() => {})
  }

  const waitFor = async (timeMs: number) => {
    if (timeMs <= waitsForMs) return
    waitsForMs = timeMs
    await context.until(timeMs)
    await context.until(timeMs + graceMs(slotMs, everyMs))
    report(timeMs, true)
  }

  return {
    observe(records, timeMs = context.nowMs()) {
      context.seen?.(records)
      if (timeMs > observedMs) everyMs = timeMs - observedMs
      observedMs = timeMs
      const boundaryMs = Math.floor(timeMs / slotMs) * slotMs
      let isNew = false
      for (const { n, u, v } of records) {
        if (n === undefined || v === undefined || !Number.isFinite(v)) continue
        const known = series.get(n)
        if (known !== undefined && timeMs <= known.last.timeMs) continue
        isNew = true
        const last = { timeMs, value: v }
        const crossed = crossing(known?.last, last, boundaryMs) ?? known?.crossed
        series.set(n, { unit: u, last, crossed })
      }
      report(boundaryMs, false)
      // An abort while waiting is the agent's own end.
      waitFor(boundaryMs + slotMs).catch(() => {})
      return isNew
    },
    stop() {
      stopped = true
    },
  }
}

/** Undefined where no boundary lies between the two. */
function crossing(
  before: Series['last'] | undefined,
  last: Series['last'],
  boundaryMs: number,
): Crossed | undefined {
  if (last.timeMs === boundaryMs) return { boundaryMs, value: last.value, gapMs: 0 }
  if (before === undefined || before.timeMs > boundaryMs) return undefined
  const rise = last.value - before.value
  if (rise <= 0 || before.timeMs === boundaryMs) return { boundaryMs, value: before.value, gapMs: 0 }
  const gapMs = last.timeMs - before.timeMs
  return { boundaryMs, value: before.value + (rise * (boundaryMs - before.timeMs)) / gapMs, gapMs }
}

interface Value {
  readonly record: SenmlRecord
  readonly gapMs: number
  /** Of the reading that stands for it; 0 where it need not. */
  readonly ageMs: number
}

function valueAt(n: string, { unit, last, crossed }: Series, timeMs: number): Value | undefined {
  const isCrossed = crossed?.boundaryMs === timeMs
  // Its first reading came after that time.
  if (!isCrossed && last.timeMs >= timeMs) return undefined
  const v = Math.floor(isCrossed ? crossed.value : last.value)
  return {
    record: unit === undefined ? { n, v } : { n, u: unit, v },
    gapMs: isCrossed ? crossed.gapMs : 0,
    ageMs: isCrossed ? 0 : timeMs - last.timeMs,
  }
}

/** At their own time, which is after the boundary. */
function besideAt(records: readonly SenmlRecord[], sinceMs: number): readonly SenmlRecord[] {
  return records.map(record => (sinceMs === 0 ? record : { ...record, t: -sinceMs / 1000 }))
}

function marksOf(values: readonly Value[]): readonly SenmlRecord[] {
  const marks = [
    ['interpolated', Math.max(...values.map(({ gapMs }) => gapMs))],
    ['held', Math.max(...values.map(({ ageMs }) => ageMs))],
  ] as const
  return marks.flatMap(([n, ms]): SenmlRecord[] => (ms > 0 ? [{ n, u: 's', v: ms / 1000 }] : []))
}
