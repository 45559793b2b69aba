/** The uniform price auction as it is said: price levels as lists, compared with each other. What the quick one is held against. */
import { shareByLargestRemainder } from '../../../protocol/amounts/share.ts'
import type { UniformClearing } from '../rule/market/clear-uniform.ts'
import { byId, NO_TRADE, type Offer, sumOf } from '../rule/market/clearing.ts'

interface Level {
  readonly price: bigint
  readonly offers: readonly Offer[]
  readonly quantity: bigint
}

export function clearSimply(offers: readonly Offer[]): UniformClearing {
  const bids = levelsOf(offers, 'buy').sort((a, b) => (a.price > b.price ? -1 : 1))
  const asks = levelsOf(offers, 'sell').sort((a, b) => (a.price < b.price ? -1 : 1))
  const quantity = crossingQuantity(bids, asks)
  if (quantity === 0n) return { ...NO_TRADE, priceLow: 0n, priceHigh: 0n }
  const bought = margin(bids, quantity)
  const sold = margin(asks, quantity)
  const priceLow = bought.next !== undefined && bought.next > sold.last ? bought.next : sold.last
  const priceHigh = sold.next !== undefined && sold.next < bought.last ? sold.next : bought.last
  const fills = new Map<string, bigint>()
  for (const levels of [bids, asks]) fill(levels, quantity, fills)
  return { quantity, price: (priceLow + priceHigh) / 2n, priceLow, priceHigh, fills }
}

/** Largest volume at which the last bid served still pays the last ask served. */
function crossingQuantity(bids: readonly Level[], asks: readonly Level[]): bigint {
  let [bid, ask, traded] = [0, 0, 0n]
  let [bidLeft, askLeft] = [bids[0]?.quantity ?? 0n, asks[0]?.quantity ?? 0n]
  while (bid < bids.length && ask < asks.length && bids[bid]!.price >= asks[ask]!.price) {
    const step = bidLeft < askLeft ? bidLeft : askLeft
    traded += step
    bidLeft -= step
    askLeft -= step
    if (bidLeft === 0n) bidLeft = bids[++bid]?.quantity ?? 0n
    if (askLeft === 0n) askLeft = asks[++ask]?.quantity ?? 0n
  }
  return traded
}

/** The price of the last level served, and of the first that is not, or only in part. */
function margin(levels: readonly Level[], quantity: bigint): { last: bigint; next: bigint | undefined } {
  let served = 0n
  for (const [index, level] of levels.entries()) {
    served += level.quantity
    if (served > quantity) return { last: level.price, next: level.price }
    if (served === quantity) return { last: level.price, next: levels[index + 1]?.price }
  }
  throw new RangeError('more was traded than offered')
}

function fill(levels: readonly Level[], quantity: bigint, fills: Map<string, bigint>): void {
  let left = quantity
  for (const { offers, quantity: all } of levels) {
    if (left === 0n) return
    if (all <= left) {
      // Served in full: there is nothing to share.
      for (const offer of offers) fills.set(offer.id, offer.quantity)
      left -= all
      continue
    }
    const shares = shareByLargestRemainder(
      left,
      offers.map(offer => offer.quantity),
    )
    for (const [index, offer] of offers.entries())
      if (shares[index]! > 0n) fills.set(offer.id, shares[index]!)
    left = 0n
  }
}

function levelsOf(offers: readonly Offer[], side: Offer['side']): Level[] {
  const byPrice = new Map<bigint, Offer[]>()
  for (const offer of offers) {
    if (offer.side !== side || offer.quantity <= 0n) continue
    const level = byPrice.get(offer.price)
    if (level === undefined) byPrice.set(offer.price, [offer])
    else level.push(offer)
  }
  return [...byPrice].map(([price, level]) => {
    if (level.length > 1) level.sort(byId)
    return { price, offers: level, quantity: sumOf(level) }
  })
}
