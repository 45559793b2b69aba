/** One station alone: which of its readings pass, and why the others do not. */
import type {
  Appraisal,
  AppraisalContext,
  Note,
  ReceivedMessage,
  Subject,
  Verdict,
} from '../../kernel/resource.ts'
import type { MessageId } from '../../protocol/ids.ts'
import type { ContextOf } from './judge-constancy.ts'
import { judgeSeries } from './judge-series.ts'
import type { SensingParams } from './params.ts'
import { boundsOf, type Reading, readPack } from './read-pack.ts'
import { type SlotReading, slotValues } from './slot-values.ts'
import { EMPTY_SERIES, type SensingState, type SeriesState, stationAt } from './state.ts'
import type { SteppedQuantity } from './stepped-quantity.ts'

/** What reconcile needs of one quantity of a station. */
export interface SeriesSummary {
  readonly quantity: string
  /** Intervals that passed alone, ascending. */
  readonly passed: readonly SlotReading[]
  /** How many intervals failed alone. */
  readonly failed: number
  /** The series after this epoch, but for what only neighbours can tell. */
  readonly next: SeriesState
}

/** At least one series, in the order of the network's quantities. */
export interface SensingSummary {
  readonly series: readonly SeriesSummary[]
}

/** Readings older than this say nothing about the next one; at least six intervals. */
const MEMORY_MS = 6 * 3_600_000
/** The air at a reading is what the station said of it within this time before. */
const CONTEXT_MS = 2 * 3_600_000

export function appraiseStation(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { epoch, state }: AppraisalContext<SensingState>,
  params: SensingParams,
  byName: ReadonlyMap<string, SteppedQuantity>,
): Appraisal<SensingSummary> {
  const bounds = boundsOf(subject, epoch, params, byName)
  const notes = new Map<MessageId, Note[]>()
  const verdicts: Verdict[] = []
  const readings: Reading[] = []
  for (const message of said) {
    const pack = readPack(message, bounds)
    if ('code' in pack) {
      verdicts.push({ message: message.id, accepted: false, code: pack.code, facts: pack.facts })
      continue
    }
    const ofMessage = [...pack.notes]
    notes.set(message.id, ofMessage)
    verdicts.push({ message: message.id, accepted: true, notes: ofMessage })
    readings.push(...pack.readings)
  }
  const station = stationAt(state, subject)
  const series = judgeAll(readings.sort(byTime), station.series, params, notes)
  for (const ofMessage of notes.values()) ofMessage.sort((a, b) => (a.record ?? 0) - (b.record ?? 0))
  return { verdicts, summary: series.length === 0 ? undefined : { series } }
}

function judgeAll(
  readings: readonly Reading[],
  known: Readonly<Record<string, SeriesState>>,
  params: SensingParams,
  notes: ReadonlyMap<MessageId, Note[]>,
): readonly SeriesSummary[] {
  const byQuantity = Map.groupBy(readings, ({ quantity }) => quantity.name)
  const contextOf = contextFrom(byQuantity, known, params.quantities)
  const rules = { intervalMs: params.intervalMs, memoryMs: Math.max(MEMORY_MS, 6 * params.intervalMs) }
  return params.quantities.flatMap((quantity): SeriesSummary[] => {
    const said = byQuantity.get(quantity.name)
    if (said === undefined) return []
    const prior = known[quantity.name] ?? EMPTY_SERIES
    const { judged, next, notes: found } = judgeSeries(quantity, said, prior, rules, contextOf)
    for (const { message, note } of found) notes.get(message)?.push(note)
    const { passed, failed, late } = slotValues(judged, prior.countedSlot, params.intervalMs)
    for (const { reading, passed } of late) {
      const facts = { quantity: quantity.name, timeMs: reading.timeMs, countedSlot: prior.countedSlot }
      if (passed)
        notes
          .get(reading.message.id)
          ?.push({ code: 'slot_counted', outcome: 'fail', record: reading.record, facts })
    }
    if (next === prior && passed.length === 0 && failed === 0) return []
    const countedSlot = passed.at(-1)?.slot ?? prior.countedSlot
    return [{ quantity: quantity.name, passed, failed, next: { ...next, countedSlot } }]
  })
}

/** The newest value at a time, from what was just said and from what is remembered; in the quantity's own unit. */
function contextFrom(
  said: ReadonlyMap<string, readonly Reading[]>,
  known: Readonly<Record<string, SeriesState>>,
  quantities: readonly SteppedQuantity[],
): ContextOf {
  const series = new Map(
    quantities.map(({ name, resolution }) => {
      const remembered = (known[name]?.tail ?? []).map(([at, steps]) => ({ timeMs: at, steps }))
      const fresh = (said.get(name) ?? []).filter(({ steps }) => steps !== undefined)
      const values = [...remembered, ...fresh].sort((a, b) => a.timeMs - b.timeMs)
      return [name, { resolution, values }]
    }),
  )
  return (name, timeMs) => {
    const { resolution, values } = series.get(name) ?? { resolution: 1, values: [] }
    const newest = values[countUpTo(values, timeMs) - 1]
    if (newest?.steps === undefined || timeMs - newest.timeMs > CONTEXT_MS) return undefined
    return newest.steps * resolution
  }
}

/** How many of the ascending values are not later than the time. */
function countUpTo(values: readonly { readonly timeMs: number }[], timeMs: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]!.timeMs <= timeMs) low = middle + 1
    else high = middle
  }
  return low
}

function byTime(a: Reading, b: Reading): number {
  return (
    a.timeMs - b.timeMs ||
    a.message.sequence - b.message.sequence ||
    (a.message.id < b.message.id ? -1 : a.message.id > b.message.id ? 1 : a.record - b.record)
  )
}
