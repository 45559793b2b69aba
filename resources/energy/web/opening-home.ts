/** Which home the page opens on where nobody has chosen one and none of them is the viewer's. */
import type { Deal } from './slots.ts'

/**
 * The one that did most of both, sold and bought: its day shows what the community is about. A home whose panels or meter fail
 * does little of one of the two.
 * @param homes ids, in their order; where nobody has traded it is the first
 * @example openingHome(['a', 'b'], [{ seller: 'b', buyer: 'c', wh: 5 }]) // → 'b'
 */
export function openingHome(
  homes: readonly string[],
  deals: readonly Pick<Deal, 'seller' | 'buyer' | 'wh'>[],
): string | undefined {
  const sold = new Map<string, number>()
  const bought = new Map<string, number>()
  for (const { seller, buyer, wh } of deals) {
    sold.set(seller, (sold.get(seller) ?? 0) + wh)
    bought.set(buyer, (bought.get(buyer) ?? 0) + wh)
  }
  const scores = homes.map(id => {
    const [out = 0, into = 0] = [sold.get(id), bought.get(id)]
    return { id, both: Math.min(out, into), all: out + into }
  })
  return scores.sort((a, b) => b.both - a.both || b.all - a.all)[0]?.id
}
