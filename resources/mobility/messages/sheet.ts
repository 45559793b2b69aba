/**
 * What a device signs: a sheet for each quarter of an hour in which it moved. A sheet says in which cells it was, for how long and
 * how far, in the order of the cells and not of the drive; and in a few numbers how the drive was. No track, no moment.
 *
 * CBOR map: `q` quarters of an hour since 1970; `c` the visits, bytes: for each, ascending by cell, three unsigned LEB128 numbers: the
 * cell's number less the one before it, seconds, metres; `d` the numbers of the drive in the order of `DRIVE_FIELDS`; `m` what a
 * motion sensor says, `v` what a vehicle says of itself, `g` what a camera saw, where there is one; `s` a salt of 16 bytes, where it was sealed (seal.ts).
 */
import { type CborValue, decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { isCellNumber } from '../../../protocol/cells/cell-number.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { packSightings, type Sighting, unpackSightings } from './sightings/sighting.ts'

export const SHEET_TYPE = 'application/vnd.cairn.mobility-sheet+cbor'
/** About 0.1 km²: a block or two. */
export const RESOLUTION = 9
export const QUARTER_MS = 900_000
export const QUARTER_S = 900

export interface Visit {
  /** `numberOfCell` at `RESOLUTION`. */
  readonly cell: number
  readonly seconds: number
  readonly metres: number
}

/** How the drive was, whole numbers. */
export interface Drive {
  /** Fixes that it is made of. */
  readonly fixes: number
  /** Median of the receiver's accuracies, m; 0 where it says none. */
  readonly accuracyM: number
  /** How many different accuracies and speeds (in tenths of m/s) were said, up to 255. */
  readonly accuracies: number
  readonly speeds: number
  /** The largest speeding up and slowing down over two seconds, cm/s². */
  readonly fasterCmps2: number
  readonly slowerCmps2: number
  /** Seconds in which either was above 4 m/s². */
  readonly hardS: number
  /** By how much it turned in all, degrees. */
  readonly turnedDeg: number
}

export const DRIVE_FIELDS = [
  'fixes',
  'accuracyM',
  'accuracies',
  'speeds',
  'fasterCmps2',
  'slowerCmps2',
  'hardS',
  'turnedDeg',
] as const satisfies readonly (keyof Drive)[]

/** What a motion sensor felt while the receiver said it moved faster than 3 m/s. */
export interface Motion {
  /** Seconds of it. */
  readonly seconds: number
  /** Median of how much the acceleration varied within a second, mm/s². */
  readonly shake: number
  /** How well what it felt goes with how the receiver's speed changed; absent where that cannot be told. */
  readonly push?: Push
}

export interface Push {
  /** Seconds that were compared, up to `QUARTER_S`. */
  readonly seconds: number
  /** Their correlation, per cent and 100: from 0 for the opposite over 100 for nothing in common to 200. */
  readonly agree: number
}

/** What a vehicle's own counters said at the quarter's first and last moment. */
export interface VehicleSaid {
  /** Hundreds of metres. */
  readonly odometer: readonly [from: number, to: number]
  /** State of charge, tenths of a per cent; absent where it has none. */
  readonly charge?: readonly [from: number, to: number]
}

export interface Sheet {
  readonly quarter: number
  /** Ascending by cell, each once. */
  readonly visits: readonly Visit[]
  readonly drive: Drive
  readonly motion?: Motion
  readonly vehicle?: VehicleSaid
  /** What a camera saw on the way (sightings/), in its order; absent where none looked. */
  readonly sightings?: readonly Sighting[]
  /** Of chance: nobody finds by trying what was sealed. */
  readonly salt?: Uint8Array
}

export const SALT_BYTES = 16
export const MOST_VISITS = 400
const [MOST_QUARTER, MOST_METRES, MOST_NUMBER] = [2 ** 32, 1_000_000, 2 ** 31]

export function encodeSheet({ quarter, visits, drive, motion, vehicle, sightings, salt }: Sheet): Uint8Array {
  const map: Record<string, CborValue> = {
    q: quarter,
    c: packVisits(visits),
    d: DRIVE_FIELDS.map(field => drive[field]),
  }
  if (motion !== undefined) {
    const { seconds, shake, push } = motion
    map['m'] = [seconds, shake, ...(push === undefined ? [] : [push.seconds, push.agree])]
  }
  if (vehicle !== undefined) map['v'] = [...vehicle.odometer, ...(vehicle.charge ?? [])]
  if (sightings !== undefined) map['g'] = packSightings(sightings)
  if (salt !== undefined) map['s'] = salt
  return encodeCbor(map)
}

/** @throws {ProtocolError} mobility_malformed, cbor_… */
export function decodeSheet(payload: Uint8Array): Sheet {
  const map = decodeCbor(payload)
  if (!(map instanceof Map)) throw malformed('is not a map')
  const extra = [...map.keys()].find(key => !['q', 'c', 'd', 'm', 'v', 'g', 's'].includes(String(key)))
  if (extra !== undefined) throw malformed(`has a field ${String(extra)} that no sheet has`)
  const drive = readNumbers(map.get('d'), 'd', [DRIVE_FIELDS.length])
  const sheet = {
    quarter: readNumber(map.get('q'), 'q', MOST_QUARTER),
    visits: unpackVisits(map.get('c')),
    drive: Object.fromEntries(DRIVE_FIELDS.map((field, at) => [field, drive[at]!])) as unknown as Drive,
  }
  const motion = map.has('m') ? readNumbers(map.get('m'), 'm', [2, 4]) : undefined
  const vehicle = map.has('v') ? readNumbers(map.get('v'), 'v', [2, 4]) : undefined
  const salt = map.get('s')
  if (map.has('s') && !(salt instanceof Uint8Array && salt.length === SALT_BYTES))
    throw malformed(`has a salt that is not ${SALT_BYTES} bytes`)
  return {
    ...sheet,
    ...(salt instanceof Uint8Array && { salt }),
    ...(motion && { motion: motionOf(motion) }),
    ...(vehicle && { vehicle: vehicleOf(vehicle) }),
    ...(map.has('g') && { sightings: unpackSightings(map.get('g')) }),
  }
}

function motionOf([seconds, shake, compared, agree]: readonly number[]): Motion {
  const felt = { seconds: seconds!, shake: shake! }
  return compared === undefined ? felt : { ...felt, push: { seconds: compared, agree: agree! } }
}

function vehicleOf([from, to, full, empty]: readonly number[]): VehicleSaid {
  const odometer = [from!, to!] as const
  return full === undefined ? { odometer } : { odometer, charge: [full, empty!] }
}

/** Three numbers a visit, as short as they are. */
export function packVisits(visits: readonly Visit[]): Uint8Array {
  const bytes: number[] = []
  const put = (value: number) => {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  let before = 0
  for (const { cell, seconds, metres } of visits) {
    put(cell - before)
    put(seconds)
    put(metres)
    before = cell
  }
  return Uint8Array.from(bytes)
}

/** @throws {ProtocolError} mobility_malformed */
export function unpackVisits(bytes: CborValue | undefined): readonly Visit[] {
  if (!(bytes instanceof Uint8Array)) throw malformed('has visits that are not bytes')
  const visits: Visit[] = []
  let [at, before] = [0, 0]
  const take = (): number => {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw malformed('has visits that end in the midst of a number')
      value += (byte % 128) * scale
      if (byte < 128) {
        if (byte === 0 && scale > 1) throw malformed('has a number that is longer than it need be')
        return value
      }
      scale *= 128
      if (scale > 2 ** 42) throw malformed('has a number beyond every cell')
    }
  }
  while (at < bytes.length) {
    if (visits.length === MOST_VISITS) throw malformed(`has more than ${MOST_VISITS} visits`)
    const step = take()
    const visit = { cell: before + step, seconds: take(), metres: take() }
    if (visits.length > 0 && step === 0) throw malformed('names a cell twice')
    if (!isCellNumber(visit.cell, RESOLUTION)) throw malformed(`names ${visit.cell}, which is no cell`)
    if (visit.seconds > QUARTER_S || visit.metres > MOST_METRES)
      throw malformed('has a visit that is longer than a quarter of an hour or 1000 km')
    visits.push(visit)
    before = visit.cell
  }
  return visits
}

function readNumbers(value: CborValue | undefined, field: string, lengths: readonly number[]) {
  if (!Array.isArray(value) || !lengths.includes(value.length))
    throw malformed(`has no ${lengths.join(' or ')} numbers as ${field}`)
  return value.map(one => readNumber(one as CborValue, field, MOST_NUMBER))
}

function readNumber(value: CborValue | undefined, field: string, end: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < end) return value
  throw malformed(`has no whole number below ${end} as ${field}`)
}

function malformed(what: string): ProtocolError {
  return new ProtocolError('mobility_malformed', `the sheet ${what}`)
}
