/** Who is there in this epoch: every station that said something or is remembered, the most senior first. */
import { type Placed, placesOf } from '../../../../kernel/past-devices.ts'
import type { EpochContext, Summaries } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { ownStepOf } from '../alone/own-step.ts'
import { slotValueOf } from '../alone/slot-values.ts'
import type { SensingSummary, SeriesSummary } from '../appraise.ts'
import type { SensingParams } from '../params.ts'
import {
  bySlot,
  EMPTY_SERIES,
  knownAt,
  type SensingState,
  type SlotValue,
  type StationState,
  stationAt,
  stationKey,
} from '../state.ts'
import type { PrintSeries, Sayer } from './find-clones.ts'
import { capacityCell, type Place, placeOf } from './places.ts'

/** At one of its places: what was said of another place of the same device is another station. */
export interface Station extends Sayer {
  /** `stationKey`. */
  readonly id: SubjectId
  /** As it stood there. */
  readonly subject: Subject
  /** It stands there no more. */
  readonly hasLeft: boolean
  /** Undefined where the registered cell is none. */
  readonly place: Place | undefined
  readonly altitudeM: number | undefined
  readonly isAltitudeVouched: boolean
  /** What was known before this epoch, at this place. */
  readonly known: StationState
  /** What it said in this epoch; empty where it said nothing usable. */
  readonly series: readonly SeriesSummary[]
}

export function gatherStations(
  summaries: Summaries<SensingSummary>,
  { subjects, state }: EpochContext<SensingState>,
  { declared, cellResolution }: SensingParams,
): readonly Station[] {
  const places = new Map<string, Place | undefined>()
  const stations: Station[] = []
  for (const { place, series } of standing(summaries, subjects, state)) {
    const { subject } = place
    if (!places.has(subject.cell)) places.set(subject.cell, placeOf(subject.cell))
    const known = stationAt(state, place)
    const vouched = altitudeOf(subject.vouched)
    stations.push({
      id: stationKey(place),
      subject,
      claim: claimOf(place, declared.perCell === 1 ? cellResolution : undefined),
      hasLeft: Number.isFinite(place.untilMs),
      place: places.get(subject.cell),
      altitudeM: vouched ?? altitudeOf(subject.details),
      isAltitudeVouched: vouched !== undefined,
      isVouched: isVouched(subject),
      known,
      series,
      twin: known.twin,
      overtaken: known.overtaken,
      prints: printsOf(known, series),
    })
  }
  return stations.sort((a, b) => a.subject.movedAtMs - b.subject.movedAtMs || (a.id < b.id ? -1 : 1))
}

/** Every place of which something was said or is remembered. */
function* standing(
  summaries: Summaries<SensingSummary>,
  subjects: EpochContext<SensingState>['subjects'],
  state: SensingState,
): Generator<{ readonly place: Placed<Subject>; readonly series: readonly SeriesSummary[] }> {
  for (const [id, subject] of subjects) {
    const said = summaries.get(id)?.places ?? []
    for (const place of placesOf(subject)) {
      const { movedAtMs } = place.subject
      const series = said.find(({ placedAtMs }) => placedAtMs === movedAtMs)?.series ?? []
      const isKnown = place.subject === subject ? state.stations[id] : knownAt(state, place)
      if (series.length > 0 || isKnown !== undefined) yield { place, series }
    }
  }
}

/** All values that were counted, whether they are paid yet or not. */
function printsOf(known: StationState, series: readonly SeriesSummary[]): readonly PrintSeries[] {
  const saidOf = new Map(series.map(said => [said.quantity, said]))
  const quantities = new Set([...Object.keys(known.series), ...saidOf.keys()])
  return [...quantities].map(quantity => {
    const { recent, waiting } = known.series[quantity] ?? EMPTY_SERIES
    const { passed = [], next } = saidOf.get(quantity) ?? {}
    const held = waiting.map(([slot, steps, arrivedAtMs, spreadMs, standing, aheadMs]): SlotValue => {
      return [slot, steps, arrivedAtMs, spreadMs, standing, aheadMs]
    })
    const values = bySlot([...recent, ...held, ...passed.map(slotValueOf)])
    const ownStep = ownStepOf(next?.changes ?? known.series[quantity]?.changes ?? []) ?? 1
    return { quantity, values, ownStep, fresh: new Set(passed.map(({ slot }) => slot)) }
  })
}

/** @param resolution of cells that pay one station of those that nobody vouches for; undefined where they pay several */
function claimOf(place: Placed<Subject>, resolution: number | undefined): string {
  const { subject } = place
  const cell =
    isVouched(subject) || resolution === undefined ? undefined : capacityCell(subject.cell, resolution)
  return cell ?? stationKey(place)
}

/** Somebody who is listed has seen it, whatever of it that vouches for. */
export function isVouched(subject: Subject | undefined): boolean {
  return subject?.vouched !== undefined
}

function altitudeOf(values: Subject['vouched']): number | undefined {
  const altitudeM = values?.['altitudeM']
  return typeof altitudeM === 'number' && altitudeM >= -500 && altitudeM <= 9000 ? altitudeM : undefined
}
