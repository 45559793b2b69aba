/**
 * GPX 1.0 and 1.1, as devices write it: tracks alone, segment by segment. Way points and routes are nobody's way. Namespaces,
 * comments, CDATA and unknown extensions are passed over; nothing of the file is ever run or fetched.
 */
import { MOST_BYTES, numberOf, type Track, TrackBuilder, timeOf, unreadable } from './track.ts'

/** What a dilution of one comes to, m. */
const DILUTION_M = 5
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s[^<>]*?)?)(\/?)>|[^<]+/g
const KEPT = new Set(['time', 'hdop', 'speed', 'accuracy'])

/** @throws {ProtocolError} track_unreadable */
export function readGpx(text: string): Track {
  if (text.length > MOST_BYTES) throw unreadable('is larger than 64 MiB')
  if (!/<(?:[\w.-]+:)?gpx[\s>]/.test(text)) throw unreadable('is no GPX: there is no gpx element')
  const builder = new TrackBuilder()
  let point: Map<string, string> | undefined
  let field: string | undefined
  // Of what makers add only speed and accuracy are looked at.
  let isExtension = false
  for (const [whole, data, close, name = '', attributes = '', empty] of text.matchAll(TOKEN)) {
    if (name === '') {
      const said = data ?? (whole.startsWith('<') ? '' : whole)
      if (point !== undefined && field !== undefined) point.set(field, `${point.get(field) ?? ''}${said}`)
    } else if (close === '/') {
      if (name === 'trkpt' && point !== undefined) {
        put(builder, point)
        point = undefined
      }
      if (name === 'extensions') isExtension = false
      field = undefined
    } else if (name === 'extensions') isExtension = empty !== '/'
    else if (name === 'trkseg' || name === 'trk') builder.beginSegment()
    else if (name === 'wpt' || name === 'rtept') builder.skip('notTrack')
    else if (name === 'trkpt') {
      point = placeOf(attributes)
      if (empty === '/') {
        put(builder, point)
        point = undefined
      }
    } else field = empty !== '/' && isKept(name, isExtension) ? name : undefined
  }
  return builder.finish()
}

function isKept(name: string, isExtension: boolean): boolean {
  return KEPT.has(name) && !(isExtension && (name === 'time' || name === 'hdop'))
}

function placeOf(attributes: string): Map<string, string> {
  const found = attributes.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map([...found].map(([, key = '', double, single]) => [key, double ?? single ?? '']))
}

function put(builder: TrackBuilder, said: ReadonlyMap<string, string>): void {
  const dilution = numberOf(said.get('hdop'))
  builder.add({
    lat: numberOf(said.get('lat')),
    lon: numberOf(said.get('lon')),
    timeMs: timeOf(said.get('time') ?? ''),
    accuracyM: numberOf(said.get('accuracy')) ?? (dilution === undefined ? undefined : dilution * DILUTION_M),
    speedMps: numberOf(said.get('speed')),
  })
}
