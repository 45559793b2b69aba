/** What mobility pays and what it does not; beside each no the honest drive that looks like it. */
import fc from 'fast-check'
import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cellOfNumber, numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { createRandom } from '../../../sim/random.ts'
import { cleanFixes } from '../messages/clean-fixes.ts'
import type { Fix } from '../messages/fix.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import { QUARTER_MS, RESOLUTION, type Sheet } from '../messages/sheet.ts'
import { device } from '../testing/conformance-case.ts'
import { driveOf, sheetsOf } from '../testing/drives.ts'
import { settleHours, type Told } from '../testing/settle.ts'
import { DRAWN, trackOf } from '../testing/tracks.ts'
import { WHOLE_CELL } from './freshness.ts'

const START_MS = Date.UTC(2026, 0, 1)
const HOUR_MS = 3_600_000
const [first, second, third, , last] = [1, 2, 3, 4, 5].map(device) as [
  never,
  never,
  never,
  never,
  never,
] as ReturnType<typeof device>[]
const fourth = device(4)
const ONE_HOUR = { startMs: START_MS, hours: 1 }

const drive = (change: Partial<Parameters<typeof sheetsOf>[0]> = {}) =>
  sheetsOf({ startMs: START_MS, way: 3, seed: 1, seconds: 3_590, ...change })
const tell = (by: ReturnType<typeof device>, sheets: readonly Sheet[]): Told[] =>
  sheets.map(sheet => ({ by, sheet }))
const alone = (sheets: readonly Sheet[], hours = 1) =>
  settleHours([first!], tell(first!, sheets), { startMs: START_MS, hours })
const cellsOf = (sheets: readonly Sheet[]) => sheets.reduce((sum, { visits }) => sum + visits.length, 0)
const fixesToSheets = (fixes: readonly Fix[]) => makeSheets(cleanFixes(fixes).fixes)

describe('a cell', () => {
  it('is a thousand units where nobody had seen it, and its age after that', () => {
    const [sheet] = drive() as [Sheet]
    const again = (quarters: number) => ({ ...sheet, quarter: sheet.quarter + quarters })
    const others = drive({ seed: 2 })[0]!
    const { unitsOf } = settleHours(
      [first!, second!],
      [...tell(first!, [sheet]), ...tell(second!, [{ ...others, quarter: sheet.quarter + 12 }])],
      { startMs: START_MS, hours: 5 },
    )
    expect(unitsOf(first!)).toBe(WHOLE_CELL * sheet.visits.length)
    const known = new Set(sheet.visits.map(({ cell }) => cell))
    const [old, fresh] = [true, false].map(
      is => others.visits.filter(({ cell }) => known.has(cell) === is).length,
    )
    // Three hours of twelve.
    expect(unitsOf(second!)).toBe(250 * old! + WHOLE_CELL * fresh!)
    expect(again(1).quarter).toBe(sheet.quarter + 1)
  })

  it('is paid once for all who see it at once, and theNumberOfIdentitiesNeverRaisesTheSum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ by: fc.nat({ max: 4 }), way: fc.nat({ max: 3 }), seed: fc.nat({ max: 9 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        lines => {
          const all = [1, 2, 3, 4, 5].map(device)
          const told = lines.map(
            ({ by, way, seed }): Told => ({ by: all[by]!, sheet: drive({ way, seed, seconds: 880 })[0]! }),
          )
          const { unitsOf } = settleHours(all, told, ONE_HOUR)
          const cells = new Set(told.flatMap(({ sheet }) => sheet.visits.map(({ cell }) => cell)))
          const sum = all.reduce((units, one) => units + unitsOf(one), 0)
          expect(sum).toBeLessThanOrEqual(WHOLE_CELL * cells.size)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('earns by its age whenever its sheets come, and a quarter of an hour counts once', () => {
    const sheets = drive()
    const late = sheets.map(
      (sheet, at): Told => ({ by: first!, sheet, afterMs: at % 2 === 0 ? 60_000 : 40 * 60_000 }),
    )
    const twice = [
      ...late,
      ...tell(first!, sheets.slice(0, 1)).map(told => ({ ...told, afterMs: 50 * 60_000 })),
    ]
    const prompt = settleHours([first!], tell(first!, sheets), { startMs: START_MS, hours: 2 })
    const later = settleHours([first!], twice, { startMs: START_MS, hours: 2 })
    expect(later.unitsOf(first!)).toBe(prompt.unitsOf(first!))
    expect(later.refused).toEqual(['quarter_sealed', 'quarter_counted'])
  })
})

describe('time', () => {
  const [sheet] = drive() as [Sheet]
  it('refuses what is not over, what is too late, and what was before it was registered', () => {
    const told = (afterMs: number) =>
      settleHours([first!], [{ by: first!, sheet, afterMs, isPlain: true }], {
        startMs: START_MS,
        hours: 3,
        options: { sealsFrom: '2030-01-01' },
      }).refused
    expect(told(-1_000)).toEqual(['not_over'])
    expect(told(HOUR_MS + 1)).toEqual(['too_late'])
    expect(told(HOUR_MS - 60_000)).toEqual([])
    const since = (registeredAtMs: number) => {
      const young = { ...first!, registeredAtMs }
      return settleHours([young], [{ by: young, sheet }], ONE_HOUR).refused
    }
    expect(since(START_MS + QUARTER_MS)).toEqual(['before_registered', 'before_registered'])
    expect(since(START_MS + 60_000)).toEqual([])
  })
})

describe('what never moved', () => {
  const wandering = (seconds: number, shake: number, mps?: number): readonly Fix[] => {
    const random = createRandom(5)
    return Array.from({ length: seconds }, (_, second) => ({
      timeMs: START_MS + second * 1000,
      lat: 52.5 + (random.next() - 0.5) / 20_000,
      lon: 13.4 + (random.next() - 0.5) / 20_000,
      accuracyM: 5 + 10 * random.next(),
      speedMps: mps ?? 0.1 * random.next(),
      shake,
    }))
  }
  it('is a parked phone, and a queue that moves a hundred metres is not', () => {
    expect(alone(fixesToSheets(wandering(3_500, 5))).refused).toEqual(Array(4).fill('parked'))
    const queue = drive({ mps: 0.5, seconds: 880 })
    expect(alone(queue)).toMatchObject({ refused: [], found: [] })
    expect(alone(queue).unitsOf(first!)).toBeGreaterThan(0)
  })

  it('is a phone on a desk whose receiver is told a drive; a ferry as calm is not paid, and nobody is blamed', () => {
    const desk = alone(drive({ shake: 8 }))
    expect(desk).toMatchObject({ refused: Array(4).fill('does_not_shake'), found: [] })
    expect(alone(drive({ shake: 120 })).refused).toEqual([])
  })

  it('is a phone that somebody shakes while it is told a drive; a phone that is too short in motion, or in a hand, is not blamed', () => {
    const felt = (seconds: number, agree: number, options = {}) => {
      const [sheet] = drive() as [Sheet]
      const told = tell(first!, [
        { ...sheet, motion: { seconds: 800, shake: 400, push: { seconds, agree: 100 + agree } } },
      ])
      return settleHours([first!], told, { ...ONE_HOUR, options })
    }
    expect(felt(800, 3)).toMatchObject({ refused: ['does_not_push'], found: [] })
    expect(felt(800, -40).refused).toEqual(['does_not_push'])
    for (const honest of [felt(800, 64), felt(800, 15), felt(200, -5), felt(800, 3, { leastPush: 0 })])
      expect(honest).toMatchObject({ refused: [], found: [] })
  })

  it('cannot be told without a motion sensor: it counts', () => {
    const { motion: _, ...sheet } = drive()[0]!
    const { refused, notes, unitsOf } = alone([sheet])
    expect(refused).toEqual([])
    expect(notes.map(({ code, outcome }) => [code, outcome])).toContainEqual(['no_motion_sensor', 'unjudged'])
    expect(unitsOf(first!)).toBe(WHOLE_CELL * sheet.visits.length)
  })
})

describe('what does not move like that', () => {
  it('is a train of 90 m/s: its cells do not count, nobody is blamed, and a motorway counts', () => {
    const [sheet] = drive() as [Sheet]
    const train = alone([
      { ...sheet, visits: sheet.visits.map(({ cell }) => ({ cell, seconds: 3, metres: 370 })) },
    ])
    expect(train).toMatchObject({ refused: [], found: [] })
    expect(train.notes.filter(({ code }) => code === 'too_fast').length).toBe(sheet.visits.length)
    expect(train.unitsOf(first!)).toBe(0)
    const motorway = drive({ mps: 38, seconds: 800 })
    expect(alone(motorway)).toMatchObject({ refused: [], found: [] })
    expect(alone(motorway).unitsOf(first!)).toBe(WHOLE_CELL * cellsOf(motorway))
  })

  it('is cells all over a city, or a land; a tunnel of 17 km without a fix is not', () => {
    const [sheet] = drive({ seconds: 800 }) as [Sheet]
    const scattered = (metres: number) => {
      const random = createRandom(2)
      const visits = sheet.visits.map(({ seconds }) => {
        const at = [
          52.5 + ((random.next() - 0.5) * metres) / 111_000,
          13.4 + ((random.next() - 0.5) * metres) / 68_000,
        ] as const
        return {
          cell: numberOfCell(latLngToCell(...at, RESOLUTION), RESOLUTION),
          seconds,
          metres: seconds * 12,
        }
      })
      return { ...sheet, visits: visits.sort((a, b) => a.cell - b.cell) }
    }
    expect(alone([scattered(40_000)]).refused).toEqual(['far_apart'])
    expect(alone([scattered(400_000)]).refused).toEqual(['far_apart'])
    const fixes = driveOf({ startMs: START_MS, way: 3, seed: 1, seconds: 880 })
    const through = fixes.flatMap((fix, at) =>
      at < 300 ? [fix] : at < 700 ? [] : [{ ...fix, lat: fix.lat + 0.15 }],
    )
    expect(alone(fixesToSheets(through))).toMatchObject({ refused: [], found: [] })
  })

  it('is more cells than the way crosses', () => {
    const [sheet] = drive({ seconds: 800 }) as [Sheet]
    const cells = gridDisk(cellOfNumber(sheet.visits[0]!.cell, RESOLUTION), 4).map(cell =>
      numberOfCell(cell, RESOLUTION),
    )
    const visits = cells.toSorted((a, b) => a - b).map(cell => ({ cell, seconds: 10, metres: 30 }))
    expect(alone([{ ...sheet, visits }]).refused).toEqual(['too_many_cells'])
  })

  it('is harder than a car; a receiver that leaps in an urban canyon for a moment is not', () => {
    const [sheet] = drive() as [Sheet]
    const hard = (fasterCmps2: number, hardS: number) =>
      alone([{ ...sheet, drive: { ...sheet.drive, fasterCmps2, hardS } }]).refused
    expect(hard(1_200, 30)).toEqual(['too_hard'])
    expect(hard(1_200, 2)).toEqual([])
    expect(hard(550, 30)).toEqual([])
    const fixes = driveOf({ startMs: START_MS, way: 3, seed: 1, seconds: 880 })
    const canyon = fixes.map((fix, at) =>
      at % 97 < 3 ? { ...fix, lat: fix.lat + 0.0004, accuracyM: 45 } : fix,
    )
    expect(alone(fixesToSheets(canyon))).toMatchObject({ refused: [], found: [] })
  })

  it('comes from another land sooner than a plane; a phone that slept in a plane is not blamed', () => {
    const [here] = drive() as [Sheet]
    const away = (quarters: number) => {
      const visits = here.visits.map(visit => {
        const [lat, lon] = cellToLatLng(cellOfNumber(visit.cell, RESOLUTION))
        return { ...visit, cell: numberOfCell(latLngToCell(lat - 12, lon, RESOLUTION), RESOLUTION) }
      })
      const byCell = new Map(visits.map(visit => [visit.cell, visit]))
      return {
        ...here,
        quarter: here.quarter + quarters,
        visits: [...byCell.values()].sort((a, b) => a.cell - b.cell),
      }
    }
    expect(alone([here, away(1)], 2).found).toEqual(['leapt'])
    expect(alone([here, away(8)], 4).found).toEqual([])
  })
})

describe('what was drawn', () => {
  it('is the drawn track of the fixtures, and one of one speed', () => {
    const sheets = fixesToSheets(trackOf(DRAWN).segments.flat()).filter(({ drive }) => drive.fixes >= 60)
    expect(sheets.length).toBe(2)
    const shifted = sheets.map((sheet, at) => ({ ...sheet, quarter: START_MS / QUARTER_MS + at }))
    expect(alone(shifted).refused).toEqual(['drawn', 'drawn'])
    const [sheet] = drive() as [Sheet]
    expect(alone([{ ...sheet, drive: { ...sheet.drive, speeds: 1 } }]).refused).toEqual(['drawn'])
  })

  it('is no straight motorway, whose receiver wanders, and no receiver that says no accuracy', () => {
    const [sheet] = drive() as [Sheet]
    const straight = (turnedDeg: number) =>
      alone([{ ...sheet, drive: { ...sheet.drive, turnedDeg } }]).refused
    expect(straight(0)).toEqual(['drawn'])
    expect(straight(15)).toEqual([])
    const silent = alone([{ ...sheet, drive: { ...sheet.drive, accuracies: 0 } }])
    expect(silent.refused).toEqual([])
    expect(silent.notes.map(({ code }) => code)).toContain('no_accuracy')
  })
})

describe('what was said before', () => {
  it('earns nothing again: one’s own drive of yesterday, or another’s', () => {
    const sheets = drive()
    const tomorrow = sheets.map(sheet => ({ ...sheet, quarter: sheet.quarter + 8 }))
    const own = alone([...sheets, ...tomorrow], 4)
    expect(own.found).toEqual(Array(4).fill('copied'))
    const by = settleHours([first!, fourth], [...tell(first!, sheets), ...tell(fourth, tomorrow)], {
      startMs: START_MS,
      hours: 4,
    })
    expect(by.unitsOf(fourth)).toBe(0)
    const tampered = tomorrow.map(sheet => ({
      ...sheet,
      visits: sheet.visits.map((visit, at) => (at === 0 ? { ...visit, seconds: visit.seconds + 1 } : visit)),
    }))
    expect(alone([...sheets, ...tampered], 4).found).toEqual(Array(4).fill('copied'))
  })

  it('is remembered for as long as it is said again', () => {
    const [sheet] = drive() as [Sheet]
    const daily = [0, 1, 2, 3, 4].map(at => ({ ...sheet, quarter: sheet.quarter + 12 * at }))
    const options = { remember: '4h', refresh: '1h' }
    const told = (sheets: readonly Sheet[]) =>
      settleHours([first!], tell(first!, sheets), { startMs: START_MS, hours: 16, options })
    expect(told(daily).found).toEqual(Array(4).fill('copied'))
    expect(told([daily[0]!, daily[4]!]).found).toEqual([])
  })

  it('is no commuter who drives the same way each day', () => {
    const days = [0, 1, 2, 3].flatMap(day => drive({ seed: day, startMs: START_MS + day * 2 * HOUR_MS }))
    expect(alone(days, 9)).toMatchObject({ refused: [], found: [] })
  })

  it('framesNobody: who says another’s drive as one of an hour before is the copy', () => {
    const sheets = drive({ startMs: START_MS + HOUR_MS })
    const before = sheets.map(
      ({ quarter, ...sheet }): Told => ({
        by: fourth,
        sheet: { ...sheet, quarter: quarter - 2 },
        afterMs: 58 * 60_000,
      }),
    )
    const { unitsOf, outcomes } = settleHours([first!, fourth], [...tell(first!, sheets), ...before], {
      startMs: START_MS,
      hours: 3,
    })
    const blamed = outcomes.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'copied').map(({ subject }) => subject),
    )
    expect(new Set(blamed)).toEqual(new Set([fourth.id]))
    expect(unitsOf(fourth)).toBe(0)
    expect(unitsOf(first!)).toBeGreaterThan(0)
  })
})

describe('who moves together', () => {
  it('shares one reward: five phones in one car take no more beside another car than one', () => {
    const five = [1, 2, 3, 4, 5].map(number => ({
      ...device(number),
      details: {},
      owner: device(number).id.slice(0, 42) as never,
    }))
    const other = { ...device(9), details: {} }
    const rides = (count: number) => {
      const told = five.slice(0, count).flatMap((one, at) =>
        tell(
          one,
          drive({ seed: 1, shake: 300 + at, seconds: 880 }).map(sheet => jittered(sheet, at)),
        ),
      )
      return settleHours(
        [...five, other],
        [...told, ...tell(other, drive({ seed: 77, seconds: 880, mps: 10 }))],
        ONE_HOUR,
      )
    }
    const [one, all] = [rides(1), rides(5)]
    expect(all.found.filter(code => code === 'together').length).toBe(5)
    expect(all.unitsOf(other)).toBeGreaterThanOrEqual(one.unitsOf(other) * 0.99)
    const sum = five.reduce((units, phone) => units + all.unitsOf(phone), 0)
    expect(sum).toBeLessThanOrEqual(one.unitsOf(five[0]!) * 1.02)
  })

  it('is not who drives the same road at another pace', () => {
    const { found } = settleHours(
      [first!, fourth],
      [...tell(first!, drive({ seed: 1 })), ...tell(fourth, drive({ seed: 50, mps: 7 }))],
      ONE_HOUR,
    )
    expect(found).not.toContain('together')
  })

  it('is one vehicle by its number, wherever they say they are; who is vouched for has it', () => {
    const [two, three] = [second!, third!]
    const ways = [
      ...tell(two, drive({ way: 3, seconds: 880 })),
      ...tell(three, drive({ way: 9, seconds: 880 })),
    ]
    expect(settleHours([two, three], ways, ONE_HOUR).found).toEqual(['same_vehicle', 'same_vehicle'])
    const vouched = { ...three, vouched: { vin: 'one' } }
    const { unitsOf } = settleHours([two, vouched], ways, { ...ONE_HOUR, vouching: true })
    expect(unitsOf(two)).toBe(0)
    expect(unitsOf(vouched)).toBeGreaterThan(0)
  })
})

/** As another phone in the same car would say it: a second more or less at the borders. */
function jittered(sheet: Sheet, by: number): Sheet {
  const random = createRandom(40 + by)
  const visits = sheet.visits.map(visit => ({
    ...visit,
    seconds: Math.max(1, visit.seconds + random.between(-1, 1)),
    metres: visit.metres + random.between(-9, 9),
  }))
  return {
    ...sheet,
    visits: visits.map(({ cell, seconds, metres }) => ({ cell, seconds, metres: Math.max(0, metres) })),
  }
}

describe('a car', () => {
  const [sheet] = drive() as [Sheet]
  const metres = sheet.visits.reduce((sum, visit) => sum + visit.metres, 0)
  const car = (from: number, to: number, charge?: readonly [number, number]) => ({
    ...sheet,
    vehicle: { odometer: [from, to] as const, ...(charge && { charge }) },
  })
  const hectometres = Math.round(metres / 100)

  it('has gone what its odometer counted, and trimmed ends are more of it', () => {
    expect(alone([car(1_000, 1_000 + hectometres)]).refused).toEqual([])
    expect(alone([car(1_000, 1_000 + hectometres + 12)]).refused).toEqual([])
    expect(alone([car(1_000, 1_000)]).refused).toEqual(['odometer_differs'])
    expect(alone([car(1_000, 1_000 + 2 * hectometres)]).refused).toEqual(['odometer_differs'])
  })

  it('has an odometer that never goes back', () => {
    const next = drive()[1]!
    const then = {
      ...next,
      vehicle: {
        odometer: [
          500,
          500 + Math.round(next.visits.reduce((sum, visit) => sum + visit.metres, 0) / 100),
        ] as const,
      },
    }
    expect(alone([car(1_000, 1_000 + hectometres), then]).found).toEqual(['odometer_back'])
  })

  it('is not charged while it drives, but down a mountain it gains a little', () => {
    expect(alone([car(1_000, 1_000 + hectometres, [400, 800])]).refused).toEqual(['charge_rises'])
    expect(alone([car(1_000, 1_000 + hectometres, [400, 440])]).refused).toEqual([])
  })
})

describe('who is not vouched for', () => {
  it('takes nothing from who is, and waits', () => {
    const vouched = { ...first!, vouched: {} }
    const sheets = tell(vouched, drive({ seconds: 880 }))
    const strangers = [fourth, last!].flatMap((one, at) => tell(one, drive({ seconds: 880, seed: 20 + at })))
    const alone = settleHours([vouched, fourth, last!], sheets, { ...ONE_HOUR, vouching: true })
    const beside = settleHours([vouched, fourth, last!], [...sheets, ...strangers], {
      ...ONE_HOUR,
      vouching: true,
    })
    expect(beside.unitsOf(vouched)).toBe(alone.unitsOf(vouched))
    const held = beside.outcomes.flatMap(({ contributions }) =>
      contributions.filter(({ limited }) => limited === true),
    )
    expect(held.every(({ holds }) => holds?.[0]?.codes[0] === 'not_vouched')).toBe(true)
    expect(held.length).toBeGreaterThan(0)
  })
})

describe('the state', () => {
  it('forgets what tells nothing any more', () => {
    const { state } = settleHours([first!], tell(first!, drive()), {
      startMs: START_MS,
      hours: 30,
      options: { refresh: '6h', remember: '6h' },
    })
    expect(state).toMatchObject({ waiting: {}, cells: {}, prints: {} })
    expect(Object.keys(state.devices)).toEqual([first!.id])
  })
})
