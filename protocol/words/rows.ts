/** Lists of rows in a message: each row a list of so many fields, each read by its own kind. What is not right is not read. */
import type { CborValue } from '../cbor/cbor.ts'
import type { Field } from './fields.ts'

export type RowFields<Row> = { readonly [Name in keyof Row & string]: Field<Row[Name]> }

/**
 * @param fields of a row, in the order in which they stand in it
 * @example rows<Figure>(2, { a: whole(0, 9) }, 'a figure').read([[1], [2]])
 */
export function rows<Row extends object>(
  most: number,
  fields: RowFields<Row>,
  of: string,
): Field<readonly Row[]> {
  const all = Object.entries(fields) as [keyof Row & string, Field<unknown>][]
  return {
    right: `a list of at most ${most} rows, each ${of}: ${all.map(([name, { right }]) => `${name} (${right})`).join(', ')}`,
    read: value => readRows<Row>(value, most, all),
    write: value => value.map(row => all.map(([name, { write }]) => write(row[name]))),
  }
}

function readRows<Row>(
  value: CborValue,
  most: number,
  fields: readonly (readonly [keyof Row & string, Field<unknown>])[],
): readonly Row[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const read: Row[] = []
  // A million rows an epoch: by place, for a pattern costs a walk.
  for (const row of value) {
    if (!Array.isArray(row) || row.length !== fields.length) return undefined
    const parts: Partial<Record<string, unknown>> = {}
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]!
      const part = field[1].read(row[index])
      if (part === undefined) return undefined
      parts[field[0]] = part
    }
    read.push(parts as Row)
  }
  return read
}
