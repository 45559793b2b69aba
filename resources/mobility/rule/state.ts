/**
 * What mobility remembers from epoch to epoch: sheets and seals that are not decided yet, when each cell was last seen for as long as that lowers
 * its worth, the prints of sheets that may be said again, and where each device was last. A device has at most a sheet a quarter of an
 * hour in it, for as long as one may arrive and come in; a cell is forgotten `refresh` after it was last seen.
 */
import type { Seen } from '../../../kernel/map/age.ts'
import { INITIAL_MAP, type MapState } from '../../../kernel/map/map-state.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { RegionOwners } from './freshness.ts'
import { INITIAL_RIDES, type RidesState } from './rides/ride-state.ts'
import { INITIAL_SIGHTS, type SightState } from './sightings/sight-state.ts'
import type { KeptStreak } from './streaks.ts'
import type { KeptVehicles } from './vehicles.ts'

/**
 * Its visits as they were signed, base64; when it arrived, ms; the odometer's first and last word, −1 where there is none; its prints,
 * apart by a blank; the seal that it opens, empty where it carries no salt; its sightings that count, base64, empty where it has none.
 */
export type WaitingSheet = readonly [
  quarter: number,
  visits: string,
  arrivedAtMs: number,
  from: number,
  to: number,
  prints: string,
  seal: string,
  sightings: string,
]

/** What a device sealed of a quarter of an hour, and when that was there at the latest, ms. */
export type StandingSeal = readonly [quarter: number, hash: string, atMs: number]

export type DeviceState = {
  /** Of the newest sheet that counted; the cell of some kilometres it was in, and its odometer, −1 where it has none. */
  readonly quarter: number
  readonly place: number
  readonly odometer: number
}

export type MobilityState = {
  /** Sheets of earlier quarters of an hour are decided. */
  readonly decidedBefore: number
  /** Ascending by quarter. */
  readonly waiting: { readonly [id: SubjectId]: readonly WaitingSheet[] }
  /** Of quarters of an hour that are not decided, one each, ascending. */
  readonly seals: { readonly [id: SubjectId]: readonly StandingSeal[] }
  /** By print: the quarter in which it was said last, when it arrived first, and the quarter in which it counted last, −1 for none. */
  readonly prints: {
    readonly [print: string]: readonly [quarter: number, arrivedAtMs: number, counted: number]
  }
  readonly devices: { readonly [id: SubjectId]: DeviceState }
  /** By vehicle or device, and owner; empty where the network rewards no streaks. */
  readonly streaks: { readonly [of: string]: KeptStreak }
  /** By vehicle: each device that is vouched for by its number, and the quarter in which it counted last; for `vehicleRest`. */
  readonly vehicles: KeptVehicles
  /** By the cell's number in base 36: when whoever is vouched for was last paid for it, and anybody; −1 where never. */
  readonly cells: { readonly [cell: string]: Seen }
  /** The same by cell and hour of the day, where the hour is paid; and by region who drives there. */
  readonly hours: { readonly [hour: string]: Seen }
  readonly regions: { readonly [region: string]: RegionOwners }
  readonly map: MapState
  readonly sights: SightState
  readonly rides: RidesState
}

export const INITIAL_STATE: MobilityState = {
  decidedBefore: 0,
  waiting: {},
  seals: {},
  cells: {},
  hours: {},
  regions: {},
  prints: {},
  devices: {},
  streaks: {},
  vehicles: {},
  map: INITIAL_MAP,
  sights: INITIAL_SIGHTS,
  rides: INITIAL_RIDES,
}
