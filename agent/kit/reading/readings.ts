/**
 * What a source of readings is made of: payloads in, reports out. Each driver brings its transport, and hands over what came and
 * how it came; mapping, units, times, what is new, and the slots of meters are here, once for all of them.
 */

import * as v from 'valibot'
import {
  decodeSenmlJson,
  type ResolvedRecord,
  resolveSenml,
  type SenmlRecord,
} from '../../../protocol/senml/senml.ts'
import { reportAtBoundaries } from '../at-boundaries.ts'
import { maybe, number } from '../options.ts'
import type { DriverContext } from '../service.ts'
import { FIELDS, type Field, readFields } from './field.ts'
import { type Coming, createFreshness } from './freshness.ts'
import { OWN_TIME, type OwnTime, readOwnTime } from './own-time.ts'
import { convert } from './units.ts'

/** What every such driver's configuration may have. */
export const READING_OPTIONS = {
  /** How a payload becomes records; SenML JSON is taken as it is where nothing is said. */
  fields: FIELDS,
  /** Where a payload says its time. */
  time: OWN_TIME,
  /** The network's slot: what is counted in Wh is reported at its end. */
  slotMs: maybe(number({ min: 1_000, max: 86_400_000 })),
}

export interface ReadingOptions {
  readonly fields: readonly Field[]
  readonly time?: OwnTime | undefined
  readonly slotMs?: number | undefined
}

/** Of what was handed over. `kept`: it was no new reading. `full`: the queue took nothing. */
export type Outcome = 'taken' | 'kept' | 'full'

export interface Payload {
  readonly value: unknown
  readonly coming: Coming
  /** The topic, entity or address. */
  readonly of: string
}

export interface Readings {
  /** Resolves when the reading is durable, or is kept for the slot's end. @throws {Error} saying what is wrong with it */
  take(payload: Payload): Promise<Outcome>
  /** The same for a source that nobody waits for: what is wrong goes into the log. */
  hear(payload: Payload): void
  stop(): void
}

const METER_UNITS: ReadonlySet<string> = new Set(['Wh', 'kWh'])
const NOTE = v.object({ newest: v.record(v.string(), v.number()) })

/**
 * @example
 * const readings = createReadings(options, context)
 * await readings.take({ value: { t: 21.5 }, coming: 'live', of: 'room' })
 */
export function createReadings(options: ReadingOptions, context: DriverContext): Readings {
  const { fields: list, time, slotMs } = options
  const freshness = createFreshness(() => context.nowMs(), recall(context))
  const slots = slotMs === undefined ? undefined : createSlots(slotMs, list, context)

  const report = async (records: readonly Timed[]): Promise<Outcome> => {
    const plain = slots === undefined ? records : slots.count(records)
    if (plain.length === 0) return 'taken'
    context.remember(JSON.stringify({ newest: freshness.newest() }))
    const newestMs = Math.max(...plain.map(({ timeMs }) => timeMs))
    return (await context.take({ timeMs: newestMs, records: packOf(plain) })) ? 'taken' : 'full'
  }

  const take = async ({ value, coming, of }: Payload): Promise<Outcome> => {
    if (list.length === 0) return takeSenml(value, coming, of)
    const { records, problems } = readFields(value, list, of)
    if (records.length === 0) throw new Error(`none of the fields is a number: ${problems.join(', ')}`)
    context.seen?.(records)
    const stamp = readOwnTime(value, time)
    // What is measured is compared: an answer has much else that changes.
    const said = JSON.stringify(records)
    const timeMs = freshness.timeOf({ of, coming, said, ownMs: stamp?.timeMs, token: stamp?.token })
    return timeMs === undefined ? 'kept' : report(records.map(record => timedOf(record, timeMs)))
  }

  const takeSenml = async (value: unknown, coming: Coming, of: string): Promise<Outcome> => {
    const said = JSON.stringify(value)
    const pack = decodeSenmlJson(said)
    const timed = pack.some(({ bt, t }) => bt !== undefined || t !== undefined)
    // Records without a time are of the moment in which they came.
    const arrived = timed ? undefined : freshness.timeOf({ of, coming, said })
    if (!timed && arrived === undefined) return 'kept'
    const [first, ...rest] = pack
    const resolved = resolveSenml(timed ? pack : [{ ...first, bt: arrived! / 1000 }, ...rest])
    const records = resolved.map(record => ({ ...record, plain: record }))
    context.seen?.(packOf(records))
    const newestMs = Math.max(...resolved.map(({ timeMs }) => timeMs))
    const ownTimeMs = timed ? freshness.timeOf({ of, coming, said, ownMs: newestMs }) : arrived
    // A program that says times knows what it says: it may bring the past after the present.
    return coming === 'live' || ownTimeMs !== undefined ? report(records) : 'kept'
  }

  return {
    take,
    hear(payload) {
      take(payload).then(
        outcome =>
          outcome === 'full' &&
          context.warn('a reading was not taken: the queue is full', { of: payload.of }),
        (error: unknown) =>
          context.signal.aborted ||
          context.warn('a reading was not understood', {
            of: payload.of,
            problem: error instanceof Error ? error.message : String(error),
          }),
      )
    },
    stop: () => slots?.stop(),
  }
}

/** Registers go to the ends of slots; all else is handed on, with registers of the past that stand at one themselves. */
function createSlots(slotMs: number, list: readonly Field[], context: DriverContext) {
  const together = list.filter(({ unit }) => METER_UNITS.has(unit)).map(({ name }) => name)
  const boundaries = reportAtBoundaries(slotMs, context, { together })
  return {
    count(records: readonly Timed[]): readonly Timed[] {
      const registers = records.filter(({ unit }) => METER_UNITS.has(unit ?? ''))
      const byTime = [...Map.groupBy(registers, ({ timeMs }) => timeMs)].sort(([a], [b]) => a - b)
      const late = byTime.flatMap(([timeMs, group]) => {
        const inOrder = group.map(inWh)
        const isCounted = boundaries.observe(inOrder.map(senmlOf), timeMs) || timeMs % slotMs !== 0
        return isCounted
          ? []
          : inOrder.map(({ value, ...record }) => ({ ...record, value: Math.floor(value ?? 0) }))
      })
      return [...records.filter(({ unit }) => !METER_UNITS.has(unit ?? '')), ...late]
    },
    stop: boundaries.stop,
  }
}

/** A record with its time; `plain` where it has more than a value. */
interface Timed {
  readonly name: string
  readonly unit?: string | undefined
  readonly value?: number | undefined
  readonly timeMs: number
  readonly plain?: ResolvedRecord
}

function timedOf({ n = '', u, v: value }: SenmlRecord, timeMs: number): Timed {
  return { name: n, unit: u, value, timeMs }
}

function senmlOf({ name, unit = 'Wh', value }: Timed): SenmlRecord {
  return value === undefined ? { n: name, u: unit } : { n: name, u: unit, v: value }
}

function inWh({ name, unit = 'Wh', value, timeMs }: Timed): Timed {
  return { name, unit: 'Wh', value: value === undefined ? undefined : convert(value, unit, 'Wh'), timeMs }
}

/** The first carries the base time, the others what they differ by. */
function packOf(records: readonly Timed[]): readonly SenmlRecord[] {
  const baseMs = records[0]?.timeMs ?? 0
  return records.map(({ name, unit, value, timeMs, plain }, index): SenmlRecord => {
    const time =
      index === 0 ? { bt: baseMs / 1000 } : timeMs === baseMs ? {} : { t: (timeMs - baseMs) / 1000 }
    return {
      ...time,
      n: name,
      ...(unit === undefined ? {} : { u: unit }),
      ...(value === undefined ? {} : { v: value }),
      ...(plain?.sum === undefined ? {} : { s: plain.sum }),
      ...(plain?.text === undefined ? {} : { vs: plain.text }),
      ...(plain?.flag === undefined ? {} : { vb: plain.flag }),
      ...(plain?.data === undefined ? {} : { vd: plain.data }),
      ...(plain?.updateMs === undefined ? {} : { ut: plain.updateMs / 1000 }),
    }
  })
}

/** Of the time before a restart; nothing where the note is another's. */
function recall(context: DriverContext): Readonly<Record<string, number>> {
  try {
    return v.parse(NOTE, JSON.parse(context.recall() ?? '')).newest
  } catch {
    return {}
  }
}
