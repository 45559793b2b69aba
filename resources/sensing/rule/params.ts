/**
 * What a network's builder chooses about sensing, checked once. The parameters that enter the rules are the options
 * themselves with every default written out, so `sensing(params)` is the same resource again.
 */
import { type DetectorModel, describeModel, modelHash, readModel } from '../../../kernel/detector/model.ts'
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import { type SteppedQuantity, stepQuantity } from './alone/stepped-quantity.ts'
import { TRAIT_NAMES } from './detector/traits.ts'
import { describeMarket, type MarketOptions, type MarketParams, readMarket } from './market/market-params.ts'
import type { Quantity } from './quantities.ts'
import { MOST_SLOTS } from './state.ts'

export interface SensingOptions {
  readonly quantities: readonly Quantity[]
  /** A station earns once for each quantity and interval; `'1h'` unless said. */
  readonly interval?: string
  /**
   * How long before its message arrived a reading may have been made and still count: whoever reports once a day needs more
   * than a day. `'36h'` unless said, and never more than 320 intervals.
   */
  readonly catchUp?: string
  /** How far a reading may lie after its message's own time; `'5m'` unless said. */
  readonly ahead?: string
  /** A quantity that a station has not reported for so long is no longer expected of it; `'7d'` unless said. */
  readonly forget?: string
  /** H3 resolution of the cells that have a capacity; 7 (about 5 km²) unless said. */
  readonly cellResolution?: number
  /** How many stations that are vouched for earn in a cell for one quantity and interval; 10 unless said. */
  readonly capacityPerCell?: number
  /**
   * What a station counts for that nobody vouches for: `perCell`, how many of them earn in a cell for one quantity and interval (1
   * unless said, the first that stood there). Where somebody is listed who could vouch besides: `station`, the part of a station's
   * pay (`'4%'`), and `share`, the part of the pool that all these have together (`'5%'`).
   */
  readonly declared?: { readonly perCell?: number; readonly station?: string; readonly share?: string }
  /** How many neighbours, each of another owner, a comparison needs, and how many it takes at most; 2 and 8. */
  readonly neighbours?: { readonly fewest: number; readonly most: number }
  /** A model that `cairn train` made (docs/detector.md), for intervals of at most an hour; none unless said. */
  readonly detector?: DetectorModel
  /** What was measured is sold; it is not unless said. */
  readonly market?: MarketOptions
}

export interface SensingParams {
  readonly quantities: readonly SteppedQuantity[]
  readonly intervalMs: number
  readonly catchUpMs: number
  readonly aheadMs: number
  readonly forgetMs: number
  readonly cellResolution: number
  readonly capacityPerCell: number
  readonly declared: { readonly perCell: number; readonly stationPpm: number; readonly sharePpm: number }
  readonly neighbours: { readonly fewest: number; readonly most: number }
  readonly detector?: DetectorModel
  readonly market?: MarketParams
}

const USUAL_CATCH_UP_MS = 36 * 3_600_000

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: SensingOptions): SensingParams {
  if (options.quantities.length === 0) throw new TypeError('sensing.quantities: at least one')
  const quantities = options.quantities.map(stepQuantity)
  const names = quantities.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new TypeError(`sensing.quantities: "${twice}" is listed twice`)
  const neighbours = options.neighbours ?? { fewest: 2, most: 8 }
  const intervalMs = parseDuration(options.interval ?? '1h')
  const mostMs = MOST_SLOTS * intervalMs
  const catchUpMs =
    options.catchUp === undefined ? Math.min(USUAL_CATCH_UP_MS, mostMs) : parseDuration(options.catchUp)
  const params: SensingParams = {
    quantities,
    intervalMs,
    catchUpMs,
    aheadMs: parseDuration(options.ahead ?? '5m'),
    forgetMs: parseDuration(options.forget ?? '7d'),
    cellResolution: wholeIn('cellResolution', options.cellResolution ?? 7, 0, 15),
    capacityPerCell: wholeIn('capacityPerCell', options.capacityPerCell ?? 10, 1, 1_000_000),
    declared: {
      perCell: wholeIn('declared.perCell', options.declared?.perCell ?? 1, 0, 1_000_000),
      stationPpm: readShare('station', options.declared?.station ?? '4%'),
      sharePpm: readShare('share', options.declared?.share ?? '5%'),
    },
    neighbours: {
      fewest: wholeIn('neighbours.fewest', neighbours.fewest, 1, 32),
      most: wholeIn('neighbours.most', neighbours.most, neighbours.fewest, 32),
    },
    ...(options.detector === undefined ? {} : { detector: readDetector(options.detector, intervalMs) }),
    ...(options.market === undefined
      ? {}
      : { market: readMarket(options.market, { quantities, intervalMs }) }),
  }
  if (params.intervalMs < 60_000 || 86_400_000 % params.intervalMs !== 0)
    throw new TypeError('sensing.interval: at least a minute, and a whole part of a day')
  if (params.catchUpMs > mostMs)
    throw new TypeError(
      `sensing.catchUp: at most ${MOST_SLOTS} intervals, which are ${formatDuration(mostMs)}`,
    )
  if (params.forgetMs < params.catchUpMs + 86_400_000)
    throw new TypeError('sensing.forget: at least a day more than catchUp')
  return params
}

/** The oldest interval of which a reading may still count if its message arrived after a time. */
export function oldestSlot(arrivedAfterMs: number, { catchUpMs, intervalMs }: SensingParams): number {
  return Math.max(0, Math.floor((arrivedAfterMs - catchUpMs) / intervalMs))
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(options: SensingOptions, params: SensingParams) {
  return {
    quantities: options.quantities.map(describeQuantity),
    interval: formatDuration(params.intervalMs),
    catchUp: formatDuration(params.catchUpMs),
    ahead: formatDuration(params.aheadMs),
    forget: formatDuration(params.forgetMs),
    cellResolution: params.cellResolution,
    capacityPerCell: params.capacityPerCell,
    declared: {
      perCell: params.declared.perCell,
      station: showShare(params.declared.stationPpm),
      share: showShare(params.declared.sharePpm),
    },
    neighbours: { ...params.neighbours },
    ...(params.detector === undefined
      ? {}
      : { detector: { hash: modelHash(params.detector), model: describeModel(params.detector) } }),
    // Rules without it hash as they did before there was a market.
    ...(params.market === undefined ? {} : { market: describeMarket(params.market) }),
  }
}

function readDetector(told: DetectorModel, intervalMs: number): DetectorModel {
  const model = readModel(told)
  const named = model.features.every((name, index) => name === TRAIT_NAMES[index])
  if (model.resource !== 'sensing' || !named || model.features.length !== TRAIT_NAMES.length)
    throw new TypeError('sensing.detector: a model of other features; train it again with this version')
  if (intervalMs > 3_600_000)
    throw new TypeError('sensing.detector: it looks at hours, so an interval is at most one')
  return model
}

function describeQuantity({ range, sentinels, change, parts, constancy, spatial, ...plain }: Quantity) {
  return {
    ...plain,
    range: [...range],
    ...(sentinels === undefined ? {} : { sentinels: [...sentinels] }),
    ...(change === undefined ? {} : { change: { ...change } }),
    ...(parts === undefined ? {} : { parts: { ...parts, names: [...parts.names] } }),
    ...(constancy === undefined
      ? {}
      : {
          constancy: {
            window: constancy.window,
            ...(constancy.unless === undefined
              ? {}
              : { unless: constancy.unless.map(exclusion => ({ ...exclusion })) }),
          },
        }),
    ...(spatial === undefined ? {} : { spatial: { ...spatial } }),
  }
}

function readShare(option: string, text: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(text)?.[1]
  const ppm = Math.round(Number(percent ?? Number.NaN) * 10_000)
  if (ppm >= 0 && ppm <= 1_000_000) return ppm
  throw new TypeError(`sensing.declared.${option}: a percentage such as 5%, got "${text}"`)
}

function showShare(ppm: number): string {
  return `${ppm / 10_000}%`
}

function wholeIn(option: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`sensing.${option}: a whole number from ${least} to ${most}, got ${value}`)
}
