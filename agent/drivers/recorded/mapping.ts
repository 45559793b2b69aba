/**
 * How the columns of a table become SenML records: unit conversions as data. Two kinds of column: a `value` is reported as
 * it stands in the row; a `register` is energy that flowed in the row's interval, added up for ever.
 */
import type { SenmlRecord } from '../../../protocol/senml/senml.ts'
import { ConfigError, readNumber, readText } from '../../kit/config-error.ts'

type Raw = Readonly<Record<string, unknown>>

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

/** @throws {ConfigError} */
export function readMapping(raw: Raw): Mapping {
  const time = raw['time'] as Raw | undefined
  const only = raw['only'] as Raw | undefined
  const values = list(raw, 'values').map(readValue)
  const registers = list(raw, 'registers').map(readRegister)
  if (values.length + registers.length === 0)
    throw new ConfigError('mapping', 'at least one of values and registers')
  return {
    time: { column: readText(time ?? {}, 'column'), zone: readText(time ?? {}, 'zone', 'Z') },
    ...(only === undefined
      ? {}
      : { only: { column: readText(only, 'column'), equals: readText(only, 'equals') } }),
    values,
    registers,
    finish: row => finish(row, values, registers),
  }
}

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

function readValue(raw: Raw): ValueColumn {
  const convert = readText(raw, 'convert', 'none')
  if (!Object.hasOwn(CONVERSIONS, convert))
    throw new ConfigError('mapping.values.convert', `one of ${Object.keys(CONVERSIONS).join(', ')}`)
  return {
    column: readText(raw, 'column'),
    name: readText(raw, 'name'),
    unit: readText(raw, 'unit'),
    convert: convert as Conversion,
    digits: readNumber(raw, 'digits', { min: 0, max: 9, otherwise: 2 }),
  }
}

function readRegister(raw: Raw): RegisterColumn {
  const minus = raw['minus'] === undefined ? {} : { minus: readText(raw, 'minus') }
  return { name: readText(raw, 'name'), plus: readText(raw, 'plus'), ...minus }
}

function list(raw: Raw, field: string): readonly Raw[] {
  const value = raw[field] ?? []
  if (!Array.isArray(value)) throw new ConfigError(`mapping.${field}`, 'a list')
  return value as readonly Raw[]
}
