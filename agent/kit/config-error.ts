/** A configuration that cannot work: which field, and what would be right. */

import { readPrice } from '../../protocol/amounts/base-units.ts'
import { OperatingError } from '../../protocol/operating-error.ts'

export class ConfigError extends OperatingError<'config_invalid'> {
  override readonly name = 'ConfigError'
  readonly field: string

  constructor(field: string, right: string) {
    super('config_invalid', `${field}: ${right}`, { facts: { field } })
    this.field = field
  }
}

type Raw = Readonly<Record<string, unknown>>

export function readText(raw: Raw, field: string, otherwise?: string): string {
  const value = raw[field] ?? otherwise
  if (typeof value !== 'string' || value === '') throw new ConfigError(field, 'text is needed')
  return value
}

export function readNumber(
  raw: Raw,
  field: string,
  range: { readonly min: number; readonly max: number; readonly otherwise?: number },
): number {
  const value = raw[field] ?? range.otherwise
  if (typeof value !== 'number' || !Number.isFinite(value) || value < range.min || value > range.max) {
    throw new ConfigError(field, `a number from ${range.min} to ${range.max} is needed`)
  }
  return value
}

/** Base units: digits, or a number where that loses none. */
export function readBaseUnits(raw: Raw, field: string, otherwise: bigint): bigint {
  const value = raw[field] === undefined ? otherwise : readPrice(raw[field])
  if (value === undefined) throw new ConfigError(field, 'base units in digits, below 2^128, are needed')
  return value
}

export function readRecord(raw: Raw, field: string): Raw {
  const value = raw[field]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError(field, 'an object is needed')
  return value as Raw
}

export function readUrls(raw: Raw, field: string, protocols: readonly string[]): readonly string[] {
  const value = raw[field]
  if (!Array.isArray(value) || value.length === 0)
    throw new ConfigError(field, 'a list of at least one URL is needed')
  return value.map((item: unknown) => {
    const url = typeof item === 'string' ? URL.parse(item) : null
    if (url === null || !protocols.includes(url.protocol))
      throw new ConfigError(field, `URLs begin with ${protocols.map(name => `${name}//`).join(' or ')}`)
    return url.href.replace(/\/$/, '')
  })
}
