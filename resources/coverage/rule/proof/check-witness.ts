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
import { isPossible, mostMicroDbm, signalOf } from '../radio/free-space.ts'
import { cellsBetween, metresBetween, type Place } from '../radio/place.ts'
import type { CoverageReason } from '../reasons.ts'
import type { WitnessRow } from '../state.ts'

/** A gateway as it stood then. */
export interface Station {
  readonly id: string
  readonly owner: string
  readonly place: Place
  readonly gainDdbi: number
  readonly region: string
  /** Somebody who is listed has seen it. */
  readonly vouched: boolean
}

export interface SentBeacon {
  readonly by: Station
  readonly atMs: number
  readonly plan: BeaconPlan
}

export interface NotCounted {
  readonly code: CoverageReason
  readonly facts: Facts
}

/** A device's clock after a beacon's, ms; as far apart frequencies are read; as near two prove nothing. */
export const [LAG_MS, DRIFT_HZ, LEAST_CELLS] = [4_000, 100_000, 8]

/** Undefined where it counts. */
export function checkWitness(
  [, heardMs, frequencyHz, sf, rssi, snr]: WitnessRow,
  by: Station,
  { by: sender, atMs, plan }: SentBeacon,
  toleranceDdb: number,
): NotCounted | undefined {
  const no = (code: CoverageReason, facts: Facts = {}): NotCounted => ({ code, facts })
  if (by.id === sender.id) return no('self_witness')
  if (by.owner === sender.owner) return no('own_witness')
  if (!isInTime(heardMs, atMs)) return no('lag_too_long', { heardMs, sentMs: atMs, mostMs: LAG_MS })
  if (Math.abs(frequencyHz - plan.frequencyHz) > DRIFT_HZ)
    return no('frequency_differs', { frequencyHz, wantedHz: plan.frequencyHz })
  if (sf !== plan.sf) return no('spreading_differs', { sf, wanted: plan.sf })
  if (by.region !== sender.region) return no('region_differs', { region: by.region, other: sender.region })
  const cells = cellsBetween(by.place, sender.place)
  if (cells !== undefined && cells < LEAST_CELLS) return no('too_near', { cells, least: LEAST_CELLS })
  const metres = metresBetween(by.place, sender.place)
  const gainDdbi = [sender.gainDdbi, by.gainDdbi] as const
  const link = { sentDdbm: plan.powerDdbm, gainDdbi, metres, frequencyHz: plan.frequencyHz }
  const level = signalOf(rssi, snr)
  if (isPossible(level, link, toleranceDdb)) return undefined
  const most = Math.floor(mostMicroDbm(link) / 100_000) + toleranceDdb
  return no('rssi_too_strong', { metres, signalDdbm: level, mostDdbm: most })
}

/** Heard when it was sent, as far as two clocks tell. */
export function isInTime(heardMs: number, sentMs: number): boolean {
  return Math.abs(heardMs - sentMs) <= LAG_MS
}
