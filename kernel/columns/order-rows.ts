/**
 * Rows of so many bytes each, ascending, equal ones in the order in which they came: by each byte from the last on, and a byte that all
 * have alike costs a look. Nobody can make it slow by what the rows say, as a table that they are looked up in could be made.
 */
export function orderOfRows(bytes: Uint8Array, width: number, length: number): Uint32Array {
  let [order, other] = [Uint32Array.from({ length }, (_, row) => row), new Uint32Array(length)]
  for (let digit = width - 1; digit >= 0; digit--) {
    const starts = new Uint32Array(257)
    for (let row = 0; row < length; row++) starts[bytes[row * width + digit]! + 1]!++
    if (starts.includes(length)) continue
    for (let value = 1; value < starts.length; value++) starts[value]! += starts[value - 1]!
    for (const row of order) other[starts[bytes[row * width + digit]!]!++] = row
    ;[order, other] = [other, order]
  }
  return order
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
