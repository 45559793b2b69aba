/**
 * As much of Protocol Buffers as ChirpStack's messages need: fields by number, each a whole number, a 32-bit float, or bytes that are a
 * text or fields themselves. Nothing that arrives is thrown on: what cannot be read is undefined.
 */

export type Value = number | Uint8Array

/** By number, in order. */
export type Fields = ReadonlyMap<number, readonly Value[]>

const [VARINT, FIXED64, BYTES, FIXED32] = [0, 1, 2, 5]
const [MOST_SHIFT, WORD] = [63n, 64]

export function readFields(bytes: Uint8Array): Fields | undefined {
  const fields = new Map<number, Value[]>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const varint = (): number | undefined => {
    let value = 0n
    for (let shift = 0n; shift <= MOST_SHIFT; shift += 7n) {
      const byte = bytes[at++]
      if (byte === undefined) return undefined
      value |= BigInt(byte & 0x7f) << shift
      // A number below zero is written in 64 bits.
      if (byte < 0x80) return Number(BigInt.asIntN(WORD, value))
    }
    return undefined
  }
  const value = (wire: number): Value | undefined => {
    if (wire === VARINT) return varint()
    const length = wire === BYTES ? varint() : wire === FIXED32 ? 4 : wire === FIXED64 ? 8 : undefined
    if (length === undefined || length < 0 || at + length > bytes.length) return undefined
    at += length
    return wire === FIXED32 ? view.getFloat32(at - length, true) : bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const key = varint()
    const read = key === undefined || key < 8 ? undefined : value(key & 7)
    if (key === undefined || read === undefined) return undefined
    const number = Math.floor(key / 8)
    fields.set(number, [...(fields.get(number) ?? []), read])
  }
  return fields
}

/** The newest of that number: absent is 0, as it is written. */
export function numberIn(fields: Fields | undefined, number: number): number {
  const value = fields?.get(number)?.at(-1)
  return typeof value === 'number' ? value : 0
}

export function bytesIn(fields: Fields | undefined, number: number): Uint8Array | undefined {
  const value = fields?.get(number)?.at(-1)
  return value instanceof Uint8Array ? value : undefined
}

export function textIn(fields: Fields | undefined, number: number): string {
  return Buffer.from(bytesIn(fields, number) ?? []).toString('utf8')
}

export function fieldsIn(fields: Fields | undefined, number: number): Fields | undefined {
  const bytes = bytesIn(fields, number)
  return bytes === undefined ? undefined : readFields(bytes)
}

/** Whole numbers as they are, floats marked, texts, bytes and groups. */
export type Written =
  | number
  | string
  | Uint8Array
  | { readonly float: number }
  | readonly (readonly [number: number, value: Written])[]

/** @example writeFields([[1, 868_100_000]]).toString('hex') // → '08a0d2f89d03' */
export function writeFields(fields: readonly (readonly [number: number, value: Written])[]): Buffer {
  return Buffer.concat(fields.map(([number, value]) => writeField(number, value)))
}

function writeField(number: number, value: Written): Buffer {
  const key = (wire: number) => writeVarint(number * 8 + wire)
  if (typeof value === 'number') return Buffer.concat([key(VARINT), writeVarint(value)])
  if (typeof value === 'object' && 'float' in value) {
    const float = Buffer.alloc(4)
    float.writeFloatLE(value.float)
    return Buffer.concat([key(FIXED32), float])
  }
  const bytes =
    typeof value === 'string'
      ? Buffer.from(value, 'utf8')
      : value instanceof Uint8Array
        ? Buffer.from(value)
        : writeFields(value)
  return Buffer.concat([key(BYTES), writeVarint(bytes.length), bytes])
}

function writeVarint(value: number): Buffer {
  const bytes: number[] = []
  let left = BigInt.asUintN(WORD, BigInt(value))
  do {
    const part = Number(left & 0x7fn)
    left >>= 7n
    bytes.push(left === 0n ? part : part | 0x80)
  } while (left > 0n)
  return Buffer.from(bytes)
}
