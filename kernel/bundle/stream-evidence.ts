/**
 * Evidence of a part a row at a time: the part's bytes are in memory, and of what they say no more than the row in hand. So what is
 * made of a message is gone before it is old.
 *
 * Laws: these are the rows that `readEvidence` gives; and what it refuses is refused here, after the rows that came before it.
 */
import { openOwnMessage } from '../../protocol/message.ts'
import type { Evidence } from '../evidence.ts'
import { EVIDENCE } from './bundle.ts'
import {
  bitsOf,
  compareRows,
  hashOfPart,
  MAX_PART_BYTES,
  PART_BYTES,
  PART_FORMAT,
  type PartEntry,
} from './parts.ts'
import { checkFilled, type PartReader } from './read-parts.ts'

/** All messages of a subject follow each other. */
export interface GroupedEvidence {
  readonly grouped: Iterable<Evidence>
}

/** The first byte of a COSE_Sign1 with its tag, 18; of a row, which is an array of two; of a part, which is one of three. */
const [TAGGED, ROW, PART] = [0xd2, 0x82, 0x83]
const [UINT, BYTES, TEXT, ARRAY] = [0, 2, 3, 4]
const TIMES = 2 ** 48
const SHELF_BYTES = 16_384

/**
 * What is in some parts of one prefix. Yields the entry of each, and is given its bytes.
 * @throws {TypeError | ProtocolError} as `readEvidence`, from here or from the rows
 */
export function* streamEvidence(
  entries: readonly PartEntry[],
  limit: number = PART_BYTES,
): PartReader<GroupedEvidence> {
  const parts: Uint8Array[] = []
  for (const [index, entry] of entries.entries()) {
    const bytes = yield entry
    checkBytes(entry, bytes, pathOf(index))
    parts.push(bytes)
  }
  return { grouped: rowsOf(entries, parts, limit) }
}

function pathOf(part: number): string {
  return `bundle.evidence[${part}]`
}

function checkBytes({ bytes: said, hash }: PartEntry, bytes: Uint8Array, path: string): void {
  if (bytes.length !== said || bytes.length > MAX_PART_BYTES)
    throw new TypeError(`${path}: ${said} bytes are said, got ${bytes.length}`)
  if (hashOfPart(bytes) !== hash) throw new TypeError(`${path}: the bytes are not those of ${hash}`)
}

function* rowsOf(
  entries: readonly PartEntry[],
  parts: readonly Uint8Array[],
  limit: number,
): Generator<Evidence, void, undefined> {
  let last: Evidence | undefined
  for (const [index, entry] of entries.entries()) {
    let isFirst = true
    for (const row of rowsOfPart(entry, parts[index]!, pathOf(index))) {
      if (last !== undefined && compareRows(EVIDENCE, last, row) >= 0)
        throw new TypeError(`${pathOf(index)}: rows must ascend, and each stands once`)
      const before = entries[index - 1]
      if (isFirst && before !== undefined) checkFilled(EVIDENCE, last!, before, row, 'bundle.evidence', limit)
      isFirst = false
      last = row
      yield row
    }
  }
}

function* rowsOfPart(
  entry: PartEntry,
  bytes: Uint8Array,
  path: string,
): Generator<Evidence, void, undefined> {
  const cursor = new Cursor(bytes, path)
  readHead(cursor, entry)
  const keep = createShelf()
  for (let index = 0; index < entry.rows; index++) {
    cursor.byteIs(ROW)
    const message = cursor.bytesOf(BYTES)
    if (message[0] !== TAGGED) throw new TypeError(`${path}.rows[${index}]: a message is in the tagged form`)
    const arrivedAtMs = cursor.head(UINT)
    if (arrivedAtMs >= TIMES) throw new TypeError(`${path}.rows[${index}]: a time below 2^48 is needed`)
    const row = { message: openOwnMessage(keep(message)), arrivedAtMs }
    // They ascend: what the first and the last begin with, all do.
    if (index === 0 || index === entry.rows - 1) checkPrefix(entry, row, path)
    yield row
  }
  if (cursor.at !== bytes.length)
    throw new TypeError(`${path}: ${bytes.length - cursor.at} bytes follow the rows`)
}

/**
 * Copies, many of them in one piece of memory: whoever holds on to a message holds on to that many bytes, and not to the whole part; and
 * room for each by itself takes longer than reading it.
 */
function createShelf(): (bytes: Uint8Array) => Uint8Array {
  let [shelf, used] = [new Uint8Array(0), 0]
  return bytes => {
    if (used + bytes.length > shelf.length)
      [shelf, used] = [new Uint8Array(Math.max(SHELF_BYTES, bytes.length)), 0]
    const start = used
    used += bytes.length
    shelf.set(bytes, start)
    return shelf.subarray(start, used)
  }
}

function readHead(cursor: Cursor, { rows }: PartEntry): void {
  const { path } = cursor
  cursor.byteIs(PART)
  cursor.byteIs(PART_FORMAT)
  const name = String.fromCharCode(...cursor.bytesOf(TEXT))
  if (name !== EVIDENCE.name)
    throw new TypeError(`${path}: a part of ${EVIDENCE.name} is needed, got ${name}`)
  const count = cursor.head(ARRAY)
  if (count !== rows || rows === 0) throw new TypeError(`${path}: ${rows} rows are said, got ${count}`)
}

function checkPrefix({ prefix }: PartEntry, row: Evidence, path: string): void {
  if (!bitsOf(EVIDENCE.keyOf(row)).startsWith(prefix))
    throw new TypeError(`${path}: a key does not begin with the part’s ${prefix}`)
}

/** As much of canonical CBOR as a part is made of, read in place. */
class Cursor {
  at = 0
  readonly path: string
  private readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array, path: string) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.path = path
  }

  byteIs(byte: number): void {
    if (this.bytes[this.at] !== byte) this.fail()
    this.at++
  }

  /** The argument of what has this major type, in its shortest form. */
  head(major: number): number {
    const first = this.bytes[this.at]
    if (first === undefined || first >> 5 !== major) return this.fail()
    const info = first & 31
    const at = this.at + 1
    if (info < 24) return this.argument(info, 0, 0)
    const width = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : info === 27 ? 8 : this.fail()
    if (at + width > this.bytes.length) return this.fail()
    if (width === 1) return this.argument(this.bytes[at]!, width, 24)
    if (width === 2) return this.argument(this.view.getUint16(at), width, 0x100)
    if (width === 4) return this.argument(this.view.getUint32(at), width, 0x1_0000)
    const wide = this.view.getUint32(at) * 2 ** 32 + this.view.getUint32(at + 4)
    return this.argument(wide, width, 2 ** 32)
  }

  /** A view, not a copy. */
  bytesOf(major: number): Uint8Array {
    const length = this.head(major)
    const start = this.at
    if (length > this.bytes.length - start) return this.fail()
    this.at += length
    return this.bytes.subarray(start, this.at)
  }

  private argument(value: number, width: number, least: number): number {
    if (value < least) return this.fail()
    this.at += 1 + width
    return value
  }

  private fail(): never {
    throw new TypeError(`${this.path}: byte ${this.at} is not of a part in its canonical form`)
  }
}
