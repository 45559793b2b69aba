/** Reading decoded CBOR into types, with the path of whatever is not as it should be. */
import type { CborValue } from '../protocol/cbor.ts'

export type CborMap = ReadonlyMap<number | string, CborValue>

export function asMap(value: CborValue, path: string): CborMap {
  if (!(value instanceof Map)) throw new TypeError(`${path}: a map is needed`)
  return value
}

export function field(map: CborMap, key: string, path: string): CborValue {
  if (!map.has(key)) throw new TypeError(`${path}.${key}: missing`)
  return map.get(key)
}

export function asArray(value: CborValue, path: string): readonly CborValue[] {
  if (!Array.isArray(value)) throw new TypeError(`${path}: an array is needed`)
  return value
}

export function asBytes(value: CborValue, path: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${path}: a byte string is needed`)
  return value
}

export function asText(value: CborValue, path: string): string {
  if (typeof value !== 'string') throw new TypeError(`${path}: text is needed`)
  return value
}

export function asFlag(value: CborValue, path: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${path}: true or false is needed`)
  return value
}

/** A safe integer of either sign. */
export function asInteger(value: CborValue, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new TypeError(`${path}: a whole number is needed`)
  return value
}

/** A non-negative safe integer. */
export function asUint(value: CborValue, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new TypeError(`${path}: a whole number from 0 is needed`)
  }
  return value
}

/** A non-negative amount written as decimal digits, the only way it is ever written. */
export function asAmount(value: CborValue, path: string): bigint {
  const text = asText(value, path)
  if (!/^(0|[1-9][0-9]*)$/.test(text))
    throw new TypeError(`${path}: decimal digits are needed, got "${text.slice(0, 40)}"`)
  return BigInt(text)
}
