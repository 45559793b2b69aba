/** Reading decoded CBOR into types, with the path of whatever is not as it should be. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CborValue } from '../protocol/cbor/cbor.ts'
import { type Address, type Hash, toAddress } from '../protocol/ids.ts'

export type CborMap = ReadonlyMap<number | string, CborValue>

export function asMap(value: CborValue, path: string): CborMap {
  if (!(value instanceof Map)) throw new TypeError(`${path}: a map is needed`)
  return value
}

export function field(map: CborMap, key: string, path: string): CborValue {
  if (!map.has(key)) throw new TypeError(`${path}.${key}: missing`)
  return map.get(key)
}

/** A map with exactly these fields: what is unknown means something to somebody else. */
export function asRecord<Name extends string>(
  value: CborValue,
  names: readonly Name[],
  path: string,
): Readonly<Record<Name, CborValue>> {
  const map = asMap(value, path)
  for (const key of map.keys()) {
    if (!(names as readonly unknown[]).includes(key)) throw new TypeError(`${path}.${key}: unknown`)
  }
  return Object.fromEntries(names.map(name => [name, field(map, name, path)])) as Record<Name, CborValue>
}

/** Exactly so many items. */
export function asTuple(value: CborValue, count: number, path: string): readonly CborValue[] {
  const items = asArray(value, path)
  if (items.length !== count) throw new TypeError(`${path}: ${count} items are needed, got ${items.length}`)
  return items
}

export function asArray(value: CborValue, path: string): readonly CborValue[] {
  if (!Array.isArray(value)) throw new TypeError(`${path}: an array is needed`)
  return value
}

export function asBytes(value: CborValue, path: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${path}: a byte string is needed`)
  return value
}

/** Lowercase hex of exactly so many bytes. */
export function asHex(value: CborValue, bytes: number, path: string): string {
  const found = asBytes(value, path)
  if (found.length !== bytes) throw new TypeError(`${path}: ${bytes} bytes are needed, got ${found.length}`)
  return bytesToHex(found)
}

export function asHash(value: CborValue, path: string): Hash {
  return `0x${asHex(value, 32, path)}`
}

export function asAddress(value: CborValue, path: string): Address {
  return toAddress(`0x${asHex(value, 20, path)}`)
}

export function asFlag(value: CborValue, path: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${path}: true or false is needed`)
  return value
}

export function asText(value: CborValue, path: string): string {
  if (typeof value !== 'string') throw new TypeError(`${path}: text is needed`)
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

/** Milliseconds since 1970, below 2^48. */
export function asTime(value: CborValue, path: string): number {
  const timeMs = asUint(value, path)
  if (timeMs >= 2 ** 48) throw new TypeError(`${path}: a time below 2^48 is needed`)
  return timeMs
}

/** An amount below 2^128, as it fits into a header. */
export function asAmount128(value: CborValue, path: string): bigint {
  const amount = asAmount(value, path)
  if (amount >> 128n !== 0n) throw new TypeError(`${path}: an amount below 2^128 is needed`)
  return amount
}

/** @throws {TypeError} unless `keyOf` ascends strictly: each stands once, in one order. */
export function asAscending<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
  path: string,
): readonly Item[] {
  for (let index = 1; index < items.length; index++) {
    if (!(keyOf(items[index - 1]!) < keyOf(items[index]!)))
      throw new TypeError(`${path}[${index}]: what is listed must ascend, and each stands once`)
  }
  return items
}

/** A non-negative amount written as decimal digits, the only way it is ever written. */
export function asAmount(value: CborValue, path: string): bigint {
  const text = asText(value, path)
  if (!/^(0|[1-9][0-9]*)$/.test(text))
    throw new TypeError(`${path}: decimal digits are needed, got "${text.slice(0, 40)}"`)
  return BigInt(text)
}
