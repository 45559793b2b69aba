/** A policy as plain data, and back: amounts are decimal strings, everything else is as it stands. */
import type { CborValue } from '../../../protocol/cbor/cbor.ts'
import type { EmissionPolicy } from './policy.ts'
import type { TimePolicy } from './time-policy.ts'

/** Of each kind: which fields are amounts or counts, which are numbers, and which are words or flags. */
const FIELDS = {
  fixed: { amount: 'bigint', everyMs: 'number' },
  halving: { first: 'bigint', everyMs: 'number' },
  exponential: { total: 'bigint', halfLifeMs: 'number', stepMs: 'number' },
  crv: { first: 'bigint', everyMs: 'number', divisor: 'bigint' },
  table: { rows: 'rows' },
  baseline: {
    resource: 'string',
    simple: 'bigint',
    baseline: 'bigint',
    halfLifeMs: 'number',
    unitsADay: 'bigint',
    doublesMs: 'number',
  },
  demandLinked: { schedule: 'policy', counts: 'string', rate: 'bigint', window: 'number' },
  net: {
    schedule: 'policy',
    price: 'bigint',
    window: 'number',
    mostADay: 'bigint',
    floorPpm: 'number',
    capPpm: 'number',
  },
  controller: {
    resource: 'string',
    targetADay: 'bigint',
    start: 'bigint',
    step: 'bigint',
    floor: 'bigint',
    ceiling: 'bigint',
    antiWindup: 'boolean',
  },
} as const satisfies { readonly [Kind in EmissionPolicy['kind']]: Readonly<Record<string, FieldType>> }

type FieldType = 'bigint' | 'number' | 'string' | 'boolean' | 'rows' | 'policy'

export function describeEmission(policy: EmissionPolicy): CborValue {
  return plain(policy)
}

function plain(value: unknown): CborValue {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
  return value as CborValue
}

/** @throws {TypeError} naming the field; whether its figures make sense is checkEmission's to say. */
export function readEmission(described: unknown, at = 'emission'): EmissionPolicy {
  const given = asObject(described, at)
  const kind = given['kind']
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind))
    throw new TypeError(`${at}.kind: one of ${Object.keys(FIELDS).join(', ')}, got ${JSON.stringify(kind)}`)
  const fields: Readonly<Record<string, FieldType>> = FIELDS[kind as EmissionPolicy['kind']]
  const unknown = Object.keys(given).find(name => name !== 'kind' && !Object.hasOwn(fields, name))
  if (unknown !== undefined) throw new TypeError(`${at}.${unknown}: unknown in "${kind}"`)
  const read = Object.entries(fields).map(([name, type]) => [
    name,
    readField(given[name], type, `${at}.${name}`),
  ])
  return { kind, ...Object.fromEntries(read) } as EmissionPolicy
}

function readField(value: unknown, type: FieldType, at: string): unknown {
  if (type === 'bigint') return readAmount(value, at)
  if (type === 'policy') return readEmission(value, at) as TimePolicy
  if (type === 'rows') {
    if (!Array.isArray(value)) throw new TypeError(`${at}: a list of rows is needed`)
    return value.map((row, index) => readRow(row, `${at}[${index}]`))
  }
  if (typeof value !== type || (type === 'number' && !Number.isSafeInteger(value)))
    throw new TypeError(`${at}: ${type === 'number' ? 'a whole number' : `a ${type}`} is needed`)
  return value
}

function readRow(value: unknown, at: string): { readonly atMs: number; readonly total: bigint } {
  const { atMs, total } = asObject(value, at)
  return { atMs: readField(atMs, 'number', `${at}.atMs`) as number, total: readAmount(total, `${at}.total`) }
}

function readAmount(value: unknown, at: string): bigint {
  if (typeof value !== 'string' || !/^(0|[1-9][0-9]{0,77})$/.test(value))
    throw new TypeError(`${at}: decimal digits are needed`)
  return BigInt(value)
}

function asObject(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${at}: an object is needed`)
  return value as Readonly<Record<string, unknown>>
}
