/**
 * FIT, as sports watches and bicycle computers write it: the records of its data messages, by their definitions, in either byte order.
 * A file that breaks off in the midst, as after an empty battery, gives what stood before; anything else that is wrong is said.
 */
import { MOST_BYTES, type Track, TrackBuilder, unreadable } from './track.ts'

/** FIT counts seconds from 31 December 1989, and turns in 2^31 parts of half a circle. */
const [EPOCH_S, SEMICIRCLE] = [631_065_600, 180 / 2 ** 31]
const [RECORD, EVENT, LAP_MARK] = [20, 21, 0]
const [INVALID_PLACE, INVALID_TIME, INVALID_SPEED, INVALID_BYTE] = [0x7fffffff, 0xffffffff, 0xffff, 0xff]
/** Fields of a record. */
const [LATITUDE, LONGITUDE, SPEED, ACCURACY, ENHANCED_SPEED, TIMESTAMP] = [0, 1, 6, 31, 73, 253]
/** Of an event: timer, and that it stopped. */
const [EVENT_TYPE, STOPPED] = [1, new Set([1, 4, 8, 9])]
const CRC = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000,
  0x9c01, 0x8801, 0x4400,
]

interface Definition {
  readonly message: number
  readonly isLittle: boolean
  readonly fields: readonly { readonly number: number; readonly size: number }[]
  readonly size: number
}

/** @throws {ProtocolError} track_unreadable */
export function readFit(bytes: Uint8Array): Track {
  const { from, until } = dataOf(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, until)
  const definitions = new Map<number, Definition>()
  const builder = new TrackBuilder()
  let [at, timeS] = [from, 0]
  while (at < until) {
    const header = view.getUint8(at++)
    // A data message whose time is five bits of the one before.
    const isCompressed = header >= 128
    const local = isCompressed ? (header >> 5) & 3 : header & 15
    if (!isCompressed && (header & 64) !== 0) {
      const read = readDefinition(view, at, (header & 32) !== 0)
      if (read === undefined) break
      definitions.set(local, read.definition)
      at = read.at
      continue
    }
    const definition = definitions.get(local)
    if (definition === undefined) throw unreadable('has data that nothing defines')
    if (at + definition.size > until) break
    const values = readValues(view, at, definition)
    at += definition.size
    const said = values.get(TIMESTAMP)
    if (isCompressed) timeS += ((header & 31) - (timeS & 31) + 32) & 31
    else if (said !== undefined && said !== INVALID_TIME) timeS = said
    if (
      definition.message === EVENT &&
      values.get(LAP_MARK) === 0 &&
      STOPPED.has(values.get(EVENT_TYPE) ?? -1)
    )
      builder.beginSegment()
    if (definition.message === RECORD) put(builder, values, timeS)
  }
  return builder.finish()
}

function put(builder: TrackBuilder, values: ReadonlyMap<number, number>, timeS: number): void {
  const place = (field: number) => {
    const value = values.get(field)
    return value === undefined || value === INVALID_PLACE ? undefined : (value | 0) * SEMICIRCLE
  }
  const [speed, enhanced, accuracy] = [values.get(SPEED), values.get(ENHANCED_SPEED), values.get(ACCURACY)]
  const mmps =
    enhanced !== undefined && enhanced !== INVALID_TIME
      ? enhanced
      : speed === INVALID_SPEED
        ? undefined
        : speed
  builder.add({
    lat: place(LATITUDE),
    lon: place(LONGITUDE),
    timeMs: timeS === 0 ? undefined : (EPOCH_S + timeS) * 1000,
    accuracyM: accuracy === INVALID_BYTE || accuracy === 0 ? undefined : accuracy,
    speedMps: mmps === undefined ? undefined : mmps / 1000,
  })
}

/** Where the data messages stand. A broken end is no reason to lose a day; a wrong sum over all of it is. */
function dataOf(bytes: Uint8Array): { readonly from: number; readonly until: number } {
  const from = bytes[0] ?? 0
  const isFit =
    bytes.length >= 12 &&
    (from === 12 || from === 14) &&
    String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT'
  if (!isFit) throw unreadable('is no FIT: its header says otherwise')
  if (bytes.length > MOST_BYTES) throw unreadable('is larger than 64 MiB')
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const until = from + size
  if (until + 2 > bytes.length) return { from, until: Math.min(until, bytes.length) }
  if (crcOf(bytes.subarray(0, until)) !== bytes[until]! + 256 * bytes[until + 1]!)
    throw unreadable('is damaged: its checksum is of other bytes')
  return { from, until }
}

function readDefinition(view: DataView, start: number, hasDeveloper: boolean) {
  const end = view.byteLength
  if (start + 5 > end) return undefined
  const isLittle = view.getUint8(start + 1) === 0
  const [message, count] = [view.getUint16(start + 2, isLittle), view.getUint8(start + 4)]
  let at = start + 5 + 3 * count
  const extra = hasDeveloper && at < end ? view.getUint8(at++) : 0
  if (at + 3 * extra > end) return undefined
  const fields = Array.from({ length: count }, (_, index) => ({
    number: view.getUint8(start + 5 + 3 * index),
    size: view.getUint8(start + 6 + 3 * index),
  }))
  let size = fields.reduce((sum, field) => sum + field.size, 0)
  for (let index = 0; index < extra; index++) size += view.getUint8(at + 3 * index + 1)
  const definition: Definition = { message, isLittle, fields, size }
  return { definition, at: at + 3 * extra }
}

/** By field, as unsigned numbers; arrays and texts are nobody's place. */
function readValues(
  view: DataView,
  start: number,
  { fields, isLittle }: Definition,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  let at = start
  for (const { number, size } of fields) {
    if (size === 1) values.set(number, view.getUint8(at))
    if (size === 2) values.set(number, view.getUint16(at, isLittle))
    if (size === 4) values.set(number, view.getUint32(at, isLittle))
    at += size
  }
  return values
}

/** CRC-16 by nibbles, as FIT has it. */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes)
    for (const nibble of [byte & 15, byte >> 4]) crc = ((crc >> 4) & 0x0fff) ^ CRC[crc & 15]! ^ CRC[nibble]!
  return crc
}
