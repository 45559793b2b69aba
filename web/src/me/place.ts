/** Where a device is, as coarse as the network will know it: the place itself never leaves the browser. */
import { cellToLatLng, latLngToCell } from 'h3-js'
import type { Point } from '../../../protocol/cells/point.ts'

/** About 5 km²: fine enough for neighbours and sun, too coarse for a doorbell. */
const RESOLUTION = 7
const PATIENCE_MS = 20_000
/** Beyond which a browser’s own time has not ended it. */
const GRACE_MS = 2_000

/** An H3 cell. @throws {Error} when the person or the device does not tell. */
export async function cellOfHere(): Promise<string> {
  const { lat, lon } = await pointOfHere({ timeout: PATIENCE_MS, maximumAge: PATIENCE_MS })
  return latLngToCell(lat, lon, RESOLUTION)
}

/**
 * Where this device is, to the metre: for what stays in the browser. A browser that was asked, and neither tells nor refuses, as some do whatever
 * time they are given, counts as one that does not tell.
 * @throws {Error} what the browser says, or 'Timeout expired'
 */
export function pointOfHere(options: PositionOptions & { readonly timeout: number }): Promise<Point> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Timeout expired')), options.timeout + GRACE_MS)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(late)
        resolve({ lat: coords.latitude, lon: coords.longitude })
      },
      error => {
        clearTimeout(late)
        reject(new Error(error.message))
      },
      options,
    )
  })
}

/** `52.37, 4.9` as a cell; undefined for what is no place. */
export function cellOfText(text: string): string | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN, ...rest] = text.split(/[\s,;]+/).map(Number)
  const isPlace = rest.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPlace ? latLngToCell(latitude, longitude, RESOLUTION) : undefined
}

/** `52.4° N, 4.9° E`: the middle of the cell. */
export function describeCell(cell: string): string {
  const [latitude, longitude] = cellToLatLng(cell)
  const part = (degrees: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? minus : plus}`
  return `${part(latitude, ['N', 'S'])}, ${part(longitude, ['E', 'W'])}`
}
