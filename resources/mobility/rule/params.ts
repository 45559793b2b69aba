/** What a network's builder chooses about mobility, checked once. Thresholds are told with what they were measured on: the README. */

import { showShare } from '../../../kernel/map/read-options.ts'
import { formatDuration } from '../../../protocol/duration.ts'
import { QUARTER_MS } from '../messages/sheet.ts'
import {
  describeFreshness,
  type FreshnessOptions,
  type FreshnessParams,
  quartersIn as quartersFrom,
  readFreshness,
  shareIn,
} from './freshness-params.ts'
import { describeRoads, type RoadsOptions, type RoadsParams, readRoads } from './map/roads-params.ts'
import { describeRides, type RideOptions, type RideParams, readRides } from './rides/ride-params.ts'
import {
  describeSightings,
  readSightings,
  type SightingOptions,
  type SightingParams,
} from './sightings/sighting-params.ts'

export interface MobilityOptions extends FreshnessOptions {
  readonly sightings?: SightingOptions
  readonly map?: RoadsOptions
  readonly rides?: RideOptions
  /** How long after a quarter of an hour its sheet, or its seal, may arrive; `'6h'` unless said. */
  readonly settleAfter?: string
  /** How long after that time a sheet may be opened that was sealed within it; `'3d'` unless said. */
  readonly openFor?: string
  /** Sheets of this day (UTC) and later count only if they were sealed; `'1970-01-01'` unless said. Devices that do not seal have until then. */
  readonly sealsFrom?: string
  /** A device of a vehicle has nothing for so long after a newer one of it was heard that is vouched for; `'28d'` unless said. */
  readonly vehicleRest?: string
  /** How long a sheet is remembered so that it is not said again; `'14d'` unless said. */
  readonly remember?: string
  /** The fastest in a cell, m/s; 70 unless said. */
  readonly mostMps?: number
  /** The fastest from one place to the next while nothing was said, as in a plane, m/s; 300 unless said. */
  readonly mostFlightMps?: number
  /** A sheet of less way is of something that stands, m; 100 unless said. */
  readonly leastM?: number
  /** Of the way a cell, on average, at least, m; 60 unless said. */
  readonly leastCellM?: number
  /** Speeding up and slowing down, m/s², over two seconds, for more than `mostHardS` seconds: no car does; 6, 10 and 3. */
  readonly mostFasterMps2?: number
  readonly mostSlowerMps2?: number
  readonly mostHardS?: number
  /** What moves shakes at least so much within a second, by the median, mm/s²; 50 unless said. */
  readonly leastShake?: number
  /** What a motion sensor feels goes at least so well with how the speed changes, per cent of correlation; 10 unless said, 0 for never asked. */
  readonly leastPush?: number
  /** Of so many fixes and more a receiver says more than one accuracy and speed; 60 unless said. */
  readonly drawnFixes?: number
  /** An odometer's way is that of the sheet within so much, and `odometerSlackM` for what was trimmed; `'10%'` and 1500. */
  readonly odometer?: string
  readonly odometerSlackM?: number
  /** A charge that rises by more than this in a quarter of an hour in which it drove 3 km, `'15%'` unless said. */
  readonly mostCharge?: string
  /** What each level of a weekly streak above the first adds to the worth of cells; `'0%'` unless said. */
  readonly streak?: string
  /** Where somebody is listed who could vouch: the part of the pool that all have together whom nobody vouches for; `'5%'`. */
  readonly declared?: string
}

export interface MobilityParams extends FreshnessParams {
  readonly map: RoadsParams
  readonly sightings: SightingParams
  readonly rides: RideParams
  readonly settleAfterMs: number
  readonly openForMs: number
  readonly sealsFromMs: number
  readonly vehicleRestQuarters: number
  readonly rememberQuarters: number
  readonly mostMps: number
  readonly mostFlightMps: number
  readonly leastM: number
  readonly leastCellM: number
  readonly mostFasterCmps2: number
  readonly mostSlowerCmps2: number
  readonly mostHardS: number
  readonly leastShake: number
  readonly leastPush: number
  readonly drawnFixes: number
  readonly odometerPpm: number
  readonly odometerSlackM: number
  readonly mostChargePpm: number
  readonly streakPpm: number
  readonly declaredPpm: number
}

/** Sheets that wait are state: twice so many quarters of an hour of each device at most. */
export const MOST_WAITING_QUARTERS = 7 * 96

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: MobilityOptions): MobilityParams {
  const map = readRoads(options.map ?? {})
  return {
    map,
    sightings: readSightings(options.sightings ?? {}),
    rides: readRides(options.rides ?? {}),
    ...readFreshness(options, map.owners),
    settleAfterMs: quartersIn('settleAfter', options.settleAfter ?? '6h', MOST_WAITING_QUARTERS) * QUARTER_MS,
    openForMs: quartersIn('openFor', options.openFor ?? '3d', MOST_WAITING_QUARTERS) * QUARTER_MS,
    sealsFromMs: dayOf('sealsFrom', options.sealsFrom ?? '1970-01-01'),
    vehicleRestQuarters: quartersIn('vehicleRest', options.vehicleRest ?? '28d', 60 * 96),
    rememberQuarters: quartersIn('remember', options.remember ?? '14d', 60 * 96),
    mostMps: wholeIn('mostMps', options.mostMps ?? 70, 1, 1_000),
    mostFlightMps: wholeIn('mostFlightMps', options.mostFlightMps ?? 300, 1, 10_000),
    leastM: wholeIn('leastM', options.leastM ?? 100, 0, 100_000),
    leastCellM: wholeIn('leastCellM', options.leastCellM ?? 60, 0, 10_000),
    mostFasterCmps2: 100 * wholeIn('mostFasterMps2', options.mostFasterMps2 ?? 6, 1, 1_000),
    mostSlowerCmps2: 100 * wholeIn('mostSlowerMps2', options.mostSlowerMps2 ?? 10, 1, 1_000),
    mostHardS: wholeIn('mostHardS', options.mostHardS ?? 3, 0, 900),
    leastShake: wholeIn('leastShake', options.leastShake ?? 50, 0, 100_000),
    leastPush: wholeIn('leastPush', options.leastPush ?? 10, 0, 100),
    drawnFixes: wholeIn('drawnFixes', options.drawnFixes ?? 60, 2, 1_000_000),
    odometerPpm: shareIn('odometer', options.odometer ?? '10%'),
    odometerSlackM: wholeIn('odometerSlackM', options.odometerSlackM ?? 1_500, 0, 1_000_000),
    mostChargePpm: shareIn('mostCharge', options.mostCharge ?? '15%'),
    streakPpm: shareIn('streak', options.streak ?? '0%'),
    declaredPpm: shareIn('declared', options.declared ?? '5%'),
  }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(params: MobilityParams) {
  const { mostMps, mostFlightMps, leastM, leastCellM, mostHardS, leastShake, leastPush } = params
  const { drawnFixes, odometerSlackM } = params
  return {
    ...describeFreshness(params),
    map: describeRoads(params.map),
    sightings: describeSightings(params.sightings),
    rides: describeRides(params.rides),
    settleAfter: formatDuration(params.settleAfterMs),
    openFor: formatDuration(params.openForMs),
    sealsFrom: new Date(params.sealsFromMs).toISOString().slice(0, 10),
    vehicleRest: formatDuration(params.vehicleRestQuarters * QUARTER_MS),
    remember: formatDuration(params.rememberQuarters * QUARTER_MS),
    mostMps,
    mostFlightMps,
    leastM,
    leastCellM,
    mostHardS,
    leastShake,
    leastPush,
    drawnFixes,
    odometerSlackM,
    mostFasterMps2: params.mostFasterCmps2 / 100,
    mostSlowerMps2: params.mostSlowerCmps2 / 100,
    odometer: showShare(params.odometerPpm),
    mostCharge: showShare(params.mostChargePpm),
    streak: showShare(params.streakPpm),
    declared: showShare(params.declaredPpm),
  }
}

function quartersIn(option: string, text: string, most: number): number {
  return quartersFrom(option, text, 1, most)
}

function dayOf(option: string, text: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (ms >= 0 && new Date(ms).toISOString().startsWith(text)) return ms
  throw new TypeError(`mobility.${option}: a day from 1970 on, such as '2027-01-31', got ${text}`)
}

function wholeIn(option: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`mobility.${option}: a whole number from ${least} to ${most}, got ${value}`)
}
