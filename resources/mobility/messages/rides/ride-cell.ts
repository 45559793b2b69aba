/**
 * Where a ride begins and ends, as far as anybody but its driver may know: H3 cells of resolution 7, about 5 km² each. Whoever reads the
 * evidence sees a part of a town and no door.
 */
import { cellToLatLng, greatCircleDistance, latLngToCell, UNITS } from 'h3-js'
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import { isCellNumber, numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { Field } from '../../../../protocol/words/fields.ts'

export const RIDE_RESOLUTION = 7

export function isRideCell(text: string): boolean {
  return (
    /^87[0-9a-f]{7}ffffff$/.test(text) && isCellNumber(numberOfCell(text, RIDE_RESOLUTION), RIDE_RESOLUTION)
  )
}

export const rideCell: Field<string> = {
  right: `an H3 cell of resolution ${RIDE_RESOLUTION}`,
  read: (value: CborValue) => (typeof value === 'string' && isRideCell(value) ? value : undefined),
  write: value => value,
}

/** @example rideCellAt(52.52, 13.405) // → '871f1d489ffffff' */
export function rideCellAt(latitude: number, longitude: number): string {
  return latLngToCell(latitude, longitude, RIDE_RESOLUTION)
}

/** From middle to middle, whole metres: what an app reckons with. What the rule decides with are whole metres in space (rule/places.ts). */
export function straightM(from: string, to: string): number {
  return Math.round(greatCircleDistance(cellToLatLng(from), cellToLatLng(to), UNITS.m))
}
