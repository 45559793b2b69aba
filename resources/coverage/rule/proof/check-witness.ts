/**
 * Whether a witness of a beacon counts. The checks are Helium's, in its order, and the first that fails is the reason; where its own
 * were shown to be wrong, better ones stand in their place:
 *
 * - no curve of RSSI against SNR: of honest receptions it refuses 3 to 25 in a hundred (proof.test.ts);
 * - no bound of 100 km: what free space leaves bounds it, and there are honest links of 109 km;
 * - no race: who is paid of many is drawn (settle-draws.ts);
 * - what is below the noise is counted as the signal that it is (`signalOf`), and gains to the tenth.
 */
import type { Facts } from '../../../../kernel/resource.ts'
import type { BeaconPlan } from '../../messages/beacon-plan.ts'
import { isPossible, isSurelyPossible, mostMicroDbm, signalOf } from '../radio/free-space.ts'
import { cellsBetween, metresBetween, mostMetresBetween } from '../radio/place.ts'
import type { CoverageReason } from '../reasons.ts'
import type { WitnessRow } from '../state.ts'
import type { Station } from './stations.ts'

export interface SentBeacon {
  readonly by: Station
  /** Of the draw's beacons, from 0 up. */
  readonly number: number
  readonly atMs: number
  readonly plan: BeaconPlan
}

export interface NotCounted {
  readonly code: CoverageReason
  readonly facts: Facts
}

/** A device's clock after a beacon's, ms; as far apart frequencies are read; as near two prove nothing. */
export const [LAG_MS, DRIFT_HZ, LEAST_CELLS] = [4_000, 100_000, 8]

/** Cells of resolution 11 are at most 75 m from middle to middle: so far away there are eight of them and more between. */
export const SURELY_FAR_M = 1_000

/** Undefined where it counts. */
export function checkWitness(
  row: WitnessRow,
  by: Station,
  { by: sender, atMs, plan }: SentBeacon,
  toleranceDdb: number,
): NotCounted | undefined {
  // A million of these an epoch: by place, for a pattern costs a walk.
  const heardMs = row[1]
  const frequencyHz = row[2]
  const sf = row[3]
  if (by.id === sender.id) return no('self_witness')
  if (by.owner === sender.owner) return no('own_witness')
  if (!isInTime(heardMs, atMs)) return no('lag_too_long', { heardMs, sentMs: atMs, mostMs: LAG_MS })
  if (Math.abs(frequencyHz - plan.frequencyHz) > DRIFT_HZ)
    return no('frequency_differs', { frequencyHz, wantedHz: plan.frequencyHz })
  if (sf !== plan.sf) return no('spreading_differs', { sf, wanted: plan.sf })
  if (by.region !== sender.region) return no('region_differs', { region: by.region, other: sender.region })
  const gainDdbi = [sender.gainDdbi, by.gainDdbi] as const
  const level = signalOf(row[4], row[5])
  const most = mostMetresBetween(by.place, sender.place)
  const likely = { sentDdbm: plan.powerDdbm, gainDdbi, metres: most, frequencyHz: plan.frequencyHz }
  if (most > SURELY_FAR_M + 2 && isSurelyPossible(level, likely, toleranceDdb)) return undefined
  const metres = metresBetween(by.place, sender.place)
  const cells = metres > SURELY_FAR_M ? undefined : cellsBetween(by.place, sender.place)
  if (cells !== undefined && cells < LEAST_CELLS) return no('too_near', { cells, least: LEAST_CELLS })
  const link = { sentDdbm: plan.powerDdbm, gainDdbi, metres, frequencyHz: plan.frequencyHz }
  if (isPossible(level, link, toleranceDdb)) return undefined
  const mostDdbm = Math.floor(mostMicroDbm(link) / 100_000) + toleranceDdb
  return no('rssi_too_strong', { metres, signalDdbm: level, mostDdbm })
}

function no(code: CoverageReason, facts: Facts = {}): NotCounted {
  return { code, facts }
}

/** Heard when it was sent, as far as two clocks tell. */
export function isInTime(heardMs: number, sentMs: number): boolean {
  return Math.abs(heardMs - sentMs) <= LAG_MS
}
