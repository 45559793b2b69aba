/**
 * One contribution a device: what it is credited with at each of its places, together, each interval to who had the device
 * as the interval began: whenever it is credited, that is known. Quality is the mean, weighted by units, rounded down.
 */
import { madeBy } from '../../../../kernel/past-devices.ts'
import type { Contribution } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Station } from './gather-stations.ts'

/** What a station is credited with at one place. */
export interface PlacedCredit {
  readonly station: Station
  readonly contribution: Contribution
  /** The intervals that it is credited for. */
  readonly slots: readonly number[]
}

/** Ascending by subject. */
export function mergePlaces(credited: readonly PlacedCredit[], intervalMs: number): readonly Contribution[] {
  const devices = new Map<SubjectId, PlacedCredit[]>()
  for (const one of credited) {
    const { id } = one.station.subject
    devices.set(id, [...(devices.get(id) ?? []), one])
  }
  return [...devices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, places]) => {
      const made = places.flatMap(({ slots, contribution: { units, qualityPpm } }) =>
        units === 0n ? [] : slots.map(slot => [slot * intervalMs, BigInt(qualityPpm)] as const),
      )
      const whose = madeBy(places[0]!.station.subject, made)
      return { ...together(places), ...whose, subject: id }
    })
}

function together(places: readonly PlacedCredit[]): Contribution {
  const newest = places.find(({ station }) => !station.hasLeft) ?? places[0]!
  if (places.length === 1) return newest.contribution
  const all = places.map(({ contribution }) => contribution)
  const units = all.reduce((sum, one) => sum + one.units, 0n)
  const weight = all.reduce((sum, one) => sum + one.units * BigInt(one.qualityPpm), 0n)
  const { subject, qualityPpm, facts, units: here } = newest.contribution
  return {
    subject,
    units,
    qualityPpm: units === 0n ? qualityPpm : Number(weight / units),
    facts: { ...facts, elsewhere: units - here },
  }
}
