/**
 * Parts as somebody else has made them, read and checked: hash, form, order, prefix, counts, and that they are cut as
 * `partition` (parts.ts) cuts the same rows. What is left has one form only, so an address stands for its rows.
 *
 * Whoever reads fetches: these functions are generators that yield the entry of each part they need and are given its
 * bytes. So no more than one part lies in memory, and the same code reads from a folder and over the network.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { asArray, asBytes, asText, asUint } from '../decode.ts'
import {
  bitsOf,
  compareRows,
  hashOfPart,
  headLength,
  MAX_PART_BYTES,
  PART_BYTES,
  PART_FORMAT,
  type PartEntry,
  type PartKind,
} from './parts.ts'

/** Yields what it needs, is given its bytes, and returns what they say. */
export type PartReader<Result> = Generator<PartEntry, Result, Uint8Array>

/**
 * All rows of a manifest's parts of one kind, ascending by key.
 * @throws {TypeError | ProtocolError} on anything that `partition` would not have written.
 */
export function* readParts<Row>(
  kind: PartKind<Row>,
  entries: readonly PartEntry[],
  path: string,
  limit: number = PART_BYTES,
): PartReader<readonly Row[]> {
  const rows: Row[] = []
  yield* takeParts(kind, entries, { path, limit, take: row => void rows.push(row) })
  return rows
}

/**
 * The same for whoever keeps none of them: no more than one part of rows is held.
 * @throws {TypeError | ProtocolError} on anything that `partition` would not have written.
 */
export function* takeParts<Row>(
  kind: PartKind<Row>,
  entries: readonly PartEntry[],
  { path, limit, take }: { readonly path: string; readonly limit: number; take(row: Row): void },
): PartReader<void> {
  checkPartition(kind, entries, path, limit)
  let last: Row | undefined
  for (const [index, entry] of entries.entries()) {
    const part = readPart(kind, entry, yield entry, `${path}[${index}]`)
    const before = entries[index - 1]
    if (before?.prefix === entry.prefix) checkFilled(kind, last!, before, part[0]!, path, limit)
    for (const row of part) take(row)
    last = part.at(-1)
  }
}

/** Of parts with one prefix, which is one part, or one key that fills several: whether they are cut rightly is seen from all entries. */
export function* readPartsOfPrefix<Row>(
  kind: PartKind<Row>,
  entries: readonly PartEntry[],
  path: string,
  limit: number = PART_BYTES,
): PartReader<readonly Row[]> {
  const rows: Row[] = []
  for (const [index, entry] of entries.entries()) {
    const part = readPart(kind, entry, yield entry, `${path}[${index}]`)
    if (index > 0) checkFilled(kind, rows.at(-1)!, entries[index - 1]!, part[0]!, path, limit)
    for (const row of part) rows.push(row)
  }
  return rows
}

/** For whoever has all parts at hand. */
export function readWith<Result>(
  reader: PartReader<Result>,
  partOf: (hash: Hash, entry: PartEntry) => Uint8Array,
): Result {
  let step = reader.next()
  while (step.done !== true) step = reader.next(partOf(step.value.hash, step.value))
  return step.value
}

/** The same for whoever has to wait for them. */
export async function fetchWith<Result>(
  reader: PartReader<Result>,
  partOf: (hash: Hash, entry: PartEntry) => Promise<Uint8Array>,
): Promise<Result> {
  let step = reader.next()
  while (step.done !== true) step = reader.next(await partOf(step.value.hash, step.value))
  return step.value
}

/** One part by itself: hash, form, order, prefix and counts. Whether it is cut rightly is seen from all entries. */
export function readPart<Row>(
  kind: PartKind<Row>,
  entry: PartEntry,
  bytes: Uint8Array,
  path: string,
): readonly Row[] {
  if (bytes.length !== entry.bytes || bytes.length > MAX_PART_BYTES)
    throw new TypeError(`${path}: ${entry.bytes} bytes are said, got ${bytes.length}`)
  if (hashOfPart(bytes) !== entry.hash)
    throw new TypeError(`${path}: the bytes are not those of ${entry.hash}`)
  const [format, name, values, ...more] = asArray(decodeCbor(bytes, { floats: kind.exact !== true }), path)
  if (format !== PART_FORMAT || more.length > 0)
    throw new TypeError(`${path}: a part of format ${PART_FORMAT} is needed`)
  if (name !== kind.name)
    throw new TypeError(`${path}: a part of ${kind.name} is needed, got ${String(name)}`)
  const rows = asArray(values, path).map((value, index) => kind.decode(value, `${path}.rows[${index}]`))
  if (rows.length !== entry.rows || rows.length === 0)
    throw new TypeError(`${path}: ${entry.rows} rows are said, got ${rows.length}`)
  for (let index = 1; index < rows.length; index++) {
    if (compareRows(kind, rows[index - 1]!, rows[index]!) >= 0)
      throw new TypeError(`${path}.rows[${index}]: rows must ascend, and each stands once`)
  }
  // They ascend: what the first and the last begin with, all do.
  for (const row of [rows[0]!, rows.at(-1)!]) {
    if (!bitsOf(kind.keyOf(row)).startsWith(entry.prefix))
      throw new TypeError(`${path}: a key does not begin with the part’s ${entry.prefix}`)
  }
  if (kind.exact !== true) checkForm(kind, rows, bytes, path)
  return rows
}

/**
 * From the entries alone: parts ascend and do not overlap, none is too large, and nothing is split that fits into one.
 * @throws {TypeError}
 */
export function checkPartition(
  kind: Pick<PartKind<never>, 'name' | 'keyDigits'>,
  entries: readonly PartEntry[],
  path: string,
  limit: number = PART_BYTES,
): void {
  const keyBits = kind.keyDigits * 4
  let before: string | undefined
  for (const [index, { prefix, rows, bytes }] of entries.entries()) {
    const at = `${path}[${index}]`
    if (prefix.length > keyBits) throw new TypeError(`${at}: a key has ${keyBits} bits`)
    const follows = before === undefined || (before < prefix && !prefix.startsWith(before))
    if (!follows && !(prefix === before && prefix.length === keyBits))
      throw new TypeError(`${at}: prefixes must ascend, and none begin with another`)
    before = prefix
    if (rows < 1) throw new TypeError(`${at}: a part has a row`)
    if (bytes > MAX_PART_BYTES) throw new TypeError(`${at}: more than ${MAX_PART_BYTES} bytes`)
    const single = prefix.length === keyBits && rows === 1
    if (bytes > limit && !single) throw new TypeError(`${at}: more than ${limit} bytes are to be split`)
  }
  checkSplits({ kind, entries, path, limit, keyBits }, 0, entries.length, 0)
}

export function encodeEntries(entries: readonly PartEntry[]): CborValue {
  return entries.map(
    ({ prefix, hash, rows, bytes }): CborValue => [prefix, hexToBytes(hash.slice(2)), rows, bytes],
  )
}

/** @throws {TypeError} */
export function decodeEntries(value: CborValue, path: string): readonly PartEntry[] {
  return asArray(value, path).map((item, index): PartEntry => {
    const at = `${path}[${index}]`
    const [prefix, hash, rows, bytes, ...more] = asArray(item, at)
    if (more.length > 0) throw new TypeError(`${at}: prefix, hash, rows and bytes are all`)
    const digest = asBytes(hash, at)
    const bits = asText(prefix, at)
    if (digest.length !== 32) throw new TypeError(`${at}: a SHA-256 is needed`)
    if (!/^[01]*$/.test(bits)) throw new TypeError(`${at}: a prefix is of 0 and 1`)
    return {
      prefix: bits,
      hash: `0x${bytesToHex(digest)}`,
      rows: asUint(rows, `${at}.rows`),
      bytes: asUint(bytes, `${at}.bytes`),
    }
  })
}

interface Cut {
  readonly kind: Pick<PartKind<never>, 'name'>
  readonly entries: readonly PartEntry[]
  readonly path: string
  readonly limit: number
  readonly keyBits: number
}

/** The entries of [from, to) ascend, and have the first `depth` bits in common. Recursion ends at the bits of a key. */
function checkSplits(cut: Cut, from: number, to: number, depth: number): void {
  const { kind, entries, path, limit, keyBits } = cut
  if (from === to || depth === keyBits) return
  const { prefix } = entries[from]!
  if (prefix.length === depth) return
  let [rows, content, middle] = [0, 0, from]
  for (let index = from; index < to; index++) {
    const entry = entries[index]!
    rows += entry.rows
    content += entry.bytes - headLength(kind, entry.rows)
    if (entry.prefix[depth] === '0') middle = index + 1
  }
  if (content + headLength(kind, rows) <= limit)
    throw new TypeError(`${path}[${from}]: what begins with "${prefix.slice(0, depth)}" fits into one part`)
  checkSplits(cut, from, middle, depth + 1)
  checkSplits(cut, middle, to, depth + 1)
}

/** Two parts of one key: they go on where the one before ended, and that one had no room for another row. */
export function checkFilled<Row>(
  kind: PartKind<Row>,
  last: Row,
  before: PartEntry,
  next: Row,
  path: string,
  limit: number,
): void {
  if (compareRows(kind, last, next) >= 0)
    throw new TypeError(`${path}: rows must ascend, and each stands once`)
  const row = encodeCbor(kind.encode(next)).length
  const content = before.bytes - headLength(kind, before.rows)
  if (content + row + headLength(kind, before.rows + 1) <= limit)
    throw new TypeError(`${path}: a part of ${before.prefix} has room for the row that follows it`)
}

/** Written again, the rows are the same bytes: nothing has two forms. */
function checkForm<Row>(kind: PartKind<Row>, rows: readonly Row[], bytes: Uint8Array, path: string): void {
  let at = headLength(kind, rows.length)
  for (const [index, row] of rows.entries()) {
    const again = encodeCbor(kind.encode(row))
    for (let offset = 0; offset < again.length; offset++) {
      if (again[offset] !== bytes[at + offset])
        throw new TypeError(`${path}.rows[${index}]: it is not in its canonical form`)
    }
    at += again.length
  }
  if (at !== bytes.length) throw new TypeError(`${path}: it is not in its canonical form`)
}
