/**
 * Rows cut into parts by their keys, so that a million devices change nothing about a format: all rows are one part, or,
 * where that is more than PART_BYTES, are split by the next bit of the key, again and again. Rows of one single key that
 * are still too many follow each other in parts of that whole key, each filled as far as it goes.
 *
 * A part is CBOR `[2, kind, rows]`. Laws: the same rows are the same parts, whatever order they come in; what
 * `readParts` (read-parts.ts) takes is what `partition` writes, byte for byte.
 *
 * Cost: each row is encoded once, and no more than one part of encoded rows is held at a time.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'
import { assert } from '../assert.ts'

/** Where a part is split. A single row that is larger is a part of its own. */
export const PART_BYTES = 16 * 1024 * 1024
/** No part is larger, whoever made it. */
export const MAX_PART_BYTES = 32_000_000
export const PART_FORMAT = 2

/** What stands in parts: how a row is keyed, ordered, written and read. */
export interface PartKind<Row> {
  /** 1 to 23 ASCII characters; stands in each part, so that none passes for one of another kind. */
  readonly name: string
  /** Hex digits of a key: 64 of a subject's id, 40 of an account. */
  readonly keyDigits: number
  /** Lowercase hex digits, without `0x`. */
  readonly keyOf: (row: Row) => string
  /** Within one key rows ascend by it, and none has it twice. */
  readonly orderOf: (row: Row) => string
  readonly encode: (row: Row) => CborValue
  /** @throws {TypeError | ProtocolError} on anything that `encode` would not have written. */
  readonly decode: (value: CborValue, path: string) => Row
  /** `decode` gives no row that `encode` would write otherwise, so it need not be written again to see that. */
  readonly exact?: true
}

/** How a manifest names a part. */
export interface PartEntry {
  /** The bits that all its keys begin with, as text of 0 and 1. */
  readonly prefix: string
  readonly hash: Hash
  readonly rows: number
  readonly bytes: number
}

export interface Part {
  readonly entry: PartEntry
  readonly bytes: Uint8Array
}

/**
 * The parts of these rows, ascending by prefix; none where there are no rows.
 * @param limit bytes; another one than PART_BYTES is for tests alone.
 */
export function* partition<Row>(
  kind: PartKind<Row>,
  rows: Iterable<Row>,
  limit: number = PART_BYTES,
): Generator<Part, void, void> {
  const sorted = sortRows(kind, rows)
  const window = new EncodedRows(kind, sorted)
  const todo: Range[] = sorted.length === 0 ? [] : [{ prefix: '', from: 0, to: sorted.length }]
  for (let range = todo.pop(); range !== undefined; range = todo.pop()) {
    const { prefix, from, to } = range
    if (window.reach(from, to, limit) === to) {
      yield window.take(prefix, from, to)
    } else if (kind.keyOf(sorted[from]!) === kind.keyOf(sorted[to - 1]!)) {
      yield* fill(window, bitsOf(kind.keyOf(sorted[from]!)), range, limit)
    } else {
      const middle = firstWithBit(kind, sorted, range)
      if (middle < to) todo.push({ prefix: `${prefix}1`, from: middle, to })
      if (middle > from) todo.push({ prefix: `${prefix}0`, from, to: middle })
    }
  }
}

/** By key, then by the order within one key. */
export function compareRows<Row>(kind: PartKind<Row>, a: Row, b: Row): number {
  const [left, right] = [kind.keyOf(a), kind.keyOf(b)]
  if (left !== right) return left < right ? -1 : 1
  const [first, second] = [kind.orderOf(a), kind.orderOf(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

/** All bytes of a part but those of its rows: the heads of the array and of the rows, the format, the kind. */
export function headLength({ name }: { readonly name: string }, rows: number): number {
  return 3 + name.length + (rows < 24 ? 1 : rows < 256 ? 2 : rows < 65_536 ? 3 : 5)
}

/** The bits of a key in hex digits, as text. */
export function bitsOf(key: string): string {
  let bits = ''
  for (const digit of key) bits += Number.parseInt(digit, 16).toString(2).padStart(4, '0')
  return bits
}

interface Range {
  readonly prefix: string
  readonly from: number
  readonly to: number
}

/** Rows of one key: as many as go into each part, and one at least. */
function* fill<Row>(window: EncodedRows<Row>, prefix: string, { from, to }: Range, limit: number) {
  for (let start = from; start < to; ) {
    const end = Math.max(window.reach(start, to, limit), start + 1)
    yield window.take(prefix, start, end)
    start = end
  }
}

/** Rows are encoded as they are asked for, ascending, and forgotten when their part is made. */
class EncodedRows<Row> {
  private readonly kind: PartKind<Row>
  private readonly rows: readonly Row[]
  private readonly encoded: (Uint8Array | undefined)[] = []
  /** ends[i]: bytes of the first i rows. */
  private readonly ends: number[] = [0]

  constructor(kind: PartKind<Row>, rows: readonly Row[]) {
    this.kind = kind
    this.rows = rows
  }

  /** Up to where the rows from `from` on fit into one part; `to` at most. */
  reach(from: number, to: number, limit: number): number {
    let end = from
    while (end < to && this.lengthOf(from, end + 1) <= limit) end++
    return end
  }

  take(prefix: string, from: number, to: number): Part {
    const bytes = new Uint8Array(this.lengthOf(from, to))
    assert(bytes.length <= MAX_PART_BYTES, `a row of ${this.kind.name} has ${bytes.length} bytes`)
    const head = headOf(this.kind, to - from)
    bytes.set(head)
    for (let index = from, at = head.length; index < to; index++) {
      const row = this.encoded[index]!
      bytes.set(row, at)
      at += row.length
    }
    this.encoded.fill(undefined, from, to)
    return { entry: { prefix, hash: hashOfPart(bytes), rows: to - from, bytes: bytes.length }, bytes }
  }

  private lengthOf(from: number, to: number): number {
    while (this.ends.length <= to) {
      const row = encodeCbor(this.kind.encode(this.rows[this.ends.length - 1]!))
      this.encoded.push(row)
      this.ends.push(this.ends.at(-1)! + row.length)
    }
    return headLength(this.kind, to - from) + this.ends[to]! - this.ends[from]!
  }
}

export function hashOfPart(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(bytes))}`
}

function sortRows<Row>(kind: PartKind<Row>, rows: Iterable<Row>): readonly Row[] {
  const sorted = [...rows].sort((a, b) => compareRows(kind, a, b))
  for (let index = 1; index < sorted.length; index++) {
    const ascending = compareRows(kind, sorted[index - 1]!, sorted[index]!) < 0
    assert(ascending, `a row of ${kind.name} stands twice: ${kind.keyOf(sorted[index]!)}`)
  }
  return sorted
}

/** The first row of the range whose key has a 1 behind the range's prefix; the range's end if none has. */
function firstWithBit<Row>(kind: PartKind<Row>, sorted: readonly Row[], { prefix, from, to }: Range): number {
  const [digit, bit] = [prefix.length >> 2, 8 >> (prefix.length & 3)]
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    const set = (Number.parseInt(kind.keyOf(sorted[middle]!)[digit]!, 16) & bit) !== 0
    if (set) high = middle
    else low = middle + 1
  }
  return low
}

/** `[2, kind, rows]` up to the first row. */
function headOf({ name }: { readonly name: string }, rows: number): Uint8Array {
  const count = encodeCbor(rows)
  // The head of an array is that of a whole number with other top bits.
  count[0]! |= 0x80
  const head = encodeCbor([PART_FORMAT, name])
  head[0] = 0x83
  const bytes = new Uint8Array(head.length + count.length)
  bytes.set(head)
  bytes.set(count, head.length)
  assert(bytes.length === headLength({ name }, rows), `${name} is no name of a kind`)
  return bytes
}
