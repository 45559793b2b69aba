/**
 * Roads out of an OpenStreetMap extract (https://wiki.openstreetmap.org/wiki/PBF_Format): ways with a `highway` that vehicles use, and where
 * their nodes lie. Nothing else is kept. What breaks off or is damaged is said, never half read.
 */
import { inflateSync } from 'node:zlib'
import type { RoadWay } from '../../messages/match/road-graph.ts'

/** What vehicles drive on, as OpenStreetMap's keys have it. */
const DRIVEN = new Set(
  'motorway motorway_link trunk trunk_link primary primary_link secondary secondary_link tertiary tertiary_link unclassified residential living_street service'.split(
    ' ',
  ),
)
const NANO = 1e-9
const [MOST_BLOB, MOST_INFLATED] = [32 * 2 ** 20, 64 * 2 ** 20]
const [VARINT, FIXED64, BYTES, FIXED32] = [0, 1, 2, 5]

export class PbfError extends Error {
  override readonly name = 'PbfError'
}

/** @throws {PbfError} saying what is wrong with the file */
export function readRoads(file: Uint8Array): readonly RoadWay[] {
  const places = new Map<number, readonly [lat: number, lon: number]>()
  const ways: { id: number; refs: readonly number[]; tags: ReadonlyMap<string, string> }[] = []
  for (const block of blocksOf(file)) readBlock(block, places, ways)
  return ways.flatMap(({ id, refs, tags }): RoadWay[] => {
    const points = refs.flatMap(ref => {
      const place = places.get(ref)
      return place === undefined ? [] : [{ node: ref, lat: place[0], lon: place[1] }]
    })
    if (points.length < 2) return []
    const name = tags.get('name') ?? tags.get('ref') ?? ''
    return [{ id, kind: tags.get('highway')!, name, oneWay: directionOf(tags), points }]
  })
}

function directionOf(tags: ReadonlyMap<string, string>): RoadWay['oneWay'] {
  const said = tags.get('oneway')
  if (said === '-1' || said === 'reverse') return 'backward'
  const isRound = tags.get('junction') === 'roundabout' || tags.get('highway') === 'motorway'
  return said === 'yes' || said === '1' || said === 'true' || (isRound && said !== 'no') ? 'forward' : 'both'
}

function* blocksOf(file: Uint8Array): Iterable<Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let at = 0
  while (at < file.length) {
    if (at + 4 > file.length) throw new PbfError('the extract breaks off in the midst of a length')
    const headerEnd = at + 4 + view.getUint32(at)
    if (headerEnd > file.length || headerEnd - at > MOST_BLOB) throw new PbfError('this is no extract in PBF')
    const header = fieldsOf(file.subarray(at + 4, headerEnd))
    const type = text(first(header, 1))
    const size = Number(first(header, 3) ?? -1)
    if (!Number.isSafeInteger(size) || size < 0 || size > MOST_BLOB || headerEnd + size > file.length)
      throw new PbfError('the extract breaks off in the midst of a block')
    at = headerEnd + size
    const block = inflated(file.subarray(headerEnd, at))
    if (type === 'OSMHeader') checkFeatures(block)
    else if (type === 'OSMData') yield block
  }
}

function inflated(blob: Uint8Array): Uint8Array {
  const fields = fieldsOf(blob)
  const [raw, packed] = [first(fields, 1), first(fields, 3)]
  if (raw instanceof Uint8Array) return raw
  if (!(packed instanceof Uint8Array)) throw new PbfError('a block is packed otherwise than by zlib')
  try {
    return inflateSync(packed, { maxOutputLength: MOST_INFLATED })
  } catch (error) {
    throw new PbfError('a block is damaged', { cause: error })
  }
}

function checkFeatures(header: Uint8Array): void {
  for (const [field, value] of fieldsOf(header)) {
    const feature = field === 4 ? text(value) : ''
    if (feature !== '' && feature !== 'OsmSchema-V0.6' && feature !== 'DenseNodes')
      throw new PbfError(`the extract needs ${feature}, which is not read here`)
  }
}

type Places = Map<number, readonly [lat: number, lon: number]>
type Ways = { id: number; refs: readonly number[]; tags: ReadonlyMap<string, string> }[]

function readBlock(block: Uint8Array, places: Places, ways: Ways): void {
  const fields = fieldsOf(block)
  const strings = fieldsOf(bytes(first(fields, 1)))
    .filter(([field]) => field === 1)
    .map(([, value]) => text(value))
  const scale = Number(first(fields, 17) ?? 100) * NANO
  const from = [signed64(first(fields, 19)), signed64(first(fields, 20))].map(value => value * NANO)
  for (const [field, group] of fields) {
    if (field !== 2) continue
    for (const [kind, part] of fieldsOf(bytes(group))) {
      if (kind === 2) readDense(bytes(part), scale, from as [number, number], places)
      if (kind === 3) readWay(bytes(part), strings, ways)
    }
  }
}

function readDense(dense: Uint8Array, scale: number, [lat0, lon0]: [number, number], places: Places): void {
  const fields = fieldsOf(dense)
  const [ids, lats, lons] = [1, 8, 9].map(field => varints(bytes(first(fields, field))).map(zigzag))
  let [id, lat, lon] = [0, 0, 0]
  for (const [at, step] of ids!.entries()) {
    id += step
    lat += lats![at] ?? Number.NaN
    lon += lons![at] ?? Number.NaN
    places.set(id, [lat0 + lat * scale, lon0 + lon * scale])
  }
}

function readWay(way: Uint8Array, strings: readonly string[], ways: Ways): void {
  const fields = fieldsOf(way)
  const [keys, values] = [2, 3].map(field => varints(bytes(first(fields, field))))
  const tags = new Map(keys!.map((key, at) => [strings[key] ?? '', strings[values![at] ?? -1] ?? '']))
  if (!DRIVEN.has(tags.get('highway') ?? '') || tags.get('area') === 'yes') return
  let ref = 0
  const refs = varints(bytes(first(fields, 8))).map(step => {
    ref += zigzag(step)
    return ref
  })
  ways.push({ id: Number(first(fields, 1)), refs, tags })
}

type Value = number | Uint8Array
type Fields = readonly (readonly [field: number, value: Value])[]

function fieldsOf(message: Uint8Array): Fields {
  const fields: [number, Value][] = []
  const reader = { at: 0 }
  while (reader.at < message.length) {
    const key = varint(message, reader)
    const [field, wire] = [Math.floor(key / 8), key % 8]
    if (wire === VARINT) fields.push([field, varint(message, reader)])
    else if (wire === BYTES || wire === FIXED32 || wire === FIXED64) {
      const size = wire === BYTES ? varint(message, reader) : wire === FIXED32 ? 4 : 8
      if (reader.at + size > message.length) throw new PbfError('a field is longer than its block')
      fields.push([field, message.subarray(reader.at, reader.at + size)])
      reader.at += size
    } else throw new PbfError('a field is of no kind that there is')
  }
  return fields
}

function varint(message: Uint8Array, reader: { at: number }): number {
  let [value, scale] = [0, 1]
  for (let length = 0; length < 10; length++) {
    const byte = message[reader.at++]
    if (byte === undefined) throw new PbfError('a number breaks off')
    value += (byte % 128) * scale
    if (byte < 128) return value
    scale *= 128
  }
  throw new PbfError('a number is too long')
}

function varints(message: Uint8Array): number[] {
  const all: number[] = []
  for (const reader = { at: 0 }; reader.at < message.length; ) all.push(varint(message, reader))
  return all
}

function zigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

/** An int64 that is no zigzag: below zero it is 2^64 less. */
function signed64(value: Value | undefined): number {
  const number = Number(value ?? 0)
  return number >= 2 ** 63 ? number - 2 ** 64 : number
}

function first(fields: Fields, field: number): Value | undefined {
  return fields.find(([one]) => one === field)?.[1]
}

function bytes(value: Value | undefined): Uint8Array {
  if (value === undefined) return new Uint8Array(0)
  if (value instanceof Uint8Array) return value
  throw new PbfError('a number stands where bytes should be')
}

function text(value: Value | undefined): string {
  return new TextDecoder().decode(bytes(value))
}
