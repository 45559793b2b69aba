/**
 * How often each check says no to the recorded tracks, which are all honest but the drawn one: `node
 * resources/mobility/testing/honest-rejects.ts` prints the table of the README. Of none of n the true share is, in 95 of 100 cases,
 * below 3/n.
 */

import { openPlaces } from '../../../kernel/map/places.ts'
import { cleanFixes, DROPPED } from '../messages/clean-fixes.ts'
import { distanceM, type Fix, type Point } from '../messages/fix.ts'
import { makeSheets, pushOf } from '../messages/make-sheets.ts'
import type { Sheet } from '../messages/sheet.ts'
import { judgeSheet, judgeVisits, metresOf } from '../rule/judge-sheet.ts'
import { readParams } from '../rule/params.ts'
import { printsOf, shuffledVisits } from '../rule/prints.ts'
import { isAlong } from '../rule/together.ts'
import { berlinShapes, driven, REAL, trackOf, vector } from './tracks.ts'

const params = readParams({})

/** Of one recording. */
export interface Rejects {
  readonly name: string
  readonly fixes: number
  /** On the device, before anything is signed. */
  readonly dropped: Readonly<Record<string, number>>
  /** Faster than the fastest between two fixes, by distance alone. */
  readonly fastByDistance: number
  readonly sheets: readonly Sheet[]
  /** By the code of what refused them. */
  readonly refused: Readonly<Record<string, number>>
  readonly visits: number
  readonly tooFast: number
}

export function rejectsOf(name: string, segments: readonly (readonly Fix[])[]): Rejects {
  const placeOf = openPlaces()
  const cleaned = segments.map(segment => cleanFixes(segment))
  const sheets = cleaned.flatMap(({ fixes }) => makeSheets(fixes))
  const refused: Record<string, number> = {}
  for (const sheet of sheets) {
    const code = judgeSheet(sheet, params, placeOf)?.code
    if (code !== undefined) refused[code] = (refused[code] ?? 0) + 1
  }
  const steps = segments.flatMap(segment =>
    segment
      .toSorted((a, b) => a.timeMs - b.timeMs)
      .flatMap((to, at, all) => (at === 0 ? [] : [{ from: all[at - 1]!, to }])),
  )
  return {
    name,
    fixes: segments.reduce((sum, { length }) => sum + length, 0),
    dropped: Object.fromEntries(
      DROPPED.map(code => [code, cleaned.reduce((sum, { dropped }) => sum + dropped[code], 0)]),
    ),
    fastByDistance: steps.filter(
      ({ from, to }) => distanceM(from, to) * 1000 > params.mostMps * (to.timeMs - from.timeMs),
    ).length,
    sheets,
    refused,
    visits: sheets.reduce((sum, { visits }) => sum + visits.length, 0),
    tooFast: sheets.reduce(
      (sum, sheet) => sum + judgeVisits(sheet, params).notes.filter(({ code }) => code === 'too_fast').length,
      0,
    ),
  }
}

/** The real minute of driving: what two receivers say of it, and how much the car shook, each second, mm/s². */
export function recordedMinute() {
  const [first = [], second = []] = trackOf('comma_drive_gnss.csv').segments
  const [, ...lines] = vector('comma_drive_can_imu_25hz.csv').toString('utf8').trim().split('\n')
  const bySecond = Map.groupBy(
    lines.map(line => line.split(',').map(Number)),
    ([second = 0]) => Math.floor(second),
  )
  const shakes = [...bySecond.values()].map(rows => {
    const amounts = rows.map(([, , x = 0, y = 0, z = 0]) => Math.hypot(x, y, z))
    const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length
    return 1000 * Math.sqrt(amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / amounts.length)
  })
  const sheetsOf = (fixes: readonly Fix[]) => makeSheets(cleanFixes(fixes).fixes)
  const [one, other] = [sheetsOf(first), sheetsOf(second)]
  const along = one.filter(({ quarter, visits }) =>
    other.some(also => also.quarter === quarter && isAlong(visits, also.visits)),
  ).length
  return { shakes, quarters: one.length, along, ...pushesOf([...bySecond.values()], first) }
}

/** How well the car's motion sensor goes with its own receiver, and with the same drive as of other seconds: a replay. */
function pushesOf(seconds: readonly (readonly (readonly number[])[])[], receiver: readonly Fix[]) {
  const startMs = receiver[0]!.timeMs
  const fixes = seconds.flatMap((_, second) => {
    const nearest = receiver.find(({ timeMs }) => timeMs >= startMs + 1_000 * second)
    return nearest === undefined ? [] : [nearest]
  })
  const [whole, all] = [seconds.map(meanOf), seconds.flat()]
  const gravity = meanOf(all)
  const weight = Math.hypot(...gravity)
  const pushes = whole.map(mean => {
    const own = mean.map((value, axis) => value - gravity[axis]!)
    const up = own.reduce((sum, value, axis) => sum + (value * gravity[axis]!) / weight, 0)
    return Math.round(1_000 * Math.hypot(...own.map((value, axis) => value - (up * gravity[axis]!) / weight)))
  })
  const agreeOf = (later: number) => {
    const felt = fixes.map((fix, at) => ({ ...fix, push: pushes[(at + later) % pushes.length]! }))
    return pushOf(felt.slice(1).map((to, at) => ({ from: felt[at]!, to })))!.agree - 100
  }
  const replays = Array.from({ length: pushes.length - 10 }, (_, at) => agreeOf(5 + at))
  return { agree: agreeOf(0), replays }
}

function meanOf(rows: readonly (readonly number[])[]): readonly number[] {
  return [2, 3, 4].map(column => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length)
}

/** What the wheels counted, over what the receiver did, in that minute. */
export function recordedOdometer(): number {
  const [first = []] = trackOf('comma_drive_gnss.csv').segments
  const [, ...lines] = vector('comma_drive_can_imu_25hz.csv').toString('utf8').trim().split('\n')
  const rows = lines.map(line => line.split(',').map(Number))
  let wheels = 0
  for (const [at, [time = 0, mps = 0]] of rows.entries()) wheels += mps * (time - (rows[at - 1]?.[0] ?? time))
  const way = makeSheets(cleanFixes(first).fixes).reduce((sum, { visits }) => sum + metresOf(visits), 0)
  return wheels / way
}

/** A row of the README's table. */
export interface Measured {
  readonly what: string
  readonly n: number
  readonly refused: number
}

/** In 95 of 100 cases the true share of honest ones that it says no to is below this (Clopper and Pearson, one side). */
export function atMost({ n, refused }: Pick<Measured, 'n' | 'refused'>): number {
  let [low, high] = [refused / n, 1]
  for (let step = 0; step < 60; step++) {
    const share = (low + high) / 2
    let [term, tail] = [(1 - share) ** n, 0]
    for (let count = 0; count <= refused; count++) {
      tail += term
      term *= ((n - count) / (count + 1)) * (share / (1 - share))
    }
    if (tail > 0.05) low = share
    else high = share
  }
  return high
}

/** Each check by what of the recordings it can be asked of. */
export function measured(): readonly Measured[] {
  const real = allRejects()
  const sheets = real.flatMap(one => one.sheets)
  const sum = (of: (one: Rejects) => number) => real.reduce((total, one) => total + of(one), 0)
  const refusedBy = (code: string) => sum(({ refused }) => refused[code] ?? 0)
  const long = sheets.filter(({ drive }) => drive.fixes >= params.drawnFixes && drive.accuracies > 0)
  const shapes = shapeRejects()
  const ways = shapes.sheets.filter(({ drive }) => drive.fixes >= params.drawnFixes)
  const { shakes, quarters, along, agree } = recordedMinute()
  const hard = sheets.filter(({ drive }) => drive.fasterCmps2 > 0 || drive.slowerCmps2 > 0)
  const ratio = recordedOdometer()
  const none = { n: 0, refused: 0 }
  return [
    {
      what: '`parked`: sheets of recorded tracks, of people who stood now and then',
      n: sheets.length,
      refused: refusedBy('parked'),
    },
    {
      what: '`far_apart`, `too_many_cells`, `too_long`: sheets of recorded tracks',
      n: sheets.length,
      refused: refusedBy('far_apart') + refusedBy('too_many_cells') + refusedBy('too_long'),
    },
    {
      what: 'the same: real ways of Berlin at a made-up pace',
      n: shapes.sheets.length,
      refused: (shapes.refused['far_apart'] ?? 0) + (shapes.refused['too_many_cells'] ?? 0),
    },
    {
      what: '`too_fast`: cells of recorded tracks',
      n: sum(({ visits }) => visits),
      refused: sum(({ tooFast }) => tooFast),
    },
    { what: '`too_hard`: sheets whose receiver says speeds', n: hard.length, refused: refusedBy('too_hard') },
    {
      what: '`does_not_shake`: seconds of a real car',
      n: shakes.length,
      refused: shakes.filter(shake => shake < params.leastShake).length,
    },
    { what: '`does_not_push`: minutes of a real car', n: 1, refused: agree < params.leastPush ? 1 : 0 },
    {
      what: '`drawn`, by accuracies: receivers that say one, in 60 fixes and more',
      n: long.length,
      refused: long.filter(({ drive }) => drive.accuracies === 1).length,
    },
    { what: '`drawn`, by straightness: real ways', n: ways.length, refused: shapes.refused['drawn'] ?? 0 },
    {
      what: '`together`: quarters of an hour of two receivers in one car, taken for two (the one that fails has too few cells to tell)',
      n: quarters,
      refused: quarters - along,
    },
    {
      what: '`odometer_differs`: minutes of a real car, by its wheels',
      n: 1,
      refused: ratio > 0.9 && ratio < 1.1 ? 0 : 1,
    },
    { what: '`charge_rises`, `odometer_back`, `leapt`: no recording tells', ...none },
    { what: '`copied`: pairs of sheets of other drives that share a print', ...pairsOf(sheets) },
  ]
}

/** Two drives never say the same of eight cells. */
function pairsOf(sheets: readonly Sheet[]): Pick<Measured, 'n' | 'refused'> {
  const prints = sheets
    .map(({ visits }) => new Set(printsOf(shuffledVisits(visits))))
    .filter(({ size }) => size > 0)
  const pairs = prints.flatMap((one, at) => prints.slice(at + 1).map(other => [one, other] as const))
  return {
    n: pairs.length,
    refused: pairs.filter(([one, other]) => [...one].some(print => other.has(print))).length,
  }
}

export function measuredTable(): string {
  const lines = measured().map(({ what, n, refused }) => {
    const most = n === 0 ? 'nothing is known' : `${(100 * atMost({ n, refused })).toFixed(1)} %`
    return `| ${what} | ${n} | ${refused} | ${most} |`
  })
  return ['| what | n | said no to | so at most |', '|---|---|---|---|', ...lines].join('\n')
}

/** Two recorded points further apart are two recordings, m: a line between them is drawn. */
const LEAP_M = 200

/** Real ways at a made-up pace: what the checks of shape say of them, and of nothing else. */
export function shapeRejects(): Rejects {
  const pieces = berlinShapes().flatMap(shape => {
    const all: Point[][] = [[]]
    for (const point of shape) {
      const last = all.at(-1)!.at(-1)
      if (last !== undefined && distanceM(last, point) > LEAP_M) all.push([])
      all.at(-1)!.push(point)
    }
    return all.filter(({ length }) => length > 20)
  })
  const drives = pieces.map((shape, at) =>
    driven(shape, at * 10 ** 8, second => 13 + 5 * Math.sin(second / 30)),
  )
  return rejectsOf('osm_gps_traces_berlin.csv.gz', drives)
}

export function allRejects(): readonly Rejects[] {
  return REAL.map(name => rejectsOf(name, trackOf(name).segments))
}

if (import.meta.main) {
  console.log(measuredTable())
  for (const { sheets, ...rest } of [...allRejects(), shapeRejects()]) {
    const long = sheets.filter(({ drive }) => drive.fixes >= params.drawnFixes)
    console.log(
      JSON.stringify({
        ...rest,
        sheets: sheets.length,
        long: long.length,
        accuracies: long.map(({ drive }) => drive.accuracies).join(' '),
        turnPerKm: long
          .map(one => Math.round((one.drive.turnedDeg * 1000) / Math.max(1, metresOf(one.visits))))
          .join(' '),
        metresACell: Math.min(
          ...sheets
            .filter(({ visits }) => visits.length > 4)
            .map(one => Math.round(metresOf(one.visits) / one.visits.length)),
        ),
        faster: Math.max(...sheets.map(({ drive }) => drive.fasterCmps2)),
        slower: Math.max(...sheets.map(({ drive }) => drive.slowerCmps2)),
      }),
    )
  }
  const { shakes, quarters, along, agree, replays } = recordedMinute()
  const sorted = shakes.toSorted((a, b) => a - b)
  console.log({
    n: sorted.length,
    least: sorted[0],
    median: sorted[sorted.length >> 1],
    quarters,
    along,
    agree,
    replays: replays.join(' '),
    odometer: recordedOdometer(),
  })
}
