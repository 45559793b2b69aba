/**
 * Supply-demand-ratio pricing (Liu et al. 2017): no bids; the price falls from retail to feed-in as local supply grows.
 * Everybody's need and surplus is served pro rata. Nobody is ever worse off than with the grid.
 *
 * With R = supply / demand ≤ 1: price = feedIn · retail / ((retail − feedIn) · R + feedIn), rounded down; else feedIn.
 */
import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import { byId, type Clearing, NO_TRADE, type Offer, sumOf } from './clearing.ts'

export interface Tariff {
  readonly retail: bigint
  readonly feedIn: bigint
}

export function clearSdr(offers: readonly Offer[], tariff: Tariff): Clearing {
  const { supply, demand, quantity } = volumes(offers)
  if (quantity === 0n) return NO_TRADE
  return { quantity, price: sdrPrice(supply, demand, tariff), fills: proRata(offers, quantity) }
}

/** What a seller gets for a kWh sold to a neighbour. */
export function sdrPrice(supply: bigint, demand: bigint, { retail, feedIn }: Tariff): bigint {
  if (supply >= demand) return feedIn
  const divisor = (retail - feedIn) * supply + feedIn * demand
  return divisor === 0n ? 0n : (feedIn * retail * demand) / divisor
}

export function volumes(offers: readonly Offer[]): { supply: bigint; demand: bigint; quantity: bigint } {
  const supply = sumOf(offers.filter(({ side }) => side === 'sell'))
  const demand = sumOf(offers.filter(({ side }) => side === 'buy'))
  return { supply, demand, quantity: supply < demand ? supply : demand }
}

/** Both sides by largest remainder, dust by ascending id. */
export function proRata(offers: readonly Offer[], quantity: bigint): ReadonlyMap<string, bigint> {
  const fills = new Map<string, bigint>()
  for (const side of ['buy', 'sell'] as const) {
    const sorted = offers.filter(offer => offer.side === side).sort(byId)
    const shares = shareByLargestRemainder(
      quantity,
      sorted.map(offer => offer.quantity),
    )
    for (const [index, offer] of sorted.entries())
      if (shares[index]! > 0n) fills.set(offer.id, shares[index]!)
  }
  return fills
}
