import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { creditsForTokens } from '../../protocol/chain-formats/credit-price.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { PurchaseFacts } from '../chain-facts.ts'
import { defineNetwork } from '../define-network.ts'
import { economyOf } from '../economy/epoch-economy.ts'
import { sustainabilityOf } from '../economy/sustainability.ts'
import type { KernelState } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import { readRules } from '../read-rules.ts'
import { describeRules, type Network, rulesHash } from '../rules.ts'
import { settleEpoch } from '../settle-epoch.ts'
import { decodeState, encodeState } from '../state-codec.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import { tally } from '../testing/tally.ts'
import { credits } from './credits.ts'
import { fixed } from './emission/fixed.ts'
import { net } from './emission/net.ts'
import type { EmissionPolicy } from './emission/policy.ts'
import { useWeighted } from './reward-policy.ts'
import { shareByUse } from './use-weights.ts'

const [TOKEN, CREDIT] = [10n ** 18n, 1_000_000n]
const signers = makeSigners(3)
const { oracles } = factsOf([])
/** Each of three devices says 10: the first pays the second ten credits, the second the third. */
let said: readonly (readonly Evidence[])[]
beforeAll(async () => {
  said = await Promise.all(
    [0, 1, 2, 3].map(sequence =>
      Promise.all(signers.map(signer => say({ signer, sequence, points: 10_000_000 }))),
    ),
  )
})

const USE = useWeighted({ part: '90%', mostPrice: '10', decimals: 6 })
const PAYMENT = credits({ leastPrice: '0.01', mostPrice: '10' })
const NET = net({
  schedule: fixed({ amount: '240', every: '1d' }),
  price: '1',
  decimals: 6,
  window: 1,
  mostADay: '2400',
})

function networkOf(emission: EmissionPolicy = NET, payment = PAYMENT): Network {
  return defineNetwork({
    name: 'Credits',
    token: { symbol: 'CRED', supply: '1_000_000' },
    payment,
    epoch: '1h',
    limits: { late: '2h' },
    resources: [tally()],
    emission,
    shares: { tally: 1 },
    rewards: { tally: USE },
  })
}

function settle(network: Network, prior: KernelState, purchases?: PurchaseFacts) {
  const devices = signers.map((signer, index) => deviceOf(signer, account(1 + index)))
  const facts = factsOf(devices, {
    deposits: [1, 2, 3].map(owner => depositOf(account(owner), 1_000n * CREDIT)),
    ...(purchases && { purchases }),
  })
  const segments = oracles.map(({ signer }) => ({ signer, address: `0x${'5e'.repeat(32)}` as const }))
  const epoch = prior.epoch + 1
  const bundle = buildBundle({ epoch, facts, evidence: said[epoch] ?? [], segments })
  return settleEpoch({ network, prior, bundle }, verify)
}

const bought = (tokens: bigint): PurchaseFacts => ({ tokens, money: 5n, credits: 7n })

describe('an epoch whose members pay with credits', () => {
  it('burnsAllThatIsPaid: nobody earns a credit, what is used weighs its contributor', () => {
    const network = networkOf()
    const result = settle(network, genesisState(network), bought(TOKEN))
    expect(result.outcomes[0]!.transfers).toEqual([])
    expect(result.outcomes[0]!.charges.map(({ amount }) => amount)).toEqual([10n * CREDIT, 10n * CREDIT])
    const ids = signers.map(({ subject }) => subject).sort()
    expect(result.outcomes[0]!.charges.map(({ payee }) => payee)).toEqual(ids.slice(1))
    const [row] = result.header.assets
    expect([row!.earned, row!.spent]).toEqual([0n, 20n * CREDIT])
    // 90 % of 10 USD at 10 USD a token, each.
    expect(result.rewards.map(({ use }) => use?.amount)).toEqual([(9n * TOKEN) / 10n, (9n * TOKEN) / 10n])
    // With stable money the same evidence pays the other account.
    const stable = networkOf(fixed({ amount: '240', every: '1d' }), { decimals: 6 })
    const paid = settle(stable, genesisState(stable))
    expect(paid.outcomes[0]!.transfers).toHaveLength(2)
    expect(paid.header.assets[0]!.earned).toBe(20n * CREDIT)
  })

  it('counts the tokens that the chain saw burned, each once, and brings back no more', () => {
    const network = networkOf()
    let state = genesisState(network)
    const totals = [0n, 50n * TOKEN, 50n * TOKEN, 450n * TOKEN]
    const emissions = totals.map(tokens => {
      const result = settle(network, state, tokens === 0n ? undefined : bought(tokens))
      const { ledger, headerHash } = result.state
      const again = decodeState(encodeState(result.state), { ledger, headerHash })
      expect(again.purchases).toEqual(result.state.purchases)
      state = result.state
      expect(result.header.tokenBurned).toBe(tokens)
      return result.pools.emission
    })
    // Ten an hour by the schedule; of what was burned 100 an hour at most.
    expect(emissions).toEqual([10n * TOKEN, 60n * TOKEN, 10n * TOKEN, 110n * TOKEN])
  })

  it('goes on where a chain went back, with what it tells now, and issues nothing for what is gone', () => {
    const network = networkOf()
    const { state } = settle(network, genesisState(network), bought(50n * TOKEN))
    const less = settle(network, state, bought(20n * TOKEN))
    expect([less.header.tokenBurned, less.purchases?.tokens]).toEqual([20n * TOKEN, 0n])
    expect(less.pools.emission).toBe(10n * TOKEN)
    const none = settle(network, state)
    expect([none.header.tokenBurned, none.state.purchases?.tokens]).toEqual([0n, 0n])
  })

  it('tells what was bought in facts that are read as they were written, and only there', () => {
    const facts = factsOf([], { purchases: bought(3n * TOKEN) })
    const bundle = buildBundle({ epoch: 0, facts, evidence: [], segments: [] })
    expect(reread(bundle).facts.purchases).toEqual(bought(3n * TOKEN))
    const plain = buildBundle({ epoch: 0, facts: factsOf([]), evidence: [], segments: [] })
    expect(reread(plain).facts).not.toHaveProperty('purchases')
    const { rules, resources } = testNetwork()
    const network = { rules, resources }
    const result = settle(network, genesisState(network), bought(TOKEN))
    expect(result.header.tokenBurned).toBe(0n)
    expect(result.state).not.toHaveProperty('purchases')
  })

  it('shows what was burned against what was issued', () => {
    const network = networkOf()
    const first = settle(network, genesisState(network), bought(TOKEN))
    const second = settle(network, first.state, bought(4n * TOKEN))
    const economies = [first, second].map(result => economyOf(result, new Set()))
    expect(economies.map(({ bought }) => bought?.tokens)).toEqual([TOKEN, 3n * TOKEN])
    const figures = sustainabilityOf({ economies, epochMs: 3_600_000, tokenDecimals: 18, supplyLeft: 0n })
    expect(figures.bought).toEqual({ tokens: 4n * TOKEN, money: 5n, credits: 7n })
    // 1.8 tokens are issued an epoch.
    expect(figures.burnToMintPpm).toBe(1_111_111)
  })
})

describe('credits in the rules', () => {
  it('whoeverBurnsForOneselfLoses, in tokens, whatever the feed says, at any part below 100 %', () => {
    const price = fc.bigInt({ min: 10n ** 6n, max: 10n ** 22n })
    fc.assert(
      fc.property(
        ...[price, price, fc.bigInt({ min: 0n, max: 10n ** 26n })],
        fc.integer({ min: 0, max: 999_999 }),
        (most: bigint, said: bigint, tokens: bigint, partPpm) => {
          const unit = { usd: TOKEN, decimals: 6 }
          // The feed says anything; the contract counts no more than the most.
          const got = creditsForTokens(tokens, said < most ? said : most, unit)
          const reckoned = (most * CREDIT + unit.usd - 1n) / unit.usd
          const policy = { ...USE, price: reckoned, partPpm }
          const rules = {
            payment: { decimals: 6, credits: { usd: TOKEN, leastPrice: 10n ** 6n, mostPrice: most } },
          }
          expect(() => defineLike(rules.payment, policy)).not.toThrow()
          const [back = 0n] = shareByUse({ pool: 10n ** 40n, partPpm, price: policy.price, weights: [got] })
          expect(back * 1_000_000n).toBeLessThanOrEqual(tokens * BigInt(partPpm))
        },
      ),
    )
  })

  it.each([
    ['rewards.tally.mostPrice: at least payment.mostPrice', { leastPrice: '0.01', mostPrice: '10.000001' }],
    ['payment.leastPrice: at most mostPrice', { leastPrice: '2', mostPrice: '1' }],
    ['payment.leastPrice: 10⁻¹² USD or more', { leastPrice: '0.000000000000999999', mostPrice: '1' }],
  ])('refuses: %s', (says, options) => {
    expect(() => networkOf(NET, credits(options))).toThrow(says)
  })

  it('are a dollar each, whoever wrote the rules', () => {
    const { rules } = networkOf()
    const other = { ...rules, payment: { ...PAYMENT, credits: { ...PAYMENT.credits!, usd: 2n * TOKEN } } }
    const told: unknown = JSON.parse(JSON.stringify(describeRules(other)))
    expect(() => readRules(told, [rulesHash(other)])).toThrow('a credit is a dollar')
  })

  it('are read back as they were, and hash as ever where there are none', () => {
    const { rules } = networkOf()
    const told: unknown = JSON.parse(JSON.stringify(describeRules(rules)))
    expect(readRules(told, [rulesHash(rules)])).toEqual(rules)
    expect(describeRules(testNetwork().rules)['payment']).toEqual({ decimals: 6 })
  })
})

function defineLike(payment: typeof PAYMENT, policy: typeof USE): void {
  defineNetwork({
    name: 'Credits',
    token: { symbol: 'CRED', supply: '1' },
    payment,
    epoch: '1h',
    resources: [tally()],
    emission: fixed({ amount: '0', every: '1d' }),
    shares: { tally: 1 },
    rewards: { tally: policy },
  })
}
