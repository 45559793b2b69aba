/** Neighbours are compared by days that are whole on both sides, and by nothing that is still on its way. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { addToDays, yieldRatios } from './fleet-checks.ts'
import type { DayYield } from './state.ts'

const [DAY, HOUR, PPM] = [86_400_000, 3_600_000, 1_000_000]
const FIRST = 17_000
const homes = [1, 2, 3, 4].map(
  (index): Subject => ({
    id: toSubjectId(String(index).repeat(64)),
    owner: toAddress(`0x${String(index).repeat(40)}`),
    resource: 'energy',
    model: 'energy/meter',
    cell: '8729a03a1ffffff',
    details: { pvW: 5_000 },
    registeredAtMs: 0,
    movedAtMs: 0,
    accepted: true,
  }),
)
const subjects = new Map(homes.map(home => [home.id, home]))
const [last] = homes.slice(-1)

/** Hourly readings of a day that made so much. */
const hours = (day: number, wh: number, from = 0, to = 24) =>
  Array.from({ length: to - from }, (_, at) => {
    const start = day * DAY + (from + at) * HOUR
    return { from: start, end: start + HOUR, wh: wh / 24, gap: false }
  })
const week = (wh: number, change: (day: number) => readonly DayYield[] | undefined = () => undefined) =>
  Array.from({ length: 7 }, (_, at) => FIRST + at).flatMap(
    day => change(day) ?? addToDays([], hours(day, wh)),
  )
const ratioOf = (days: readonly DayYield[]) =>
  yieldRatios(subjects, new Map(homes.map(home => [home.id, home === last ? days : week(24_000)]))).get(
    last!.id,
  )

describe('a home among its neighbours', () => {
  it('is found where it yields a third of theirs', () => {
    expect(ratioOf(week(8_016))).toBe(334_000)
    expect(ratioOf(week(24_000))).toBe(PPM)
  })

  it('is not blamed for hours that have not come in', () => {
    const halfSent = addToDays([], hours(FIRST + 6, 24_000, 0, 9))
    expect(ratioOf(week(24_000, day => (day === FIRST + 6 ? halfSent : undefined)))).toBe(PPM)
  })

  it('is judged by the days that it has, where others have more: clouds were the same for all', () => {
    const away = week(24_000, day => (day < FIRST + 2 ? [] : undefined))
    expect(ratioOf(away)).toBe(PPM)
    expect(ratioOf(week(24_000, day => (day < FIRST + 3 ? [] : undefined)))).toBeUndefined()
  })

  it('is compared where it stood on each day, so that moving away from clouds, or under them, changes nothing', () => {
    const [here, there] = ['8729a03a1ffffff', '871f1d489ffffff']
    const sunny = homes.map((home, index): Subject => {
      const id = toSubjectId(String(index + 5).repeat(64))
      return { ...home, id, cell: there }
    })
    const untilMs = (FIRST + 5) * DAY + 10 * HOUR
    const moved: Subject = {
      ...last!,
      cell: there,
      movedAtMs: untilMs,
      past: [{ untilMs, owner: last!.owner, cell: here }],
    }
    const all = new Map([...homes, ...sunny, moved].map(home => [home.id, home]))
    // On the day of the move it stood in both: that day says nothing.
    const ofMoved = week(24_000, day => (day > FIRST + 5 ? addToDays([], hours(day, 72_000)) : undefined))
    const ofNeighbours = sunny.map(({ id }) => [id, week(72_000)] as const)
    const days = new Map([...homes.map(({ id }) => [id, week(24_000)] as const), ...ofNeighbours])
    expect(yieldRatios(all, days.set(moved.id, ofMoved)).get(moved.id)).toBe(PPM)
    const lazy = week(8_016, day => (day > FIRST + 5 ? addToDays([], hours(day, 24_048)) : undefined))
    expect(yieldRatios(all, days.set(moved.id, lazy)).get(moved.id)).toBe(334_000)
  })

  it('is judged as if it had been there once what it missed has come in', () => {
    const [before, after] = [hours(FIRST + 3, 24_000, 0, 5), hours(FIRST + 3, 24_000, 20, 24)]
    const gap = {
      from: FIRST * DAY + 3 * DAY + 5 * HOUR,
      end: FIRST * DAY + 3 * DAY + 20 * HOUR,
      wh: 15_000,
      gap: true,
    }
    const whole = addToDays(addToDays(addToDays([], before), [gap]), after)
    expect(whole).toEqual([[FIRST + 3, 24_000, DAY]])
  })

  it('shares a gap of days in equal parts, to the last watt-hour', () => {
    const gap = { from: FIRST * DAY + 12 * HOUR, end: (FIRST + 2) * DAY + 6 * HOUR, wh: 100, gap: true }
    expect(addToDays([], [gap])).toEqual([
      [FIRST, 33, 12 * HOUR],
      [FIRST + 1, 33, DAY],
      [FIRST + 2, 34, 6 * HOUR],
    ])
  })
})
