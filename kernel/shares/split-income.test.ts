import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { incomeAssetOf } from '../../protocol/chain-formats/income-asset.ts'
import { type Ledger, type LedgerEntry, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { ShareFact } from '../chain-facts.ts'
import type { EpochResult } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import { settleEpoch } from '../settle-epoch.ts'
import {
  account,
  deviceOf,
  factsOf,
  GENESIS_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import { splitIncome } from './split-income.ts'

const { token, payment } = factsOf([])
const [A, B] = [account(0x501), account(0x502)]
const HOLDERS = [1, 2, 3, 4, 5].map(number => account(0x600 + number))

function ledgerOf(
  ...lines: readonly (Pick<LedgerEntry, 'account' | 'asset'> & Partial<LedgerEntry>)[]
): Ledger {
  return new Map(
    lines.map(line => [
      ledgerKey(line.account, line.asset),
      { earned: 0n, spent: 0n, locked: 0n, lockedUntil: 0, ...line },
    ]),
  )
}

const earnedOf = (ledger: Ledger, account: Address, asset: Address) =>
  ledger.get(ledgerKey(account, asset))?.earned ?? 0n

const weights = fc.uniqueArray(
  fc.record({
    shares: fc.constantFrom(A, B),
    // Shares hold shares too.
    account: fc.constantFrom(...HOLDERS, A, B),
    weight: fc.bigInt({ min: 1n, max: 2n ** 170n }),
  }),
  { selector: ({ shares, account }) => `${shares}${account}`, maxLength: 12 },
)
const amount = fc.oneof(fc.bigInt({ min: 0n, max: 40n }), fc.bigInt({ min: 0n, max: 2n ** 90n }))
const world = fc.record({
  shares: weights,
  lines: fc.array(
    fc.record({
      account: fc.constantFrom(A, B, ...HOLDERS),
      asset: fc.constantFrom(token, payment),
      before: amount,
      income: amount,
      spent: amount,
    }),
    { maxLength: 14 },
  ),
})

describe('the income of machines that many own', () => {
  it('isSplitToTheLastUnit, net of what the machines spent, in any order of the facts', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), ({ shares, lines }, draws) => {
        const prior = ledgerOf(...lines.map(({ before, ...line }) => ({ ...line, earned: before })))
        const posted = new Map(prior)
        for (const { account, asset, income } of lines) {
          const key = ledgerKey(account, asset)
          posted.set(key, { ...posted.get(key)!, earned: posted.get(key)!.earned + income })
        }
        const { ledger, split } = splitIncome(prior, posted, { shares, token, payment })
        for (const { income, kept, parts, shares, asset } of split) {
          expect(parts.reduce((sum, part) => sum + part.amount, kept)).toBe(income)
          const whole = parts.reduce((sum, part) => sum + part.weight, 0n)
          for (const part of parts) {
            const exact = ((income - kept) * part.weight) / whole
            expect(part.amount === exact || part.amount === exact + 1n).toBe(true)
          }
          const { spent } = posted.get(ledgerKey(shares, asset))!
          const before = earnedOf(prior, shares, asset)
          // What is kept makes what was spent whole, and no more.
          expect(kept === 0n || before + kept <= spent).toBe(true)
        }
        const sum = (of: Ledger, asset: Address) =>
          [...of.values()].reduce((all, line) => (line.asset === asset ? all + line.earned : all), 0n)
        for (const asset of [token, payment]) expect(sum(ledger, asset)).toBe(sum(posted, asset))
        for (const [key, { earned }] of ledger) expect(earned >= (prior.get(key)?.earned ?? 0n)).toBe(true)
        const order = shares.map(fact => ({ fact, at: draws.next().value })).sort((a, b) => a.at - b.at)
        const again = splitIncome(prior, posted, { shares: order.map(({ fact }) => fact), token, payment })
        expect(new Map([...again.ledger].sort())).toEqual(new Map([...ledger].sort()))
      }),
      { numRuns: 300 },
    )
  })

  it('makes whole what the battery spent, and then pays its holders', () => {
    const shares = [1n, 2n].map(
      (weight, index): ShareFact => ({ shares: A, account: HOLDERS[index]!, weight }),
    )
    const day = (before: Ledger, earned: bigint, spent: bigint) => {
      const line = before.get(ledgerKey(A, payment))!
      const posted = new Map(before).set(ledgerKey(A, payment), {
        ...line,
        earned: line.earned + earned,
        spent: line.spent + spent,
      })
      return splitIncome(before, posted, { shares, token, payment })
    }
    const bought = day(ledgerOf({ account: A, asset: payment }), 0n, 100n)
    expect(bought.split).toEqual([])
    const little = day(bought.ledger, 60n, 0n)
    expect(little.split).toMatchObject([{ income: 60n, kept: 60n }])
    const much = day(little.ledger, 70n, 0n)
    expect(much.split[0]).toMatchObject({ income: 70n, kept: 40n })
    expect(much.split[0]!.parts.map(part => part.amount)).toEqual([10n, 20n])
    expect(earnedOf(much.ledger, A, payment)).toBe(100n)
    expect(earnedOf(much.ledger, A, incomeAssetOf(payment))).toBe(30n)
  })

  it('is not split again where shares hold shares', () => {
    const shares: readonly ShareFact[] = [
      { shares: A, account: B, weight: 1n },
      { shares: B, account: HOLDERS[0]!, weight: 1n },
    ]
    const prior = ledgerOf({ account: A, asset: token })
    const posted = ledgerOf({ account: A, asset: token, earned: 9n })
    const { ledger } = splitIncome(prior, posted, { shares, token, payment })
    expect([A, B, HOLDERS[0]!].map(one => earnedOf(ledger, one, token))).toEqual([0n, 9n, 0n])
  })
})

describe('machines whose shares hold each other, or themselves', () => {
  /** So much income for A and for B in each epoch, one after the other. */
  function run(shares: readonly ShareFact[], incomes: readonly (readonly [bigint, bigint])[]): Ledger {
    let ledger = ledgerOf({ account: A, asset: token }, { account: B, asset: token })
    for (const [ofA, ofB] of incomes) {
      const posted = new Map(ledger)
      for (const [one, income] of [
        [A, ofA],
        [B, ofB],
      ] as const) {
        const line = posted.get(ledgerKey(one, token))!
        posted.set(ledgerKey(one, token), { ...line, earned: line.earned + income })
      }
      ledger = new Map(splitIncome(ledger, posted, { shares, token, payment }).ledger)
    }
    return ledger
  }
  const half = (shares: Address, other: Address, holder: Address): readonly ShareFact[] => [
    { shares, account: other, weight: 1n },
    { shares, account: holder, weight: 1n },
  ]
  const days = Array.from({ length: 20 }, () => [10n, 6n] as const)

  it('make no unit more than was earned, however long it goes round, and pay whoever else holds its part', () => {
    const [ana, ben] = [HOLDERS[0]!, HOLDERS[1]!]
    const ledger = run([...half(A, B, ana), ...half(B, A, ben)], days)
    expect([ana, ben, A, B].map(one => earnedOf(ledger, one, token))).toEqual([100n, 60n, 60n, 100n])
    expect([A, B].map(one => earnedOf(ledger, one, incomeAssetOf(token)))).toEqual([200n, 120n])
  })

  it('prove as income only what went to somebody else', () => {
    const ana = HOLDERS[0]!
    const ledger = run(half(A, A, ana), days)
    expect([ana, A].map(one => earnedOf(ledger, one, token))).toEqual([100n, 100n])
    expect(earnedOf(ledger, A, incomeAssetOf(token))).toBe(100n)
    expect(earnedOf(run([{ shares: A, account: A, weight: 1n }], days), A, incomeAssetOf(token))).toBe(0n)
  })
})

describe('an epoch of a network in which a machine is in shares', () => {
  const network = testNetwork()
  const [signer, other] = makeSigners(2) as [
    ReturnType<typeof makeSigners>[0],
    ReturnType<typeof makeSigners>[0],
  ]
  let said: readonly (readonly Evidence[])[]
  beforeAll(async () => {
    said = await Promise.all(
      [0, 1].map(sequence =>
        Promise.all([signer, other].map(one => say({ signer: one, sequence, points: 7 }))),
      ),
    )
  })

  /** Two epochs; who holds what in each. */
  function settle(held: readonly (readonly ShareFact[] | undefined)[], change = {}): readonly EpochResult[] {
    const devices = [deviceOf(signer, A), deviceOf(other, account(0x700))]
    let prior = genesisState(network)
    return held.map((shares, epoch) => {
      const facts = shares === undefined ? factsOf(devices, change) : factsOf(devices, { ...change, shares })
      const bundle = reread(buildBundle({ epoch, facts, evidence: epoch === 0 ? said[0]! : said[1]! }), 700)
      const result = settleEpoch({ network, prior, bundle }, verify)
      prior = result.state
      return result
    })
  }

  const [half, all]: [readonly ShareFact[], readonly ShareFact[]] = [
    [
      { shares: A, account: HOLDERS[0]!, weight: 1n },
      { shares: A, account: HOLDERS[1]!, weight: 2n },
    ],
    [{ shares: A, account: HOLDERS[1]!, weight: 5n }],
  ]

  it('pays its holders what its owner would have had, proves it in a line of its own, and mints no unit more', () => {
    const [plain, shared] = [settle([undefined, undefined]), settle([half, all])]
    const rewards = plain.map(({ rewards }) => rewards.find(({ owner }) => owner === A)!.amount)
    expect(rewards.every(reward => reward > 10n ** 15n)).toBe(true)
    for (const epoch of [0, 1]) {
      expect(shared[epoch]!.header.tokenEarned).toBe(plain[epoch]!.header.tokenEarned)
      expect(shared[epoch]!.header.stateRoot).toBe(plain[epoch]!.header.stateRoot)
      expect(shared[epoch]!.header.ledgerRoot).not.toBe(plain[epoch]!.header.ledgerRoot)
    }
    const { ledger } = shared[1]!.state
    expect(earnedOf(ledger, A, token)).toBe(0n)
    expect(earnedOf(ledger, A, incomeAssetOf(token))).toBe(rewards[0]! + rewards[1]!)
    const parts = [earnedOf(ledger, HOLDERS[0]!, token), earnedOf(ledger, HOLDERS[1]!, token)]
    expect(parts[0]).toBeLessThanOrEqual(rewards[0]! / 3n + 1n)
    expect(parts[0]! + parts[1]!).toBe(rewards[0]! + rewards[1]!)
    expect(earnedOf(ledger, account(0x700), token)).toBe(
      earnedOf(plain[1]!.state.ledger, account(0x700), token),
    )
  })

  it('has the root that it had, where no machine is in shares', () => {
    expect(settle([undefined]).map(({ header }) => header)).toEqual(settle([[]]).map(({ header }) => header))
  })

  it('nobodyIsLate: whenever an epoch before becomes known, everybody gets the same', () => {
    const known = { epoch: 0, headerHash: `0x${'11'.repeat(32)}`, block: 5, timeMs: GENESIS_MS - 1_000 }
    const [sooner, later] = [settle([half, all], { knownAt: [known] }), settle([half, all])]
    expect(later[1]!.header.bundle).not.toBe(sooner[1]!.header.bundle)
    expect(later.map(({ header }) => header.ledgerRoot)).toEqual(
      sooner.map(({ header }) => header.ledgerRoot),
    )
  })
})
