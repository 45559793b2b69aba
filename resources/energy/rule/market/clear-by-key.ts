/**
 * Sharing keys: no bids, one internal price half-way between feed-in and retail (rounded down), so that the community's
 * budget balances whatever anybody's own tariff is.
 *
 * static: each buyer is allotted a fixed part of the surplus; what it does not need goes to the grid.
 * dynamic: the surplus is shared in proportion to need, so none goes to the grid while anybody needs it.
 * Sellers share what was bought pro rata, not in list order.
 */
import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import { proRata, type Tariff, volumes } from './clear-sdr.ts'
import { byId, type Clearing, NO_TRADE, type Offer, sumOf } from './clearing.ts'

const PPM = 1_000_000n

export function clearByDynamicKey(offers: readonly Offer[], tariff: Tariff): Clearing {
  const { quantity } = volumes(offers)
  return quantity === 0n ? NO_TRADE : { quantity, price: middle(tariff), fills: proRata(offers, quantity) }
}

/** @param keyPpm id → part of the surplus; Σ ≤ 1 000 000. Allotments are rounded down to whole Wh. */
export function clearByStaticKey(
  offers: readonly Offer[],
  tariff: Tariff,
  keyPpm: (id: string) => number,
): Clearing {
  const surplus = sumOf(offers.filter(({ side }) => side === 'sell'))
  const fills = new Map<string, bigint>()
  let quantity = 0n
  for (const offer of offers.filter(({ side }) => side === 'buy')) {
    const allotted = (surplus * BigInt(keyPpm(offer.id))) / PPM
    const bought = allotted < offer.quantity ? allotted : offer.quantity
    if (bought > 0n) fills.set(offer.id, bought)
    quantity += bought
  }
  if (quantity === 0n) return NO_TRADE
  const sellers = offers.filter(({ side }) => side === 'sell').sort(byId)
  const sold = shareByLargestRemainder(
    quantity,
    sellers.map(offer => offer.quantity),
  )
  for (const [index, seller] of sellers.entries()) if (sold[index]! > 0n) fills.set(seller.id, sold[index]!)
  return { quantity, price: middle(tariff), fills }
}

function middle({ retail, feedIn }: Tariff): bigint {
  return (retail + feedIn) / 2n
}
