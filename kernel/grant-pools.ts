/**
 * The pools that go to accounts as such: oracles in equal parts, and the treasury.
 * Law: each pool is paid to the last unit, or not at all where there is nobody to pay. Dust of the oracles' pool goes
 * to the signer whose address sorts first.
 */
import { shareByLargestRemainder } from '../protocol/share.ts'
import type { ChainFacts, Grant } from './epoch.ts'

export function grantPools(pools: ReadonlyMap<string, bigint>, facts: ChainFacts): readonly Grant[] {
  const oracles = [...facts.oracles].sort((a, b) => (a.signer < b.signer ? -1 : 1))
  const parts = shareByLargestRemainder(
    pools.get('oracles') ?? 0n,
    oracles.map(() => 1n),
  )
  const grants = oracles.map(
    (oracle, index): Grant => ({ pool: 'oracles', account: oracle.payee, amount: parts[index] ?? 0n }),
  )
  grants.push({ pool: 'treasury', account: facts.treasury, amount: pools.get('treasury') ?? 0n })
  return grants.filter(({ amount }) => amount > 0n)
}
