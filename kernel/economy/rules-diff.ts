/**
 * What other rules would have made of the same evidence: the kernel settles the same epochs twice, from the same state, once under
 * each, and who would have earned more and less is the difference. Anybody with the published bundles gets the same figures.
 *
 * Law: the same rules twice differ in nothing; and what each account would have more, over all accounts, is what is paid out more.
 *
 * What it does not say: what people would have done otherwise. The evidence is what they did under the rules of then.
 */

import type { Ledger } from '../../protocol/chain-formats/ledger.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Bundle, EpochResult, KernelState } from '../epoch.ts'
import type { Network } from '../rules.ts'
import { settleEpoch } from '../settle-epoch.ts'

export interface RulesDiffInput {
  readonly before: Network
  readonly after: Network
  /** What the first of the epochs follows. */
  readonly prior: KernelState
  /** Ascending, each following the one before; at least one. */
  readonly bundles: readonly Bundle[]
}

export interface RulesDiff {
  /** Both included. */
  readonly from: number
  readonly to: number
  /** Of the network's token, base units: those of whom either is above zero. The largest change first. */
  readonly accounts: readonly AccountChange[]
  /** Of the payment asset, what came in less what went out. As above. */
  readonly payments: readonly AccountChange[]
  /** By pool, what was issued into it. */
  readonly pools: Readonly<Record<string, Change>>
  readonly emission: Change
  /** Nobody's: never minted. */
  readonly unissued: Change
}

export interface Change {
  readonly before: bigint
  readonly after: bigint
}

export interface AccountChange extends Change {
  readonly account: Address
}

/** @throws {Error} where the epochs do not follow each other, or the kernel refuses one */
export function diffRules({ before, after, prior, bundles }: RulesDiffInput, verify: Verify): RulesDiff {
  const [first] = bundles
  if (first === undefined) throw new TypeError('there is no epoch to compare by')
  const was = settleAll(before, prior, bundles, verify)
  const is = settleAll(after, prior, bundles, verify)
  const { token, payment } = first.facts
  return {
    from: first.epoch,
    to: first.epoch + bundles.length - 1,
    accounts: changes(netOf(was.ledger, prior.ledger, token), netOf(is.ledger, prior.ledger, token)),
    payments: changes(netOf(was.ledger, prior.ledger, payment), netOf(is.ledger, prior.ledger, payment)),
    pools: poolChanges(was.pools, is.pools),
    emission: { before: was.emission, after: is.emission },
    unissued: { before: was.unissued, after: is.unissued },
  }
}

interface Settled {
  readonly ledger: Ledger
  readonly pools: ReadonlyMap<string, bigint>
  readonly emission: bigint
  readonly unissued: bigint
}

function settleAll(
  network: Network,
  prior: KernelState,
  bundles: readonly Bundle[],
  verify: Verify,
): Settled {
  let state = prior
  let [emission, unissued] = [0n, 0n]
  const pools = new Map<string, bigint>()
  for (const bundle of bundles) {
    const result: EpochResult = settleEpoch({ network, prior: state, bundle }, verify)
    state = result.state
    emission += result.pools.emission
    unissued += result.pools.unissued
    for (const [name, amount] of Object.entries(result.pools.byName))
      pools.set(name, (pools.get(name) ?? 0n) + amount)
  }
  return { ledger: state.ledger, pools, emission, unissued }
}

/** What these epochs brought each account. */
function netOf(ledger: Ledger, before: Ledger, asset: Address): ReadonlyMap<Address, bigint> {
  const net = new Map<Address, bigint>()
  for (const [key, entry] of ledger) {
    if (entry.asset !== asset) continue
    const old = before.get(key)
    const amount = entry.earned - entry.spent - ((old?.earned ?? 0n) - (old?.spent ?? 0n))
    if (amount !== 0n) net.set(entry.account, amount)
  }
  return net
}

function changes(
  was: ReadonlyMap<Address, bigint>,
  is: ReadonlyMap<Address, bigint>,
): readonly AccountChange[] {
  const accounts = [...new Set([...was.keys(), ...is.keys()])]
  return accounts
    .map(account => ({ account, before: was.get(account) ?? 0n, after: is.get(account) ?? 0n }))
    .sort((a, b) => {
      const [one, other] = [sizeOf(a), sizeOf(b)]
      if (one !== other) return one < other ? 1 : -1
      return a.account < b.account ? -1 : 1
    })
}

function sizeOf({ before, after }: Change): bigint {
  return after < before ? before - after : after - before
}

function poolChanges(
  was: ReadonlyMap<string, bigint>,
  is: ReadonlyMap<string, bigint>,
): Readonly<Record<string, Change>> {
  const names = [...new Set([...was.keys(), ...is.keys()])].sort()
  return Object.fromEntries(
    names.map(name => [name, { before: was.get(name) ?? 0n, after: is.get(name) ?? 0n }]),
  )
}
