/**
 * What a gateway somewhere would earn, from what those near by did: the least, the middle and the most of what the nearest had. It is no
 * promise; what devices will send nobody knows.
 */
import { cellToLatLng, getResolution, greatCircleDistance, isValidCell, UNITS } from 'h3-js'

export interface Standing {
  readonly id: string
  readonly cell: string
}

/** Base units that it had in the epoch. */
export interface Had {
  readonly paid: bigint
  readonly tokens: bigint
}

export interface Plan {
  /** The nearest, nearest first. */
  readonly near: readonly { readonly id: string; readonly metres: number; readonly had: Had }[]
  /** Of those, how many stand so near that hearing each other proves nothing. */
  readonly tooNear: number
  /** Undefined where nobody is near. */
  readonly paid: Range | undefined
  readonly tokens: Range | undefined
}

export interface Range {
  readonly low: bigint
  readonly median: bigint
  readonly high: bigint
}

export const NEAR_KM = 15
const [MOST_NEAR, TOO_NEAR_M, COARSEST, FINE] = [8, 350, 6, 10]
const NOTHING: Had = { paid: 0n, tokens: 0n }

/** Whether a place can be reckoned with: a cell of resolution 6 or finer. */
export function isPlace(cell: string): boolean {
  return isValidCell(cell) && getResolution(cell) >= COARSEST
}

/** @param had by gateway; who is not there had nothing */
export function planFor(cell: string, standing: readonly Standing[], had: ReadonlyMap<string, Had>): Plan {
  const here = cellToLatLng(cell)
  const near = standing
    .filter(one => isValidCell(one.cell))
    .map(({ id, cell: there }) => {
      const metres = Math.round(greatCircleDistance(here, cellToLatLng(there), UNITS.m))
      return { id, metres, had: had.get(id) ?? NOTHING }
    })
    .filter(({ metres }) => metres <= NEAR_KM * 1_000)
    .sort((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEAR)
  return {
    near,
    // Of a place that is told to a kilometre nobody can say that.
    tooNear: getResolution(cell) < FINE ? 0 : near.filter(({ metres }) => metres < TOO_NEAR_M).length,
    paid: rangeOf(near.map(one => one.had.paid)),
    tokens: rangeOf(near.map(one => one.had.tokens)),
  }
}

/** The middle of an even number is the lower of the two: nobody is promised more. */
function rangeOf(values: readonly bigint[]): Range | undefined {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const [low, median, high] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  return low === undefined || median === undefined || high === undefined ? undefined : { low, median, high }
}
