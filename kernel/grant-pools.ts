/**
 * The pools that go to accounts as such: the oracles that brought evidence in, in equal parts, and the treasury. An oracle
 * whose segment is not in the bundle, or that withheld its opening of the seed, did not take part, and is not paid for the
 * epoch.
 * Law: each pool is paid to the last unit, or not at all where there is nobody to pay. Dust of the oracles' pool goes
 * to the signer whose address sorts first.
 */
import type { Address } from '../protocol/ids.ts'
import { shareByLargestRemainder } from '../protocol/share.ts'
import type { Bundle, Grant } from './epoch.ts'

export function grantPools(
  pools: ReadonlyMap<string, bigint>,
  { facts, segments }: Pick<Bundle, 'facts' | 'segments'>,
  withheld: readonly Address[],
): readonly Grant[] {
  const present = new Set(segments.map(({ signer }) => signer))
  const oracles = facts.oracles
    .filter(({ signer }) => present.has(signer) && !withheld.includes(signer))
    .sort((a, b) => (a.signer < b.signer ? -1 : 1))
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
