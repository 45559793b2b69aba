/**
 * A column of ids (64 hex digits, each once) that is asked for the row of one: 32 bytes and a place in a table instead of text
 * and an entry of a map, so that a million take some 45 MB less than 200.
 *
 * An id is looked for by a mix of its first bytes, which are those of a hash. Whoever takes in what strangers choose the ids of
 * gives a salt that nobody knows, or they could be made to lie in one place.
 */
import { hexAt, putHex } from './hex-rows.ts'

export const ID_BYTES = 32
const FIRST_ROWS = 64
const [FIRST_PRIME, SECOND_PRIME] = [0x9e37_79b1, 0x85eb_ca77]

export interface IdColumn {
  readonly length: number
  /** 32 bytes a row. The array is another one after more were added. */
  readonly bytes: Uint8Array
  /** Its row, new or known. @throws {TypeError} unless it is 64 lowercase hex digits. */
  add(id: string): number
  /** The same of a row of another column. */
  addRow(bytes: Uint8Array, row: number): number
  /** −1 where there is none. */
  rowOf(id: string): number
  idAt(row: number): string
  /** Rows, ascending by id. */
  order(): Uint32Array
  /** What another thread has the same column of (`openIdColumn`), as far as it is now: rows that are added later it does not see. */
  share(): SharedIds
}

/** A column in memory that threads share. */
export interface SharedIds {
  readonly bytes: Uint8Array
  readonly table: Int32Array
  readonly length: number
  readonly salt: number
}

export interface IdColumnOptions {
  readonly salt?: number
  /** How many there is room for at first. */
  readonly rows?: number
}

/** @example createIdColumn().rowOf('ab'.repeat(32)) // → -1 */
export function createIdColumn({ salt = 0, rows = FIRST_ROWS }: IdColumnOptions = {}): IdColumn {
  const table = new Int32Array(roomOf(4 * roomFor(rows))).fill(-1)
  return columnOf({ bytes: new Uint8Array(roomOf(rows * ID_BYTES)), table, length: 0, salt })
}

/**
 * To be read alone: whoever shared it may be adding to it.
 * @example openIdColumn(createIdColumn().share()).length // → 0
 */
export function openIdColumn(
  shared: SharedIds,
): Pick<IdColumn, 'length' | 'bytes' | 'rowOf' | 'idAt' | 'order'> {
  return columnOf(shared)
}

/**
 * Of its own, with the same rows.
 * @example copyIdColumn(createIdColumn().share()).length // → 0
 */
export function copyIdColumn({ bytes, table, ...rest }: SharedIds): IdColumn {
  const [ownBytes, ownTable] = [
    new Uint8Array(roomOf(bytes.byteLength)),
    new Int32Array(roomOf(table.byteLength)),
  ]
  ownBytes.set(bytes)
  ownTable.set(table)
  return columnOf({ bytes: ownBytes, table: ownTable, ...rest })
}

/**
 * Memory that threads can share, where there is any: a page in a browser mostly has none.
 * @example roomOf(8).byteLength // → 8
 */
export function roomOf(bytes: number): ArrayBuffer | SharedArrayBuffer {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}

function columnOf(shared: SharedIds): IdColumn {
  return new Ids(shared)
}

class Ids implements IdColumn {
  bytes: Uint8Array
  length: number
  /** Rows by place; −1 where it is free. Half of them at least. */
  private table: Int32Array
  private readonly salt: number
  private readonly asked = new Uint8Array(ID_BYTES)
  private readonly head: DataView
  /** Whoever asks for one after the other, as they were added, mostly asks for the one that follows. */
  private lastAsked = -1

  constructor({ bytes, table, length, salt }: SharedIds) {
    this.bytes = bytes
    this.table = table
    this.length = length
    this.salt = salt
    this.head = new DataView(this.asked.buffer)
  }

  add(id: string): number {
    put(this.asked, id)
    return this.addAsked()
  }

  addRow(source: Uint8Array, row: number): number {
    this.ask(source, row)
    return this.addAsked()
  }

  rowOf(id: string): number {
    put(this.asked, id)
    const row = this.isNext() ? this.lastAsked + 1 : this.table[this.placeOf()]!
    // What somebody adds to a shared one is none of it.
    if (row === -1 || row >= this.length) return -1
    this.lastAsked = row
    return row
  }

  readonly idAt = (row: number): string => hexAt(this.bytes, row * ID_BYTES, ID_BYTES)

  order(): Uint32Array {
    return orderOfIds(this.bytes, this.length)
  }

  share(): SharedIds {
    const { bytes, table, length, salt } = this
    return { bytes, table, length, salt }
  }

  private ask(source: Uint8Array, row: number): void {
    for (let at = 0; at < ID_BYTES; at++) this.asked[at] = source[row * ID_BYTES + at]!
  }

  private isNext(): boolean {
    const next = this.lastAsked + 1
    return next < this.length && isAt(this.bytes, next, this.asked)
  }

  private addAsked(): number {
    if (this.isNext()) return ++this.lastAsked
    const { table } = this
    const place = this.placeOf()
    if (table[place] !== -1) {
      this.lastAsked = table[place]!
      return this.lastAsked
    }
    this.bytes.set(this.asked, this.length * ID_BYTES)
    table[place] = this.length++
    if (this.length * ID_BYTES === this.bytes.length) this.makeRoom()
    return this.length - 1
  }

  /** Where what was `asked` for stands, or would. */
  private placeOf(): number {
    const { table, bytes, asked } = this
    const mask = table.length - 1
    let place = mixed(this.head, 0, this.salt) & mask
    while (table[place] !== -1 && !isAt(bytes, table[place]!, asked)) place = (place + 1) & mask
    return place
  }

  private makeRoom(): void {
    const more = new Uint8Array(roomOf(this.bytes.length * 2))
    more.set(this.bytes)
    this.bytes = more
    this.table = new Int32Array(roomOf(4 * roomFor(more.length / ID_BYTES))).fill(-1)
    const { table, salt } = this
    const [heads, mask] = [new DataView(more.buffer), table.length - 1]
    // Each stands once: where it goes is where nothing is yet, and none is compared with another.
    for (let row = 0; row < this.length; row++) {
      let place = mixed(heads, row * ID_BYTES, salt) & mask
      while (table[place] !== -1) place = (place + 1) & mask
      table[place] = row
    }
  }
}

function mixed(ids: DataView, at: number, salt: number): number {
  const mix =
    Math.imul(ids.getInt32(at) ^ salt, FIRST_PRIME) ^ Math.imul(ids.getInt32(at + 4) + salt, SECOND_PRIME)
  return mix ^ (mix >>> 15)
}

function isAt(bytes: Uint8Array, row: number, id: Uint8Array): boolean {
  const at = row * ID_BYTES
  for (let index = 0; index < ID_BYTES; index++) if (bytes[at + index] !== id[index]) return false
  return true
}

/**
 * Rows of 32 bytes each, ascending: by digits of their first four bytes, the lowest first, which are hardly ever the same; then by all.
 * @example orderOfIds(new Uint8Array(32), 1) // → Uint32Array.of(0)
 */
export function orderOfIds(bytes: Uint8Array, length: number): Uint32Array {
  let [order, other] = [Uint32Array.from({ length }, (_, row) => row), new Uint32Array(length)]
  if (isAscending(bytes, length)) return order
  for (let digit = HEAD_BYTES - 1; digit >= 0; digit--) {
    const starts = new Uint32Array(257)
    for (let row = 0; row < length; row++) starts[bytes[row * ID_BYTES + digit]! + 1]!++
    for (let value = 1; value < starts.length; value++) starts[value]! += starts[value - 1]!
    for (const row of order) other[starts[bytes[row * ID_BYTES + digit]!]!++] = row
    ;[order, other] = [other, order]
  }
  sortAlike(bytes, order)
  return order
}

function isAscending(bytes: Uint8Array, length: number): boolean {
  for (let row = 1; row < length; row++) if (compareIds(bytes, row - 1, row) > 0) return false
  return true
}

/** Those that begin alike, each among them. */
function sortAlike(bytes: Uint8Array, order: Uint32Array): void {
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && beginAlike(bytes, order[from]!, order[to]!)) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareIds(bytes, a, b) || a - b)
    from = to
  }
}

function beginAlike(bytes: Uint8Array, a: number, b: number): boolean {
  for (let at = 0; at < HEAD_BYTES; at++)
    if (bytes[a * ID_BYTES + at] !== bytes[b * ID_BYTES + at]) return false
  return true
}

/**
 * Of two rows: below zero where the first has the lower bytes.
 * @example compareIds(new Uint8Array(64).fill(1, 32), 0, 1) // → -1
 */
export function compareIds(bytes: Uint8Array, a: number, b: number): number {
  for (let at = 0; at < ID_BYTES; at++) {
    const difference = bytes[a * ID_BYTES + at]! - bytes[b * ID_BYTES + at]!
    if (difference !== 0) return difference
  }
  return 0
}

/** By so many they are put in order; a million have some hundred that begin alike. */
const HEAD_BYTES = 4

function put(target: Uint8Array, id: string): void {
  if (id.length !== 2 * ID_BYTES) throw new TypeError(`an id has 64 digits, got "${id.slice(0, 80)}"`)
  putHex(target, 0, id, ID_BYTES)
}

/** Twice as many as rows, rounded up to a power of two. */
function roomFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(rows, 1) * 2))
}
