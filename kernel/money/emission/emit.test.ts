/** Whole epochs by each policy, and policies that a vote puts in each other's place: settled by the kernel itself. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle } from '../../bundle/bundle.ts'
import type { KernelState } from '../../epoch.ts'
import type { Evidence } from '../../evidence.ts'
import { genesisState } from '../../genesis.ts'
import type { Network } from '../../rules.ts'
import { settleEpoch } from '../../settle-epoch.ts'
import { decodeState, encodeState } from '../../state-codec.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../testing/fixtures.ts'
import { POLICIES } from '../../testing/policies.ts'
import { mostEmitted, mostIssued } from './emit.ts'
import type { EmissionPolicy } from './policy.ts'

const HOURS = 6
const kinds = Object.keys(POLICIES) as readonly EmissionPolicy['kind'][]
const signers = makeSigners(3)
const { oracles } = factsOf([])
let said: readonly (readonly Evidence[])[]

/** In each epoch each of three devices says a number, more and more; each pays the next. */
beforeAll(async () => {
  said = await Promise.all(
    Array.from({ length: HOURS }, (_, epoch) =>
      Promise.all(signers.map(signer => say({ signer, sequence: epoch, points: 10 * (epoch + 1) }))),
    ),
  )
})

function networkOf(emission: EmissionPolicy, launchedWith?: EmissionPolicy): Network {
  const { rules, resources } = testNetwork()
  const changed = { ...rules, emission }
  return { resources, rules: launchedWith === undefined ? changed : { ...changed, launchedWith } }
}

function settle(network: Network, prior: KernelState, evidence: readonly Evidence[]) {
  const facts = factsOf(
    signers.map((signer, index) => deviceOf(signer, account(1 + index))),
    { deposits: [1, 2, 3].map(owner => depositOf(account(owner), 1_000_000n)) },
  )
  const segments = oracles.map(({ signer }) => ({ signer, address: `0x${'5e'.repeat(32)}` as const }))
  const bundle = buildBundle({ epoch: prior.epoch + 1, facts, evidence, segments })
  return settleEpoch({ network, prior, bundle }, verify)
}

const issued = (header: { readonly tokenEarned: bigint; readonly tokenHeld: bigint }) =>
  header.tokenEarned + header.tokenHeld

describe('an epoch of each policy', () => {
  it.each(kinds)('%s: is settled, from its encoding too, and never past what the chain would mint', kind => {
    const network = networkOf(POLICIES[kind])
    let state = genesisState(network)
    let offered = 0n
    for (const evidence of said) {
      const { ledger, headerHash } = state
      const restored = decodeState(encodeState(state), { ledger, headerHash })
      const settled = settle(network, state, evidence)
      expect(settle(network, restored, evidence).header).toEqual(settled.header)
      offered += settled.pools.emission
      expect(settled.pools.emission).toBeGreaterThan(0n)
      expect(issued(settled.header)).toBeLessThanOrEqual(offered)
      const elapsedMs = (settled.header.epoch + 1) * network.rules.epochMs
      const most = mostEmitted(network.rules, elapsedMs)
      expect(mostIssued(network.rules, elapsedMs, 0n)).toBeLessThanOrEqual(most)
      expect(offered).toBeLessThanOrEqual(mostIssued(network.rules, elapsedMs, 0n))
      expect(offered).toBeLessThanOrEqual(most)
      state = settled.state
    }
    expect(state.emission?.kind).toBe(
      ['baseline', 'demandLinked', 'controller', 'net'].includes(kind) ? kind : undefined,
    )
  })

  it('one of time alone leaves no trace in the state', () => {
    const network = networkOf(POLICIES.halving)
    const { state } = settle(network, genesisState(network), said[0]!)
    expect(Object.keys(state)).not.toContain('emission')
  })

  it('what is measured decides: more capability brings more by a baseline, and less by a controller', () => {
    const emission = (policy: EmissionPolicy, evidence: readonly Evidence[]) => {
      const network = networkOf(policy)
      return settle(network, genesisState(network), evidence).pools.emission
    }
    const [much, none] = [said[5]!, []] as const
    expect(emission(POLICIES.baseline, much)).toBeGreaterThan(emission(POLICIES.baseline, none))
    expect(emission(POLICIES.controller, much)).toBeLessThan(emission(POLICIES.controller, none))
    expect(emission(POLICIES.demandLinked, much)).toBeGreaterThan(0n)
    expect(emission(POLICIES.demandLinked, none)).toBe(0n)
  })
})

describe('a vote puts one policy in the place of another', () => {
  it('neverPastTheCeilingOfTheLaunch, whichever follow each other, and no epoch fails', () => {
    const order = fc.array(fc.constantFrom(...kinds), { minLength: HOURS, maxLength: HOURS })
    fc.assert(
      fc.property(order, ([first = 'halving', ...later]) => {
        const launched = POLICIES[first]
        let state = genesisState(networkOf(launched))
        for (const [index, kind] of [first, ...later].entries()) {
          const network = index === 0 ? networkOf(launched) : networkOf(POLICIES[kind], launched)
          const settled = settle(network, state, said[index]!)
          const most = mostEmitted(networkOf(launched).rules, (index + 1) * network.rules.epochMs)
          expect(issued(settled.header)).toBeLessThanOrEqual(most)
          expect(settled.pools.emission).toBeGreaterThanOrEqual(0n)
          state = settled.state
        }
      }),
      { numRuns: 25 },
    )
  })

  it('rules that emit more than the launch had emit up to its ceiling, and get no more by waiting', () => {
    const launched = networkOf(POLICIES.halving)
    const greedy = networkOf({ ...POLICIES.fixed, amount: 10n ** 23n }, POLICIES.halving)
    let { state } = settle(launched, genesisState(launched), said[0]!)
    for (const evidence of said.slice(1)) {
      const { header, ...result } = settle(greedy, state, evidence)
      expect(issued(header)).toBe(mostEmitted(launched.rules, (header.epoch + 1) * 3_600_000))
      state = result.state
    }
  })
})
