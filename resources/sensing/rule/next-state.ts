/** What is remembered of every station after the epoch: bounded, and only of who is still registered. */
import type { EpochContext } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type SlotReading, slotValueOf } from './alone/slot-values.ts'
import { weekAfter } from './detector/hours.ts'
import type { LooksOf } from './detector/look.ts'
import type { Leaving } from './market/collect.ts'
import { oldestSlot, type SensingParams } from './params.ts'
import {
  bySlot,
  EMPTY_SERIES,
  type Looks,
  MOST_SLOTS,
  type SensingState,
  type SeriesState,
  type SlotValue,
  type StationState,
  type WaitingValue,
  WHOLE,
} from './state.ts'
import type { FleetComparison, SeriesComparison } from './together/compare-fleet.ts'
import type { CloneJudgement } from './together/find-clones.ts'
import type { Station } from './together/gather-stations.ts'
import { recordAfter } from './together/record.ts'

const FULL_PPM = 1_000_000

interface Judged {
  readonly clones: ReadonlyMap<SubjectId, CloneJudgement>
  readonly comparison: FleetComparison
  readonly looks: LooksOf
  /** Of each station and quantity, the intervals that it is paid for alone. */
  readonly whole: ReadonlyMap<SubjectId, ReadonlyMap<string, ReadonlySet<number>>>
  /** Told of what is forgotten of a series, once, when nothing of its time can come in any more. */
  readonly onLeaving: ((leaving: Leaving) => void) | undefined
}

export function nextState(
  stations: readonly Station[],
  { clones, comparison, looks, whole, onLeaving }: Judged,
  { completeUntilMs }: EpochContext<SensingState>,
  params: SensingParams,
): SensingState {
  const oldest = oldestSlot(completeUntilMs, params)
  // Whoever spoke since may not have come in yet.
  const silentMs = completeUntilMs - params.forgetMs
  const entries = stations.flatMap((station): [SubjectId, StationState][] => {
    const compared = new Map(comparison.of(station.id).map(series => [series.quantity.name, series]))
    const names = new Set([...Object.keys(station.known.series), ...compared.keys()])
    const kept = [...names].flatMap((name): [string, SeriesState][] => {
      const known = station.known.series[name] ?? EMPTY_SERIES
      const paid = whole.get(station.id)?.get(name) ?? new Set()
      const said = looks(station.id).get(name)
      const after = seriesAfter(known, compared.get(name), { oldest, paid, completeUntilMs, said }, params)
      const { series, left } = after
      const isSuspect = (said?.why ?? '') !== ''
      if (left.length > 0) onLeaving?.({ station, quantity: name, series, values: left, isSuspect })
      return lastOf(series, params) >= silentMs ? [[name, series]] : []
    })
    if (kept.length === 0) return []
    const { twin, overtaken } = clones.get(station.id) ?? station
    const { movedAtMs } = station.subject
    const isOwn = clones.get(station.id)?.sharePpm === FULL_PPM
    const record = recordAfter(station.known, comparison.of(station.id), isOwn, params)
    const known = { placedAtMs: movedAtMs, series: Object.fromEntries(kept), twin, overtaken }
    return [[station.id, record === undefined ? known : { ...known, record }]]
  })
  return { stations: Object.fromEntries(entries) }
}

/** When something was last measured; of a station that has moved: which interval may have been counted last. */
function lastOf({ tail, countedFrom, counted }: SeriesState, { intervalMs }: SensingParams): number {
  const newest = tail.at(-1)?.[0]
  if (newest !== undefined || counted === '0') return newest ?? 0
  return (countedFrom + 4 * counted.length) * intervalMs
}

interface After {
  readonly oldest: number
  readonly paid: ReadonlySet<number>
  readonly completeUntilMs: number
  /** What a detector says. */
  readonly said: Looks | undefined
}

/** Only what counted is remembered. */
function seriesAfter(
  known: SeriesState,
  compared: SeriesComparison | undefined,
  { oldest, paid, completeUntilMs, said }: After,
  { detector, intervalMs }: SensingParams,
): { readonly series: SeriesState; readonly left: readonly SlotValue[] } {
  const { counted = [], waiting = [], differing = [], learnt, summary } = compared ?? {}
  const odd = new Set(differing.map(({ reading }) => reading))
  // What differs is remembered, and nobody is judged by it.
  const heard = counted.map(reading => (odd.has(reading) ? { ...reading, isPrompt: false } : reading))
  const all = bySlot([...known.recent, ...heard.map(reading => withPaid(slotValueOf(reading), paid))])
  const recent = all.filter(([slot]) => slot >= oldest).slice(-MOST_SLOTS)
  const next = { ...known, ...summary?.next, ...learnt, recent, waiting: waiting.map(waitingValueOf) }
  const left = all.slice(0, all.length - recent.length)
  if (detector === undefined) return { series: next, left }
  const dropped = all.filter(([slot]) => slot < oldest)
  const week = weekAfter(known.week ?? [], dropped, { completeUntilMs, intervalMs })
  const series = said === undefined || said.day < 0 ? { ...next, week } : { ...next, week, looks: said }
  return { series, left }
}

function withPaid(value: SlotValue, paid: ReadonlySet<number>): SlotValue {
  const [slot, steps, arrivedAtMs, spreadMs, standing, aheadMs] = value
  return paid.has(slot) ? [slot, steps, arrivedAtMs, spreadMs, standing | WHOLE, aheadMs] : value
}

function waitingValueOf(reading: SlotReading): WaitingValue {
  return [...slotValueOf(reading), reading.messages[0] ?? '']
}
