/**
 * A sighting: an object that a camera saw, or did not see where it should be. It is part of a sheet (sheet.ts): so it is sealed with the
 * drive on which it was made, and nobody who has not driven there can say it.
 *
 * Bytes: for each, ascending by place and then by the second number, the place's number less the one before it, and
 * `(kind × 8 + heading) × 2 + missing`, both as unsigned LEB128; and of what was seen the picture's eight bytes.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import { isCellNumber } from '../../../../protocol/cells/cell-number.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { HEADINGS, OBJECT_KINDS, objectKey, PLACE_RESOLUTION, type StreetObject } from './objects.ts'

export interface Sighting extends StreetObject {
  /** 16 hex digits: how bright the blurred thumbnail is, in 64 steps from place to place; empty where it is missing. */
  readonly picture: string
}

/** In a quarter of an hour. */
export const MOST_SIGHTINGS = 40
const PICTURE_BYTES = 8
const SECOND_END = OBJECT_KINDS.length * HEADINGS * 2

export function isMissing({ picture }: Sighting): boolean {
  return picture === ''
}

export function inSightingOrder(a: Sighting, b: Sighting): number {
  return a.place - b.place || secondOf(a) - secondOf(b)
}

/** @param sightings in order, each object once */
export function packSightings(sightings: readonly Sighting[]): Uint8Array {
  // As hex, in which pictures are already: one conversion for all.
  let hex = ''
  const put = (value: number) => {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) hex += HEX[(rest % 128) + 128]
    hex += HEX[rest]
  }
  let before = 0
  for (const sighting of sightings) {
    put(sighting.place - before)
    put(secondOf(sighting))
    hex += sighting.picture
    before = sighting.place
  }
  return hexToBytes(hex)
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** @throws {ProtocolError} mobility_malformed */
export function unpackSightings(bytes: CborValue | undefined): readonly Sighting[] {
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw malformed('has sightings that are no bytes')
  const sightings: Sighting[] = []
  const hex = bytesToHex(bytes)
  let [at, place, last] = [0, 0, -1]
  const take = (): number => {
    let [value, scale] = [0, 1]
    for (; scale <= 2 ** 42; scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw malformed('has sightings that end in the midst of a number')
      value += (byte % 128) * scale
      if (byte < 128 && (byte > 0 || scale === 1)) return value
    }
    throw malformed('has a number that is longer than it need be')
  }
  while (at < bytes.length) {
    if (sightings.length === MOST_SIGHTINGS) throw malformed(`has more than ${MOST_SIGHTINGS} sightings`)
    place += take()
    const second = take()
    if (!isCellNumber(place, PLACE_RESOLUTION)) throw malformed(`saw something in ${place}, which is no cell`)
    if (second >= SECOND_END) throw malformed(`saw ${second}, which nobody knows`)
    const [seen, isGone] = [Math.floor(second / 2), second % 2 === 1]
    const heading = seen % HEADINGS
    const end = isGone ? at : at + PICTURE_BYTES
    if (end > bytes.length) throw malformed('has a picture of fewer than eight bytes')
    const picture = isGone ? '' : hex.slice(2 * at, 2 * end)
    const sighting = { place, kind: (seen - heading) / HEADINGS, heading, picture }
    const key = objectKey(sighting)
    if (key <= last) throw malformed('has sightings that do not ascend, or one twice')
    last = key
    sightings.push(sighting)
    at = end
  }
  return sightings
}

function secondOf({ kind, heading, picture }: Sighting): number {
  return (kind * HEADINGS + heading) * 2 + (picture === '' ? 1 : 0)
}

function malformed(what: string): ProtocolError {
  return new ProtocolError('mobility_malformed', `the sheet ${what}`)
}
