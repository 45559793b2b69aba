/**
 * Weekly streaks and levels, as DIMO has them (DIP-2): a week in which a vehicle moved lengthens its streak; a week in which it did not
 * pauses it, and each third such week in a row costs a level. A level adds to what a week's cells are worth, by the network's choice.
 *
 * Laws: a streak is of a vehicle where somebody vouches for its number, else of a device, and of one owner: it ends at a sale. A week
 * counts once, whatever the number of sheets, and as it was driven, not as it was settled. A level never takes anything from a cell.
 */
import { QUARTER_MS } from '../messages/sheet.ts'

/** Weeks in a row that were active, and that were not since. */
export interface Streak {
  readonly active: number
  readonly missed: number
}

export const NO_STREAK: Streak = { active: 0, missed: 0 }
/** Weeks from which each level holds. */
export const LEVELS = [0, 4, 21, 36] as const
/** Of a level a week is worth so many points, of 3000 at most. */
export const LEVEL_POINTS = [0, 1_000, 2_000, 3_000] as const
/** Missed in a row, they cost a level. */
const MISSED_FOR_A_LEVEL = 3
const WEEK_MS = 7 * 86_400_000
/** A Monday, 05:00 UTC. */
const FIRST_WEEK_MS = Date.UTC(2022, 0, 31, 5)
/** What was not there for so long has no streak left: from the highest level all are lost. */
export const FORGOTTEN_WEEKS = MISSED_FOR_A_LEVEL * LEVELS.length

/** @example weekOf(Date.UTC(2022, 0, 31, 5) / 900_000) // → 0 */
export function weekOf(quarter: number): number {
  return Math.floor((quarter * QUARTER_MS - FIRST_WEEK_MS) / WEEK_MS)
}

/** From 1; of a streak of so many active weeks. */
export function levelOf({ active }: Streak): number {
  return LEVELS.filter(least => active >= least).length
}

/** Of that level. */
export function pointsOf(streak: Streak): number {
  return LEVEL_POINTS[levelOf(streak) - 1]!
}

/**
 * After one more week.
 * @example afterWeek({ active: 22, missed: 2 }, false) // → { active: 4, missed: 3 }
 */
export function afterWeek({ active, missed }: Streak, isActive: boolean): Streak {
  if (isActive) return { active: active + 1, missed: 0 }
  const gone = missed + 1
  if (gone % MISSED_FOR_A_LEVEL !== 0) return { active, missed: gone }
  return { active: LEVELS[Math.max(0, levelOf({ active, missed }) - 2)]!, missed: gone }
}

/** As it is kept: the streak before the newest week that was active, and that week. */
export type KeptStreak = readonly [week: number, active: number, missed: number]

/** Before that week; what was kept of a later one stays as it is. */
export function streakBefore(kept: KeptStreak | undefined, week: number): Streak {
  if (kept === undefined) return NO_STREAK
  const [known, active, missed] = kept
  if (week <= known) return { active, missed }
  let streak = afterWeek({ active, missed }, true)
  if (week - known > FORGOTTEN_WEEKS + 1) return NO_STREAK
  for (let between = known + 1; between < week; between++) streak = afterWeek(streak, false)
  return streak
}

/** It was active in that week. */
export function activeIn(kept: KeptStreak | undefined, week: number): KeptStreak {
  if (kept !== undefined && week <= kept[0]) return kept
  const { active, missed } = streakBefore(kept, week)
  return [week, active, missed]
}
