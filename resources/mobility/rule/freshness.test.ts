/** What a cell is worth, and to whom: the laws of freshness, each attack on it beside the honest drive that looks like it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../../../kernel/map/age.ts'
import type { Sheet } from '../messages/sheet.ts'
import { device } from '../testing/conformance-case.ts'
import { sheetsOf } from '../testing/drives.ts'
import { settleHours, type Told } from '../testing/settle.ts'
import { hourOf, noteOwner, notePaid, type RegionOwners, WHOLE_CELL, worthOf } from './freshness.ts'
import { readParams } from './params.ts'

const START_MS = Date.UTC(2026, 0, 1)
/** Each of an owner of its own. */
const drivers = [1, 2, 3, 4, 5, 6, 7].map(number => ({
  ...device(5),
  id: device(number).id,
  owner: `0x${number.toString(16).padStart(40, '0')}` as ReturnType<typeof device>['owner'],
}))
const [first, second, third] = drivers
const [sheet] = sheetsOf({ startMs: START_MS, way: 3, seed: 1, seconds: 890 }) as [Sheet]
const at = (quarters: number, seed = quarters + 1): Sheet => ({
  ...sheetsOf({ startMs: START_MS, way: 3, seed, seconds: 890 })[0]!,
  quarter: sheet.quarter + quarters,
})

const memoryOf = () => ({
  cells: new Map<number, Seen>(),
  hours: new Map<number, Seen>(),
  regions: new Map<number, RegionOwners>(),
})

describe('freshness', () => {
  const options = fc.record({
    refresh: fc.constantFrom('1h', '12h', '2d'),
    duplicate: fc.constantFrom('0s', '30m', '1h'),
    hourShare: fc.constantFrom('0%', '25%', '100%'),
    hourRefresh: fc.constantFrom('1h', '1d', '7d'),
  })

  it('aCellFarmedRoundAndRoundPaysOneWholeAndOneForEachTimeItGrowsOld, however many see it', () => {
    const sights = fc.array(fc.record({ after: fc.nat({ max: 30 }), isTrusted: fc.boolean() }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(options, sights, (chosen, all) => {
        const params = readParams(chosen)
        const memory = memoryOf()
        let [quarter, paid, firstAt] = [1_000, 0, -1]
        for (const { after, isTrusted } of all) {
          quarter += after
          const { units, isDuplicate } = worthOf(1, quarter, isTrusted, memory, {
            ...params,
            lonePpm: 1_000_000,
          })
          if (isTrusted) paid += units
          if (isTrusted && firstAt === -1) firstAt = quarter
          if (!isDuplicate) notePaid([{ cell: 1, isTrusted }], quarter, memory, params)
        }
        const span = firstAt === -1 ? 0 : quarter - firstAt
        const ofHour = Math.floor((WHOLE_CELL * params.hourPpm) / 1_000_000)
        // Of the hours each of a day has an age of its own.
        const hours = Math.min(24, Math.ceil(span / 4) + 1)
        const most =
          (WHOLE_CELL - ofHour) * (1 + span / params.refreshQuarters) +
          ofHour * hours * (1 + span / params.hourRefreshQuarters)
        expect(paid).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('isNeverTakenByADuplicate: who comes later has the same, however often it was seen in between', () => {
    const params = readParams({ duplicate: '1h' })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
        fc.integer({ min: 4, max: 60 }),
        (gaps, later) => {
          const worth = (between: readonly number[]) => {
            const memory = memoryOf()
            notePaid([{ cell: 1, isTrusted: true }], 100, memory, params)
            for (const quarter of between) {
              const { isDuplicate } = worthOf(1, 100 + quarter, true, memory, params)
              if (!isDuplicate) notePaid([{ cell: 1, isTrusted: true }], 100 + quarter, memory, params)
            }
            return worthOf(1, 100 + later, true, memory, params).units
          }
          expect(worth(gaps)).toBe(worth([]))
        },
      ),
    )
  })

  it('is of the hour too where the network wants that: at another hour a cell that was just seen is worth its part', () => {
    const params = readParams({ refresh: '1h', hourShare: '40%', hourRefresh: '7d', lone: '100%' })
    const memory = memoryOf()
    notePaid([{ cell: 1, isTrusted: true }], 96, memory, params)
    expect(hourOf(96)).toBe(0)
    expect(worthOf(1, 98, true, memory, params).units).toBe(300 + Math.floor((400 * 2) / 672))
    expect(worthOf(1, 100, true, memory, params).units).toBe(1_000)
    expect(worthOf(1, 192, true, memory, params).units).toBe(600 + Math.floor((400 * 96) / 672))
  })
})

describe('a duplicate', () => {
  it('earns nothing and says so with the facts; after that it is worth its age since it was paid', () => {
    const told: Told[] = [
      { by: first!, sheet: at(0, 1) },
      { by: second!, sheet: at(1, 2) },
      { by: third!, sheet: at(2, 3) },
    ]
    const { unitsOf, outcomes } = settleHours([first!, second!, third!], told, {
      startMs: START_MS,
      hours: 2,
    })
    const known = new Set(told[0]!.sheet.visits.map(({ cell }) => cell))
    const of = (one: Sheet, is: boolean) => one.visits.filter(({ cell }) => known.has(cell) === is).length
    expect(unitsOf(second!)).toBe(WHOLE_CELL * of(told[1]!.sheet, false))
    // Half an hour of twelve, of what the first was paid for.
    expect(unitsOf(third!)).toBeGreaterThanOrEqual(of(told[2]!.sheet, true) * Math.floor(1_000 / 24))
    const findings = outcomes.flatMap(one => one.findings)
    expect(findings).toMatchObject([
      {
        subject: second!.id,
        code: 'seen_lately',
        severity: 'notice',
        facts: { cells: of(told[1]!.sheet, true), of: told[1]!.sheet.visits.length, withinMs: 1_800_000 },
      },
    ])
  })

  it('honest: who drives on from one quarter of an hour into the next loses the cell between and hears nothing', () => {
    const day = sheetsOf({ startMs: START_MS, way: 5, seed: 3, seconds: 3_590, mps: 14 })
    const told = day.map((one): Told => ({ by: first!, sheet: one }))
    const { unitsOf, found } = settleHours([first!], told, { startMs: START_MS, hours: 1 })
    const seen = new Set(day.flatMap(({ visits }) => visits.map(({ cell }) => cell)))
    expect(unitsOf(first!)).toBeGreaterThanOrEqual(WHOLE_CELL * seen.size)
    expect(found).toEqual([])
  })
})

describe('a region where nobody drives', () => {
  const alone = (count: number, lone = '50%') => {
    const told = drivers.slice(0, count).map((by, index): Told => ({ by, sheet: at(3 * index, 20 + index) }))
    return settleHours(drivers.slice(0, count), told, {
      startMs: START_MS,
      hours: 8,
      options: { lone, refresh: '15m', duplicate: '15m' },
    })
  }

  it('pays a part, and says why', () => {
    const [whole, part] = [alone(1, '100%'), alone(1)]
    expect(part.unitsOf(first!)).toBe(whole.unitsOf(first!) / 2)
    const [finding] = part.outcomes.flatMap(({ findings }) => findings)
    expect(finding).toMatchObject({
      code: 'lone_region',
      severity: 'notice',
      facts: { owners: 5, ppm: 500_000 },
    })
  })

  it('honest: it pays all once five owners drive there, from the fifth on', () => {
    const { unitsOf } = alone(6)
    const cells = (index: number) => at(3 * index, 20 + index).visits.length
    expect(unitsOf(drivers[3]!)).toBe(0.5 * WHOLE_CELL * cells(3))
    expect(unitsOf(drivers[4]!)).toBe(WHOLE_CELL * cells(4))
    expect(unitsOf(drivers[5]!)).toBe(WHOLE_CELL * cells(5))
  })

  it('remembers no more owners of it than have to be known, those who were there last', () => {
    const params = readParams({})
    const regions = new Map<number, RegionOwners>()
    for (let one = 0; one < 40; one++) noteOwner(1, `0x${one % 9}`, one, regions, params)
    expect(regions.get(1)).toEqual([39, 38, 37, 36, 35].map(quarter => [`0x${quarter % 9}`, quarter]))
  })
})

describe('parameters', () => {
  it.each([
    [{ refresh: '10m' }, 'mobility.refresh: whole quarters'],
    [{ refresh: '30m', duplicate: '1h' }, 'mobility.duplicate: no longer than refresh'],
    [{ lone: 'half' }, 'mobility.lone: a percentage'],
    [{ hourShare: '101%' }, 'mobility.hourShare: a percentage'],
    [{ map: { owners: 1 } }, 'mobility.map.owners: a whole number from 2'],
    [{ map: { days: 0 } }, 'mobility.map.days: a whole number from 1'],
    [{ map: { keep: '1d' } }, 'mobility.map.keep: whole days, from 2d'],
    [{ map: { fee: '2' } }, 'mobility.map.fee: a percentage'],
  ])('%j say what would be right', (options, problem) => {
    expect(() => readParams(options)).toThrow(problem)
  })
})
