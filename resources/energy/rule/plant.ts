/** What a meter's registration says of the house: the limits that its readings are held against. */
import { cellToLatLng, isValidCell } from 'h3-js'
import { placesOf } from '../../../kernel/past-devices.ts'
import type { Subject } from '../../../kernel/subject.ts'

export interface Plant {
  /** Rated power of the panels, W; 0 when none are registered. */
  readonly pvW: number
  /** What the connection carries, W. */
  readonly connectionW: number
  readonly storage: boolean
  readonly latitude: number
  readonly longitude: number
  readonly located: boolean
}

/** Three phases of 63 A: what a house can draw at most where nothing else is registered. */
const DEFAULT_CONNECTION_W = 43_000
/** No plant on earth is larger; above it sums would leave the safe integers. */
const LARGEST_W = 1e9

export function plantOf(subject: Subject): Plant {
  const located = isValidCell(subject.cell)
  const [latitude, longitude] = located ? cellToLatLng(subject.cell) : [0, 0]
  return {
    pvW: ratedPower(subject),
    connectionW: watts(subject.details['connectionW'], DEFAULT_CONNECTION_W),
    storage: watts(subject.details['storageWh'], 0) > 0,
    latitude,
    longitude,
    located,
  }
}

/** By the time of a reading: where the meter stood in the slot that ends then. */
export function plantsOf(subject: Subject): (at: number) => Plant {
  const places = placesOf(subject).map(({ subject: stood }) => ({
    sinceMs: stood.movedAtMs,
    plant: plantOf(stood),
  }))
  return at => (places.findLast(({ sinceMs }) => sinceMs < at) ?? places[0]!).plant
}

/** Of the panels, whole W; 0 when none are registered. */
export function ratedPower(subject: Subject): number {
  return watts(subject.details['pvW'], 0)
}

/** Whole, from 0 to what no plant on earth has. */
export function watts(value: number | string | undefined, otherwise: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return otherwise
  return Math.floor(Math.min(value, LARGEST_W))
}
