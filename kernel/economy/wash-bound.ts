/**
 * Whether whoever pays oneself gains. Of what is paid through own accounts all comes back but what is burned, f of the volume V; what
 * is issued in proportion to payments, P, is what it is done for.
 *
 *   washing v more brings P·v/(V + v) and costs f·v: it pays while v < P/f − V, so it never does where P ≤ f·V
 *   ratio = P / (f·V), P at a price of the token        wash-free up to the price f·V / (P in tokens)
 *
 * Taken over all that was burned in the resource, by anybody: where only a part of it was burned for use that is rewarded, the ratio is
 * higher than this. Shown to people; decides nothing.
 */
import type { EpochEconomy } from './epoch-economy.ts'

const PPM = 1_000_000n
/** A million times, and whatever is above it: nothing was burned at all. */
export const MOST_RATIO_PPM = 10n ** 12n

export interface WashBound {
  readonly resource: string
  /** Base units of the payment asset for a whole token: at any higher price paying oneself pays. Floored. */
  readonly freeUpTo: bigint
  /** P / (f·V) at the price that is reckoned with, ppm: above a million paying oneself pays. Absent without a price. Raised. */
  readonly ratioPpm?: number
}

/** Of each resource that issued by payments in these epochs, ascending by name. */
export function washBoundsOf(
  economies: readonly Pick<EpochEconomy, 'uses'>[],
  { one, priceOf }: { readonly one: bigint; readonly priceOf: (resource: string) => bigint | undefined },
): readonly WashBound[] {
  const sums = new Map<string, { issued: bigint; burned: bigint }>()
  for (const { resource, issued, burned } of economies.flatMap(({ uses = [] }) => uses)) {
    const sum = sums.get(resource) ?? { issued: 0n, burned: 0n }
    sums.set(resource, { issued: sum.issued + issued, burned: sum.burned + burned })
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, { issued, burned }]) => {
      const freeUpTo = (burned * one) / issued
      const price = priceOf(resource)
      return price === undefined
        ? { resource, freeUpTo }
        : { resource, freeUpTo, ratioPpm: ratioOf(issued * price, burned * one) }
    })
}

function ratioOf(worth: bigint, cost: bigint): number {
  if (worth === 0n) return 0
  const ratio = cost === 0n ? MOST_RATIO_PPM : (worth * PPM + cost - 1n) / cost
  return Number(ratio < MOST_RATIO_PPM ? ratio : MOST_RATIO_PPM)
}
