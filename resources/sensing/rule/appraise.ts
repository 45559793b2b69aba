/** One station alone: which of its readings pass, and why the others do not. */
import type { Taken } from '../../../kernel/map/take-orders.ts'
import { placesOf } from '../../../kernel/past-devices.ts'
import type { Appraisal, AppraisalContext, Note, ReceivedMessage, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import type { DataOrder } from '../messages/market/data-order.ts'
import { type CountedState, countedTogether, countSlots, openCounted } from './alone/counted-slots.ts'
import type { ContextOf } from './alone/judge-constancy.ts'
import { type JudgedReading, judgeSeries } from './alone/judge-series.ts'
import { type SlotReading, type SlotRules, slotValues } from './alone/slot-values.ts'
import type { SteppedQuantity } from './alone/stepped-quantity.ts'
import { isEstablished, isPrompt } from './arrival.ts'
import { oldestSlot, type SensingParams } from './params.ts'
import { boundsOf, type Reading, readPack } from './read-pack.ts'
import { EMPTY_SERIES, type SensingState, type SeriesState, stationAt } from './state.ts'

/** What reconcile needs of one quantity of a station. */
export interface SeriesSummary {
  readonly quantity: string
  /** Intervals that passed alone, ascending. */
  readonly passed: readonly SlotReading[]
  /** How many intervals failed alone. */
  readonly failed: number
  /** The series after this epoch, but for its values and what only neighbours can tell. */
  readonly next: SeriesState
}

/** What was said of one place: at least one series, in the order of the network's quantities. */
export interface PlacedSeries {
  /** Since when the station stood there. */
  readonly placedAtMs: number
  readonly series: readonly SeriesSummary[]
}

/** Oldest place first: one, unless something of the time before a move came in after it. */
export interface SensingSummary {
  readonly places: readonly PlacedSeries[]
  /** Of a consumer of data; none unless said. */
  readonly orders?: readonly Taken<DataOrder>[]
}

/** Readings older than this say nothing about the next one; at least six intervals. */
const MEMORY_MS = 6 * 3_600_000
/** The air at a reading is what the station said of it within this time before. */
const CONTEXT_MS = 2 * 3_600_000

export function appraiseStation(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<SensingState>,
  params: SensingParams,
  byName: ReadonlyMap<string, SteppedQuantity>,
): Appraisal<SensingSummary> {
  const bounds = boundsOf(subject, context.epoch, params, byName)
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
  const places = judgePlaces(subject, readings.sort(byTime), context, params, notes)
  for (const ofMessage of notes.values()) ofMessage.sort((a, b) => (a.record ?? 0) - (b.record ?? 0))
  return { verdicts, summary: places.length === 0 ? undefined : { places } }
}

/** Each reading where the station stood when it was made. An interval is counted once, wherever that is. */
function judgePlaces(
  subject: Subject,
  readings: readonly Reading[],
  context: AppraisalContext<SensingState>,
  params: SensingParams,
  notes: ReadonlyMap<MessageId, Note[]>,
): readonly PlacedSeries[] {
  const places = placesOf(subject).map(place => ({ place, known: stationAt(context.state, place).series }))
  const counted = new Map<string, CountedState>()
  const count = (series: readonly (readonly [string, CountedState])[]) => {
    for (const [name, own] of series) {
      const other = counted.get(name)
      counted.set(name, other === undefined ? own : countedTogether(other, own))
    }
  }
  if (places.length > 1) for (const { known } of places) count(Object.entries(known))
  return places.flatMap(({ place: { subject, untilMs }, known }): PlacedSeries[] => {
    const { movedAtMs } = subject
    const said = readings.filter(({ timeMs }) => timeMs >= movedAtMs && timeMs < untilMs)
    if (said.length === 0) return []
    const series = judgeAll(said, withCounted(known, counted), context, params, notes)
    count(series.map(({ quantity, next }) => [quantity, next]))
    return series.length === 0 ? [] : [{ placedAtMs: movedAtMs, series }]
  })
}

function withCounted(
  known: Readonly<Record<string, SeriesState>>,
  counted: ReadonlyMap<string, CountedState>,
): Readonly<Record<string, SeriesState>> {
  if (counted.size === 0) return known
  const series = [...counted].map(([name, { countedFrom, counted }]): [string, SeriesState] => {
    return [name, { ...(known[name] ?? EMPTY_SERIES), countedFrom, counted }]
  })
  return Object.fromEntries(series)
}

function judgeAll(
  readings: readonly Reading[],
  known: Readonly<Record<string, SeriesState>>,
  { epoch, knownAtMs, completeUntilMs }: AppraisalContext<SensingState>,
  params: SensingParams,
  notes: ReadonlyMap<MessageId, Note[]>,
): readonly SeriesSummary[] {
  const { intervalMs } = params
  const byQuantity = Map.groupBy(readings, ({ quantity }) => quantity.name)
  const contextOf = contextFrom(byQuantity, known, params)
  const rules = { intervalMs, memoryMs: Math.max(MEMORY_MS, 6 * intervalMs) }
  const slots: SlotRules = {
    intervalMs,
    isPrompt: ({ message, timeMs }) => isPrompt(message, timeMs, epoch, knownAtMs),
    isEstablished: ({ message }) => isEstablished(message, epoch),
  }
  // Whatever arrived before that came in with an earlier epoch.
  const oldest = oldestSlot(completeUntilMs - (epoch.endMs - epoch.startMs), params)
  return params.quantities.flatMap((quantity): SeriesSummary[] => {
    const said = byQuantity.get(quantity.name)
    if (said === undefined) return []
    const prior = known[quantity.name] ?? EMPTY_SERIES
    const { judged, next, notes: found } = judgeSeries(quantity, said, prior, rules, contextOf)
    for (const { message, note } of found) notes.get(message)?.push(note)
    const counted = openCounted(prior, oldest)
    const { passed, failed, late } = slotValues(judged, counted, slots)
    for (const item of late) {
      const note = lateNote(item, counted.from, quantity.name, intervalMs)
      if (note !== undefined) notes.get(item.reading.message.id)?.push(note)
    }
    if (next === prior && passed.length === 0 && failed === 0) return []
    const after = countSlots(
      prior,
      oldest,
      passed.map(({ slot }) => slot),
    )
    return [{ quantity: quantity.name, passed, failed, next: { ...next, ...after } }]
  })
}

/** An interval that was counted is nobody's loss; one that is forgotten is. */
function lateNote(
  { reading, passed }: JudgedReading,
  from: number,
  quantity: string,
  intervalMs: number,
): Note | undefined {
  const { timeMs, record } = reading
  const slot = Math.floor(timeMs / intervalMs)
  if (slot < from)
    return {
      code: 'too_late',
      outcome: 'fail',
      record,
      facts: { quantity, timeMs, earliestMs: from * intervalMs },
    }
  return passed
    ? { code: 'slot_counted', outcome: 'unjudged', record, facts: { quantity, timeMs, slot } }
    : undefined
}

/** The newest value at a time, from what was just said and from what is remembered; in the quantity's own unit. */
function contextFrom(
  said: ReadonlyMap<string, readonly Reading[]>,
  known: Readonly<Record<string, SeriesState>>,
  { quantities, intervalMs }: SensingParams,
): ContextOf {
  const earliestMs = [...said.values()].reduce(
    (earliest, [first]) => Math.min(earliest, first!.timeMs),
    Infinity,
  )
  const oldest = Math.floor((earliestMs - CONTEXT_MS) / intervalMs)
  const series = new Map(
    quantities.map(({ name, resolution }) => {
      const { tail, recent } = known[name] ?? EMPTY_SERIES
      const remembered = [
        ...recent
          .filter(([slot]) => slot >= oldest)
          .map(([slot, steps]) => ({ timeMs: slot * intervalMs, steps })),
        ...tail.map(([at, steps]) => ({ timeMs: at, steps })),
      ]
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
