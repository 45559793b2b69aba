/** The recorded tracks that come with this repository (vectors/SOURCES.md), read as a device would read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Fix, Point } from '../messages/fix.ts'
import { readCsv } from '../messages/import/read-csv.ts'
import { readGpx } from '../messages/import/read-gpx.ts'
import type { Track } from '../messages/import/track.ts'

const VECTORS = join(import.meta.dirname, '../vectors')

export function vector(name: string): Buffer {
  return readFileSync(join(VECTORS, name))
}

export function trackOf(name: string): Track {
  const text = vector(name).toString('utf8')
  return name.endsWith('.gpx') ? readGpx(text) : readCsv(text)
}

/** Those with times, of real receivers. */
export const REAL = [
  'around-visnjan-with-car.gpx',
  'cerknicko-jezero.gpx',
  'comma_drive_gnss.csv',
  'google_trajectory.csv',
  'posmo_trajectory.csv',
] as const

/** Drawn by hand. */
export const DRAWN = 'gpsies_trajectory.csv'

/** Shapes of real ways without times: 132 tracks round Berlin. */
export function berlinShapes(): readonly (readonly Point[])[] {
  const shapes = new Map<string, Point[]>()
  const [, ...lines] = gunzipSync(vector('osm_gps_traces_berlin.csv.gz')).toString('utf8').split('\n')
  for (const line of lines) {
    const [track = '', lat, lon] = line.split(',')
    if (lat === undefined || lon === undefined) continue
    const shape = shapes.get(track) ?? []
    shapes.set(track, shape)
    shape.push({ lat: Number(lat), lon: Number(lon) })
  }
  return [...shapes.values()]
}

/** A drive of a recording, so many metres in a second, and a fix a second. */
export function driven(
  shape: readonly Point[],
  startMs: number,
  mps: (second: number) => number,
): readonly Fix[] {
  const fixes: Fix[] = []
  let [at, along, second] = [0, 0, 0]
  while (at + 1 < shape.length) {
    const [from, to] = [shape[at]!, shape[at + 1]!]
    const length = Math.hypot(
      (to.lat - from.lat) * 111_195,
      (to.lon - from.lon) * 111_195 * Math.cos(from.lat / 57.3),
    )
    if (along >= length) {
      along -= length
      at++
      continue
    }
    const part = along / length
    const place = { lat: from.lat + (to.lat - from.lat) * part, lon: from.lon + (to.lon - from.lon) * part }
    const speedMps = mps(second)
    fixes.push({ timeMs: startMs + 1000 * second++, ...place, speedMps, accuracyM: 4 + (second % 7) })
    along += speedMps
  }
  return fixes
}
