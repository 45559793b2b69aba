/**
 * What a page and an agent do with fixes as they come: trips begin when something moves and end when it stands; a quarter of an hour
 * becomes a sheet once it is over and no trip that touches it goes on, because only then its ends are known and left out. What is kept
 * survives a restart as plain data, on the device alone.
 */
import { cleanFixes } from './clean-fixes.ts'
import { distanceM, type Fix } from './fix.ts'
import { makeSheets } from './make-sheets.ts'
import { QUARTER_MS, type Sheet } from './sheet.ts'
import { trimTrip, type Zone } from './trim-trip.ts'

/** All of it is the device's own business. */
export interface Kept {
  readonly zones: readonly Zone[]
  /** Of the trip that goes on, and of those that ended in a quarter that is not over. */
  readonly trip: readonly Fix[]
  readonly ended: readonly Fix[]
}

export const NOTHING_KEPT: Kept = { zones: [], trip: [], ended: [] }

/** Within so far for so long it stands, and the trip is over; so it is after so long without a fix. */
const [STANDS_M, STANDS_MS] = [60, 300_000]
/** A day at a fix a second: of a longer trip the oldest are left out. */
const MOST_FIXES = 90_000

export interface Recorder {
  add(fix: Fix): void
  /** The sheets that may be signed now, each once. @param nowMs network time */
  due(nowMs: number): readonly Sheet[]
  /** The person says that the trip is over. */
  stop(): void
  /** How many fixes of the trip that goes on are held back. */
  readonly held: number
  keep(): Kept
}

/** @param random of a source that nobody can guess */
export function createRecorder(random: () => number, kept: Kept = NOTHING_KEPT): Recorder {
  let { zones } = kept
  let [trip, ended] = [[...kept.trip], [...kept.ended]]
  // Since when it has not gone away from where it is.
  let stood: Fix | undefined = trip.at(-1)
  const stop = () => {
    const { fixes } = cleanFixes(trip)
    const trimmed = trimTrip(fixes, zones, random)
    zones = trimmed.zones
    ended.push(...trimmed.fixes)
    trip = []
    stood = undefined
  }
  return {
    add(fix) {
      const last = trip.at(-1)
      if (last !== undefined && fix.timeMs - last.timeMs > STANDS_MS) stop()
      if (stood === undefined || distanceM(stood, fix) > STANDS_M) stood = fix
      trip.push(fix)
      if (trip.length > MOST_FIXES) trip.shift()
      if (fix.timeMs - stood.timeMs > STANDS_MS) stop()
    },
    due(nowMs) {
      const last = trip.at(-1)
      if (last !== undefined && nowMs - last.timeMs > STANDS_MS) stop()
      const openMs = Math.min(nowMs, trip[0]?.timeMs ?? nowMs)
      const before = Math.floor(openMs / QUARTER_MS) * QUARTER_MS
      const over = ended.filter(({ timeMs }) => timeMs < before)
      ended = ended.filter(({ timeMs }) => timeMs >= before)
      return makeSheets(over)
    },
    stop,
    get held() {
      return trip.length
    },
    keep: () => ({ zones, trip, ended }),
  }
}
