/**
 * What a gateway counts for where many stand together (HIP-17, with the figures of HIP-104): each cell of H3, from 25 m up to
 * 25 km, has room for so many, and for more where its neighbours are as full as it is. The scale is what is left at every step.
 *
 * In parts of ten thousand, rounded half to even as Helium does, from exact fractions.
 */
import { gridDisk } from 'h3-js'
import { parentOf, resolutionOf } from '../radio/parent-cell.ts'

/** Of a resolution: neighbours before there is more room, room, and room at most. */
export type DensityStep = readonly [neighbours: number, target: number, most: number]

/** HIP-104. */
export const DENSITY: Readonly<Record<number, DensityStep>> = {
  10: [2, 1, 1],
  9: [2, 1, 1],
  8: [2, 1, 1],
  7: [4, 5, 10],
  6: [4, 25, 50],
  5: [4, 100, 200],
  4: [2, 500, 1000],
}
export const SCALE_ONE = 10_000
const [FINEST, COARSEST] = [10, 4]

interface Count {
  readonly all: number
  /** Those of them that there is room for. */
  readonly counted: number
}

/**
 * @param cells of gateways, of resolution 11 or finer: one each
 * @returns parts of ten thousand, by cell
 * @example scalesOf(['8b1fb46622dcfff']).get('8b1fb46622dcfff') // → 10_000
 */
export function scalesOf(cells: readonly string[], steps = DENSITY): ReadonlyMap<string, number> {
  const parents = new Map<string, string>()
  const start = new Map<string, number>()
  for (const cell of cells) {
    const at = parents.get(cell) ?? toResolution(cell, FINEST + 1)
    parents.set(cell, at)
    start.set(at, (start.get(at) ?? 0) + 1)
  }
  const levels: ReadonlyMap<string, Count>[] = []
  let below: ReadonlyMap<string, number> = start
  for (let resolution = FINEST; resolution >= COARSEST; resolution--) {
    const level = countLevel(below, resolution, steps[resolution]!)
    levels.push(level)
    below = new Map([...level].map(([cell, { counted }]) => [cell, counted]))
  }
  const scales = new Map<string, number>()
  for (const [cell, at] of parents) scales.set(cell, scaleOf(at, levels))
  return scales
}

function countLevel(
  below: ReadonlyMap<string, number>,
  resolution: number,
  [neighbours, target, most]: DensityStep,
): ReadonlyMap<string, Count> {
  const all = new Map<string, number>()
  for (const [cell, count] of below) {
    const parent = parentOf(cell, resolution)
    all.set(parent, (all.get(parent) ?? 0) + count)
  }
  const level = new Map<string, Count>()
  for (const [cell, count] of all) {
    // Where there is room for all of them nobody has to look around.
    if (count <= target) {
      level.set(cell, { all: count, counted: count })
      continue
    }
    const full = gridDisk(cell, 1).filter(other => (all.get(other) ?? 0) >= target).length
    const room = Math.min(most, target * Math.max(Math.max(0, full - neighbours) + 1, 1))
    level.set(cell, { all: count, counted: Math.min(room, count) })
  }
  return level
}

function scaleOf(at: string, levels: readonly ReadonlyMap<string, Count>[]): number {
  let [above, under] = [BigInt(SCALE_ONE), 1n]
  for (const [step, level] of levels.entries()) {
    const { all, counted } = level.get(parentOf(at, FINEST - step))!
    if (all === counted) continue
    above *= BigInt(counted)
    under *= BigInt(all)
  }
  return under === 1n ? SCALE_ONE : Number(halfToEven(above, under))
}

/** @param above and @param under at least 0, above 0 */
export function halfToEven(above: bigint, under: bigint): bigint {
  const [whole, twice] = [above / under, (above % under) * 2n]
  return twice > under || (twice === under && whole % 2n === 1n) ? whole + 1n : whole
}

function toResolution(cell: string, resolution: number): string {
  return resolutionOf(cell) > resolution ? parentOf(cell, resolution) : cell
}
