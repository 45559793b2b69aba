/**
 * The epoch's emission, cut into the pools that the rules name.
 * Law: Σ pools = emission, exactly. Rounding: largest remainder, ties to the pool whose name sorts first.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Rules } from '../rules.ts'
import { epochEmission } from './emission.ts'

export interface EmissionSplit {
  readonly emission: bigint
  readonly pools: ReadonlyMap<string, bigint>
}

export function splitEmission(rules: Rules, epoch: number): EmissionSplit {
  const emission = epochEmission(rules.emission, epoch, rules.epochMs, rules.token.supply)
  const names = Object.keys(rules.shares).sort()
  const amounts = shareByLargestRemainder(
    emission,
    names.map(name => BigInt(rules.shares[name] ?? 0)),
  )
  return { emission, pools: new Map(names.map((name, index) => [name, amounts[index] ?? 0n])) }
}
