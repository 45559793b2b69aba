/**
 * The pools that go to accounts as such: the oracles, each an equal part, and the treasury. An oracle whose segment is not in
 * the bundle, or that withheld its opening of the seed, is not paid for the epoch; its part is not minted, and is nobody
 * else's. So nobody gains by leaving another out, and nobody's pay hangs on who else was late.
 * Law: what is paid and what the absent would have got make the pool, to the last unit. Dust of the oracles' pool goes to the
 * signer whose address sorts first.
 */

import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import type { Address } from '../../protocol/ids.ts'
import type { EpochFacts } from '../chain-facts.ts'
import type { Bundle, Grant } from '../epoch.ts'

type Granted = Pick<Bundle, 'segments'> & { readonly facts: Pick<EpochFacts, 'oracles' | 'treasury'> }

/** What an oracle that was there gets of its pool. */
export interface OraclePart {
  /** Of the oracle. */
  readonly id: number
  readonly payee: Address
  readonly amount: bigint
}

export function grantPools(
  pools: ReadonlyMap<string, bigint>,
  bundle: Granted,
  withheld: readonly Address[],
): readonly Grant[] {
  const grants = oracleParts(pools, bundle, withheld).map(({ payee, amount }): Grant => {
    return { pool: 'oracles', account: payee, amount }
  })
  grants.push({ pool: 'treasury', account: bundle.facts.treasury, amount: pools.get('treasury') ?? 0n })
  return grants.filter(({ amount }) => amount > 0n)
}

/** Ascending by signer. @param withheld signers whose opening of the seed did not come */
export function oracleParts(
  pools: ReadonlyMap<string, bigint>,
  { facts, segments }: Granted,
  withheld: readonly Address[],
): readonly OraclePart[] {
  const present = new Set(segments.map(({ signer }) => signer))
  const oracles = facts.oracles.toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const parts = shareByLargestRemainder(
    pools.get('oracles') ?? 0n,
    oracles.map(() => 1n),
  )
  return oracles.flatMap(({ id, signer, payee }, index): OraclePart[] =>
    present.has(signer) && !withheld.includes(signer) ? [{ id, payee, amount: parts[index] ?? 0n }] : [],
  )
}
