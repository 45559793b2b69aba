/** Rows of a run as one array of numbers, in the order of `COLUMNS`: what goes from one thread to another without being copied. */
import { COLUMNS, type Row } from './run.ts'

export function packRows(rows: readonly Row[]): Float64Array<ArrayBuffer> {
  const packed = new Float64Array(rows.length * COLUMNS.length)
  let at = 0
  for (const row of rows) for (const name of COLUMNS) packed[at++] = row[name]
  return packed
}

export function unpackRows(packed: Float64Array): readonly Row[] {
  const count = packed.length / COLUMNS.length
  return Array.from({ length: count }, (_, row) => {
    const one: Partial<Record<(typeof COLUMNS)[number], number>> = {}
    for (const [column, name] of COLUMNS.entries()) one[name] = packed[row * COLUMNS.length + column]!
    return one as Row
  })
}
