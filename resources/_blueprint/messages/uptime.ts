/** What a device says of itself, and what is said of it: shared by rule, driver, page and command. */
import { readPack, scanPack } from '../../../protocol/senml/read-pack.ts'
import type { ResolvedRecord, SenmlRecord } from '../../../protocol/senml/senml.ts'

const [NAME, UNIT] = ['uptime', 's']
/** A century, s. */
const MOST_SECONDS = 3_200_000_000

/**
 * @param timeMs network time of the reading
 * @example uptimeRecord(3_600, 1_767_225_600_000) // { n: 'uptime', u: 's', v: 3600, bt: 1767225600 }
 */
export function uptimeRecord(seconds: number, timeMs: number): SenmlRecord {
  return { n: NAME, u: UNIT, v: seconds, bt: timeMs / 1000 }
}

/** Of a pack, the first record that is an uptime; and how many records it has. */
export interface ReadUptime {
  readonly records: number
  readonly found: { readonly timeMs: number; readonly seconds: number } | undefined
}

/**
 * A plain pack is read in place, without an object for each of its records: there are millions, and one of them is asked for.
 * @throws {ProtocolError} as `readPack`
 * @example readUptime(encodeSenmlCbor([uptimeRecord(3_600, 1_767_225_600_000)])).records // 1
 */
export function readUptime(payload: Uint8Array): ReadUptime {
  const columns = scanPack(payload)
  if (columns === undefined) return findUptime(readPack(payload))
  const { length: records, names, units, timesMs, values, textOf } = columns
  for (let row = 0; row < records; row++) {
    const unit = units[row]!
    const isOne = textOf(names[row]!) === NAME && unit !== -1 && textOf(unit) === UNIT
    if (isOne && isUptime(values[row]))
      return { records, found: { timeMs: timesMs[row]!, seconds: values[row]! } }
  }
  return { records, found: undefined }
}

function findUptime(records: readonly ResolvedRecord[]): ReadUptime {
  for (const { name, unit, value, timeMs } of records)
    if (name === NAME && unit === UNIT && isUptime(value))
      return { records: records.length, found: { timeMs, seconds: value } }
  return { records: records.length, found: undefined }
}

function isUptime(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= MOST_SECONDS
}

/** Facts of a contribution. */
export type UptimeFacts = {
  /** Intervals of the epoch in which it was heard. */
  readonly heard: number
}

/** Of an epoch. */
export type UptimeHighlights = {
  /** How many devices were heard. */
  readonly devices: number
}
