/** What a network's builder chooses about signal, checked once. */
import { describeMap, type MapOptions, type MapParams, readMap } from '../../../kernel/map/map-params.ts'
import {
  readQuarters,
  readShare,
  readWhole,
  showQuarters,
  showShare,
} from '../../../kernel/map/read-options.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'

export interface SignalOptions {
  readonly map?: MapOptions
  /** A network in a cell that nobody heard for so long is worth a whole one again, and less in proportion before; `'1d'` unless said. */
  readonly refresh?: string
  /** Whoever hears it within so long after it was paid for has a duplicate, which earns nothing; `'1h'` unless said. */
  readonly duplicate?: string
  /** Of a cell's worth the part that is for a test of the way to a reflector, with an age of its own; `'40%'` unless said. */
  readonly tested?: string
  /** Of what is paid for a test, the part of its reflector; `'20%'` unless said. */
  readonly reflected?: string
  /** How long after a quarter of an hour the seal of its sheet may arrive, and what a reflector saw in it; `'6h'` unless said. */
  readonly settleAfter?: string
  /** How long after that the sheet itself may arrive; `'3d'` unless said. */
  readonly openFor?: string
  /** How long a sheet is remembered so that it is not said again; `'14d'` unless said. */
  readonly remember?: string
  /** How often reflectors are drawn; `'6h'` unless said, an epoch at least. */
  readonly every?: string
  /** The fastest within a quarter of an hour, and from one to a later one as in a plane, m/s; 100 and 300 unless said. */
  readonly mostMps?: number
  readonly mostFlightMps?: number
  /** Of so many cells and more a receiver says more than one level; 5 unless said. */
  readonly constantCells?: number
  /** Where somebody is listed who could vouch: the part of the pool that all have together whom nobody vouches for; `'5%'`. */
  readonly declared?: string
}

export interface SignalParams {
  readonly map: MapParams
  readonly refreshQuarters: number
  readonly duplicateQuarters: number
  readonly testedPpm: number
  readonly reflectedPpm: number
  readonly settleAfterMs: number
  readonly openForMs: number
  readonly rememberQuarters: number
  readonly everyMs: number
  readonly mostMps: number
  readonly mostFlightMps: number
  readonly constantCells: number
  readonly declaredPpm: number
}

const [DAY_QUARTERS, MINUTE_MS] = [96, 60_000]
/** Sheets that wait are state: twice so many quarters of an hour of each device at most. */
const MOST_WAITING = 7 * DAY_QUARTERS

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: SignalOptions): SignalParams {
  const refreshQuarters = quarters('refresh', options.refresh ?? '1d', 1, 60 * DAY_QUARTERS)
  const duplicateQuarters = quarters('duplicate', options.duplicate ?? '1h', 0, DAY_QUARTERS)
  if (duplicateQuarters > refreshQuarters) throw new TypeError('signal.duplicate: no longer than refresh')
  const everyMs = parseDuration(options.every ?? '6h')
  if (everyMs < MINUTE_MS) throw new TypeError('signal.every: at least a minute')
  return {
    map: readMap(options.map ?? {}, 'signal.map'),
    refreshQuarters,
    duplicateQuarters,
    testedPpm: readShare('signal.tested', options.tested ?? '40%'),
    reflectedPpm: readShare('signal.reflected', options.reflected ?? '20%'),
    settleAfterMs: QUARTER_MS * quarters('settleAfter', options.settleAfter ?? '6h', 1, MOST_WAITING),
    openForMs: QUARTER_MS * quarters('openFor', options.openFor ?? '3d', 1, MOST_WAITING),
    rememberQuarters: quarters('remember', options.remember ?? '14d', 1, 60 * DAY_QUARTERS),
    everyMs,
    mostMps: readWhole('signal.mostMps', options.mostMps ?? 100, 1, 1_000),
    mostFlightMps: readWhole('signal.mostFlightMps', options.mostFlightMps ?? 300, 1, 10_000),
    constantCells: readWhole('signal.constantCells', options.constantCells ?? 5, 2, 400),
    declaredPpm: readShare('signal.declared', options.declared ?? '5%'),
  }
}

function quarters(option: string, text: string, least: number, most: number): number {
  return readQuarters(`signal.${option}`, text, least, most)
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(params: SignalParams) {
  const { mostMps, mostFlightMps, constantCells } = params
  return {
    map: describeMap(params.map),
    refresh: showQuarters(params.refreshQuarters),
    duplicate: showQuarters(params.duplicateQuarters),
    tested: showShare(params.testedPpm),
    reflected: showShare(params.reflectedPpm),
    settleAfter: formatDuration(params.settleAfterMs),
    openFor: formatDuration(params.openForMs),
    remember: showQuarters(params.rememberQuarters),
    every: formatDuration(params.everyMs),
    mostMps,
    mostFlightMps,
    constantCells,
    declared: showShare(params.declaredPpm),
  }
}
