/** What a network's builder chooses about energy, checked once. Prices are micro-currency a kWh, all whole numbers. */
import { type DetectorModel, describeModel, modelHash, readModel } from '../../../kernel/detector/model.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { TRAIT_NAMES } from './detector/traits.ts'

/** How the slot's surplus finds its buyers. */
export type MarketKind = 'uniform' | 'sdr' | 'dynamic-key' | 'static-key'

export interface EnergyOptions {
  readonly market?: MarketKind
  /** What the grid takes for a kWh, e.g. `'0.22'`. */
  readonly retail: string
  /** What the grid gives for a kWh, e.g. `'0.05'`. */
  readonly feedIn: string
  /** The market's interval; `'1h'` unless said. */
  readonly slot?: string
  /** How long after its end a slot waits for late readings; `'1h'` unless said. */
  readonly settleAfter?: string
  /**
   * What a word alone counts for: `pvW`, the power of an owner's panels in one place (200 W unless said, half a panel); `share`, the part of the pool that all these have together (`'5%'` unless said); and `founding`, the power where nobody is
   * listed yet who could vouch (5 000 W unless said, a roof).
   */
  readonly declared?: { readonly pvW?: number; readonly share?: string; readonly founding?: number }
  /** A model that `cairn train` made (docs/detector.md); none unless said. */
  readonly detector?: DetectorModel
  /** For `static-key`: each meter's part of the surplus, in ppm; Σ ≤ 1 000 000. */
  readonly keys?: Readonly<Record<SubjectId, number>>
  /** What a kWh from the grid emits, and who says so: pages tell by it what trade with neighbours spared. No money hangs on it. */
  readonly carbon?: Carbon
}

export type Carbon = {
  /** Of CO2 a kWh, whole. */
  readonly grams: number
  /** E.g. `'EPA eGRID2022, California (CAMX)'`. */
  readonly source: string
}

export interface EnergyParams {
  readonly market: MarketKind
  readonly retail: bigint
  readonly feedIn: bigint
  readonly slotMs: number
  readonly settleAfterMs: number
  readonly keys: Readonly<Record<string, number>>
  readonly declaredW: number
  readonly foundingW: number
  readonly declaredPpm: number
  readonly detector?: DetectorModel
  readonly carbon?: Carbon
}

const KINDS: readonly MarketKind[] = ['uniform', 'sdr', 'dynamic-key', 'static-key']
const PRICE_DECIMALS = 6
const [PPM, MOST_DECLARED_W] = [1_000_000, 1_000_000]
/** Coal alone is below 1 200 g. */
const [MOST_GRAMS, MOST_SOURCE] = [2_000, 200]

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: EnergyOptions): EnergyParams {
  const market = options.market ?? 'uniform'
  if (!KINDS.includes(market))
    throw new TypeError(`energy.market: one of ${KINDS.join(', ')}, got "${market}"`)
  const params = {
    market,
    retail: parseAmount(options.retail, PRICE_DECIMALS),
    feedIn: parseAmount(options.feedIn, PRICE_DECIMALS),
    slotMs: parseDuration(options.slot ?? '1h'),
    settleAfterMs: parseDuration(options.settleAfter ?? '1h'),
    keys: { ...options.keys },
    declaredW: options.declared?.pvW ?? 200,
    foundingW: options.declared?.founding ?? 5_000,
    declaredPpm: readShare(options.declared?.share ?? '5%'),
    ...(options.detector === undefined ? {} : { detector: readDetector(options.detector) }),
    ...(options.carbon === undefined ? {} : { carbon: readCarbon(options.carbon) }),
  }
  for (const [name, watts] of [
    ['pvW', params.declaredW],
    ['founding', params.foundingW],
  ] as const)
    if (!Number.isSafeInteger(watts) || watts < 0 || watts > MOST_DECLARED_W)
      throw new TypeError(`energy.declared.${name}: whole W from 0 to ${MOST_DECLARED_W}, got ${watts}`)
  if (params.feedIn > params.retail)
    throw new TypeError('energy.feedIn: not above retail, or nobody would trade')
  if (params.slotMs < 60_000 || 86_400_000 % params.slotMs !== 0)
    throw new TypeError('energy.slot: at least a minute, and a whole part of a day')
  const keySum = Object.values(params.keys).reduce((sum, key) => sum + key, 0)
  if (keySum > 1_000_000 || Object.values(params.keys).some(key => !Number.isSafeInteger(key) || key < 0)) {
    throw new TypeError('energy.keys: whole ppm from 0, together at most 1 000 000')
  }
  if (market === 'static-key' && keySum === 0)
    throw new TypeError('energy.keys: a static key needs at least one meter with a part')
  return params
}

function readDetector(told: DetectorModel): DetectorModel {
  const model = readModel(told)
  const named = model.features.every((name, index) => name === TRAIT_NAMES[index])
  if (model.resource === 'energy' && named && model.features.length === TRAIT_NAMES.length) return model
  throw new TypeError('energy.detector: a model of other features; train it again with this version')
}

function readCarbon({ grams, source }: Carbon): Carbon {
  if (!Number.isSafeInteger(grams) || grams < 1 || grams > MOST_GRAMS)
    throw new TypeError(`energy.carbon.grams: whole grams of CO2 a kWh from 1 to ${MOST_GRAMS}, got ${grams}`)
  if (source.trim() === '' || source.length > MOST_SOURCE)
    throw new TypeError(`energy.carbon.source: who says so, in at most ${MOST_SOURCE} characters`)
  return { grams, source }
}

/** A percentage from 0 to 100, to four decimals, as ppm. */
function readShare(text: string): number {
  const match = /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(text)
  const ppm = match === null ? PPM + 1 : Math.round(Number(match[1]) * 10_000)
  if (ppm > PPM) throw new TypeError(`energy.declared.share: a percentage such as 5%, not "${text}"`)
  return ppm
}

/** As plain data, for the rules' hash. */
export function describeParams(params: EnergyParams) {
  const { detector, ...plain } = params
  const amounts = { retail: params.retail.toString(), feedIn: params.feedIn.toString() }
  const model = detector && { hash: modelHash(detector), model: describeModel(detector) }
  return { ...plain, ...amounts, ...(model && { detector: model }) }
}
