/**
 * Resolving a SenML pack (RFC 8428 §4.6): base fields are carried into each record, so that every record stands for
 * itself. Times come out as whole milliseconds since 1970, rounded half away from zero.
 *
 * We ask for absolute times: a time below 2^28 seconds is relative to "now", and evidence has no now.
 */
import { ProtocolError } from './protocol-error.ts'
import type { SenmlRecord } from './senml-record.ts'

export interface ResolvedRecord {
  readonly name: string
  readonly unit?: string
  readonly timeMs: number
  readonly value?: number
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
  readonly unit?: string | undefined
  readonly value?: number | undefined
  readonly sum?: number | undefined
}

const ABSOLUTE_FROM_S = 2 ** 28
const VERSION = 10
const NAME = /^[A-Za-z0-9][A-Za-z0-9\-:./_]*$/

/** @throws {ProtocolError} senml_version, senml_name, senml_value, senml_time_relative, senml_time_range */
export function resolveSenml(records: readonly SenmlRecord[]): readonly ResolvedRecord[] {
  let base: Base = { name: '', time: 0 }
  return records.map((record, index) => {
    base = {
      name: record.bn ?? base.name,
      time: record.bt ?? base.time,
      unit: record.bu ?? base.unit,
      value: record.bv ?? base.value,
      sum: record.bs ?? base.sum,
    }
    return resolveRecord(record, base, index)
  })
}

function resolveRecord(record: SenmlRecord, base: Base, index: number): ResolvedRecord {
  const facts = { record: index }
  if ((record.bver ?? VERSION) > VERSION)
    throw new ProtocolError('senml_version', `SenML version ${record.bver} is not known`, facts)
  const name = base.name + (record.n ?? '')
  if (!NAME.test(name))
    throw new ProtocolError('senml_name', `"${name.slice(0, 60)}" is not a SenML name`, facts)
  const value =
    record.v === undefined && !hasOtherValue(record)
      ? base.value
      : record.v === undefined
        ? undefined
        : record.v + (base.value ?? 0)
  const sum = record.s === undefined ? base.sum : record.s + (base.sum ?? 0)
  checkValues(record, value, sum, facts)
  const unit = record.u ?? base.unit
  return {
    name,
    timeMs: resolveTime(base.time + (record.t ?? 0), facts),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined ? {} : { value }),
    ...(sum === undefined ? {} : { sum }),
    ...(record.vs === undefined ? {} : { text: record.vs }),
    ...(record.vb === undefined ? {} : { flag: record.vb }),
    ...(record.vd === undefined ? {} : { data: record.vd }),
    ...(record.ut === undefined ? {} : { updateMs: Math.round(record.ut * 1000) }),
  }
}

function hasOtherValue(record: SenmlRecord): boolean {
  return record.vs !== undefined || record.vb !== undefined || record.vd !== undefined
}

function checkValues(
  record: SenmlRecord,
  value: number | undefined,
  sum: number | undefined,
  facts: { record: number },
): void {
  const given = [record.v, record.vs, record.vb, record.vd].filter(item => item !== undefined).length
  if (given > 1) throw new ProtocolError('senml_value', 'a record has one value', facts)
  if (given === 0 && value === undefined && sum === undefined)
    throw new ProtocolError('senml_value', 'a record has a value or a sum', facts)
  for (const number of [value, sum]) {
    if (number !== undefined && !Number.isFinite(number))
      throw new ProtocolError('senml_value', 'a value is a finite number', facts)
  }
}

function resolveTime(seconds: number, facts: { record: number }): number {
  if (!Number.isFinite(seconds))
    throw new ProtocolError('senml_time_range', 'a time is a finite number', facts)
  if (seconds < ABSOLUTE_FROM_S) {
    throw new ProtocolError('senml_time_relative', 'times are seconds since 1970, not relative to now', {
      ...facts,
      seconds,
    })
  }
  const ms = Math.round(seconds * 1000)
  if (!Number.isSafeInteger(ms))
    throw new ProtocolError('senml_time_range', 'the time is too large', { ...facts, seconds })
  return ms
}
