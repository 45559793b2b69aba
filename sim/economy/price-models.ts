/**
 * How a price comes about: plug-ins, since nobody knows. A result holds under the model that it was made with and says which; none is
 * a forecast.
 */
import type { Params } from './scenario.ts'

export interface Market {
  readonly price: number
  /** Tokens in circulation after this day. */
  readonly supply: number
  /** Of this day: tokens that contributors sold, and what was burned, in USD. */
  readonly sold: number
  readonly burned: number
  /** What those who follow the price bring, or take away where it is below nothing, USD. */
  readonly follows: number
  /** What is burned a day, averaged over a quarter. */
  readonly burnedLately: number
  /** Mean 0, variance 1; drawn whether or not a model uses it. */
  readonly luck: number
}

export type PriceModel = (market: Market, params: Params) => number

/** Prices are above nothing: a token that nobody wants is worth a millionth of a cent. */
const LEAST = 1e-8

export const PRICE_MODELS = {
  /** What all tokens are worth together stays: P = V / M. With w minted and R burned a day, P* = R / w, stable while 0 < R/V < 2. */
  marketCap: ({ supply, luck }, { marketCap, priceNoise }) =>
    (marketCap / Math.max(supply, LEAST)) * Math.exp(priceNoise * luck),
  /** Who buys to burn and who follows the price push it up, who sells what they earned down: by the market's depth. */
  flow({ price, sold, burned, follows, luck }, { depth, priceNoise }) {
    const pushed = (burned + follows - sold * price) / depth
    return price * Math.exp(Math.max(-0.5, Math.min(0.5, pushed)) + priceNoise * luck)
  },
  /** Drawn to a multiple of what a year burns, half of the way in a quarter; those who follow the price overshoot. */
  fundamental({ price, supply, burnedLately, follows, luck }, { multiple, depth, priceNoise }) {
    const worth = Math.max(LEAST, (burnedLately * 365 * multiple) / Math.max(supply, 1))
    return price * Math.exp((Math.log(worth / price) * Math.LN2) / 91 + follows / depth + priceNoise * luck)
  },
} satisfies Readonly<Record<string, PriceModel>>

export type PriceModelName = keyof typeof PRICE_MODELS

export function nextPrice(name: PriceModelName, market: Market, params: Params): number {
  return Math.max(LEAST, PRICE_MODELS[name](market, params))
}
