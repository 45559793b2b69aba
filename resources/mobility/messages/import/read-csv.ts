/**
 * Tables of fixes: comma, semicolon or tab, with a head that names the columns as trackers do. A column of tracks or users makes a
 * segment of each of its values; times are RFC 3339, or seconds or milliseconds since 1970 by their size.
 */
import { MOST_BYTES, numberOf, type Track, TrackBuilder, timeOf, unreadable } from './track.ts'

const NAMES = {
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  time: ['utc_ms', 'tracked_at', 'time', 'timestamp', 'timestamp_ms', 'date', 'datetime', 'utc'],
  accuracy: ['accuracy', 'accuracy_m', 'hacc', 'horizontal_accuracy'],
  speed: ['speed_mps', 'speed', 'velocity'],
  segment: ['trackid', 'track_id', 'track', 'user_id', 'trip', 'trip_id', 'segment', 'source'],
} as const

type Column = keyof typeof NAMES

/** @throws {ProtocolError} track_unreadable */
export function readCsv(text: string): Track {
  if (text.length > MOST_BYTES) throw unreadable('is larger than 64 MiB')
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = [';', '\t', ','].find(one => head.includes(one)) ?? ','
  const names = head.split(separator).map(name => name.trim().replace(/^"|"$/g, '').toLowerCase())
  const at = Object.fromEntries(
    Object.entries(NAMES).map(([column, known]) => [
      column,
      known.map(name => names.indexOf(name)).find(place => place >= 0) ?? -1,
    ]),
  ) as Record<Column, number>
  if (at.lat < 0 || at.lon < 0) throw unreadable('has no columns that are named latitude and longitude')
  const segments = new Map<string, string[][]>()
  for (const line of lines) {
    if (line.trim() === '') continue
    const cells = line.split(separator).map(cell => cell.trim().replace(/^"|"$/g, ''))
    const name = cells[at.segment] ?? ''
    const rows = segments.get(name)
    if (rows === undefined) segments.set(name, [cells])
    else rows.push(cells)
  }
  const builder = new TrackBuilder()
  for (const rows of segments.values()) {
    builder.beginSegment()
    for (const cells of rows) builder.add(fixOf(cells, at))
  }
  return builder.finish()
}

function fixOf(cells: readonly string[], at: Readonly<Record<Column, number>>) {
  return {
    lat: numberOf(cells[at.lat]),
    lon: numberOf(cells[at.lon]),
    timeMs: momentOf(cells[at.time]),
    // Nobody is known to no metre: a tracker that writes nought does not know.
    accuracyM: numberOf(cells[at.accuracy]) || undefined,
    speedMps: numberOf(cells[at.speed]),
  }
}

const MILLISECONDS_FROM = 1e11

function momentOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const value = numberOf(text)
  if (value === undefined) return timeOf(text)
  return value >= MILLISECONDS_FROM ? value : value * 1000
}
