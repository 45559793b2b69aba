/** Models and updates as bytes: whole numbers, the most significant byte first, two bytes each in an update and four in a model. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import type { HexBytes } from '../../../../protocol/words/fields.ts'

export type Vector = readonly number[]

/** Of one number in an update: it fits in two bytes. */
export const MOST_PART = 32_767
const MOST_WEIGHT = 2 ** 31 - 1

/** @example readUpdate(writeUpdate([1, -2])) // → [1, -2] */
export function readUpdate(hex: string): Vector {
  const view = viewOf(hex)
  return Array.from({ length: view.byteLength / 2 }, (_, at) => view.getInt16(2 * at))
}

export function writeUpdate(vector: Vector): HexBytes {
  const view = new DataView(new ArrayBuffer(2 * vector.length))
  for (const [at, value] of vector.entries()) view.setInt16(2 * at, value)
  return hexOf(view)
}

export function readModel(hex: string): Vector {
  const view = viewOf(hex)
  return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getInt32(4 * at))
}

/** What is beyond four bytes stays at their end. */
export function writeModel(vector: Vector): HexBytes {
  const view = new DataView(new ArrayBuffer(4 * vector.length))
  for (const [at, value] of vector.entries())
    view.setInt32(4 * at, Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, value)))
  return hexOf(view)
}

/** The hash that names a model: of what it is a model of, and of its numbers. */
export function trainedHash(schema: string, model: string): string {
  const said = new TextEncoder().encode(`cairn.train.model.1 ${schema} ${model}`)
  return bytesToHex(sha256(said))
}

export function squaredNorm(vector: Vector): number {
  let sum = 0
  for (const value of vector) sum += value * value
  return sum
}

function viewOf(hex: string): DataView {
  const bytes = hexToBytes(hex.slice(2))
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

function hexOf(view: DataView): HexBytes {
  return `0x${bytesToHex(new Uint8Array(view.buffer))}`
}
