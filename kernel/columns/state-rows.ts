/**
 * A resource's state of each of its devices as rows: looks like the plain record by id that it stands for, and takes 32 bytes and the
 * value's encoding a device instead of a property and its objects. A value is made of its row each time somebody looks at it.
 *
 * Laws: it encodes as the plain record does, byte for byte; what is written once is never changed.
 */
import { CborEncoded, type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { putHexText } from '../../protocol/columns/hex-rows.ts'
import {
  createIdColumn,
  ID_BYTES,
  type IdColumn,
  openIdColumn,
  roomOf,
  type SharedIds,
} from '../../protocol/columns/id-column.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { StateValue } from '../resource.ts'
import { checkedRows, checkStateValue } from './state-value.ts'

export interface StateRowsWriter<Value extends StateValue> {
  /** Each subject once. */
  put(id: SubjectId, value: Value): void
  /** What was put, to be read like a plain record. */
  record(): { readonly [id: SubjectId]: Value }
}

/** Rows in memory that threads share. */
export interface SharedRows {
  readonly ids: SharedIds
  /** Where each value's encoding ends. */
  readonly ends: Uint32Array
  readonly bytes: Uint8Array
}

type Ids = Pick<IdColumn, 'length' | 'bytes' | 'rowOf' | 'idAt' | 'order'>

interface Rows {
  readonly ids: Ids
  readonly shared: SharedRows
}

/** Which objects are rows, and not what they look like. */
const recorded = new WeakMap<object, Rows>()

const [FIRST_ROWS, FIRST_BYTES] = [64, 1_024]
const MOST_BYTES = 2 ** 32 - 1
/** Text of 64 bytes in CBOR: its head, and its digits. */
const [KEY_HEAD, KEY_BYTES] = [[0x78, 0x40], 2 + 2 * ID_BYTES]
const CHUNK_ROWS = 1_024

/** @example writeStateRows().record() // → {} */
export function writeStateRows<Value extends StateValue>(): StateRowsWriter<Value> {
  const ids = createIdColumn({ rows: FIRST_ROWS })
  let ends = new Uint32Array(roomOf(4 * FIRST_ROWS))
  let bytes = new Uint8Array(roomOf(FIRST_BYTES))
  let used = 0
  return {
    put(id, value) {
      const encoded = encodeCbor(checked(value, id))
      const row = ids.add(id)
      if (row !== ids.length - 1) throw new RangeError(`the state of ${id} is there already`)
      if (row === ends.length) ends = grown(ends, new Uint32Array(roomOf(8 * ends.length)))
      while (used + encoded.length > bytes.length)
        bytes = grown(bytes, new Uint8Array(roomOf(2 * bytes.length)))
      bytes.set(encoded, used)
      used += encoded.length
      if (used > MOST_BYTES) throw new RangeError('states of all devices take 4 GiB at most')
      ends[row] = used
    },
    record: () => recordOf<Value>(ids, { ids: ids.share(), ends, bytes }),
  }
}

/** Undefined of a plain record. */
export function sharedRowsOf(value: StateValue): SharedRows | undefined {
  return rowsOf(value)?.shared
}

/** @example openStateRows(sharedRowsOf(record)!)[id] // → record[id] */
export function openStateRows(shared: SharedRows): { readonly [id: SubjectId]: StateValue } {
  return recordOf(openIdColumn(shared.ids), shared)
}

/** A copy, with plain records in place of rows: rows themselves go through no structured clone. */
export function plainStateOf(value: StateValue): StateValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plainStateOf)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainStateOf(part)]))
}

/**
 * Whose values a record by id has, one after the other: of rows there is never a list of a million.
 * @example [...idsOf({})] // → []
 */
export function* idsOf(record: {
  readonly [id: SubjectId]: StateValue
}): Generator<SubjectId, undefined, undefined> {
  const ids = rowsOf(record)?.ids
  if (ids === undefined) for (const id of Object.keys(record)) yield id as SubjectId
  else for (const row of ids.order()) yield ids.idAt(row) as SubjectId
  return undefined
}

/** The record's encoding, which holds none of it a second time; undefined of a plain record. */
export function encodedRowsOf(value: StateValue): CborEncoded | undefined {
  const rows = rowsOf(value)
  return rows && new CborEncoded(chunksOf(rows))
}

function rowsOf(value: StateValue): Rows | undefined {
  return typeof value === 'object' && value !== null ? recorded.get(value) : undefined
}

function recordOf<Value extends StateValue>(
  ids: Ids,
  shared: SharedRows,
): { readonly [id: SubjectId]: Value } {
  const find = (key: string | symbol) => {
    const row = typeof key === 'string' && ID.test(key) ? ids.rowOf(key) : -1
    return row === -1 ? undefined : valueAt(shared, row)
  }
  const record = new Proxy<Record<string, Value>>(
    {},
    {
      get(target, key) {
        const value = find(key)
        return value === undefined ? Reflect.get(target, key) : value
      },
      has: (target, key) => find(key) !== undefined || Reflect.has(target, key),
      ownKeys: () => Array.from(ids.order(), ids.idAt),
      getOwnPropertyDescriptor(target, key) {
        const value = find(key)
        if (value === undefined) return Reflect.getOwnPropertyDescriptor(target, key)
        return { value, enumerable: true, configurable: true, writable: false }
      },
      set: () => false,
      defineProperty: () => false,
    },
  )
  recorded.set(record, { ids, shared })
  checkedRows.add(record)
  return record
}

const ID = /^[0-9a-f]{64}$/

function valueAt({ ends, bytes }: SharedRows, row: number): StateValue {
  return plain(decodeCbor(bytes.subarray(startOf(ends, row), ends[row])))
}

function startOf(ends: Uint32Array, row: number): number {
  return row === 0 ? 0 : ends[row - 1]!
}

/** Maps as plain objects: it was one when it was put. */
function plain(value: CborValue): StateValue {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, part]) => [String(key), plain(part)]))
  return value as StateValue
}

function* chunksOf({ ids, shared: { ends, bytes } }: Rows): Generator<Uint8Array, undefined, undefined> {
  yield mapHead(ids.length)
  const order = ids.order()
  let chunk = new Uint8Array(CHUNK_ROWS * KEY_BYTES)
  for (let from = 0; from < order.length; from += CHUNK_ROWS) {
    let at = 0
    for (const row of order.subarray(from, from + CHUNK_ROWS)) {
      const value = bytes.subarray(startOf(ends, row), ends[row])
      if (at + KEY_BYTES + value.length > chunk.length)
        chunk = grown(chunk, new Uint8Array(2 * chunk.length + value.length))
      chunk.set(KEY_HEAD, at)
      putHexText(chunk, at + KEY_HEAD.length, ids.bytes, row * ID_BYTES, ID_BYTES)
      chunk.set(value, at + KEY_BYTES)
      at += KEY_BYTES + value.length
    }
    yield chunk.subarray(0, at)
  }
  return undefined
}

/** Of a map with so many keys: of a map with none, but for how many there are. */
function mapHead(length: number): Uint8Array {
  const head = encodeCbor(length)
  head[0]! |= 5 << 5
  return head
}

function grown<Column extends Uint8Array | Uint32Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}

function checked<Value extends StateValue>(value: Value, path: string): Value {
  checkStateValue(value, path)
  return value
}
