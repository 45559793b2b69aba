/**
 * Walks through a city with a receiver: cells in a line, and levels as they fall with the distance from a mast, with the shadowing of houses; by
 * seed. Path loss after Hata (COST 231, urban, 1800 MHz), 8 dB of shadowing: what is said is what a phone's median of a cell is.
 */
import { cellToLatLng, gridDistance, gridPathCells, gridRing, latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import type { NetworkName } from '../../../protocol/cells/networks/network.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import type { Sheet, Sight, Test } from '../messages/sheet.ts'

export const CENTRE = latLngToCell(52.52, 13.405, MAP_RESOLUTION)
export const LTE = 'lte 262-01'

/** From 0 to 1. */
export type Chance = () => number

/** By seed, the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Of mean 0 and deviation 1, near enough. */
function normal(chance: Chance): number {
  return Array.from({ length: 12 }, chance).reduce((sum, one) => sum + one, 0) - 6
}

const [NEAR, FAR, WAYS] = [8, 24, 48]

/** Cells in a line out of the city; ways do not cross. */
export function wayOf(way: number, cells: number): readonly string[] {
  const direction = way % WAYS
  const from = gridRing(CENTRE, NEAR)[direction]!
  const path = gridPathCells(from, gridRing(CENTRE, FAR)[(direction * FAR) / NEAR]!)
  return Array.from({ length: cells }, (_, at) => path[at % path.length]!)
}

export interface Walk {
  readonly quarter: number
  readonly way: number
  readonly seed: number
  readonly cells?: number
  readonly network?: NetworkName
  readonly tests?: readonly Omit<Test, 'cell' | 'network'>[]
}

/** Each cell once, ascending. */
export function sheetOf({
  quarter,
  way,
  seed,
  cells = 6,
  network = LTE,
  tests = [],
}: Walk): Omit<Sheet, 'salt'> {
  const chance = chanceOf(seed * 1_000 + quarter)
  const all = [...new Set(wayOf(way, cells))]
  const sights = all.map(cell => sightAt(cell, network, chance)).sort((a, b) => a.cell - b.cell)
  return {
    quarter,
    sights,
    tests: tests.map((test, at) => ({ ...test, cell: sights[at % sights.length]!.cell, network })),
  }
}

/** As a phone would say of a mast in the middle of the city. */
export function sightAt(cell: string, network: NetworkName, chance: Chance): Sight {
  const km = 0.15 + 0.12 * gridDistance(CENTRE, cell)
  const loss = 136 + 35 * Math.log10(km) - 8 * normal(chance)
  const rsrp = Math.max(-1_390, Math.min(-500, Math.round(10 * (28 - loss))))
  const rsrq = Math.round(-80 - 100 * Math.min(1, chance() * (0.3 + km / 6)))
  const sinr = 0 + Math.max(-200, Math.min(300, Math.round(250 - 45 * km + 30 * normal(chance))))
  const rssi = Math.max(-1_130, rsrp - rsrq + 170)
  return {
    cell: numberOfCell(cell, MAP_RESOLUTION),
    network,
    samples: 20 + Math.floor(60 * chance()),
    different: 4 + Math.floor(8 * chance()),
    rsrp,
    rsrq,
    sinr,
    rssi,
  }
}

export function latLonOf(cell: string): { readonly lat: number; readonly lon: number } {
  const [lat, lon] = cellToLatLng(cell)
  return { lat, lon }
}
