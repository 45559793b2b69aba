/**
 * What a reflector signs of a test: bytes and times as it saw them. Down ends when the device has shown what stood in the last bytes, so
 * nobody is said faster than one received; up is what came. A round trip is from an answer to the question that shows what was in it, so nobody is
 * said nearer than one is. Where the device was it does not know.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { defineWord } from '../../../protocol/words/define-word.ts'
import { bare, subject, timeMs, whole } from '../../../protocol/words/fields.ts'
import { MOST_RTT } from './sheet.ts'

export interface Reflected {
  /** 32 hex digits that the reflector drew. */
  readonly test: string
  /** Whose test it was: proved by its key. */
  readonly of: SubjectId
  /** When it began, network time. */
  readonly at: number
  readonly downBytes: number
  readonly downMs: number
  readonly upBytes: number
  readonly upMs: number
  /** Round trips, and of these the middle one, the one that 95 of 100 are below, and how much they differ from one to the next, tenths of a ms. */
  readonly pings: number
  readonly rtt: number
  readonly rttMost: number
  readonly jitter: number
}

const [MOST_BYTES, MOST_MS, MOST_PINGS] = [2 ** 32, 600_000, 1_000]

export const REFLECTED = defineWord<Reflected>('signal-reflected', {
  meaning: 'what a reflector saw of a test: bytes and times',
  fields: {
    test: bare(16),
    of: subject,
    at: timeMs,
    downBytes: whole(0, MOST_BYTES),
    downMs: whole(0, MOST_MS),
    upBytes: whole(0, MOST_BYTES),
    upMs: whole(0, MOST_MS),
    pings: whole(0, MOST_PINGS),
    rtt: whole(0, MOST_RTT),
    rttMost: whole(0, MOST_RTT),
    jitter: whole(0, MOST_RTT),
  },
})

/** Kilobits a second, rounded down; 0 where nothing was moved. @example kbpsOf(1_000_000, 800) // → 10_000 */
export function kbpsOf(bytes: number, ms: number): number {
  return ms === 0 ? 0 : Math.floor((bytes * 8) / ms)
}
