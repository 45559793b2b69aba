/**
 * What a chain refuses of a network file is refused when the file is loaded. Each bound is walked: the last value that is right loads
 * and launches, the next one is refused with its field named; and where the contracts themselves refuse, they are shown to.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineNetwork, type NetworkDefinition } from '../../kernel/define-network.ts'
import { mostEmitted } from '../../kernel/money/emission/emit.ts'
import { type Halving, halving } from '../../kernel/money/emission/halving.ts'
import type { Rules } from '../../kernel/rules.ts'
import { POLICIES } from '../../kernel/testing/policies.ts'
import { tally } from '../../kernel/testing/tally.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as emissionAbi } from '../artifacts/Emission.ts'
import { testDollarCode } from '../embedded/mint-test-dollars.ts'
import { keepsCeiling } from '../governance/keeps-ceiling.ts'
import { readPayment } from '../money/payment.ts'
import { startTestChain, type TestChain } from '../testing/start-test-network.ts'
import { deployOnce } from './deterministic-deploy.ts'
import { launchNetwork } from './launch-network.ts'
import { chainCeiling, MOST_ORACLES, networkConfig, packRows } from './network-config.ts'

let chain: TestChain
beforeAll(async () => {
  chain = await startTestChain()
})
afterAll(() => chain.stop())

const definition: NetworkDefinition = {
  name: 'Bounds',
  token: { symbol: 'BND', supply: '1_000_000' },
  epoch: '1h',
  resources: [tally()],
  emission: halving({ first: '1_000', every: '1y' }),
  shares: { tally: 1 },
}

/** 2^128 − 1 base units of 18 decimals. */
const SUPPLY = '340282366920938463463.374607431768211455'
const MORE = '340282366920938463463.374607431768211456'
const emits = (policy: Partial<Halving>): Halving => ({
  ...halving({ first: '1_000', every: '1y' }),
  ...policy,
})
const supply = (amount: string) => ({ symbol: 'BND', supply: amount })

interface Bound {
  readonly field: string
  readonly inside: Partial<NetworkDefinition>
  readonly outside: Partial<NetworkDefinition>
  /** What is said of it. */
  readonly says: string
}

const BOUNDS: readonly Bound[] = [
  {
    field: 'challenge, at most',
    inside: { challenge: '4h' },
    outside: { challenge: '14401s' },
    says: 'challenge: at most 4 epochs, which are "4h" here, got "14401s"; shorten it, or make epochs longer',
  },
  {
    field: 'challenge, at least',
    inside: { challenge: '1s' },
    outside: { challenge: '0s' },
    says: 'challenge: whole seconds above 0',
  },
  {
    field: 'epoch, at least',
    inside: { epoch: '1s' },
    outside: { epoch: '1500ms' },
    says: 'epoch: whole seconds above 0',
  },
  {
    field: 'epoch, at most',
    inside: { epoch: '14d', challenge: '56d' },
    outside: { epoch: '15d' },
    says: 'epoch: at most 2w, got "15d"',
  },
  {
    field: 'inclusion.epochs, at least',
    inside: { inclusion: { epochs: 1 } },
    outside: { inclusion: { epochs: 0 } },
    says: 'inclusion.epochs: a whole number from 1 to 8, got 0',
  },
  {
    field: 'inclusion.epochs, at most',
    inside: { inclusion: { epochs: 8 } },
    outside: { inclusion: { epochs: 9 } },
    says: 'inclusion.epochs: a whole number from 1 to 8, got 9',
  },
  {
    field: 'token.supply',
    inside: { token: supply(SUPPLY) },
    outside: { token: supply(MORE) },
    says: 'token.supply: at most 340282366920938463463 tokens, which fill 128 bits, got',
  },
  {
    field: 'emission.first against token.supply',
    inside: { token: supply('1000'), emission: halving({ first: '1000', every: '1y' }) },
    outside: { token: supply('1000'), emission: halving({ first: '1000.000000000000000001', every: '1y' }) },
    says: 'emission: the first period alone emits more than token.supply',
  },
  {
    field: 'emission.first, all of the supply in a second',
    inside: { token: supply(SUPPLY), emission: halving({ first: SUPPLY, every: '1s' }) },
    outside: { token: supply(SUPPLY), emission: halving({ first: MORE, every: '1s' }) },
    says: 'emission: the first period alone',
  },
  {
    field: 'emission.every',
    inside: { emission: emits({ everyMs: 1_000 }) },
    outside: { emission: emits({ everyMs: 0 }) },
    says: 'emission.every: whole seconds above 0',
  },
  {
    field: 'emission.every, parts of a second',
    inside: { emission: emits({ everyMs: 2_000 }) },
    outside: { emission: emits({ everyMs: 1_500 }) },
    says: 'emission.every: whole seconds above 0',
  },
  {
    field: 'payment.decimals, at most',
    inside: { payment: { decimals: 24 } },
    outside: { payment: { decimals: 25 } },
    says: 'payment.decimals: a whole number from 0 to 24, got 25',
  },
  {
    field: 'payment.decimals, at least',
    inside: { payment: { decimals: 0 } },
    outside: { payment: { decimals: -1 } },
    says: 'payment.decimals: a whole number from 0 to 24, got -1',
  },
  {
    field: 'name',
    inside: { name: 'n'.repeat(31) },
    outside: { name: 'n'.repeat(32) },
    says: 'name: 1 to 31 ASCII',
  },
  {
    field: 'token.symbol',
    inside: { token: { symbol: 'ABCDEFGHIJK', supply: '1_000_000' } },
    outside: { token: { symbol: 'ABCDEFGHIJKL', supply: '1_000_000' } },
    says: 'token.symbol: 2 to 11 capitals or digits',
  },
  {
    field: 'shares',
    inside: { shares: { tally: Number.MAX_SAFE_INTEGER, oracles: Number.MAX_SAFE_INTEGER } },
    outside: { shares: { tally: 0 } },
    says: 'shares: at least one pool has a weight above 0',
  },
]

/** Each network has a launcher of its own: a launcher has one of a name. */
let launcher = 1
async function launch(rules: Rules) {
  const sender = chain.senderOf(launcher++)
  const oracle = toAddress(sender.account.address)
  return launchNetwork({ sender, rules, oracles: [{ signer: oracle, payee: oracle }] })
}

describe('a bound of the contracts on a network file', () => {
  it.each(BOUNDS)('$field: the last value that is right launches, the next is refused', async bound => {
    const { rules } = defineNetwork({ ...definition, ...bound.inside })
    const deployment = await launch(rules)
    expect(deployment).toMatchObject({ name: rules.name })
    expect(await readPayment(chain.client, deployment)).toEqual(rules.payment)
    expect(() => defineNetwork({ ...definition, ...bound.outside })).toThrow(bound.says)
  })

  const { rules } = defineNetwork(definition)
  it.each<[string, Rules, string]>([
    ['a window of more than four epochs', { ...rules, challengeMs: 14_401_000 }, 'challengeWindow'],
    ['no epoch length', { ...rules, epochMs: 0, challengeMs: 0 }, 'schedule.epochLength'],
    ['K of nine', { ...rules, inclusion: { ...rules.inclusion, epochs: 9 } }, 'inclusionEpochs'],
    ['K of zero', { ...rules, inclusion: { ...rules.inclusion, epochs: 0 } }, 'inclusionEpochs'],
  ])('the chain itself would have refused %s', async (_what, broken, field) => {
    await expect(launch(broken)).rejects.toMatchObject({
      code: 'tx_reverted',
      facts: { error: 'NetworkFactory_OutOfRange', field },
    })
  })

  it('what fits into no word of the contracts cannot even be sent', async () => {
    const broken = { ...rules, payment: { decimals: 30 } }
    await expect(launch(broken)).rejects.toThrow(/not in safe 96-bit unsigned integer range|out of range/i)
  })

  it('a token that counts otherwise than the file says is refused before anything is bonded', async () => {
    const sender = chain.senderOf(launcher++)
    const oracle = toAddress(sender.account.address)
    const payment = await deployOnce(sender, testDollarCode(18), 'TestDollar')
    const launched = launchNetwork({ sender, rules, payment, oracles: [{ signer: oracle, payee: oracle }] })
    await expect(launched).rejects.toMatchObject({
      code: 'payment_differs',
      facts: { onChain: 18, 'payment.decimals': 6 },
    })
    const nobody = launchNetwork({
      sender,
      rules,
      payment: oracle,
      oracles: [{ signer: oracle, payee: oracle }],
    })
    await expect(nobody).rejects.toMatchObject({ code: 'not_deployed' })
  })
})

describe('what a launch tells the chain of an emission', () => {
  it.each(
    Object.values(POLICIES),
  )('$kind: the contract has its ceiling, second by second', async emission => {
    const { rules } = defineNetwork({ ...definition, emission })
    const deployment = await launch(rules)
    const { emission: address, genesisMs } = deployment
    const contract = { address, abi: emissionAbi } as const
    const rows = await chain.client.readContract({ ...contract, functionName: 'ceilings' })
    expect(rows).toEqual(packRows(chainCeiling(rules).rows))
    expect(rows.length > 0).toBe(emission.kind !== 'halving')
    for (const seconds of [1, 3_600, 86_399, 1_000_000, 2_600_000, 300_000_000]) {
      const args = [BigInt(genesisMs / 1000 + seconds)] as const
      const most = await chain.client.readContract({ ...contract, functionName: 'cumulativeAt', args })
      expect([seconds, most]).toEqual([seconds, mostEmitted(rules, seconds * 1000)])
    }
    // What a vote may put in its place names it; anything else the chain would refuse.
    const voted: Rules = { ...rules, emission: POLICIES.crv }
    expect(await keepsCeiling(chain.client, deployment, rules)).toBe(true)
    expect(await keepsCeiling(chain.client, deployment, { ...voted, launchedWith: emission })).toBe(true)
    expect(await keepsCeiling(chain.client, deployment, voted)).toBe(emission.kind === 'crv')
  })
})

describe('what follows from a network file', () => {
  it('alwaysFitsTheContracts: bonds, breakers, freezes and delays, for every epoch and window that is let through', () => {
    const [payment, oracle] = ['aa', 'bb'].map(digits => toAddress(`0x${digits.repeat(20)}`)) as [
      Address,
      Address,
    ]
    const choices = {
      payment,
      governor: oracle,
      council: oracle,
      treasury: oracle,
      genesisMs: 1_470_009_600_000,
    }
    for (const epoch of ['1s', '59s', '1h', '1d', '7d', '14d'])
      for (const windows of [1, 2, 4])
        for (const decimals of [0, 6, 18, 24])
          for (const every of ['1s', '1d', '100y']) {
            const { rules } = defineNetwork({
              ...definition,
              epoch,
              payment: { decimals },
              token: supply(SUPPLY),
              emission: halving({ first: SUPPLY, every }),
            })
            const config = networkConfig(
              { ...rules, challengeMs: windows * rules.epochMs },
              { ...choices, oracles: [{ signer: oracle, payee: oracle }] },
            )
            const { oracleSet, breaker, challengeWindow, schedule } = config
            expect(BigInt(oracleSet.unbondingTime)).toBeGreaterThanOrEqual(challengeWindow)
            // `uint48` with the chain's time before it.
            expect(oracleSet.unbondingTime + 4e9).toBeLessThan(2 ** 48)
            expect(oracleSet.minBond).toBeGreaterThanOrEqual(10n)
            expect(oracleSet.minBond).toBeLessThan(1n << 96n)
            expect(breaker.payoutCapacity).toBeLessThan(1n << 208n)
            expect(breaker.mintCapacity).toBeLessThan(1n << 208n)
            const needed = (2n * schedule.first * BigInt(breaker.mintWindow)) / schedule.every
            expect(breaker.mintCapacity).toBeGreaterThanOrEqual(needed)
          }
  })

  it('founders are at least one, at most as many as the contract keeps, each once', () => {
    const { rules } = defineNetwork(definition)
    const founder = (at: number) => {
      const signer = toAddress(`0x${(at + 1).toString(16).padStart(40, '0')}`)
      return { signer, payee: signer }
    }
    const some = founder(0).signer
    const config = (oracles: readonly ReturnType<typeof founder>[]) => () =>
      networkConfig(rules, {
        payment: some,
        governor: some,
        council: some,
        treasury: some,
        genesisMs: 0,
        oracles,
      })
    const many = Array.from({ length: MOST_ORACLES }, (_, at) => founder(at))
    expect(config(many)().oracles).toHaveLength(MOST_ORACLES)
    expect(config([...many, founder(99)])).toThrow('at most 31 oracles, got 32')
    expect(config([])).toThrow('at least one oracle')
    expect(config([founder(1), founder(1)])).toThrow('named once')
  })
})
