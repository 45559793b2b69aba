/**
 * What several stations say alike has one pay, now and later: a value that comes once more, from another of them, is not paid once
 * more, whatever their standings have become since (a copier commits, a count is halved). Whoever had said it earlier loses nothing by
 * it, though it was left out and comes in later; nor does who is vouched for by what somebody else's was paid that is not.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SlotReading } from '../alone/slot-values.ts'
import { WHOLE } from '../state.ts'
import type { CloneJudgement } from './find-clones.ts'
import type { Station } from './gather-stations.ts'

export type WasPaid = (station: Station, quantity: string, reading: SlotReading) => boolean

/** Whether another one of its kind was paid all of it before. */
export function paidBefore(
  stations: readonly Station[],
  clones: ReadonlyMap<SubjectId, Pick<CloneJudgement, 'alike'>>,
): WasPaid {
  const byId = new Map(stations.map(station => [station.id as string, station]))
  return (station, quantity, { slot, steps, lastAtMs }) =>
    (clones.get(station.id)?.alike ?? []).some(id => {
      const other = byId.get(id)
      const value = other?.known.series[quantity]?.recent.find(([at]) => at === slot)
      if (other === undefined || value === undefined) return false
      const isBelow = station.isVouched && !other.isVouched && station.subject.owner !== other.subject.owner
      const [, theirs, arrivedAtMs, spreadMs, standing] = value
      return !isBelow && theirs === steps && (standing & WHOLE) !== 0 && arrivedAtMs + spreadMs <= lastAtMs
    })
}
