/**
 * Writes the drives of examples/harbour: made up along recorded ways (vectors/SOURCES.md), each of 24 minutes with a fix every five
 * seconds, and two that are no drives; four of them with what a camera saw. `node resources/mobility/testing/harbour-drives.ts examples/harbour/data/drives.csv.gz`
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { distanceM, type Fix, type Point } from '../messages/fix.ts'
import { driveOf } from './drives.ts'

const [SECONDS, EVERY_S, QUARTER_S, CARS, PHONES] = [1_440, 5, 900, 10, 5]
/** The car that drives nowhere: its track was drawn. And the phone that lies on a desk, and says what somebody else drove. */
const [DRAWN, ON_A_DESK] = ['car-10', 'phone-5']

/** They have a camera and drive one way, an hour apart: what one sees the next confirms. The last shows its camera one picture on a screen. */
const [CAMERAS, PLANTED, CAMERA_WAY, APART_S] = [['car-1', 'car-2', 'car-3'], 'phone-6', 3, 3_600]
/** Where things stand along that way, and from how far a camera tells them. */
const [THING_M, SEEN_M, KINDS] = [250, 45, 5]

interface Drive {
  readonly name: string
  readonly startS: number
  readonly fixes: readonly Fix[]
  readonly hasSensor: boolean
  /** By the fix at which it was seen: `kind:picture`. */
  readonly seen: ReadonlyMap<number, string>
}

function drives(): readonly Drive[] {
  const things = thingsAlong(driveOf({ startMs: 0, way: CAMERA_WAY, seed: 1, seconds: SECONDS, mps: 12 }))
  const names = [
    ...Array.from({ length: CARS }, (_, at) => `car-${at + 1}`),
    ...Array.from({ length: PHONES }, (_, at) => `phone-${at + 1}`),
    PLANTED,
  ]
  return names.map((name, at): Drive => {
    // A little after a quarter of an hour begins, so that both that it touches have enough of it to be judged.
    const camera = [...CAMERAS, PLANTED].indexOf(name)
    const startS = (camera < 0 ? QUARTER_S * (at % 8) : APART_S * camera) + 20 + 5 * (at % 8)
    const hasSensor = name.startsWith('phone')
    const way = camera < 0 ? CAMERA_WAY + 8 * at : CAMERA_WAY
    const drive = { startMs: 0, way, seed: at + 1, seconds: SECONDS, mps: 9 + (at % 5) }
    const fixes = name === DRAWN ? drawn() : driveOf(name === ON_A_DESK ? { ...drive, shake: 8 } : drive)
    const seen = camera < 0 ? new Map() : seenOn(fixes, things, name)
    return { name, startS, hasSensor, fixes, seen }
  })
}

/** A way is laid end to end by who drives it: what stands there is where the first of them passes. */
function thingsAlong(fixes: readonly Fix[]): readonly Point[] {
  const things: Point[] = []
  let gone = 0
  for (const [at, fix] of fixes.entries()) {
    gone += at === 0 ? 0 : distanceM(fixes[at - 1]!, fix)
    if (gone >= THING_M * (things.length + 1)) things.push(fix)
  }
  return things
}

/** Each thing once, from where the recorded fix is nearest; and by whom it was planted one and the same picture of each. */
function seenOn(fixes: readonly Fix[], things: readonly Point[], name: string): ReadonlyMap<number, string> {
  const seen = new Map<number, string>()
  const recorded = fixes.map((fix, at) => ({ fix, at })).filter(({ at }) => at % EVERY_S === 0)
  for (const [number, thing] of things.entries()) {
    const away = recorded.map(({ fix, at }) => ({ at, m: distanceM(fix, thing) }))
    const near = away.reduce((best, one) => (one.m < best.m ? one : best))
    if (near.m > SEEN_M) continue
    const picture = name === PLANTED ? 'poster' : `${name} ${number}`
    seen.set(near.at, `${number % KINDS}:${createHash('sha256').update(picture).digest('hex').slice(0, 16)}`)
  }
  return seen
}

/** A line on a map, by one who never drove: always as fast, always as accurate, hardly a bend. */
function drawn(): readonly Fix[] {
  const from: Point = { lat: 52.41, lon: 13.2 }
  return Array.from({ length: SECONDS }, (_, second) => ({
    timeMs: 1000 * second,
    lat: from.lat + 0.00008 * second,
    lon: from.lon + 0.00012 * second,
    speedMps: 12,
    accuracyM: 5,
  }))
}

function rowsOf({ name, startS, fixes, hasSensor, seen }: Drive): readonly string[] {
  let metres = 0
  return fixes.flatMap((fix, at) => {
    const before = fixes[at - 1]
    metres += before === undefined ? 0 : distanceM(before, fix)
    if (at % EVERY_S !== 0) return []
    const odometer = hasSensor || name === DRAWN ? '' : 184_000 + Math.floor(metres / 100)
    const shake = hasSensor ? fix.shake : ''
    const place = `${fix.lat.toFixed(5)},${fix.lon.toFixed(5)}`
    return [
      `${name},${startS + at},${place},${(fix.speedMps ?? 0).toFixed(1)},${fix.accuracyM},${shake},${odometer},${seen.get(at) ?? ''}`,
    ]
  })
}

const [, , into = ''] = process.argv
const head = 'drive,second,lat,lon,speedMps,accuracyM,shake,odometer,seen'
const table = [head, ...drives().flatMap(rowsOf)].join('\n')
writeFileSync(into, gzipSync(`${table}\n`, { level: 9 }))
