/** Neighbours are compared by days that are whole on both sides, and by nothing that is still on its way. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import type { DayYield } from '../state.ts'
import { addToDays, compareYields } from './fleet-checks.ts'
import type { Standing } from './standing.ts'
import { sunBounds } from './sun-bound.ts'

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
const FULL: Pick<Standing, 'tier' | 'countedW'> = { tier: 'vouched', countedW: 5_000 }
const compare = (
  all: ReadonlyMap<SubjectId, Subject>,
  daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>,
  standingOf: (id: SubjectId) => Pick<Standing, 'tier' | 'countedW'> = () => FULL,
) => compareYields({ subjects: all, daysOf, standingOf, today: FIRST + 7, sunBound: sunBounds() })
const ratioOf = (days: readonly DayYield[]) =>
  compare(subjects, new Map(homes.map(home => [home.id, home === last ? days : week(24_000)]))).ratios.get(
    last!.id,
  )

describe('a home among its neighbours', () => {
  it('is found where it yields a third of theirs', () => {
    expect(ratioOf(week(8_016))).toBe(334_000)
    expect(ratioOf(week(24_000))).toBe(PPM)
  })

  it('that has no whole day, as where its registers begin again each day, is bounded by the parts that it says', () => {
    const broken = (wh: number) => week(0, day => addToDays([], hours(day, wh, 1, 24)))
    const judged = (days: readonly DayYield[]) => {
      const all = new Map(homes.map(home => [home.id, home === last ? days : week(24_000)]))
      const { ratios, unjudged, atLeast } = compare(subjects, all)
      return [ratios.get(last!.id), unjudged.get(last!.id), atLeast.get(last!.id)]
    }
    const [none, why, least] = judged(broken(48_000))
    expect([none, why]).toEqual([undefined, 'too_new'])
    expect(least).toBeGreaterThan(1.8 * PPM)
    expect(least).toBeLessThanOrEqual(2 * PPM)
    // Who is honest and leaves hours out is never said to have made more than it did.
    expect(judged(broken(24_000))[2]).toBeLessThanOrEqual(PPM)
    expect(judged(week(24_000))).toEqual([PPM, undefined, undefined])
  })

  it('is not told that it overstates for days on which snow lies on the other roofs', () => {
    const snowDays = 4
    const snowed = week(30_000, day => (day < FIRST + snowDays ? addToDays([], hours(day, 480)) : undefined))
    const judged = (days: readonly DayYield[]) => {
      const all = new Map(homes.map(home => [home.id, home === last ? days : snowed]))
      const { ratios, tooHigh } = compare(subjects, all)
      return [(ratios.get(last!.id) ?? 0) > 2.2 * PPM, tooHigh.has(last!.id)]
    }
    expect(judged(week(30_000))).toEqual([true, false])
    expect(judged(week(90_000))).toEqual([true, true])
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
    const ofMoved = week(24_000, day => (day > FIRST + 5 ? addToDays([], hours(day, 36_000)) : undefined))
    const ofNeighbours = sunny.map(({ id }) => [id, week(36_000)] as const)
    const days = new Map([...homes.map(({ id }) => [id, week(24_000)] as const), ...ofNeighbours])
    expect(compare(all, days.set(moved.id, ofMoved)).ratios.get(moved.id)).toBe(PPM)
    const lazy = week(8_016, day => (day > FIRST + 5 ? addToDays([], hours(day, 12_024)) : undefined))
    expect(compare(all, days.set(moved.id, lazy)).ratios.get(moved.id)).toBe(334_000)
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

describe('who votes on what is usual', () => {
  const stranger = (number: number, change: Partial<Subject> = {}): Subject => ({
    ...last!,
    id: toSubjectId(number.toString(16).padStart(64, 'e')),
    owner: toAddress(`0x${number.toString(16).padStart(40, 'e')}`),
    ...change,
  })
  const among = (others: readonly Subject[], standing: Pick<Standing, 'tier' | 'countedW'>, wh = 15_000) => {
    const all = new Map([...homes, ...others].map(home => [home.id, home]))
    const days = new Map([...all.values()].map(home => [home.id, week(homes.includes(home) ? 24_000 : wh)]))
    const known = new Set(homes.map(({ id }) => id))
    return compare(all, days, id => (known.has(id) ? FULL : standing)).ratios.get(homes[0]!.id)
  }

  it('isNoMatterOfIdentities: an owner has one vote, whatever the number of its meters', () => {
    const many = Array.from({ length: 20 }, (_, at) => stranger(at, { owner: homes[0]!.owner }))
    expect(among(many, { tier: 'vouched', countedW: 200 })).toBe(PPM)
  })

  it('whomNobodyVouchesForDoNotOutvoteThoseWhoAre, however many they are', () => {
    for (const count of [4, 20, 200]) {
      const many = Array.from({ length: count }, (_, at) => stranger(at))
      expect(among(many, { tier: 'declared', countedW: 800 })).toBe(PPM)
      // Where nobody is known better they are heard.
      if (count > 4) expect(among(many, FULL)).not.toBe(PPM)
    }
  })

  it('whoeverHasTheMajorityNothingIsUsualThatTheSunCannotGive', () => {
    const liars = Array.from({ length: 9 }, (_, at) => stranger(at))
    const bound = sunBounds()(last!.cell, FIRST)
    const ratio = among(liars, FULL, 100_000)!
    expect(Math.abs(ratio / PPM - 4_800 / bound)).toBeLessThan(0.03)
  })

  it('a cell too coarse for a district is judged by nothing, and a lonely one neither', () => {
    const coarse = { ...last!, cell: '8329a0fffffffff' }
    const far = { ...last!, cell: '871f1d489ffffff' }
    for (const [home, why] of [
      [coarse, 'no_place'],
      [{ ...last!, cell: '' }, 'no_place'],
      [far, 'too_lonely'],
    ] as const) {
      const all = new Map([...homes.slice(0, 3), home].map(one => [one.id, one]))
      const { unjudged } = compare(all, new Map([...all.keys()].map(id => [id, week(24_000)])))
      expect(unjudged.get(home.id)).toBe(why)
    }
  })
})
