/**
 * How the columns of a table become SenML records: unit conversions as data. Two kinds of column: a `value` is reported as
 * it stands in the row; a `register` is energy that flowed in the row's interval, added up for ever.
 */

import * as v from 'valibot'
import type { SenmlRecord } from '../../../protocol/senml/senml.ts'
import { fields, listOf, maybe, text, unlessSaid, wholeNumber } from '../../kit/options.ts'

export const CONVERSIONS = {
  none: (value: number) => value,
  fahrenheit: (value: number) => (value - 32) / 1.8,
  mph: (value: number) => value * 0.44704,
  mbar: (value: number) => value * 100,
  kWh: (value: number) => value * 1000,
} as const

export type Conversion = keyof typeof CONVERSIONS

export interface ValueColumn {
  readonly column: string
  readonly name: string
  readonly unit: string
  readonly convert: Conversion
  readonly digits: number
}

/** Energy of an interval: what one column says, less another, as far as it is above zero. */
export interface RegisterColumn {
  readonly name: string
  readonly plus: string
  readonly minus?: string
}

export interface MappedRow {
  readonly timeMs: number
  /** Values in the order of `values`; NaN where there is none. */
  readonly records: { readonly values: readonly number[]; readonly registers: readonly number[] }
}

export interface Mapping {
  readonly time: { readonly column: string; readonly zone: string }
  /** Only rows whose column has this text. */
  readonly only?: { readonly column: string; readonly equals: string }
  readonly values: readonly ValueColumn[]
  readonly registers: readonly RegisterColumn[]
  /** The SenML records of a row; the first has the base time. */
  finish(row: MappedRow): readonly SenmlRecord[]
}

const VALUE = fields({
  column: text,
  name: text,
  unit: text,
  convert: unlessSaid(
    v.picklist(Object.keys(CONVERSIONS) as Conversion[], `one of ${Object.keys(CONVERSIONS).join(', ')}`),
    'none',
  ),
  digits: unlessSaid(wholeNumber({ min: 0, max: 9 }), 2),
})
const REGISTER = fields({ name: text, plus: text, minus: maybe(text) })

export const MAPPING = v.pipe(
  fields({
    time: fields({ column: text, zone: unlessSaid(text, 'Z') }),
    only: maybe(fields({ column: text, equals: text })),
    values: unlessSaid(listOf(VALUE), []),
    registers: unlessSaid(listOf(REGISTER), []),
  }),
  v.check(
    ({ values, registers }) => values.length + registers.length > 0,
    'at least one of values and registers',
  ),
  v.transform((read): Mapping => ({ ...read, finish: row => finish(row, read.values, read.registers) })),
)

function finish(
  { timeMs, records }: MappedRow,
  values: readonly ValueColumn[],
  registers: readonly RegisterColumn[],
): readonly SenmlRecord[] {
  const measured = values.flatMap(({ name, unit, digits }, index): SenmlRecord[] => {
    const value = records.values[index] ?? Number.NaN
    return Number.isFinite(value) ? [{ n: name, u: unit, v: Number(value.toFixed(digits)) }] : []
  })
  const counted = registers.map(
    ({ name }, index): SenmlRecord => ({ n: name, u: 'Wh', v: Math.round(records.registers[index] ?? 0) }),
  )
  const all = [...measured, ...counted]
  return all.map((record, index) => (index === 0 ? { bt: timeMs / 1000, ...record } : record))
}
