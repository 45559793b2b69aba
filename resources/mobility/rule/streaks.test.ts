/** Streaks: DIMO's own cases, and what late settling, a sale and a pause do to them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUARTER_MS } from '../messages/sheet.ts'
import { device } from '../testing/conformance-case.ts'
import { sheetsOf } from '../testing/drives.ts'
import { settleHours, type Told } from '../testing/settle.ts'
import {
  activeIn,
  afterWeek,
  FORGOTTEN_WEEKS,
  type KeptStreak,
  levelOf,
  NO_STREAK,
  pointsOf,
  type Streak,
  streakBefore,
  weekOf,
} from './streaks.ts'

const START_MS = Date.UTC(2026, 0, 1)

it.each([
  [[0, 0], true, [1, 0, 0]],
  [[3, 0], true, [4, 0, 1_000]],
  [[21, 0], true, [22, 0, 2_000]],
  [[22, 2], false, [4, 3, 0]],
  [[1, 2], false, [0, 3, 0]],
] as const)('of DIMO’s cases %j, active %s: %j', ([active, missed], isActive, expected) => {
  const streak = afterWeek({ active, missed }, isActive)
  // A week that is not active is worth nothing.
  expect([streak.active, streak.missed, isActive ? pointsOf(streak) : 0]).toEqual(expected)
})

it('weeks begin on Mondays at 05:00 UTC', () => {
  const quarter = Date.UTC(2022, 1, 7, 5) / QUARTER_MS
  expect([weekOf(quarter - 1), weekOf(quarter), weekOf(quarter + 7 * 96)]).toEqual([0, 1, 2])
})

it('is the same counted at once as week after week, and gone after long absence', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), weeks => {
      let streak: Streak = NO_STREAK
      let kept: KeptStreak | undefined
      for (const [week, isActive] of weeks.entries()) {
        if (isActive || streak.active > 0) expect(levelOf(streakBefore(kept, week))).toBe(levelOf(streak))
        streak = afterWeek(streak, isActive)
        if (isActive) kept = activeIn(kept, week)
      }
    }),
  )
  expect(streakBefore([0, 50, 0], 1)).toEqual({ active: 51, missed: 0 })
  expect(streakBefore([0, 50, 0], FORGOTTEN_WEEKS + 1).active).toBe(0)
})

describe('a network that rewards streaks', () => {
  const [first] = [device(1)]
  const weekly = (weeks: number): Told[] =>
    Array.from({ length: weeks }, (_, week) => {
      const startMs = START_MS + week * 7 * 86_400_000
      return { by: first, sheet: sheetsOf({ startMs, way: 3, seed: week, seconds: 880 })[0]! }
    })
  const unitsIn = (weeks: number, streak: string) =>
    settleHours([first], weekly(weeks), {
      startMs: START_MS,
      hours: (weeks - 1) * 168 + 1,
      options: { streak, remember: '15m' },
    })

  it('adds a level’s part to cells from the fourth week on, and by itself adds nothing', () => {
    const [plain, more] = ['0%', '10%'].map(streak => unitsIn(6, streak))
    const cells = weekly(6).map(({ sheet }) => sheet.visits.length * 1_000)
    const sum = (from: number, until: number) => cells.slice(from, until).reduce((all, one) => all + one, 0)
    expect(plain!.unitsOf(first)).toBe(sum(0, 6))
    expect(more!.unitsOf(first)).toBe(sum(0, 4) + 1.1 * sum(4, 6))
    expect(plain!.state.streaks).toEqual({})
    expect(Object.keys(more!.state.streaks)).toEqual([`${first.id} ${first.owner}`])
  })
})
