/**
 * What a device does with its readings, before anything is signed: those within a zone where somebody lives are left out, the others are put into
 * cells and quarters of an hour, and of each network in a cell the middle one of its levels is kept. No reading leaves the device.
 *
 * A zone's middle lies beside the place, by a distance and direction that are drawn once and never leave the device: who looks at many sheets
 * finds the middle of the hole, and not the place.
 */
import { latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import type { NetworkName } from '../../../protocol/cells/networks/network.ts'
import { distanceM, moved, type Point } from '../../../protocol/cells/point.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { LEVELS, type Levels } from './figures.ts'
import { MOST_SIGHTS, MOST_TESTS, type Sheet, type Sight, type Test } from './sheet.ts'
import type { Way } from './test-way.ts'

export interface Reading extends Levels, Point {
  /** Network time. */
  readonly timeMs: number
  readonly network: NetworkName
}

/** Stays on the device. */
export interface Zone {
  readonly middle: Point
  readonly radiusM: number
}

/** As plain data, to survive a restart. */
export interface Kept {
  readonly zones: readonly Zone[]
  /** Of quarters of an hour that are not over: cell, network and levels of each reading. */
  readonly open: readonly (readonly [
    quarter: number,
    cell: number,
    network: string,
    ...levels: (number | null)[],
  ])[]
  readonly tests: readonly (readonly [quarter: number, test: Test])[]
}

export const NOTHING_KEPT: Kept = { zones: [], open: [], tests: [] }
/** Round about a place that is left out, whatever was drawn. */
const KEPT_CLEAR_M = 150
const [BESIDE_M, RADIUS_M] = [
  [150, 300],
  [450, 750],
] as const
const MOST_READINGS = 20_000

export interface Recorder {
  /** Whether it counts: false within a zone, and where the sheet of its quarter of an hour is said already. */
  add(reading: Reading): boolean
  /** The same of a test of the way. */
  addTest(at: Point, network: NetworkName, way: Way): boolean
  /** Nothing of round about here is ever said; again at the same place changes nothing. @param random from 0 to 1, that nobody can guess */
  hide(place: Point, random: () => number): void
  isHidden(place: Point): boolean
  readonly zones: number
  /** Of quarters of an hour that are over. */
  due(nowMs: number): readonly Omit<Sheet, 'salt'>[]
  keep(): Kept
}

export function createRecorder(kept: Kept = NOTHING_KEPT): Recorder {
  const zones = [...kept.zones]
  let [open, tests] = [[...kept.open], [...kept.tests]]
  let saidBefore = 0
  const isHidden = (place: Point) => zones.some(({ middle, radiusM }) => distanceM(middle, place) <= radiusM)
  return {
    isHidden,
    get zones() {
      return zones.length
    },
    add(reading) {
      const { timeMs, network } = reading
      const quarter = Math.floor(timeMs / QUARTER_MS)
      // What comes late, from a receiver that was held up, would make a second sheet, and the first one counts.
      if (quarter < saidBefore || isHidden(reading) || open.length >= MOST_READINGS) return false
      open.push([quarter, cellOf(reading), network, ...LEVELS.map(name => reading[name])])
      return true
    },
    addTest(at, network, { reflector, test, at: beganMs, downKbps, upKbps, rtt }) {
      const quarter = Math.floor(beganMs / QUARTER_MS)
      if (isHidden(at) || quarter < saidBefore) return false
      const said = { cell: cellOf(at), network, reflector, test, downKbps, upKbps, rtt }
      tests.push([quarter, said])
      return true
    },
    hide(place, random) {
      // Asked for again at the same place: another circle beside it would tell more of where that is.
      if (zones.some(({ middle, radiusM }) => distanceM(middle, place) + KEPT_CLEAR_M <= radiusM)) return
      const between = ([least, most]: readonly [number, number]) => least + (most - least) * random()
      const [turn, away] = [2 * Math.PI * random(), between(BESIDE_M)]
      zones.push({
        middle: moved(place, away * Math.cos(turn), away * Math.sin(turn)),
        radiusM: between(RADIUS_M),
      })
    },
    due(nowMs) {
      const before = Math.floor(nowMs / QUARTER_MS)
      const quarters = [...new Set([...open, ...tests].map(([quarter]) => quarter))]
      const sheets = quarters
        .filter(quarter => quarter < before)
        .sort((a, b) => a - b)
        .map(quarter => ({
          quarter,
          sights: sightsOf(open.filter(([of]) => of === quarter)),
          tests: tests.flatMap(([of, test]) => (of === quarter ? [test] : [])).slice(0, MOST_TESTS),
        }))
      saidBefore = before
      open = open.filter(([quarter]) => quarter >= before)
      tests = tests.filter(([quarter]) => quarter >= before)
      return sheets
    },
    keep: () => ({ zones, open, tests }),
  }
}

function cellOf({ lat, lon }: Point): number {
  return numberOfCell(latLngToCell(lat, lon, MAP_RESOLUTION), MAP_RESOLUTION)
}

/** Ascending by cell and network. */
function sightsOf(readings: Kept['open']): readonly Sight[] {
  const groups = Map.groupBy(readings, ([, cell, network]) => `${cell} ${network}`)
  return [...groups.values()]
    .map((all): Sight => {
      const [, cell, network] = all[0]!
      const levels = LEVELS.map((_, at) => all.flatMap(([, , , ...said]) => said[at] ?? []))
      const first = levels.find(said => said.length > 0) ?? []
      const [rsrp = null, rsrq = null, sinr = null, rssi = null] = levels.map(middleOf)
      const different = Math.max(1, new Set(first).size)
      return { cell, network, samples: all.length, different, rsrp, rsrq, sinr, rssi }
    })
    .filter(sight => LEVELS.some(name => sight[name] !== null))
    .sort((a, b) => a.cell - b.cell || (a.network < b.network ? -1 : 1))
    .slice(0, MOST_SIGHTS)
}

function middleOf(said: readonly number[]): number | null {
  return said.toSorted((a, b) => a - b)[(said.length - 1) >> 1] ?? null
}
