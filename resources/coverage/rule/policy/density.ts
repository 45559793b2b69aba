/**
 * What a gateway counts for where many stand together (HIP-17, with the figures of HIP-104): each cell of H3, from 25 m up to
 * 25 km, has room for so many, and for more where its neighbours are as full as it is. The scale is what is left at every step.
 *
 * In parts of ten thousand, rounded half to even as Helium does, from exact fractions.
 */
import { gridDisk } from 'h3-js'
import { cellOfNumber, numberOfCell, parentNumber } from '../../../../protocol/cells/cell-number.ts'
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

/** Cells of one resolution in which some stand, as whole numbers, ascending. */
interface Level {
  readonly cells: Float64Array
  /** Of each how many stand in it, and how many of them there is room for. */
  readonly all: Int32Array
  readonly counted: Int32Array
  /** Where each cell of the resolution below lies among these. */
  readonly parents: Int32Array
}

/**
 * @param cells of gateways, of resolution 11 or finer: one each
 * @returns parts of ten thousand, by cell
 * @example scalesOf(['8b1fb46622dcfff']).get('8b1fb46622dcfff') // → 10_000
 */
export function scalesOf(cells: readonly string[], steps = DENSITY): ReadonlyMap<string, number> {
  const start = FINEST + 1
  const numbers = Float64Array.from(cells, cell => numberOfCell(toResolution(cell, start), start))
  const finest = countEach(numbers.toSorted())
  const levels: Level[] = []
  let below = { cells: finest.cells, counted: finest.counts }
  for (let resolution = FINEST; resolution >= COARSEST; resolution--) {
    const level = countLevel(below, resolution, steps[resolution]!)
    levels.push(level)
    below = level
  }
  const known = new Map<number, number>()
  for (const [place, number] of finest.cells.entries()) known.set(number, scaleOf(place, levels))
  return new Map(cells.map((cell, at) => [cell, known.get(numbers[at]!)!]))
}

function countEach(sorted: Float64Array): { readonly cells: Float64Array; readonly counts: Int32Array } {
  const [cells, counts] = [new Float64Array(sorted.length), new Int32Array(sorted.length)]
  let length = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) cells[length++] = sorted[at]!
    counts[length - 1]!++
  }
  return { cells: cells.subarray(0, length), counts: counts.subarray(0, length) }
}

/** Sorted cells have sorted parents: whoever lies in one stands together. */
function countLevel(
  below: { readonly cells: Float64Array; readonly counted: Int32Array },
  resolution: number,
  [neighbours, target, most]: DensityStep,
): Level {
  const parents = new Int32Array(below.cells.length)
  const [cells, all] = [new Float64Array(below.cells.length), new Int32Array(below.cells.length)]
  let length = 0
  for (let at = 0; at < parents.length; at++) {
    const parent = parentNumber(below.cells[at]!, resolution + 1, resolution)
    if (length === 0 || cells[length - 1] !== parent) cells[length++] = parent
    all[length - 1]! += below.counted[at]!
    parents[at] = length - 1
  }
  const level = { cells: cells.subarray(0, length), all: all.subarray(0, length), parents }
  const counted = level.all.map((count, at) => {
    // Where there is room for all of them nobody has to look around.
    if (count <= target) return count
    const around = gridDisk(cellOfNumber(level.cells[at]!, resolution), 1)
    const full = around.filter(cell => standIn(level, numberOfCell(cell, resolution)) >= target).length
    return Math.min(count, most, target * Math.max(Math.max(0, full - neighbours) + 1, 1))
  })
  return Object.assign(level, { counted })
}

/** How many stand in a cell. */
function standIn({ cells, all }: Pick<Level, 'cells' | 'all'>, cell: number): number {
  let [from, until] = [0, cells.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if (cells[middle]! < cell) from = middle + 1
    else until = middle
  }
  return cells[from] === cell ? all[from]! : 0
}

/** @param place of the cell among the finest */
function scaleOf(place: number, levels: readonly Level[]): number {
  let [above, under] = [1n, 1n]
  let at = place
  for (const { all, counted, parents } of levels) {
    at = parents[at]!
    if (all[at] === counted[at]) continue
    above *= BigInt(counted[at]!)
    under *= BigInt(all[at]!)
  }
  return under === 1n ? SCALE_ONE : Number(halfToEven(BigInt(SCALE_ONE) * above, under))
}

/** @param above and @param under at least 0, above 0 */
export function halfToEven(above: bigint, under: bigint): bigint {
  const [whole, twice] = [above / under, (above % under) * 2n]
  return twice > under || (twice === under && whole % 2n === 1n) ? whole + 1n : whole
}

function toResolution(cell: string, resolution: number): string {
  return resolutionOf(cell) > resolution ? parentOf(cell, resolution) : cell
}
