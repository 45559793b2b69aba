/**
 * What signal remembers from epoch to epoch: sheets, seals and reflectors' words that are not decided yet, when each network was last paid for
 * in each cell for as long as that lowers its worth, prints of sheets that may be said again, where each device was last, and the map.
 */
import type { Seen } from '../../../kernel/map/age.ts'
import { INITIAL_MAP, type MapState } from '../../../kernel/map/map-state.ts'
import type { NetworkName } from '../../../protocol/cells/networks/network.ts'
import type { Hash, SubjectId } from '../../../protocol/ids.ts'

type Level = number | null

export type SightRow = readonly [
  cell: number,
  network: NetworkName,
  rsrp: Level,
  rsrq: Level,
  sinr: Level,
  rssi: Level,
]

export type TestRow = readonly [
  cell: number,
  network: NetworkName,
  reflector: SubjectId,
  test: string,
  downKbps: number,
  upKbps: number,
  rtt: number,
]

/** Of a sheet what counts; the seal that it opens, and when it arrived, ms. */
export type WaitingSheet = readonly [
  quarter: number,
  seal: string,
  arrivedAtMs: number,
  sights: readonly SightRow[],
  tests: readonly TestRow[],
]

/** What a device sealed of a quarter of an hour, and when that was there at the latest, ms. */
export type StandingSeal = readonly [quarter: number, hash: string, atMs: number]

/** What a reflector saw of a test; `pings` says how many round trips its figure is of. */
export type ReflectedRow = readonly [
  test: string,
  of: SubjectId,
  atMs: number,
  downKbps: number,
  upKbps: number,
  rtt: number,
  pings: number,
]

/** Reflectors as an epoch's seed found them; `knownMs` −1 until everybody could know it. */
export type DrawState = {
  readonly seed: Hash
  readonly knownMs: number
  readonly reflectors: readonly SubjectId[]
}

export type SignalState = {
  /** Sheets of earlier quarters of an hour are decided. */
  readonly decidedBefore: number
  /** Ascending by quarter. */
  readonly waiting: { readonly [id: SubjectId]: readonly WaitingSheet[] }
  /** Of quarters of an hour that are not decided, one each, ascending. */
  readonly seals: { readonly [id: SubjectId]: readonly StandingSeal[] }
  readonly reflected: { readonly [id: SubjectId]: readonly ReflectedRow[] }
  /** By epoch. */
  readonly draws: { readonly [epoch: string]: DrawState }
  /** By place in this list a network is a slot of every cell; empty where one was forgotten. */
  readonly networks: readonly NetworkName[]
  /** By cell and network, base 36: levels, and tests of the way. */
  readonly levels: { readonly [key: string]: Seen }
  readonly tests: { readonly [key: string]: Seen }
  /** By print: the quarter in which it was said last, and from when on it could be read first, ms. */
  readonly prints: { readonly [print: string]: readonly [quarter: number, readableMs: number] }
  /** Of the newest sheet that counted; and the cell of some kilometres that it was in. */
  readonly devices: { readonly [id: SubjectId]: readonly [quarter: number, place: number] }
  readonly map: MapState
}

export const INITIAL_STATE: SignalState = {
  decidedBefore: 0,
  waiting: {},
  seals: {},
  reflected: {},
  draws: {},
  networks: [],
  levels: {},
  tests: {},
  prints: {},
  devices: {},
  map: INITIAL_MAP,
}
