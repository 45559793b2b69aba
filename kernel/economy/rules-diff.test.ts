import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { Bundle } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import type { Network, Rules } from '../rules.ts'
import { settleEpoch } from '../settle-epoch.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../testing/fixtures.ts'
import { diffRules } from './rules-diff.ts'

const network = testNetwork()
let bundles: readonly Bundle[]

beforeAll(async () => {
  const signers = makeSigners(4)
  bundles = await Promise.all([0, 1, 2].map(epoch => bundleOf(epoch, signers)))
})

async function bundleOf(epoch: number, signers: readonly Signer[]): Promise<Bundle> {
  const evidence: readonly Evidence[] = await Promise.all(
    signers.map((signer, who) =>
      say({
        signer,
        sequence: epoch,
        timeMs: GENESIS_MS + epoch * HOUR_MS + 60_000,
        points: 1 + who * epoch,
      }),
    ),
  )
  const facts = factsOf(
    signers.map((signer, who) => deviceOf(signer, account(1 + (who % 3)))),
    { deposits: [depositOf(account(1), 15n)] },
  )
  const segments = factsOf([]).oracles.map(({ signer }) => ({
    signer,
    address: `0x${'5e'.repeat(32)}` as const,
  }))
  return buildBundle({ epoch, facts, evidence, segments })
}

function withShares(shares: Rules['shares']): Network {
  return { ...network, rules: { ...network.rules, shares } }
}

const diff = (after: Network) =>
  diffRules({ before: network, after, prior: genesisState(network), bundles }, verify)

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n)

describe('what other rules would have made of the same evidence', () => {
  it('is nothing, where they are the same', () => {
    const { accounts, payments, pools, emission, unissued, from, to } = diff(network)
    const changes = [...accounts, ...payments, ...Object.values(pools), emission, unissued]
    expect(changes.every(({ before, after }) => before === after)).toBe(true)
    expect([from, to]).toEqual([0, 2])
    expect(accounts.length).toBeGreaterThan(2)
  })

  it('before is what the kernel settled, account by account', () => {
    let state = genesisState(network)
    for (const bundle of bundles) state = settleEpoch({ network, prior: state, bundle }, verify).state
    const { accounts } = diff(withShares({ tally: 1, oracles: 1 }))
    const token = bundles[0]?.facts.token
    for (const { account: who, before } of accounts) {
      const line = [...state.ledger.values()].find(entry => entry.account === who && entry.asset === token)
      expect((line?.earned ?? 0n) - (line?.spent ?? 0n)).toBe(before)
    }
  })

  it('who gets a larger part of what is issued earns more, and somebody else less; all of it adds up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), tally => {
        const { accounts, emission, unissued, pools } = diff(withShares({ tally, oracles: 100 - tally }))
        // What is issued is what accounts get, to the last unit.
        for (const side of ['before', 'after'] as const)
          expect(sum(accounts.map(change => change[side]))).toBe(emission[side] - unissued[side])
        expect(emission.after).toBe(emission.before)
        const tallied = pools['tally']
        const oracles = pools['oracles']
        expect((tallied?.after ?? 0n) + (oracles?.after ?? 0n)).toBe(emission.after)
        // The largest change comes first.
        const sizes = accounts.map(({ before, after }) => (after > before ? after - before : before - after))
        expect(sizes).toEqual([...sizes].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
      }),
      { numRuns: 12 },
    )
  })

  it('needs epochs that follow each other', () => {
    const prior = genesisState(network)
    expect(() => diffRules({ before: network, after: network, prior, bundles: [] }, verify)).toThrow(
      'no epoch',
    )
    const later = bundles.slice(1)
    expect(() => diffRules({ before: network, after: network, prior, bundles: later }, verify)).toThrow(
      'follow',
    )
  })
})
