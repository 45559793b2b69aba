/**
 * What was burned for each contributor's use: the weight of a reward that follows use. What is paid comes back to whoever pays
 * oneself, what is burned does not, so only that weighs: each charge for the one whose use it was burned for (`Charge.payee`).
 * Were a payer's charges spread over all whom it pays, a payment to oneself of which nothing is burned would take along what was
 * burned for somebody else.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { Charge } from '../resource.ts'

const [PPM, ONE] = [1_000_000n, 10n ** 18n]

/** Base units of the payment asset, by payee. */
export function burnedByPayee(
  charges: readonly Pick<Charge, 'payee' | 'amount'>[],
): ReadonlyMap<SubjectId, bigint> {
  const burned = new Map<SubjectId, bigint>()
  for (const { payee, amount } of charges)
    if (payee !== undefined) burned.set(payee, (burned.get(payee) ?? 0n) + amount)
  return burned
}

export interface UseShare {
  readonly pool: bigint
  /** Of what was burned, in tokens at `price`. */
  readonly partPpm: number
  /** Base units of the payment asset for a whole token, above 0. */
  readonly price: bigint
  readonly weights: readonly bigint[]
}

/**
 * So many tokens each as are worth, at `price`, the part of what was burned for it; where the pool is smaller, each in proportion.
 *
 *   tokens × price ≤ part × burned, each        Σ tokens ≤ pool
 *
 * Rounded down; where the pool is smaller by largest remainder, ties to whoever comes first, and never more than by the first line.
 */
export function shareByUse({ pool, partPpm, price, weights }: UseShare): readonly bigint[] {
  const asked = weights.map(burned => (burned * BigInt(partPpm) * ONE) / (PPM * price))
  if (asked.reduce((sum, one) => sum + one, 0n) <= pool) return asked
  return shareByLargestRemainder(pool, weights).map((part, index) => {
    const most = asked[index] ?? 0n
    return part < most ? part : most
  })
}
