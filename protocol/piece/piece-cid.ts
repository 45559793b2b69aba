/**
 * Names of pieces. Version 2 says root and size, which is what Cairn uses; version 1 says the root alone, which is what
 * older Filecoin software expects. Source: FRC-0069, multicodec table.
 */
import { base32nopad } from '@scure/base'
import { ProtocolError } from '../protocol-error.ts'
import { capacityOf, LEAST_HEIGHT, MOST_HEIGHT, NODE } from './piece-size.ts'

export interface PieceName {
  readonly root: Uint8Array
  readonly rawSize: number
  readonly height: number
}

/** raw, fr32-sha2-256-trunc254-padded-binary-tree. */
const V2 = [0x01, 0x55, 0x91, 0x20]
/** fil-commitment-unsealed, sha2-256-trunc254-padded, 32 bytes. */
const V1 = [0x01, 0x81, 0xe2, 0x03, 0x92, 0x20, 0x20]

/**
 * `bafkzcib…`.
 * @example encodePieceCid({ root: new Uint8Array(32), rawSize: 127, height: 2 }) // → 'bafkzcibcaabaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
 */
export function encodePieceCid(name: PieceName): string {
  return text(encodePieceCidBytes(name))
}

/**
 * The same before base32: what a message carries.
 * @example encodePieceCidBytes({ root: new Uint8Array(32), rawSize: 127, height: 2 }).length // → 39
 */
export function encodePieceCidBytes({ root, rawSize, height }: PieceName): Uint8Array {
  const digest = [...varint(capacityOf(height) - rawSize), height, ...root]
  return Uint8Array.from([...V2, ...varint(digest.length), ...digest])
}

/**
 * `baga6ea4seaq…`. The size is not in it.
 * @example encodePieceCidV1(new Uint8Array(32)) // → 'baga6ea4seaqaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
 */
export function encodePieceCidV1(root: Uint8Array): string {
  return text(Uint8Array.from([...V1, ...root]))
}

/**
 * @throws {ProtocolError} piece_cid_malformed, with what is wrong with it
 * @example decodePieceCid(encodePieceCid({ root: new Uint8Array(32), rawSize: 500, height: 4 })).rawSize // → 500
 */
export function decodePieceCid(cid: string): PieceName {
  if (!/^b[a-z2-7]{10,120}$/.test(cid)) throw malformed('is not base32 with the prefix b')
  let bytes: Uint8Array
  try {
    bytes = base32nopad.decode(cid.slice(1).toUpperCase())
  } catch {
    throw malformed('is not base32 of whole bytes')
  }
  if (V1.every((byte, index) => bytes[index] === byte))
    throw malformed('is version 1, which does not say the size: ask for the name of version 2 (bafkzcib…)')
  return decodePieceCidBytes(bytes)
}

/**
 * @throws {ProtocolError} piece_cid_malformed
 * @example decodePieceCidBytes(encodePieceCidBytes({ root: new Uint8Array(32), rawSize: 500, height: 4 })).height // → 4
 */
export function decodePieceCidBytes(bytes: Uint8Array): PieceName {
  if (!V2.every((byte, index) => bytes[index] === byte)) throw malformed('is no piece CID of version 2')
  const length = readVarint(bytes, V2.length)
  if (length.end + length.value !== bytes.length)
    throw malformed(`says ${length.value} bytes of digest and has ${bytes.length - length.end}`)
  const padding = readVarint(bytes, length.end)
  if (bytes.length - padding.end !== 1 + NODE) throw malformed('has no height and root of 33 bytes')
  const height = bytes[padding.end]!
  if (height < LEAST_HEIGHT || height > MOST_HEIGHT)
    throw malformed(`has height ${height}, not ${LEAST_HEIGHT} to ${MOST_HEIGHT}`)
  const capacity = capacityOf(height)
  // Nothing is a piece too: the smallest tree, all of it padding.
  const isTooMuch = height === LEAST_HEIGHT ? padding.value > capacity : padding.value >= capacity
  if (isTooMuch) throw malformed(`has ${padding.value} bytes of padding in a tree for ${capacity}`)
  const rawSize = capacity - padding.value
  return { root: bytes.slice(padding.end + 1), rawSize, height }
}

function text(bytes: Uint8Array): string {
  return `b${base32nopad.encode(bytes).toLowerCase()}`
}

/** Unsigned LEB128, up to 2^53. */
function varint(value: number): readonly number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}

function readVarint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let [value, scale] = [0, 1]
  for (let end = at; end < at + 8; end++) {
    const byte = bytes[end]
    if (byte === undefined) throw malformed('ends within a number')
    value += (byte & 0x7f) * scale
    scale *= 0x80
    if (byte >= 0x80) continue
    if (byte === 0 && end > at) throw malformed('has a number with a zero at its end')
    if (!Number.isSafeInteger(value)) break
    return { value, end: end + 1 }
  }
  throw malformed('has a number beyond 2^53')
}

function malformed(problem: string): ProtocolError {
  return new ProtocolError('piece_cid_malformed', `piece CID ${problem}`)
}
