/**
 * Machines that write into one database have to agree on the time: an arrival is dated by whoever takes it in. Each compares its own
 * clock with the database's, now and then, and takes nothing in while they are apart.
 */
import { pause } from '../../links/pause.ts'
import type { ClockGuard } from '../network-clock.ts'

export interface DatabaseClock extends Pick<ClockGuard, 'driftMs' | 'trusted'> {
  /** This machine's minus the database's, as far as that is certain. */
  readonly driftMs: number | undefined
  /** Whether it answered when it was asked last. */
  readonly reachable: boolean
  look(): Promise<void>
}

export interface DatabaseClockOptions {
  readonly readClockMs: () => Promise<number>
  /** This machine's, as people set it. */
  readonly nowMs: () => number
  readonly allowedMs: number
}

export const APART_MS = 2_000

/** A database that does not answer says nothing of the clock; what is written then fails by itself. */
export function createDatabaseClock(options: DatabaseClockOptions): DatabaseClock {
  const { readClockMs, nowMs, allowedMs } = options
  let driftMs: number | undefined
  let reachable = false
  return {
    async look() {
      try {
        const askedMs = nowMs()
        const saysMs = await readClockMs()
        const toldMs = nowMs()
        // It said so somewhere between question and answer: what lies within that proves nothing.
        if (toldMs >= askedMs) driftMs = Math.max(0, askedMs - saysMs) - Math.max(0, saysMs - toldMs)
        reachable = true
      } catch {
        reachable = false
      }
    },
    get driftMs() {
      return driftMs
    },
    get reachable() {
      return reachable
    },
    get trusted() {
      return driftMs !== undefined && Math.abs(driftMs) <= allowedMs
    },
  }
}

/** Until it is told to end. */
export async function keepLooking(
  clock: DatabaseClock,
  everyMs: number,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await clock.look()
    await pause(everyMs, stopping)
  }
}

/** Trusted where both are. */
export function bothTrusted(
  chain: ClockGuard,
  database: Pick<DatabaseClock, 'driftMs' | 'trusted'>,
): ClockGuard {
  return {
    observe: chain.observe,
    get driftMs() {
      return database.trusted ? chain.driftMs : (database.driftMs ?? chain.driftMs)
    },
    get trusted() {
      return chain.trusted && database.trusted
    },
  }
}
