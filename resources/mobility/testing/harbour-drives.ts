/**
 * Writes the drives of examples/harbour: made up along recorded ways (vectors/SOURCES.md), each of 24 minutes with a fix every five
 * seconds, and two that are no drives. `node resources/mobility/testing/harbour-drives.ts examples/harbour/data/drives.csv.gz`
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { distanceM, type Fix, type Point } from '../messages/fix.ts'
import { driveOf } from './drives.ts'

const [SECONDS, EVERY_S, QUARTER_S, CARS, PHONES] = [1_440, 5, 900, 10, 5]
/** The car that drives nowhere: its track was drawn. And the phone that lies on a desk, and says what somebody else drove. */
const [DRAWN, ON_A_DESK] = ['car-10', 'phone-5']

interface Drive {
  readonly name: string
  readonly startS: number
  readonly fixes: readonly Fix[]
  readonly hasSensor: boolean
}

function drives(): readonly Drive[] {
  const names = [
    ...Array.from({ length: CARS }, (_, at) => `car-${at + 1}`),
    ...Array.from({ length: PHONES }, (_, at) => `phone-${at + 1}`),
  ]
  return names.map((name, at): Drive => {
    // A little after a quarter of an hour begins, so that both that it touches have enough of it to be judged.
    const startS = QUARTER_S * (at % 8) + 20 + 5 * (at % 8)
    const hasSensor = name.startsWith('phone')
    const drive = { startMs: 0, way: 3 + 8 * at, seed: at + 1, seconds: SECONDS, mps: 9 + (at % 5) }
    const fixes = name === DRAWN ? drawn() : driveOf(name === ON_A_DESK ? { ...drive, shake: 8 } : drive)
    return { name, startS, hasSensor, fixes }
  })
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

function rowsOf({ name, startS, fixes, hasSensor }: Drive): readonly string[] {
  let metres = 0
  return fixes.flatMap((fix, at) => {
    const before = fixes[at - 1]
    metres += before === undefined ? 0 : distanceM(before, fix)
    if (at % EVERY_S !== 0) return []
    const odometer = hasSensor || name === DRAWN ? '' : 184_000 + Math.floor(metres / 100)
    const shake = hasSensor ? fix.shake : ''
    const place = `${fix.lat.toFixed(5)},${fix.lon.toFixed(5)}`
    return [
      `${name},${startS + at},${place},${(fix.speedMps ?? 0).toFixed(1)},${fix.accuracyM},${shake},${odometer}`,
    ]
  })
}

const [, , into = ''] = process.argv
const head = 'drive,second,lat,lon,speedMps,accuracyM,shake,odometer'
const table = [head, ...drives().flatMap(rowsOf)].join('\n')
writeFileSync(into, gzipSync(`${table}\n`, { level: 9 }))
