/** Drives that are made up along real ways, as sheets; and sheets with one thing changed. */
import { createRandom } from '../../../sim/random.ts'
import { cleanFixes } from '../messages/clean-fixes.ts'
import { type Fix, moved, offsetM, type Point } from '../messages/fix.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import type { Sheet } from '../messages/sheet.ts'
import { berlinShapes, driven } from './tracks.ts'

const shapes = berlinShapes()
  .map(shape => thinned(shape))
  .filter(shape => shape.length > 100)

export interface DriveOptions {
  readonly startMs: number
  /** The same way is the same number. */
  readonly way: number
  /** Its chance: another number drives the same way a little differently. */
  readonly seed: number
  /** A fix every second for so long, at most; an hour unless said. */
  readonly seconds?: number
  readonly mps?: number
  /** A motion sensor speaks, mm/s²; 400 unless said. */
  readonly shake?: number
}

/** Fixes of a drive with lights and traffic, and a receiver's noise; round and round where the way is short. */
export function driveOf({
  startMs,
  way,
  seed,
  seconds = 3_600,
  mps = 12,
  shake = 400,
}: DriveOptions): readonly Fix[] {
  const random = createRandom(seed * 7_919 + way)
  const wander = { x: 0, y: 0 }
  let [stops, speed] = [0, 0]
  const speedAt = (second: number) => {
    if (stops > 0) stops--
    else if (random.chance(0.006)) stops = random.between(5, 40)
    const wish = mps * (0.8 + 0.3 * Math.sin(second / (17 + (seed % 9)) + seed) + 0.1 * random.next())
    speed += Math.max(-2.5, Math.min(2, (stops > 0 ? 0 : wish) - speed))
    return speed
  }
  const fixes: Fix[] = []
  for (let lap = 0; fixes.length < seconds; lap++) {
    const shape = shapes[(way + lap) % shapes.length]!
    const from = fixes.at(-1)
    const laid = from === undefined ? shape : laidAt(from, shape)
    const more = driven(laid, startMs + 1000 * fixes.length, speedAt)
    for (const fix of more.slice(0, seconds - fixes.length)) {
      wander.x = 0.9 * wander.x + 2 * (random.next() - 0.5)
      wander.y = 0.9 * wander.y + 2 * (random.next() - 0.5)
      const accuracyM = 3 + Math.floor(80 * random.next()) / 10
      fixes.push({
        ...fix,
        ...moved(fix, wander.x, wander.y),
        accuracyM,
        shake: Math.round(shake * (0.5 + random.next())),
      })
    }
  }
  return fixes
}

export function sheetsOf(options: DriveOptions): readonly Sheet[] {
  return makeSheets(cleanFixes(driveOf(options)).fixes)
}

function laidAt(from: Point, shape: readonly Point[]): readonly Point[] {
  const start = shape[0]!
  return shape.map(point => {
    const { x, y } = offsetM(start, point)
    return moved(from, x, y)
  })
}

/** Without the leaps that its source has between two recordings. */
function thinned(shape: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of shape) {
    const last = kept.at(-1)
    const { x, y } = last === undefined ? { x: 0, y: 0 } : offsetM(last, point)
    if (Math.hypot(x, y) < 500) kept.push(point)
  }
  return kept
}
