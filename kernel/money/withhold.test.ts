import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import type { Address } from '../../protocol/ids.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { BackingFact, ChainFacts } from '../chain-facts.ts'
import { LedgerPostings } from '../columns/ledger-postings.ts'
import { defineNetwork } from '../define-network.ts'
import type { EpochResult } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import { settleEpoch } from '../settle-epoch.ts'
import type { PaidBacking } from '../staking/pay-backing.ts'
import { staking } from '../staking/staking-rules.ts'
import { account, deviceOf, factsOf, makeSigners, say, verify } from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import { tally } from '../testing/tally.ts'
import type { Correction } from './correction.ts'
import { halving } from './emission/halving.ts'
import { dueIn, joinWithheld, lessWithheld, ownIncomes, withhold } from './withhold.ts'

const { token } = factsOf([])
const PEOPLE = [1, 2, 3].map(number => account(0x800 + number))
const amounts = fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 0n, max: 2n ** 90n })), {
  minLength: 3,
  maxLength: 3,
})
const of = (values: readonly bigint[]) => new Map(PEOPLE.map((who, at) => [who, values[at]!]))
const sum = (values: Iterable<bigint>) => [...values].reduce((all, one) => all + one, 0n)

describe('withhold', () => {
  it('law: what is withheld and what is left of a debt make the debt, and nobody is withheld more than it is credited', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (due, own, shared) => {
        const debts = of(due)
        const first = withhold(debts, of(own))
        const then = withhold(first.debts, of(shared))
        const all = joinWithheld(first.withheld, then.withheld)
        for (const [at, who] of PEOPLE.entries()) {
          const taken = all.find(one => one.account === who)?.amount ?? 0n
          const credited = own[at]! + shared[at]!
          expect(taken).toBe(due[at]! < credited ? due[at]! : credited)
          expect(taken + (then.debts.get(who) ?? 0n)).toBe(due[at]!)
        }
        expect([...then.debts.values()].every(left => left > 0n)).toBe(true)
      }),
    )
  })

  it('law: takes the same of a ledger in columns as of lines, and nothing of any other line', () => {
    fc.assert(
      fc.property(amounts, amounts, (earned, taken) => {
        const postings = new LedgerPostings()
        for (const [at, who] of PEOPLE.entries()) postings.add(who, token, earned[at]! + taken[at]!, 0n)
        const columns = postings.post([{ account: PEOPLE[0]!, asset: token, locked: 5n, lockedUntil: 9 }])
        const withheld = PEOPLE.map((who, at) => ({ account: who, amount: taken[at]!, left: 0n }))
        const lines: Ledger = new Map(columns)
        expect([...lessWithheld(columns, token, withheld)]).toEqual([...lessWithheld(lines, token, withheld)])
        for (const [at, who] of PEOPLE.entries())
          expect(lessWithheld(columns, token, withheld).get(ledgerKey(who, token))?.earned).toBe(earned[at])
      }),
    )
  })

  it('counts a correction from its epoch on, beside what was left', () => {
    const corrections = [{ epoch: 3, account: PEOPLE[0]!, amount: 7n, reason: 'vote 1' }]
    expect(dueIn(2, new Map(), corrections).size).toBe(0)
    expect(dueIn(3, new Map([[PEOPLE[0]!, 2n]]), corrections).get(PEOPLE[0]!)).toBe(9n)
    expect(dueIn(4, new Map(), corrections).size).toBe(0)
  })

  it('counts as an account’s own what is left to it of what it earned, and what it has as a backer', () => {
    const parts = [{ account: PEOPLE[1]!, amount: 30n, weight: 1n }]
    const paid: Partial<PaidBacking> = { account: PEOPLE[0]!, earned: 100n, kept: 60n, unpaid: 10n, parts }
    const incomes = ownIncomes({
      rewards: [{ owner: PEOPLE[0]!, amount: 80n }],
      grants: [{ account: PEOPLE[0]!, pool: 'oracles', amount: 20n }],
      released: [],
      backing: [paid as PaidBacking],
    })
    expect([...incomes]).toEqual([
      [PEOPLE[0], 60n],
      [PEOPLE[1], 30n],
    ])
  })
})

describe('an epoch in which somebody owes', () => {
  let evidence: readonly Evidence[]
  const [signer] = makeSigners(1)
  const [owner, ana, shares] = [account(0x33), account(0x34), account(0x35)]
  const directory = [{ name: 'stakes.owners', address: account(0xe2) }]
  const backed: BackingFact = {
    kind: 'owner',
    subject: owner,
    own: 100n,
    commission: 0,
    backers: [{ account: ana, amount: 100n }],
  }

  beforeAll(async () => {
    evidence = [await say({ signer: signer!, sequence: 1, points: 5 })]
  })

  function settle(corrections: readonly Correction[], change: Partial<ChainFacts>, by = owner): EpochResult {
    const its = defineNetwork({
      name: 'Test',
      token: { symbol: 'TEST', supply: '1_000_000' },
      epoch: '1h',
      limits: { late: '2h', early: '5m' },
      resources: [tally()],
      emission: halving({ first: '1_000', every: '1d' }),
      shares: { tally: 90, oracles: 6, treasury: 4 },
      staking: staking({ owners: { part: '50%', full: '0.0002' } }),
    })
    const network = { ...its, rules: { ...its.rules, corrections } }
    const facts = factsOf([deviceOf(signer!, by)], { directory, ...change })
    return settleEpoch(
      { network, prior: genesisState(network), bundle: reread(buildBundle({ epoch: 0, facts, evidence })) },
      verify,
    )
  }

  const earned = ({ state }: EpochResult, who: Address) =>
    state.ledger.get(ledgerKey(who, token))?.earned ?? 0n
  const owes = (who: Address, amount: bigint) => [{ epoch: 0, account: who, amount, reason: 'vote 7' }]
  const UNPAYABLE = 10n ** 30n

  it('backers of whoever owes have all that they would have had: nobody works a debt off with their money', () => {
    const plain = settle([], { stakes: [backed] })
    const indebted = settle(owes(owner, UNPAYABLE), { stakes: [backed] })
    expect(earned(plain, ana)).toBeGreaterThan(0n)
    expect(earned(indebted, ana)).toBe(earned(plain, ana))
    expect(earned(indebted, owner)).toBe(0n)
    expect(indebted.withheld).toEqual([
      { account: owner, amount: earned(plain, owner), left: UNPAYABLE - earned(plain, owner) },
    ])
    expect(indebted.header.tokenEarned).toBe(plain.header.tokenEarned - earned(plain, owner))
    expect(indebted.pools.unissued).toBe(plain.pools.unissued + earned(plain, owner))
  })

  it('whoever owes and earns as a backer is withheld that', () => {
    const plain = settle([], { stakes: [backed] })
    const indebted = settle(owes(ana, earned(plain, ana) + 1n), { stakes: [backed] })
    expect(earned(indebted, ana)).toBe(0n)
    expect(earned(indebted, owner)).toBe(earned(plain, owner))
    expect(indebted.state.debts).toEqual(new Map([[ana, 1n]]))
  })

  it('whoever owes and earns as a holder of shares is withheld that, and other holders lose nothing', () => {
    const held = [owner, ana].map(holder => ({ shares, account: holder, weight: 50n }))
    const plain = settle([], { shares: held }, shares)
    const indebted = settle(owes(owner, UNPAYABLE), { shares: held }, shares)
    expect(earned(plain, owner)).toBeGreaterThan(0n)
    expect(earned(indebted, owner)).toBe(0n)
    expect(earned(indebted, ana)).toBe(earned(plain, ana))
    expect(indebted.incomes).toEqual(plain.incomes)
    expect(sum(indebted.withheld.map(({ amount }) => amount))).toBe(earned(plain, owner))
  })

  it('what shares themselves owe is withheld before their holders have anything', () => {
    const held = [{ shares, account: ana, weight: 50n }]
    const plain = settle([], { shares: held }, shares)
    const indebted = settle(owes(shares, earned(plain, ana) - 3n), { shares: held }, shares)
    expect(earned(indebted, ana)).toBe(3n)
  })

  it('a choice to be paid on another chain takes nothing from what is withheld', () => {
    const plain = settle([], {})
    const indebted = settle(owes(owner, earned(plain, owner)), {
      directory: [...directory, { name: 'mirror.10', address: account(0x99) }],
      payouts: [{ account: owner, asset: mirrorAssetOf({ chainId: 10, mirror: account(0x99) }), to: ana }],
    })
    expect(indebted.mirrored).toEqual([])
    expect(earned(indebted, owner)).toBe(0n)
  })
})
