import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import { defineNetwork } from '../define-network.ts'
import { readRules } from '../read-rules.ts'
import type { Contribution } from '../resource.ts'
import { describeRules, rulesHash } from '../rules.ts'
import type { Subject } from '../subject.ts'
import { account, testNetwork } from '../testing/fixtures.ts'
import { proportional, type UseWeighted, useWeighted } from './reward-policy.ts'
import { shareRewards } from './share-rewards.ts'
import { burnedByPayee } from './use-weights.ts'

const [PPM, TOKEN] = [1_000_000n, 10n ** 18n]
const SUBJECTS = Array.from({ length: 8 }, (_, index) => toSubjectId(String(index).padStart(64, '0')))
const [, b, c] = SUBJECTS as [SubjectId, SubjectId, SubjectId]
/** The first so many are the thief's, whoever they say they are. */
const OWN = 4

interface Payment {
  readonly payer: number
  readonly payee: number
  readonly burned: bigint
}

const anyone = fc.nat(SUBJECTS.length - 1)
const payment = fc.record<Payment>({
  payer: anyone,
  payee: anyone,
  // A fee of any size, another one for each payment: what was burned weighs, and no volume does.
  burned: fc.bigInt(0n, 10n ** 10n),
})
const isOwn = ({ payer, payee }: Payment) => payer < OWN && payee < OWN

const chargesOf = (payments: readonly Payment[]) =>
  payments.map(({ payee, burned }) => ({ payee: SUBJECTS[payee]!, amount: burned }))

interface Shared {
  readonly policy: UseWeighted
  readonly pool: bigint
  readonly payments: readonly Payment[]
  readonly units?: readonly bigint[]
  readonly countsPpm?: number
}

/** Tokens of each subject, and of them for use. */
function share({ policy, pool, payments, units = [], countsPpm = 1_000_000 }: Shared) {
  const contributions = SUBJECTS.map(
    (subject, index): Contribution => ({
      subject,
      units: units[index] ?? 0n,
      qualityPpm: 1_000_000,
      facts: {},
    }),
  )
  const subjects = new Map(SUBJECTS.map((id, index) => [id, { id, owner: account(index + 1) } as Subject]))
  const rewards = shareRewards({
    resource: 'x',
    pool,
    policy,
    contributions,
    subjects,
    countsPpm: () => countsPpm,
    epochMs: 86_400_000,
    limitedPpm: 0,
    burnedFor: burnedByPayee(chargesOf(payments)),
  })
  return SUBJECTS.map(id => {
    const its = rewards.find(({ subject }) => subject === id)
    return { all: its === undefined ? 0n : its.amount, forUse: its?.use?.amount ?? 0n }
  })
}

const sum = (parts: readonly bigint[]) => parts.reduce((all, part) => all + part, 0n)
const burnedOf = (payments: readonly Payment[]) => sum(payments.map(({ burned }) => burned))
const usual = { part: '90%', mostPrice: '0.10', decimals: 6 }
const pools = fc.bigInt(0n, 10n ** 26n)
const parts = fc.integer({ min: 0, max: 999_999 })

describe('what was burned for each', () => {
  it('is what a charge names, and nobody’s where it names nobody', () => {
    const burned = burnedByPayee([
      { payee: b, amount: 3n },
      { amount: 99n },
      { payee: c, amount: 7n },
      { payee: b, amount: 1n },
    ])
    expect([...burned]).toEqual([
      [b, 4n],
      [c, 7n],
    ])
  })

  it('addsUpToTheCharges, in any order', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 30 }), payments => {
        const weights = burnedByPayee(chargesOf(payments))
        expect(sum([...weights.values()])).toBe(burnedOf(payments))
        const turned = burnedByPayee(chargesOf(payments.toReversed()))
        expect(SUBJECTS.map(id => turned.get(id))).toEqual(SUBJECTS.map(id => weights.get(id)))
      }),
    )
  })
})

describe('rewards that follow use', () => {
  it('whoeverPayOneAnotherLose: any accounts acting together gain less than they had burned, at any pool', () => {
    fc.assert(
      fc.property(pools, parts, fc.array(payment, { maxLength: 30 }), (pool, partPpm, payments) => {
        const policy = { ...useWeighted(usual), partPpm }
        const without = payments.filter(one => !isOwn(one))
        const gets = (all: readonly Payment[]) =>
          sum(
            share({ policy, pool, payments: all })
              .slice(0, OWN)
              .map(({ all }) => all),
          )
        const gained = gets(payments) - gets(without)
        const cost = burnedOf(payments) - burnedOf(without)
        // In base units of both: dust is a base unit of the token an account at most, where other amounts are cut elsewhere.
        const worth = (gained - BigInt(SUBJECTS.length)) * policy.price * PPM
        expect(worth <= BigInt(partPpm) * cost * TOKEN).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('neverOverpays, its parts apart neither, and nobody gets more for use than the part of what was burned', () => {
    const units = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 8, maxLength: 8 })
    const there = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(
        ...[pools, there, units, fc.array(payment, { maxLength: 20 })],
        fc.integer({ min: 0, max: 1_000_000 }),
        (
          pool: bigint,
          availabilityPpm: number,
          made: readonly bigint[],
          payments: readonly Payment[],
          countsPpm,
        ) => {
          const policy = { ...useWeighted(usual), availabilityPpm }
          const each = share({ policy, pool, payments, units: made, countsPpm })
          const forUse = pool - (pool * BigInt(availabilityPpm)) / PPM
          expect(sum(each.map(({ all }) => all))).toBeLessThanOrEqual(pool)
          expect(sum(each.map(one => one.forUse))).toBeLessThanOrEqual(forUse)
          const burned = burnedByPayee(chargesOf(payments))
          for (const [index, one] of each.entries())
            expect(one.forUse * policy.price * PPM).toBeLessThanOrEqual(
              (burned.get(SUBJECTS[index]!) ?? 0n) * TOKEN * BigInt(policy.partPpm),
            )
        },
      ),
    )
  })

  it('with all of the pool for being there is a proportional one, whatever was paid', () => {
    fc.assert(
      fc.property(pools, fc.array(payment, { maxLength: 10 }), (pool, payments) => {
        const units = [3n, 1n, 0n, 5n]
        const policy = { ...useWeighted(usual), availabilityPpm: 1_000_000, fullUnitsADay: 7n }
        const contributions = share({ policy, pool, payments, units }).map(({ all }) => all)
        const plain = share({ policy: proportional(7n) as never, pool, payments: [], units })
        expect(contributions).toEqual(plain.map(({ all }) => all))
      }),
    )
  })

  it('where the pool is the smaller, splits it to the last unit but for what is nobody’s by the other bound', () => {
    const payments = [1, 2, 3].map(payee => ({ payer: 0, payee, burned: 1_000_000n }))
    // 27 tokens are asked for, of a pool of 100 base units.
    expect(share({ policy: useWeighted(usual), pool: 100n, payments }).map(({ forUse }) => forUse)).toEqual([
      ...[0n, 34n, 33n, 33n],
      ...[0n, 0n, 0n, 0n],
    ])
    expect(share({ policy: useWeighted(usual), pool: 10n ** 24n, payments })[1]).toEqual({
      all: 9n * TOKEN,
      forUse: 9n * TOKEN,
    })
  })

  it('pays nothing for payments of which nothing was burned, however many they are', () => {
    const payments = Array.from({ length: 20 }, () => ({ payer: 0, payee: 1, burned: 0n }))
    const paid = share({ policy: useWeighted(usual), pool: 10n ** 24n, payments })
    expect(sum(paid.map(({ all }) => all))).toBe(0n)
  })
})

describe('the policy as a value of the rules', () => {
  it.each([
    ['below 100 %', { part: '100%' }],
    ['rewards.part', { part: 'most' }],
    ['rewards.availability: 0 % to 100 %', { availability: '101%' }],
    ['rewards.mostPrice: above 0', { mostPrice: '0' }],
    ['rewards.fullUnitsADay: from 0', { fullUnitsADay: -1n }],
  ])('refuses: %s', (says, change) => {
    expect(() => useWeighted({ ...usual, ...change })).toThrow(says)
  })

  it('takes a part from 100 % up from whoever says so aloud, 1000 % at most', () => {
    const policy = useWeighted({ ...usual, part: '300%', evenIfPayingOneselfPays: true })
    expect(policy).toMatchObject({ partPpm: 3_000_000, price: 100_000n, availabilityPpm: 0 })
    const { rules } = testNetwork()
    const wrong = { ...rules, rewards: { ...rules.rewards, tally: { ...policy, partPpm: 10_000_001 } } }
    const told: unknown = JSON.parse(JSON.stringify(describeRules(wrong)))
    expect(() => readRules(told, [rulesHash(wrong)])).toThrow('rewards.tally.part: 0 % to 1000 %')
  })

  it('is read back as it was, through JSON', () => {
    const { rules } = testNetwork()
    const policy = useWeighted({ ...usual, availability: '20.5%', fullUnitsADay: 10n ** 20n })
    const own = { ...rules, rewards: { ...rules.rewards, tally: policy } }
    expect(readRules(JSON.parse(JSON.stringify(describeRules(own))), [rulesHash(own)])).toEqual(own)
  })

  it('pays nobody for being there where the units are payments themselves', () => {
    const { resources } = testNetwork()
    const payments = resources.map(one => Object.assign({}, one, { unitsArePayments: true as const }))
    const define = (availability: string) =>
      defineNetwork({
        name: 'Use',
        token: { symbol: 'USE', supply: '1000000' },
        epoch: '1h',
        resources: payments,
        emission: testNetwork().rules.emission,
        shares: { [payments[0]!.name]: 1 },
        rewards: { [payments[0]!.name]: useWeighted({ ...usual, availability }) },
      })
    expect(() => define('1%')).toThrow('.availability: "0%"')
    expect(define('0%').rules.rewards[payments[0]!.name]?.kind).toBe('use')
  })
})
