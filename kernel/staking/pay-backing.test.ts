import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { BackingFact, ChainFacts } from '../chain-facts.ts'
import { defineNetwork } from '../define-network.ts'
import type { EpochResult } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import { halving } from '../money/emission/halving.ts'
import { describeRules, type Network, rulesHash } from '../rules.ts'
import { readDocument, writeDocument } from '../rules-change/document.ts'
import { boundByLaunch } from '../rules-change/launch-bound.ts'
import { settleEpoch } from '../settle-epoch.ts'
import { account, deviceOf, factsOf, makeSigners, say, testNetwork, verify } from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import { tally } from '../testing/tally.ts'
import { type BackingInput, oracleSubject, payBacking, splitBacking } from './pay-backing.ts'
import { type StakingRules, staking } from './staking-rules.ts'

const { token } = factsOf([])
const BACKERS = [1, 2, 3, 4].map(number => account(0x700 + number))
const RULE = { partPpm: 500_000, full: 1_000n, perBond: 4 }
const of = (amounts: readonly bigint[]) => amounts.map((amount, at) => ({ account: BACKERS[at]!, amount }))
const sum = (parts: readonly { readonly amount: bigint }[]) =>
  parts.reduce((all, one) => all + one.amount, 0n)

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 0n, max: 2n ** 90n }))
const above = amount.map(value => value + 1n)
const rule = fc.record({
  partPpm: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 1, max: 1_000_000 })),
  full: above,
  perBond: fc.integer({ min: 0, max: 20 }),
})
const behind = fc.record({
  own: above,
  commission: fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 0, max: 10_000 })),
  backers: fc.array(above, { maxLength: 4 }).map(of),
})

describe('splitBacking', () => {
  it('shares the part that is paid for what stands there by amount, less the commission of backers', () => {
    // Of 1 000, 500 are for backing. 100 of its own and 400 of others: half of what pays in full.
    const paid = splitBacking(RULE, { own: 100n, commission: 1_000, backers: of([300n, 100n]) }, 1_000n)
    expect(paid.unpaid).toBe(250n)
    expect(paid.commission).toBe(20n)
    expect(paid.parts.map(({ amount }) => amount)).toEqual([135n, 45n])
    expect(paid.kept).toBe(500n + 50n + 20n)
  })

  it('pays in full from as much as the rules ask for, and dilutes beyond', () => {
    const alone = splitBacking(RULE, { own: 1_000n, commission: 0, backers: [] }, 1_000n)
    expect(alone).toMatchObject({ kept: 1_000n, unpaid: 0n })
    const crowded = splitBacking(RULE, { own: 1_000n, commission: 0, backers: of([1_000n]) }, 1_000n)
    expect(crowded).toMatchObject({ kept: 750n, unpaid: 0n })
    const none = splitBacking(RULE, undefined, 1_000n)
    expect(none).toMatchObject({ kept: 500n, unpaid: 500n, parts: [] })
  })

  it('others’ money counts up to so many times the bond: what is above it is shared, and adds nothing', () => {
    const at = splitBacking(RULE, { own: 100n, commission: 0, backers: of([400n]) }, 10_000n)
    const above = splitBacking(RULE, { own: 100n, commission: 0, backers: of([400n, 400n]) }, 10_000n)
    expect(sum(above.parts)).toBe(sum(at.parts))
    expect(above.unpaid).toBe(at.unpaid)
    expect(above.parts[0]!.amount).toBe(at.parts[0]!.amount / 2n)
  })

  it('law: kept, parts and what is not paid make what was earned, and nobody but the subject has more than the part', () => {
    fc.assert(
      fc.property(rule, fc.option(behind, { nil: undefined }), amount, (rule, behind, earned) => {
        const paid = splitBacking(rule, behind, earned)
        expect(paid.kept + sum(paid.parts) + paid.unpaid).toBe(earned)
        for (const value of [paid.kept, paid.unpaid, paid.commission, ...paid.parts.map(p => p.amount)])
          expect(value >= 0n).toBe(true)
        const backed = (earned * BigInt(rule.partPpm)) / 1_000_000n
        expect(sum(paid.parts) + paid.unpaid <= backed).toBe(true)
        expect(paid.kept >= earned - backed).toBe(true)
      }),
    )
  })

  it('law: who backs itself through another account has what a bond of its own would bring, and others lose nothing', () => {
    fc.assert(
      fc.property(behind, above, above, amount, (behind, extra, room, earned) => {
        fc.pre(behind.backers.length < 4)
        const { own, commission } = behind
        const others = sum(behind.backers)
        // Where all of it counts: below the caps, which no second account moves.
        const full = own + extra + others + room
        fc.pre(others + extra <= own * 1_000n)
        const rule = { partPpm: 1_000_000, full, perBond: 1_000 }
        const bonded = splitBacking(rule, { ...behind, own: own + extra }, earned)
        const mine = { account: BACKERS[3]!, amount: extra }
        const second = splitBacking(rule, { own, commission, backers: [...behind.backers, mine] }, earned)
        const got = second.kept + second.parts.at(-1)!.amount
        expect(second.unpaid).toBe(bonded.unpaid)
        expect(got - bonded.kept <= 2n && bonded.kept - got <= 2n).toBe(true)
      }),
    )
  })

  it('law: more behind it never pays the subject and its backers less together', () => {
    fc.assert(
      fc.property(rule, behind, above, amount, (rule, behind, extra, earned) => {
        const before = splitBacking(rule, behind, earned)
        const after = splitBacking(rule, { ...behind, own: behind.own + extra }, earned)
        expect(after.unpaid <= before.unpaid).toBe(true)
      }),
    )
  })
})

const NAMED = [
  { name: 'stakes.oracles', address: account(0xe1) },
  { name: 'stakes.owners', address: account(0xe2) },
]
const RULES: StakingRules = { oracles: RULE, owners: { ...RULE, full: 100n } }

function inputOf(change: Partial<BackingInput> = {}): BackingInput {
  const posted: Ledger = new Map(
    [account(0xb2), account(0x33)].map(one => [
      ledgerKey(one, token),
      { account: one, asset: token, earned: 1_000n, spent: 0n, locked: 0n, lockedUntil: 0 },
    ]),
  )
  const facts = factsOf([deviceOf(makeSigners(1)[0]!, account(0x33))], { directory: NAMED })
  const oracles = [{ id: 1, payee: account(0xb2), amount: 1_000n }]
  const rewards = [{ owner: account(0x33), amount: 600n }]
  const released = [{ owner: account(0x33), amount: 400n }]
  return { rules: RULES, facts, prior: new Map(), posted, oracles, rewards, released, ...change }
}

const earnedIn = (ledger: Ledger, who: Address) => ledger.get(ledgerKey(who, token))?.earned ?? 0n

describe('payBacking', () => {
  it('changes nothing where the rules say nothing, or governance has named no contract', () => {
    for (const input of [inputOf({ rules: undefined }), inputOf({ facts: factsOf([]) })]) {
      expect(payBacking(input)).toEqual({ ledger: input.posted, backing: [] })
    }
    const only = payBacking(inputOf({ rules: { owners: RULES.owners! } })).backing
    expect(only.map(({ kind }) => kind)).toEqual(['owner'])
  })

  it('pays nothing to stake that backs nothing: who did not earn', () => {
    const stakes: BackingFact[] = [
      { kind: 'oracle', subject: oracleSubject(2), own: 500n, commission: 0, backers: of([500n]) },
      { kind: 'owner', subject: account(0x44), own: 500n, commission: 0, backers: of([500n]) },
    ]
    const input = inputOf()
    const { ledger, backing } = payBacking({ ...input, facts: { ...input.facts, stakes } })
    expect(backing.every(({ parts }) => parts.length === 0)).toBe(true)
    expect(earnedIn(ledger, BACKERS[0]!)).toBe(0n)
  })

  it('asks for so much behind each device of an owner, and counts rewards and what was released', () => {
    const two = makeSigners(2).map(signer => deviceOf(signer, account(0x33)))
    const stakes: BackingFact[] = [
      { kind: 'owner', subject: account(0x33), own: 50n, commission: 0, backers: of([50n]) },
    ]
    const facts = (devices: ChainFacts['devices']) => ({ ...inputOf().facts, devices, stakes })
    const [one, both] = [two.slice(0, 1), two].map(devices =>
      payBacking(inputOf({ facts: facts(devices), rules: { owners: RULES.owners! } })),
    )
    expect(one!.backing[0]).toMatchObject({ earned: 1_000n, unpaid: 0n, full: 100n })
    expect(earnedIn(one!.ledger, BACKERS[0]!)).toBe(250n)
    expect(both!.backing[0]).toMatchObject({ earned: 1_000n, unpaid: 250n, full: 200n })
    expect(earnedIn(both!.ledger, account(0x33))).toBe(500n + 125n)
  })

  it('shares nothing twice of what two subjects of one account earned', () => {
    const input = inputOf({
      oracles: [1, 2].map(id => ({ id, payee: account(0xb2), amount: 800n })),
      rules: { oracles: { ...RULE, partPpm: 1_000_000 } },
    })
    const { ledger, backing } = payBacking(input)
    expect(backing.map(({ earned }) => earned)).toEqual([800n, 200n])
    expect(earnedIn(ledger, account(0xb2))).toBe(0n)
  })
})

describe('an epoch', () => {
  let evidence: readonly Evidence[]
  const [signer] = makeSigners(1)
  const owner = account(0x33)
  const network = (rules?: StakingRules): Network =>
    defineNetwork({
      name: 'Test',
      token: { symbol: 'TEST', supply: '1_000_000' },
      epoch: '1h',
      limits: { late: '2h', early: '5m' },
      resources: [tally()],
      emission: halving({ first: '1_000', every: '1d' }),
      shares: { tally: 90, oracles: 6, treasury: 4 },
      ...(rules === undefined ? {} : { staking: rules }),
    })

  beforeAll(async () => {
    evidence = [await say({ signer: signer!, sequence: 1, points: 5 })]
  })

  function settle(its: Network, change: Partial<ChainFacts>): EpochResult {
    const facts = factsOf([deviceOf(signer!, owner)], change)
    const segments = [{ signer: account(0xb1), address: `0x${'11'.repeat(32)}` as const }]
    const bundle = reread(buildBundle({ epoch: 0, facts, evidence, segments }))
    return settleEpoch({ network: its, prior: genesisState(its), bundle }, verify)
  }

  it('with stakes mints what it would without, less what is not paid; without a rule not a byte differs', () => {
    const stakes: readonly BackingFact[] = [
      { kind: 'oracle', subject: oracleSubject(1), own: 100n, commission: 500, backers: of([300n, 100n]) },
      { kind: 'owner', subject: owner, own: 50n, commission: 10_000, backers: of([1n]) },
    ]
    const plain = settle(network(), { directory: NAMED, stakes })
    const off = settle(network(RULES), { stakes })
    const on = settle(network(RULES), { directory: NAMED, stakes })
    expect(off.state.ledger).toEqual(plain.state.ledger)
    expect(on.backing.map(({ kind }) => kind)).toEqual(['oracle', 'owner'])
    const unpaid = on.backing.reduce((all, one) => all + one.unpaid, 0n)
    expect(unpaid).toBeGreaterThan(0n)
    expect(on.header.tokenEarned).toBe(plain.header.tokenEarned - unpaid)
    expect(on.pools.unissued).toBe(plain.pools.unissued + unpaid)
    for (const { account, amount } of on.backing[0]!.parts) {
      expect(amount).toBeGreaterThan(0n)
      expect(earnedIn(on.state.ledger, account)).toBe(
        amount + (on.backing[1]!.parts.find(one => one.account === account)?.amount ?? 0n),
      )
    }
  })
})

describe('staking', () => {
  it('travels with the rules to whoever reads them, and a vote may change it; without it rules hash as ever', () => {
    const { rules } = testNetwork()
    const backed = { ...rules, staking: RULES }
    expect(describeRules(rules)).not.toHaveProperty('staking')
    expect(readDocument(writeDocument(backed), rulesHash(backed))).toEqual(backed)
    expect(rulesHash(backed)).not.toBe(rulesHash(rules))
    for (const [from, to] of [
      [rules, backed],
      [backed, rules],
      [backed, { ...rules, staking: { oracles: { ...RULE, partPpm: 1 } } }],
    ] as const)
      expect(boundByLaunch(from, to)).toBeUndefined()
    const wrong = { ...rules, staking: { owners: { ...RULE, full: 0n } } }
    expect(() => readDocument(writeDocument(wrong), rulesHash(wrong))).toThrow(/staking.owners.full/)
  })

  it('reads a network’s file, and says what is wrong', () => {
    expect(staking({ oracles: { part: '50%', full: '5_000' } })).toEqual({
      oracles: { partPpm: 500_000, full: 5_000_000_000n, perBond: 4 },
    })
    const refused: readonly (readonly [Parameters<typeof staking>[0], RegExp])[] = [
      [{}, /oracles, owners or both/],
      [{ oracles: { part: '101%', full: '1' } }, /staking.oracles.part/],
      [{ oracles: { part: '0%', full: '1' } }, /staking.oracles.part/],
      [{ owners: { part: '1%', full: '0' } }, /staking.owners.full/],
      [{ owners: { part: '1%', full: '1', perBond: 1_001 } }, /staking.owners.perBond/],
    ]
    for (const [options, why] of refused) expect(() => staking(options)).toThrow(why)
  })
})
