/** The market's slots out of who paid whom: price, energy, and the pairs. */
import type { TransferView } from '../../../client/node-api.ts'

export interface Deal {
  readonly seller: string
  readonly buyer: string
  readonly amount: bigint
  /** To a Wh or two: payments are whole base units. */
  readonly wh: number
}

export interface Slot {
  /** Its beginning, or its end as the resource says it: ms of network time. */
  readonly atMs: number
  /** Base units a kWh. */
  readonly price: bigint
  readonly wh: number
  readonly paid: bigint
  /** The largest first. */
  readonly deals: readonly Deal[]
}

/** Newest first. */
export function slotsOf(transfers: readonly TransferView[]): readonly Slot[] {
  const bySlot = Map.groupBy(
    transfers.filter(({ resource }) => resource === 'energy'),
    ({ facts }) => Number(facts['slot']),
  )
  return [...bySlot]
    .sort(([a], [b]) => b - a)
    .map(([atMs, all]): Slot => {
      const price = BigInt(String(all[0]?.facts['price'] ?? 0))
      const deals = all
        .map(({ payer, payee, amount }): Deal => {
          const paid = BigInt(amount)
          return {
            buyer: payer,
            seller: payee,
            amount: paid,
            wh: price === 0n ? 0 : Number((paid * 1000n) / price),
          }
        })
        .sort((a, b) => b.wh - a.wh)
      const paid = deals.reduce((sum, { amount }) => sum + amount, 0n)
      return { atMs, price, paid, wh: deals.reduce((sum, { wh }) => sum + wh, 0), deals }
    })
}
