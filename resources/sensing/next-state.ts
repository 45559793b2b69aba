/** What is remembered of every station after the epoch: bounded, and only of who is still registered. */
import type { EpochContext } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { FleetComparison, SeriesComparison } from './compare-fleet.ts'
import type { CloneJudgement } from './find-clones.ts'
import type { Station } from './gather-stations.ts'
import type { SensingParams } from './params.ts'
import type { SensingState, SeriesState, SlotValue, StationState } from './state.ts'

export function nextState(
  stations: readonly Station[],
  clones: ReadonlyMap<SubjectId, CloneJudgement>,
  comparison: FleetComparison,
  { epoch }: EpochContext<SensingState>,
  params: SensingParams,
): SensingState {
  const oldestMs = epoch.endMs - params.forgetMs
  const entries = stations.flatMap((station): [SubjectId, StationState][] => {
    const series: Record<string, SeriesState> = { ...station.known.series }
    for (const compared of comparison.of(station.id))
      series[compared.quantity.name] = seriesAfter(compared, station, params.recent)
    const kept = Object.entries(series).filter(([, { tail }]) => (tail.at(-1)?.[0] ?? 0) >= oldestMs)
    if (kept.length === 0) return []
    const twin = clones.get(station.id)?.twin ?? station.twin
    return [[station.id, { placedAtMs: station.subject.movedAtMs, series: Object.fromEntries(kept), twin }]]
  })
  return { stations: Object.fromEntries(entries) }
}

/** Only what counted is remembered as a value that others are judged by. */
function seriesAfter(
  { quantity, summary, failed, learnt }: SeriesComparison,
  station: Station,
  recentLength: number,
): SeriesState {
  const odd = new Set(failed.map(({ reading }) => reading.slot))
  const counted = summary.passed
    .filter(({ slot }) => !odd.has(slot))
    .map(({ slot, steps }): SlotValue => [slot, steps])
  const recent = [...station.recentOf(quantity.name), ...counted].slice(-recentLength)
  return { ...summary.next, recent, ...learnt }
}
