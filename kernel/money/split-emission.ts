/**
 * The epoch's emission, cut into the pools that the rules name.
 * Law: Σ pools = emission, exactly. Rounding: largest remainder, ties to the pool whose name sorts first.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Rules } from '../rules.ts'

export interface EmissionSplit {
  readonly emission: bigint
  readonly pools: ReadonlyMap<string, bigint>
}

export function splitEmission({ shares }: Pick<Rules, 'shares'>, emission: bigint): EmissionSplit {
  const names = Object.keys(shares).sort()
  const amounts = shareByLargestRemainder(
    emission,
    names.map(name => BigInt(shares[name] ?? 0)),
  )
  return { emission, pools: new Map(names.map((name, index) => [name, amounts[index] ?? 0n])) }
}
