/**
 * Whether this browser still is where it was registered. It is away only if no place within the accuracy of the fix lies in the
 * cell, and it moves only above 12 km/h, so neither a bad fix nor a walk stops it.
 */
import { latLngToCell } from 'h3-js'

export type Whereabouts = 'there' | 'away' | 'moving' | 'unknown'

const RESOLUTION = 7
const METRES_PER_DEGREE = 111_320
/** 12 km/h. */
const FAST = 12 / 3.6
const AROUND = [0, 1, 2, 3, 4, 5, 6, 7].map(eighth => (eighth * Math.PI) / 4)

export interface Fix {
  readonly latitude: number
  readonly longitude: number
  /** Metres. */
  readonly accuracy: number
  /** Metres a second; null where the device does not know. */
  readonly speed: number | null
}

export function whereaboutsOf({ latitude, longitude, accuracy, speed }: Fix, cell: string): Whereabouts {
  if (speed !== null && speed > FAST) return 'moving'
  const north = accuracy / METRES_PER_DEGREE
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
  const near = AROUND.map(
    turn => [latitude + north * Math.sin(turn), longitude + east * Math.cos(turn)] as const,
  )
  const isThere = [[latitude, longitude] as const, ...near].some(
    ([lat, lng]) => latLngToCell(lat, lng, RESOLUTION) === cell,
  )
  return isThere ? 'there' : 'away'
}

/** @returns what ends it. Without a cell, or without a fix, nothing is known and nothing stops. */
export function watchPlace(cell: string, onChange: (where: Whereabouts) => void): () => void {
  if (cell === '' || !('geolocation' in navigator)) return () => undefined
  const id = navigator.geolocation.watchPosition(
    ({ coords }) => onChange(whereaboutsOf(coords, cell)),
    () => onChange('unknown'),
  )
  return () => navigator.geolocation.clearWatch(id)
}
