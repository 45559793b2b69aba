/**
 * Uniform price double auction: the largest quantity that buyers and sellers both accept, at one price.
 *
 * Laws: the quantity is maximal, and welfare with it; the price lies in the interval that supports it, at its middle
 * (rounded down); no buyer pays more than its price, no seller gets less.
 * Ties: offers of the marginal price share what is left pro rata, by largest remainder, ties of that to the lower id.
 */
import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import { type Clearing, NO_TRADE, type Offer } from './clearing.ts'
import { endOfPrice, orderOfPrices } from './order-of-prices.ts'

export interface UniformClearing extends Clearing {
  /** Every price from low to high supports the trade. */
  readonly priceLow: bigint
  readonly priceHigh: bigint
}

/** Cost: the offers put in order of their prices, and one walk over them. */
export function clearUniform(offers: readonly Offer[]): UniformClearing {
  const bids = orderOfPrices(offers, 'buy')
  const asks = orderOfPrices(offers, 'sell')
  const quantity = crossingQuantity(bids, asks)
  if (quantity === 0n) return { ...NO_TRADE, priceLow: 0n, priceHigh: 0n }
  const fills = new Map<string, bigint>()
  const bought = fill(bids, quantity, fills)
  const sold = fill(asks, quantity, fills)
  const priceLow = bought.next !== undefined && bought.next > sold.last ? bought.next : sold.last
  const priceHigh = sold.next !== undefined && sold.next < bought.last ? sold.next : bought.last
  return { quantity, price: (priceLow + priceHigh) / 2n, priceLow, priceHigh, fills }
}

/** Largest volume at which the last bid served still pays the last ask served. */
function crossingQuantity(bids: readonly Offer[], asks: readonly Offer[]): bigint {
  let [bid, ask, traded] = [0, 0, 0n]
  // Of what bids up to this one ask for, and asks up to this one give, more than is traded.
  let [bidLeft, askLeft] = [bids[0]?.quantity ?? 0n, asks[0]?.quantity ?? 0n]
  while (bid < bids.length && ask < asks.length && bids[bid]!.price >= asks[ask]!.price) {
    if (bidLeft < askLeft) {
      traded += bidLeft
      askLeft -= bidLeft
      bidLeft = bids[++bid]?.quantity ?? 0n
    } else {
      traded += askLeft
      bidLeft -= askLeft
      askLeft = asks[++ask]?.quantity ?? 0n
      if (bidLeft === 0n) bidLeft = bids[++bid]?.quantity ?? 0n
    }
  }
  return traded
}

interface Margin {
  /** The price of the last that are served, and of the first that are not, or only in part. */
  readonly last: bigint
  readonly next: bigint | undefined
}

function fill(offers: readonly Offer[], quantity: bigint, fills: Map<string, bigint>): Margin {
  let left = quantity
  for (let from = 0, to = 0; from < offers.length; from = to) {
    to = endOfPrice(offers, from)
    const { price } = offers[from]!
    let all = 0n
    for (let at = from; at < to; at++) all += offers[at]!.quantity
    if (all > left) {
      share(offers.slice(from, to), left, fills)
      return { last: price, next: price }
    }
    // Served in full: there is nothing to share.
    for (let at = from; at < to; at++) fills.set(offers[at]!.id, offers[at]!.quantity)
    left -= all
    if (left === 0n) return { last: price, next: offers[to]?.price }
  }
  throw new RangeError('more was traded than offered')
}

function share(offers: readonly Offer[], left: bigint, fills: Map<string, bigint>): void {
  const shares = shareByLargestRemainder(
    left,
    offers.map(({ quantity }) => quantity),
  )
  for (const [index, offer] of offers.entries()) if (shares[index]! > 0n) fills.set(offer.id, shares[index]!)
}
