/**
 * What a message says: readings of quantities that the network measures, and a note for each record that is not one.
 * A record is judged by itself and by the clock here; by its past elsewhere.
 */
import { placesOf } from '../../../kernel/past-devices.ts'
import type { EpochWindow, Facts, Note, ReceivedMessage } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { readPack as readRecords } from '../../../protocol/senml/read-pack.ts'
import type { ResolvedRecord } from '../../../protocol/senml/senml.ts'
import { addUp } from './alone/add-levels.ts'
import { type SteppedQuantity, toSteps } from './alone/stepped-quantity.ts'
import { arrivedFrom } from './arrival.ts'
import type { SensingParams } from './params.ts'
import type { SensingReason } from './reasons.ts'

export interface Reading {
  readonly quantity: SteppedQuantity
  readonly timeMs: number
  /** Undefined where the sensor said something that it cannot measure. */
  readonly steps: number | undefined
  readonly message: ReceivedMessage
  readonly record: number
}

export interface Pack {
  readonly readings: readonly Reading[]
  readonly notes: readonly Note[]
}

export type Refused = { readonly code: SensingReason; readonly facts: Facts }

export interface Bounds {
  readonly epoch: EpochWindow
  /** Since when its places are known. */
  readonly placedAtMs: number
  readonly params: SensingParams
  readonly byName: ReadonlyMap<string, SteppedQuantity>
}

export function boundsOf(
  subject: Subject,
  epoch: EpochWindow,
  params: SensingParams,
  byName: ReadonlyMap<string, SteppedQuantity>,
): Bounds {
  return { epoch, placedAtMs: placesOf(subject)[0]!.subject.movedAtMs, params, byName }
}

export function readPack(message: ReceivedMessage, bounds: Bounds): Pack | Refused {
  const records = resolve(message.payload)
  if ('code' in records) return records
  const readings: Reading[] = []
  const notes: Note[] = []
  let known = 0
  const parts = partsOf(records, bounds)
  for (const [record, item] of records.entries()) {
    const quantity = bounds.byName.get(lastWord(item.name))
    if (quantity === undefined) {
      if (parts.has(partKey(lastWord(item.name), item.timeMs))) continue
      notes.push(fail('quantity_unknown', record, { name: item.name.slice(0, 60) }))
      continue
    }
    known++
    const refusal = judgeTime(item, message, bounds) ?? judgeForm(item, quantity)
    if (refusal !== undefined) {
      notes.push(fail(refusal.code, record, { quantity: quantity.name, ...refusal.facts }))
      continue
    }
    const value = item.value!
    const inRange = value >= quantity.lowest && value <= quantity.highest
    if (!inRange) notes.push(outOfRange(value, quantity, record, item.timeMs))
    const unlike = inRange ? judgeParts(value, item.timeMs, quantity, parts) : undefined
    if (unlike !== undefined)
      notes.push(fail(unlike.code, record, { quantity: quantity.name, ...unlike.facts }))
    const steps = inRange && unlike === undefined ? toSteps(quantity, value) : undefined
    readings.push({ quantity, timeMs: item.timeMs, steps, message, record })
  }
  if (known === 0) return { code: 'no_quantity', facts: noQuantity(records, bounds) }
  return { readings, notes }
}

/** Values in whole tenths, by name and time. */
type Parts = ReadonlyMap<string, number>

function partKey(name: string, timeMs: number): string {
  return `${name} ${timeMs}`
}

function partsOf(records: readonly ResolvedRecord[], { byName }: Bounds): Parts {
  const names = new Set([...byName.values()].flatMap(({ parts }) => parts?.names ?? []))
  const found = new Map<string, number>()
  for (const { name, unit, value, timeMs } of names.size === 0 ? [] : records) {
    const part = lastWord(name)
    if (names.has(part) && unit === 'dB' && value !== undefined)
      found.set(partKey(part, timeMs), Math.round(value * 10))
  }
  return found
}

function judgeParts(
  value: number,
  timeMs: number,
  { parts }: SteppedQuantity,
  said: Parts,
): Refused | undefined {
  if (parts === undefined) return undefined
  const levels = parts.names.map(name => said.get(partKey(name, timeMs)))
  const missing = parts.names.find((_, index) => levels[index] === undefined)
  if (missing !== undefined) return { code: 'parts_missing', facts: { missing, timeMs } }
  const tenths = levels.filter(level => level !== undefined)
  return addUp(tenths, Math.round(value * 10), parts.within)
    ? undefined
    : { code: 'parts_differ', facts: { value, within: parts.within / 10, timeMs } }
}

function resolve(payload: Uint8Array): readonly ResolvedRecord[] | Refused {
  try {
    return readRecords(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return {
      code: 'payload_malformed',
      facts: { ...error.facts, problem: error.code, detail: error.message },
    }
  }
}

function judgeTime(
  { timeMs }: ResolvedRecord,
  message: ReceivedMessage,
  bounds: Bounds,
): Refused | undefined {
  const { epoch, placedAtMs, params } = bounds
  const earliestMs = arrivedFrom(message, epoch) - params.catchUpMs
  if (timeMs > message.timeMs + params.aheadMs)
    return {
      code: 'time_ahead',
      facts: { timeMs, messageTimeMs: message.timeMs, allowedMs: params.aheadMs },
    }
  if (timeMs < placedAtMs) return { code: 'before_place', facts: { timeMs, placedAtMs } }
  if (timeMs < earliestMs)
    return { code: 'too_late', facts: { timeMs, earliestMs, arrivedAtMs: message.arrivedAtMs } }
  return undefined
}

function judgeForm({ unit, value }: ResolvedRecord, quantity: SteppedQuantity): Refused | undefined {
  if (value === undefined) return { code: 'no_value', facts: {} }
  if (unit !== quantity.unit)
    return { code: 'unit_wrong', facts: { unit: unit?.slice(0, 20) ?? 'none', needed: quantity.unit } }
  if (quantity.sentinels.has(value)) return { code: 'sentinel', facts: { value } }
  return undefined
}

function outOfRange(value: number, quantity: SteppedQuantity, record: number, timeMs: number): Note {
  const { name, unit, lowest, highest } = quantity
  return fail('out_of_range', record, { quantity: name, value, unit, lowest, highest, timeMs })
}

function noQuantity(records: readonly ResolvedRecord[], { byName }: Bounds): Facts {
  return {
    records: records.length,
    first: records[0]?.name.slice(0, 60) ?? '',
    known: [...byName.keys()].join(', '),
  }
}

function fail(code: SensingReason, record: number, facts: Facts): Note {
  return { code, outcome: 'fail', record, facts }
}

/** `urn:dev:mac:0024befffe804ff1:temperature` and `station/temperature` are both a temperature. */
function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1)
}
