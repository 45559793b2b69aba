/**
 * How often each check says no to the recorded tracks, which are all honest but the drawn one: `node
 * resources/mobility/testing/honest-rejects.ts` prints the table of the README. Of none of n the true share is, in 95 of 100 cases,
 * below 3/n.
 */
import { cleanFixes, DROPPED } from '../messages/clean-fixes.ts'
import { distanceM, type Fix, type Point } from '../messages/fix.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import type { Sheet } from '../messages/sheet.ts'
import { judgeSheet, judgeVisits, metresOf } from '../rule/judge-sheet.ts'
import { readParams } from '../rule/params.ts'
import { openPlaces } from '../rule/places.ts'
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
  return { shakes, quarters: one.length, along }
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
  const { shakes, quarters, along } = recordedMinute()
  const sorted = shakes.toSorted((a, b) => a - b)
  console.log({ n: sorted.length, least: sorted[0], median: sorted[sorted.length >> 1], quarters, along })
}
