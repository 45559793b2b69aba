/**
 * Rows of so many bytes each, ascending, equal ones in the order in which they came: by their first bytes, from the last of those on, and then
 * those that are alike in them by the next. Rows that differ early, as hashes do, are looked at four times; and nobody can make it slow by
 * what the rows say, as a table that they are looked up in could be made: no row is moved more often than it has bytes.
 */

/** Bytes at a time: a million hashes have some hundred that are alike in so many. */
const HEAD_BYTES = 4
/** So few are put in order by comparing them. */
const FEW = 48

export function orderOfRows(bytes: Uint8Array, width: number, length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, row) => row)
  if (length > 1) sortFrom({ bytes, width, order, spare: new Uint32Array(length) }, 0, 0, length)
  return order
}

interface Sorting {
  readonly bytes: Uint8Array
  readonly width: number
  readonly order: Uint32Array
  /** As long as the order. */
  readonly spare: Uint32Array
}

/** Of places `from` to `to`, whose rows are alike before the byte. */
function sortFrom(sorting: Sorting, byte: number, from: number, to: number): void {
  if (to - from <= FEW) {
    insertInOrder(sorting, byte, from, to)
    return
  }
  const next = Math.min(byte + HEAD_BYTES, sorting.width)
  for (let digit = next - 1; digit >= byte; digit--) sortByDigit(sorting, digit, from, to)
  if (next === sorting.width) return
  const { bytes, width, order } = sorting
  for (let start = from; start < to; ) {
    let end = start + 1
    const first = order[start]! * width + byte
    while (end < to && compareRowBytes(bytes, first, bytes, order[end]! * width + byte, next - byte) === 0)
      end++
    if (end - start > 1) sortFrom(sorting, next, start, end)
    start = end
  }
}

/** A digit that all have alike costs a look. */
function sortByDigit({ bytes, width, order, spare }: Sorting, digit: number, from: number, to: number): void {
  const starts = new Uint32Array(257)
  for (let at = from; at < to; at++) starts[bytes[order[at]! * width + digit]! + 1]!++
  if (starts.includes(to - from)) return
  for (let value = 1; value < starts.length; value++) starts[value]! += starts[value - 1]!
  for (let at = from; at < to; at++) {
    const row = order[at]!
    spare[from + starts[bytes[row * width + digit]!]!++] = row
  }
  order.set(spare.subarray(from, to), from)
}

function insertInOrder({ bytes, width, order }: Sorting, byte: number, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const row = order[at]!
    let place = at
    while (
      place > from &&
      compareRowBytes(bytes, order[place - 1]! * width + byte, bytes, row * width + byte, width - byte) > 0
    ) {
      order[place] = order[place - 1]!
      place--
    }
    order[place] = row
  }
}

/** Of two rows, of one array or of two: below zero where the first has the lower bytes. */
export function compareRowBytes(
  a: Uint8Array,
  aAt: number,
  b: Uint8Array,
  bAt: number,
  width: number,
): number {
  for (let at = 0; at < width; at++) {
    const difference = a[aAt + at]! - b[bAt + at]!
    if (difference !== 0) return difference
  }
  return 0
}
