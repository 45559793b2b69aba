/** A track file of any kind that is read here, by what is in it and not by its name: GPX, FIT or a table. */
import { readCsv } from './read-csv.ts'
import { readFit } from './read-fit.ts'
import { readGpx } from './read-gpx.ts'
import { MOST_BYTES, type Track, unreadable } from './track.ts'

const [FIT_AT, FIT_NAME] = [8, '.FIT']

/** @throws {ProtocolError} track_unreadable */
export function readTrack(bytes: Uint8Array): Track {
  if (bytes.length > MOST_BYTES) throw unreadable('is larger than 64 MiB')
  if (String.fromCharCode(...bytes.slice(FIT_AT, FIT_AT + FIT_NAME.length)) === FIT_NAME)
    return readFit(bytes)
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  return text.trimStart().startsWith('<') ? readGpx(text) : readCsv(text)
}
