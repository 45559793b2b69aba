/** What streaks add to what was earned, quarter of an hour after quarter of an hour, and which streaks are remembered. */
import type { DueSheet, Earned } from './decide.ts'
import type { MobilityParams } from './params.ts'
import { activeIn, FORGOTTEN_WEEKS, type KeptStreak, levelOf, streakBefore, weekOf } from './streaks.ts'

const PPM = 1_000_000

export type Streaks = Map<string, KeptStreak>

/** Of a quarter of an hour; ascending by quarter from call to call. */
export function withStreaks(
  earned: readonly Earned[],
  counted: readonly DueSheet[],
  streaks: Streaks,
  { streakPpm }: MobilityParams,
): readonly Earned[] {
  if (streakPpm === 0) return earned
  return earned.map((one, at) => {
    const sheet = counted[at]!
    // A device beside the one that has what its vehicle earns is not active for it.
    if (sheet.isBesideVouched) return one
    const [key, week] = [keyOf(sheet), weekOf(sheet.quarter)]
    const level = levelOf(streakBefore(streaks.get(key), week))
    streaks.set(key, activeIn(streaks.get(key), week))
    return { ...one, units: one.units + Math.floor((one.units * streakPpm * (level - 1)) / PPM) }
  })
}

/** Nothing of who has not driven for as long as any streak lasts. */
export function keptStreaks(streaks: Streaks, before: number): Readonly<Record<string, KeptStreak>> {
  const oldest = weekOf(before) - FORGOTTEN_WEEKS - 1
  return Object.fromEntries(
    [...streaks].filter(([, [week]]) => week >= oldest).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** A vehicle whose number is vouched for keeps its streak in another device; with another owner it begins anew. */
function keyOf({ subject, vehicle, ofVehicleSinceMs, owner }: DueSheet): string {
  return `${ofVehicleSinceMs >= 0 ? vehicle : subject} ${owner}`
}
