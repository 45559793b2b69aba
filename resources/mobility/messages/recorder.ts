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
  /** Quarters of an hour of which it made a sheet, the newest last: of each it says one. */
  readonly said?: readonly number[]
}

export const NOTHING_KEPT: Kept = { zones: [], trip: [], ended: [] }

/** Within so far for so long it stands, and the trip is over; so it is after so long without a fix. */
const [STANDS_M, STANDS_MS] = [60, 300_000]
/** A day at a fix a second: of a longer trip the oldest are left out. */
const MOST_FIXES = 90_000
/** Where the network knows no seals; and what it takes to be sent. */
const [USUAL_LATE_MS, SENT_MS] = [6 * 3_600_000, 60_000]
/** Two days of quarters of an hour. */
const MOST_SAID = 192

/** What became of the fixes of a file. */
export interface TakenIn {
  /** They become sheets. */
  readonly taken: number
  /** Near an end of a trip, or they tell nothing. */
  readonly hidden: number
  /** Of a quarter of an hour for which it is too late, that is not over yet, or of which this device has a sheet or fixes of its own. */
  readonly late: number
  readonly early: number
  readonly known: number
}

export interface TimeWindow {
  /** Of the start of the first quarter of an hour that may still be told, ms. */
  readonly fromMs: number
  /** Network time. */
  readonly nowMs: number
}

/** What may still be told: a seal has to be in `settleAfter` after its quarter of an hour is over. */
export function windowOf({ settleAfterMs }: { readonly settleAfterMs: number }, nowMs: number): TimeWindow {
  const dueMs = Number.isFinite(settleAfterMs) ? settleAfterMs : USUAL_LATE_MS
  return { fromMs: nowMs - dueMs - QUARTER_MS + SENT_MS, nowMs }
}

export interface Recorder {
  add(fix: Fix): void
  /** The sheets that may be signed now, each once. @param nowMs network time */
  due(nowMs: number): readonly Sheet[]
  /** The person says that the trip is over. */
  stop(): void
  /** A track that another device recorded: trips that are over, treated as its own. */
  takeIn(segments: readonly (readonly Fix[])[], window: TimeWindow): TakenIn
  /** How many fixes of the trip that goes on are held back. */
  readonly held: number
  keep(): Kept
}

/** @param random of a source that nobody can guess */
export function createRecorder(random: () => number, kept: Kept = NOTHING_KEPT): Recorder {
  let { zones } = kept
  let [trip, ended] = [[...kept.trip], [...kept.ended]]
  let said = [...(kept.said ?? [])]
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
      const sheets = makeSheets(over)
      said = [...said, ...sheets.map(({ quarter }) => quarter)].slice(-MOST_SAID)
      return sheets
    },
    stop,
    takeIn(segments, window) {
      const inner = createRecorder(random, { zones, trip: [], ended: [] })
      const all = segments.flat().sort((a, b) => a.timeMs - b.timeMs)
      for (const fix of all) inner.add(fix)
      inner.stop()
      const { ended: left, zones: drawn } = inner.keep()
      zones = drawn
      const own = new Set([...said, ...[...trip, ...ended].map(quarterOf)])
      const sorted = Map.groupBy(left, fix => fateOf(fix, own, window))
      ended = [...ended, ...(sorted.get('taken') ?? [])].sort((a, b) => a.timeMs - b.timeMs)
      const count = (fate: Fate) => sorted.get(fate)?.length ?? 0
      const [taken, late, early, known] = [count('taken'), count('late'), count('early'), count('known')]
      return { taken, late, early, known, hidden: all.length - left.length }
    },
    get held() {
      return trip.length
    },
    keep: () => ({ zones, trip, ended, said }),
  }
}

type Fate = Exclude<keyof TakenIn, 'hidden'>

const quarterOf = ({ timeMs }: Fix) => Math.floor(timeMs / QUARTER_MS)

/** By its quarter of an hour as a whole: a sheet tells of all of it or of nothing. */
function fateOf(fix: Fix, own: ReadonlySet<number>, { fromMs, nowMs }: TimeWindow): Fate {
  const quarter = quarterOf(fix)
  if (quarter * QUARTER_MS < fromMs) return 'late'
  if ((quarter + 1) * QUARTER_MS > nowMs) return 'early'
  return own.has(quarter) ? 'known' : 'taken'
}
