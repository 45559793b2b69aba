/** Every quantity of every station beside its neighbours, and what each station learns of its usual difference. */
import type { EpochWindow } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { SeriesSummary } from './appraise.ts'
import { compareNeighbours, type Difference, type Reporter } from './compare-neighbours.ts'
import type { CloneJudgement } from './find-clones.ts'
import type { Station } from './gather-stations.ts'
import type { SensingParams } from './params.ts'
import { EMPTY_SERIES, type SeriesState } from './state.ts'
import type { SteppedQuantity } from './stepped-quantity.ts'
import { learn, usualAt, usualOverall } from './usual.ts'

export interface FailedDifference extends Difference {
  /** The station's usual difference at that hour, steps. */
  readonly usual: number
}

/** One quantity of one station. */
export interface SeriesComparison {
  readonly quantity: SteppedQuantity
  readonly summary: SeriesSummary
  readonly failed: readonly FailedDifference[]
  readonly isolated: number
  readonly disagreeing: number
  readonly learnt: Pick<SeriesState, 'usual' | 'learnt'>
  /** The usual difference, steps, where it is large; undefined where it is not. */
  readonly biasBefore: number | undefined
  readonly biasNow: number | undefined
}

export interface FleetComparison {
  readonly of: (id: SubjectId) => readonly SeriesComparison[]
}

const HOUR_MS = 3_600_000
const HOURS = 24

/** Copies are nobody's neighbours, and so is who has no place. */
export function compareFleet(
  stations: readonly Station[],
  clones: ReadonlyMap<SubjectId, CloneJudgement>,
  epoch: EpochWindow,
  params: SensingParams,
): FleetComparison {
  const byStation = new Map<SubjectId, SeriesComparison[]>(stations.map(({ id }) => [id, []]))
  const oldestSlot = Math.floor((epoch.startMs - params.catchUpMs) / params.intervalMs)
  for (const quantity of params.quantities) {
    const reporters = stations.flatMap((station): ReporterOf[] => {
      if (station.place === undefined || clones.get(station.id)?.isClone) return []
      const summary = station.series.find(series => series.quantity === quantity.name)
      const known = station.known.series[quantity.name] ?? EMPTY_SERIES
      const recent = known.recent.filter(([slot]) => slot >= oldestSlot)
      if (summary === undefined && recent.length === 0) return []
      return [reporterOf(station, station.place, summary, known, recent, params.intervalMs)]
    })
    const differences =
      quantity.spatial === undefined
        ? undefined
        : compareNeighbours(reporters, quantity.spatial, params.neighbours)
    for (const [index, { station, summary, known }] of reporters.entries()) {
      if (summary === undefined) continue
      const compared = summariseSeries(
        quantity,
        summary,
        known,
        differences?.[index] ?? [],
        params.intervalMs,
      )
      byStation.get(station.id)?.push(compared)
    }
  }
  addUncompared(stations, byStation, params)
  return { of: id => byStation.get(id) ?? [] }
}

interface ReporterOf extends Reporter {
  readonly station: Station
  readonly summary: SeriesSummary | undefined
  readonly known: SeriesState
}

function reporterOf(
  station: Station,
  place: NonNullable<Station['place']>,
  summary: SeriesSummary | undefined,
  known: SeriesState,
  recent: SeriesState['recent'],
  intervalMs: number,
): ReporterOf {
  return {
    station,
    summary,
    known,
    place,
    owner: station.subject.owner,
    altitudeM: station.altitudeM,
    passed: summary?.passed ?? [],
    recent,
    usualAt: slot => usualAt(known, hourOf(slot, intervalMs)),
  }
}

function summariseSeries(
  quantity: SteppedQuantity,
  summary: SeriesSummary,
  known: SeriesState,
  differences: readonly Difference[],
  intervalMs: number,
): SeriesComparison {
  const hour = (difference: Difference) => hourOf(difference.reading.slot, intervalMs)
  const passed = differences.filter(({ outcome }) => outcome === 'pass')
  const hourly = passed.map(item => ({ hour: hour(item), difference: item.difference }))
  const learnt = learn(known, hourly, quantity.spatial?.near ?? 0)
  return {
    quantity,
    summary,
    failed: differences
      .filter(({ outcome }) => outcome === 'fail')
      .map(item => ({ ...item, usual: usualAt(known, hour(item)) })),
    isolated: differences.filter(({ outcome }) => outcome === 'isolated').length,
    disagreeing: differences.filter(({ outcome }) => outcome === 'disagreeing').length,
    learnt,
    biasBefore: biasOf(quantity, known),
    biasNow: biasOf(quantity, learnt),
  }
}

/** Copies and stations without a place have their readings counted, and nothing compared. */
function addUncompared(
  stations: readonly Station[],
  byStation: ReadonlyMap<SubjectId, SeriesComparison[]>,
  params: SensingParams,
): void {
  for (const { id, series, known } of stations) {
    const compared = byStation.get(id)!
    if (compared.length > 0) continue
    for (const quantity of params.quantities) {
      const summary = series.find(item => item.quantity === quantity.name)
      if (summary !== undefined)
        compared.push(
          summariseSeries(
            quantity,
            summary,
            known.series[quantity.name] ?? EMPTY_SERIES,
            [],
            params.intervalMs,
          ),
        )
    }
  }
}

/** Three quarters of what is allowed at one place, at most hours of the day, is no accident. */
function biasOf(quantity: SteppedQuantity, known: Pick<SeriesState, 'usual' | 'learnt'>): number | undefined {
  const overall = usualOverall(known)
  if (quantity.spatial === undefined || overall === undefined) return undefined
  return 4 * Math.abs(overall) > 3 * quantity.spatial.near ? overall : undefined
}

function hourOf(slot: number, intervalMs: number): number {
  return Math.floor((slot * intervalMs) / HOUR_MS) % HOURS
}
