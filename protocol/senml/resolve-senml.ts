/**
 * Resolving a SenML pack (RFC 8428 §4.6): base fields are carried into each record, so that every record stands for
 * itself. Records keep their order.
 *
 * Rounding: times come out as whole milliseconds since 1970, seconds × 1000 rounded half away from zero.
 * We ask for absolute times: a time below 2^28 seconds is relative to "now", and evidence has no now.
 */
import { ProtocolError } from '../protocol-error.ts'
import type { SenmlRecord } from './senml-record.ts'

export interface ResolvedRecord {
  readonly name: string
  readonly unit?: string
  /** Whole ms since 1970. */
  readonly timeMs: number
  readonly value?: number
  /** Integral of the value over time, in unit × seconds. */
  readonly sum?: number
  readonly text?: string
  readonly flag?: boolean
  readonly data?: Uint8Array
  /** Longest time until the next reading, from the sender. */
  readonly updateMs?: number
}

interface Base {
  readonly name: string
  readonly time: number
  readonly version: number
  readonly unit: string | undefined
  readonly value: number | undefined
  readonly sum: number | undefined
}

type Writable<Record> = { -readonly [Name in keyof Record]: Record[Name] }

type At = { readonly record: number }

/** The version of RFC 8428, and what a pack without one has. */
const VERSION = 10
/** Seconds below it are relative to now. */
export const ABSOLUTE_FROM_S = 2 ** 28
const NAME = /^[A-Za-z0-9][A-Za-z0-9\-:./_]*$/
const NO_BASE: Base = {
  name: '',
  time: 0,
  version: VERSION,
  unit: undefined,
  value: undefined,
  sum: undefined,
}

/**
 * @throws {ProtocolError} senml_version, senml_name, senml_value, senml_time_relative, senml_time_range; each with the
 * position of the `record`, from 0
 * @example resolveSenml([{ bn: 'roof/', n: 'power', bt: 1_470_009_600, u: 'W', v: 5 }]).map(({ name }) => name) // → ['roof/power']
 */
export function resolveSenml(records: readonly SenmlRecord[]): readonly ResolvedRecord[] {
  let base: Base = { ...NO_BASE, version: records[0]?.bver ?? VERSION }
  return records.map((record, index) => {
    base = applyBase(base, record)
    if (base.version !== (records[0]?.bver ?? VERSION))
      throw new ProtocolError('senml_version', 'the records of a pack have one version', { record: index })
    return resolveRecord(record, base, { record: index })
  })
}

function applyBase(base: Base, record: SenmlRecord): Base {
  // Of a pack only the first record has any, mostly.
  const { bn, bt, bver, bu, bv, bs } = record
  if ((bn ?? bt ?? bver ?? bu ?? bv ?? bs) === undefined) return base
  return {
    name: record.bn ?? base.name,
    time: record.bt ?? base.time,
    version: record.bver ?? base.version,
    unit: record.bu ?? base.unit,
    value: record.bv ?? base.value,
    sum: record.bs ?? base.sum,
  }
}

function resolveRecord(record: SenmlRecord, base: Base, at: At): ResolvedRecord {
  checkVersion(base.version, at)
  const name = base.name + (record.n ?? '')
  if (!isSenmlName(name))
    throw new ProtocolError('senml_name', `"${name.slice(0, 60)}" is not a SenML name`, at)
  const value = hasOtherValue(record) ? record.v : plus(base.value, record.v)
  const sum = plus(base.sum, record.s)
  checkValues(record, value, sum, at)
  const unit = record.u ?? base.unit
  const resolved: Writable<ResolvedRecord> = { name, timeMs: resolveTime(base.time + (record.t ?? 0), at) }
  if (unit !== undefined) resolved.unit = unit
  if (value !== undefined) resolved.value = value
  if (sum !== undefined) resolved.sum = sum
  if (record.vs !== undefined) resolved.text = record.vs
  if (record.vb !== undefined) resolved.flag = record.vb
  if (record.vd !== undefined) resolved.data = record.vd
  if (record.ut !== undefined) resolved.updateMs = resolveUpdate(record.ut, at)
  return resolved
}

/** @example isSenmlName('roof/power') // → true */
export function isSenmlName(name: string): boolean {
  return NAME.test(name)
}

/** Of two that may be missing, a missing one counts as zero; both missing is nothing at all. */
function plus(base: number | undefined, own: number | undefined): number | undefined {
  if (base === undefined || own === undefined) return base ?? own
  return base + own
}

function hasOtherValue(record: SenmlRecord): boolean {
  return record.vs !== undefined || record.vb !== undefined || record.vd !== undefined
}

function checkVersion(version: number, at: At): void {
  if (Number.isInteger(version) && version >= 1 && version <= VERSION) return
  throw new ProtocolError('senml_version', `a version is a whole number from 1 to ${VERSION}`, {
    ...at,
    version,
  })
}

function checkValues(record: SenmlRecord, value: number | undefined, sum: number | undefined, at: At): void {
  const given = [record.v, record.vs, record.vb, record.vd].filter(item => item !== undefined).length
  if (given > 1) throw new ProtocolError('senml_value', 'a record has one value', at)
  if (given === 0 && value === undefined && sum === undefined)
    throw new ProtocolError('senml_value', 'a record has a value or a sum', at)
  for (const number of [value, sum]) {
    if (number !== undefined && !Number.isFinite(number))
      throw new ProtocolError('senml_value', 'a value is a finite number', at)
  }
}

function resolveTime(seconds: number, at: At): number {
  const facts = { ...at, seconds }
  if (!Number.isFinite(seconds))
    throw new ProtocolError('senml_time_range', 'a time is a finite number', facts)
  if (seconds < ABSOLUTE_FROM_S)
    throw new ProtocolError('senml_time_relative', 'times are seconds since 1970, not relative to now', facts)
  return toMs(seconds, facts)
}

function resolveUpdate(seconds: number, at: At): number {
  const facts = { ...at, seconds }
  if (!(seconds >= 0)) throw new ProtocolError('senml_time_range', 'an update time is 0 or more', facts)
  return toMs(seconds, facts)
}

/** Half away from zero: no negative seconds come here, so half up is just that. */
function toMs(seconds: number, facts: At & { readonly seconds: number }): number {
  const ms = Math.round(seconds * 1000)
  if (!Number.isSafeInteger(ms)) throw new ProtocolError('senml_time_range', 'the time is too large', facts)
  return ms
}
