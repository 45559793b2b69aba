/** From fixes to sheets: what a device signs of a trip, after what tells nothing and what is nobody's business was left out. */
import { latLngToCell } from 'h3-js'
import { numberOfCell, parentNumber } from '../../../protocol/cells/cell-number.ts'
import { CLEAN_LIMITS } from './clean-fixes.ts'
import { distanceM, type Fix, offsetM } from './fix.ts'
import {
  type Drive,
  MOST_VISITS,
  type Motion,
  type Push,
  QUARTER_MS,
  QUARTER_S,
  RESOLUTION,
  type Sheet,
  type Visit,
} from './sheet.ts'
import { sightingsOf } from './sightings/collect.ts'
import { PLACE_RESOLUTION } from './sightings/objects.ts'

/** Between two fixes further apart in time nothing is known of the way, unless they are near each other. */
const [MOST_STEP_MS, MOST_NEAR_STEP_MS, NEAR_M] = [30_000, 90_000, 300]
/** Two places that are not of one receiver may lie this far apart at once: that is no way. */
const MOST_MPS = CLEAN_LIMITS.mostMps
/** A longer step is looked at in parts, so that no cell between is left out. */
const PART_M = 100
/** Slower than this by Doppler it stands, and what the place wanders is no way, m/s. */
const STANDS_MPS = 0.5
/** Faster than this a motion sensor should feel it; and above so much speeding up is hard, m/s². */
const [MOVES_MPS, HARD_MPS2] = [3, 4]
/** How far apart the speeds are that tell how it sped up. */
const [CHANGE_MS, MOST_CHANGE_MS] = [2_000, 6_000]
const MOST_DISTINCT = 255
/** Within so far for so long it may have been plugged in, m and s. */
const [PLUGGED_M, PLUGGED_S] = [30, 30]

interface Quarter {
  readonly visits: Map<number, { seconds: number; metres: number }>
  readonly fixes: Fix[]
  readonly steps: Step[]
  readonly shakes: number[]
}

interface Step {
  readonly seconds: number
  readonly mps: number
  readonly from: Fix
  readonly to: Fix
}

/** @param fixes clean, trimmed, ascending; of several trips one after the other */
export function makeSheets(fixes: readonly Fix[]): readonly Sheet[] {
  const quarters = new Map<number, Quarter>()
  for (const [at, to] of fixes.entries()) {
    const from = fixes[at - 1]
    if (from === undefined || !isWay(from, to)) continue
    const quarter = Math.floor(to.timeMs / QUARTER_MS)
    const known = quarters.get(quarter) ?? { visits: new Map(), fixes: [], steps: [], shakes: [] }
    quarters.set(quarter, known)
    take(known, from, to)
  }
  return [...quarters]
    .map(([quarter, said]) => sheetOf(quarter, said))
    .filter(({ visits }) => visits.length > 0)
}

function isWay(from: Fix, to: Fix): boolean {
  const ms = to.timeMs - from.timeMs
  if (ms <= 0 || ms > MOST_NEAR_STEP_MS) return false
  const metres = distanceM(from, to)
  return metres <= (MOST_MPS * ms) / 1000 && (ms <= MOST_STEP_MS || metres <= NEAR_M)
}

function take({ visits, fixes, steps, shakes }: Quarter, from: Fix, to: Fix): void {
  const seconds = (to.timeMs - from.timeMs) / 1000
  const stands = to.speedMps !== undefined && to.speedMps < STANDS_MPS
  const metres = stands ? 0 : distanceM(from, to)
  const mps = to.speedMps ?? metres / seconds
  const parts = Math.max(1, Math.ceil(metres / PART_M))
  for (let part = 0; part < parts; part++) {
    const along = (part + 0.5) / parts
    const lat = from.lat + (to.lat - from.lat) * along
    const cell = numberOfCell(
      latLngToCell(lat, from.lon + (to.lon - from.lon) * along, RESOLUTION),
      RESOLUTION,
    )
    const visit = visits.get(cell) ?? { seconds: 0, metres: 0 }
    visit.seconds += seconds / parts
    visit.metres += metres / parts
    visits.set(cell, visit)
  }
  fixes.push(to)
  steps.push({ seconds, mps, from, to })
  if (to.shake !== undefined && mps > MOVES_MPS) shakes.push(to.shake)
}

function sheetOf(quarter: number, { visits, fixes, steps, shakes }: Quarter): Sheet {
  const sorted = [...visits]
    .map(
      ([cell, { seconds, metres }]): Visit => ({
        cell,
        seconds: Math.round(seconds),
        metres: Math.round(metres),
      }),
    )
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => a.cell - b.cell)
    .slice(0, MOST_VISITS)
  const push = pushOf(steps)
  const counted = new Set(sorted.map(({ cell }) => cell))
  // A place at the edge of a cell may belong to the next one, where the sheet says no time: nobody could count it.
  const sightings = sightingsOf(steps).filter(({ place }) =>
    counted.has(parentNumber(place, PLACE_RESOLUTION, RESOLUTION)),
  )
  const motion: Motion = {
    seconds: shakes.length,
    shake: Math.round(medianOf(shakes)),
    ...(push !== undefined && { push }),
  }
  return {
    quarter,
    visits: sorted,
    drive: driveOf(fixes, steps),
    ...(shakes.length > 0 && { motion }),
    ...vehicleOf(fixes, steps),
    ...(sightings.length > 0 && { sightings }),
  }
}

/**
 * By what its counters said first and last in the quarter, of what is said at all. Nothing across a hole, as where it passed its own home
 * in the middle of a trip: they counted what is left out, so the way would not be theirs, and they would tell how long it was.
 * Nor of a charge that rose where it also stood: four minutes at 250 kW are a quarter of a battery, and no rise of the way's.
 */
function vehicleOf(fixes: readonly Fix[], steps: readonly Step[]): Pick<Sheet, 'vehicle'> {
  if (steps.some(({ from }, at) => at > 0 && from !== steps[at - 1]!.to)) return {}
  const of = (field: 'odometer' | 'charge') => {
    const said = fixes.flatMap(fix => fix[field] ?? [])
    return said.length < 2 ? undefined : ([Math.round(said[0]!), Math.round(said.at(-1)!)] as const)
  }
  const [odometer, charge] = [of('odometer'), of('charge')]
  if (odometer === undefined) return {}
  const isOfTheWay = charge !== undefined && (charge[1] <= charge[0] || stoodS(steps) < PLUGGED_S)
  return { vehicle: isOfTheWay ? { odometer, charge } : { odometer } }
}

/** The longest that it was in one place, s. By places: where no speed is said, one that wanders is no speed. */
function stoodS(steps: readonly Step[]): number {
  let [anchor, longest] = [steps[0]?.from, 0]
  for (const { to } of steps) {
    if (anchor === undefined || distanceM(anchor, to) > PLUGGED_M) anchor = to
    longest = Math.max(longest, (to.timeMs - anchor.timeMs) / 1000)
  }
  return longest
}

function driveOf(fixes: readonly Fix[], steps: readonly Step[]): Drive {
  const accuracies = fixes.flatMap(({ accuracyM }) => (accuracyM === undefined ? [] : [accuracyM]))
  const [faster, slower, hardS] = changesOf(steps)
  return {
    fixes: fixes.length,
    accuracyM: Math.round(medianOf(accuracies)),
    accuracies: Math.min(MOST_DISTINCT, new Set(accuracies).size),
    speeds: Math.min(MOST_DISTINCT, new Set(steps.map(({ mps }) => Math.round(10 * mps))).size),
    fasterCmps2: Math.round(100 * faster),
    slowerCmps2: Math.round(100 * slower),
    hardS: Math.min(QUARTER_S, Math.round(hardS)),
    turnedDeg: Math.round(turnedOf(steps)),
  }
}

/** By the receiver's own speeds, over two seconds: places alone are too coarse. */
function changesOf(steps: readonly Step[]): readonly [faster: number, slower: number, hardS: number] {
  let [faster, slower, hardS] = [0, 0, 0]
  let before = 0
  for (const last of steps) {
    while (before + 1 < steps.length && last.to.timeMs - steps[before + 1]!.to.timeMs >= CHANGE_MS) before++
    const first = steps[before]!
    const ms = last.to.timeMs - first.to.timeMs
    if (ms < CHANGE_MS || ms > MOST_CHANGE_MS) continue
    if (first.to.speedMps === undefined || last.to.speedMps === undefined) continue
    const change = (1000 * (last.mps - first.mps)) / ms
    faster = Math.max(faster, change)
    slower = Math.max(slower, -change)
    if (Math.abs(change) > HARD_MPS2) hardS += last.seconds
  }
  return [faster, slower, hardS]
}

/** Steps of about a second, in which both a receiver's own speeds and a motion sensor speak. */
const [LEAST_PUSH_MS, MOST_PUSH_MS] = [500, 2_000]
/** Where the speed hardly changes nothing can go along with it, m/s². */
const LEAST_SPREAD_MPS2 = 0.3

/** How well a motion sensor's pushes go with how fast the receiver says that it sped up or slowed down, whichever way the phone lies. */
export function pushOf(steps: readonly Pick<Step, 'from' | 'to'>[]): Push | undefined {
  const pairs = steps.flatMap(({ from, to }): (readonly [number, number])[] => {
    const ms = to.timeMs - from.timeMs
    if (ms < LEAST_PUSH_MS || ms > MOST_PUSH_MS || to.push === undefined) return []
    if (from.speedMps === undefined || to.speedMps === undefined) return []
    return [[to.push / 1_000, (1_000 * Math.abs(to.speedMps - from.speedMps)) / ms]]
  })
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length
  const [felt, said] = [mean(0), mean(1)]
  let [both, feltSquares, saidSquares] = [0, 0, 0]
  for (const [push, change] of pairs) {
    both += (push - felt) * (change - said)
    feltSquares += (push - felt) ** 2
    saidSquares += (change - said) ** 2
  }
  if (pairs.length < 2 || saidSquares < pairs.length * LEAST_SPREAD_MPS2 ** 2) return undefined
  const agree = feltSquares === 0 ? 0 : both / Math.sqrt(feltSquares * saidSquares)
  return { seconds: Math.min(QUARTER_S, pairs.length), agree: Math.round(100 * agree) + 100 }
}

/** Between ways of ten metres and more: nearer places turn by chance. */
function turnedOf(steps: readonly Step[]): number {
  let turned = 0
  let [from, heading] = [steps[0]?.from, undefined as number | undefined]
  for (const { to } of steps) {
    const { x, y } = offsetM(from!, to)
    if (x * x + y * y < 100) continue
    const next = Math.atan2(y, x)
    if (heading !== undefined) {
      const turn = Math.abs(next - heading)
      turned += turn > Math.PI ? 2 * Math.PI - turn : turn
    }
    heading = next
    from = to
  }
  return (turned * 180) / Math.PI
}

function medianOf(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? 0
}
