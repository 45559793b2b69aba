/** What a device says of itself, and what is said of it: shared by rule, driver, page and command. */
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

/** The first record that is an uptime; undefined where there is none. */
export function findUptime(records: readonly ResolvedRecord[]): ResolvedRecord | undefined {
  return records.find(({ name, unit, value }) => name === NAME && unit === UNIT && isUptime(value))
}

function isUptime(value: number | undefined): boolean {
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
