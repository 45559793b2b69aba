/** What a network's builder chooses about energy, checked once. Prices are micro-currency a kWh, all whole numbers. */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import type { SubjectId } from '../../../protocol/ids.ts'

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
  /** For `static-key`: each meter's part of the surplus, in ppm; Σ ≤ 1 000 000. */
  readonly keys?: Readonly<Record<SubjectId, number>>
}

export interface EnergyParams {
  readonly market: MarketKind
  readonly retail: bigint
  readonly feedIn: bigint
  readonly slotMs: number
  readonly settleAfterMs: number
  readonly keys: Readonly<Record<string, number>>
}

const KINDS: readonly MarketKind[] = ['uniform', 'sdr', 'dynamic-key', 'static-key']
const PRICE_DECIMALS = 6

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
  }
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

/** As plain data, for the rules' hash. */
export function describeParams(params: EnergyParams) {
  return { ...params, retail: params.retail.toString(), feedIn: params.feedIn.toString() }
}
