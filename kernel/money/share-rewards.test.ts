import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import type { Subject } from '../subject.ts'
import { account } from '../testing/fixtures.ts'
import { perUnit, proportional } from './reward-policy.ts'
import { shareRewards } from './share-rewards.ts'

const contribution = fc.record({ units: fc.bigInt(0n, 10n ** 12n), qualityPpm: fc.nat(1_000_000) })
const pool = fc.bigInt(0n, 10n ** 24n)

interface Part {
  readonly units: bigint
  readonly qualityPpm: number
  readonly limited?: true
  readonly hold?: { readonly ppm: number; readonly code: string }
}

function share(
  pool: bigint,
  parts: readonly Part[],
  policy = proportional(),
  countsPpm: (subject: SubjectId) => number = () => 1_000_000,
  limitedPpm = 0,
) {
  const contributions = parts.map((part, index) => ({ ...part, subject: id(index), facts: {} }))
  const subjects = new Map(
    contributions.map(({ subject }) => [subject, { id: subject, owner: account(1) } as Subject]),
  )
  const limits = { epochMs: 86_400_000, limitedPpm }
  return shareRewards({ resource: 'tally', pool, policy, contributions, subjects, countsPpm, ...limits })
}

function id(index: number): SubjectId {
  return toSubjectId(index.toString(16).padStart(64, '0'))
}

const sum = (rewards: readonly { amount: bigint }[]) =>
  rewards.reduce((total, { amount }) => total + amount, 0n)

describe('share rewards', () => {
  it('aPoolIsPaidOutExactly to whoever has weight', () => {
    fc.assert(
      fc.property(pool, fc.array(contribution, { maxLength: 40 }), (pool, parts) => {
        const someone = parts.some(({ units, qualityPpm }) => units > 0n && qualityPpm > 0)
        expect(sum(share(pool, parts))).toBe(someone ? pool : 0n)
      }),
    )
  })

  it('moreWeightNeverEarnsLess', () => {
    fc.assert(
      fc.property(pool, fc.array(contribution, { minLength: 2, maxLength: 20 }), (pool, parts) => {
        const rewards = share(pool, parts)
        for (const a of rewards)
          for (const b of rewards) if (a.weight > b.weight) expect(a.amount >= b.amount).toBe(true)
      }),
    )
  })

  it('neverPaysMoreThanThePool at a price per unit, and pays the price where the pool allows', () => {
    fc.assert(
      fc.property(pool, fc.array(contribution, { maxLength: 20 }), (pool, parts) => {
        const rewards = share(pool, parts, perUnit('0.000001'))
        expect(sum(rewards) <= pool).toBe(true)
        const asked = rewards.map(({ weight }) => weight * 1_000_000n)
        if (sum(rewards) < pool) expect(rewards.map(({ amount }) => amount)).toEqual(asked)
      }),
    )
  })

  it('dust goes to the largest remainder, ties to the subject that sorts first', () => {
    const rewards = share(
      10n,
      [1, 1, 1].map(units => ({ units: BigInt(units), qualityPpm: 1_000_000 })),
    )
    expect(rewards.map(({ amount }) => amount)).toEqual([4n, 3n, 3n])
  })
})

const limited = contribution.map((part): Part => ({ ...part, limited: true }))
const several = { minLength: 1, maxLength: 20 }

describe('a ceiling a unit', () => {
  const full = fc.bigInt(1n, 10n ** 12n)

  it('aUnitIsNeverPaidMoreThanWithAsManyAsThePoolIsMeantFor', () => {
    fc.assert(
      fc.property(pool, full, fc.array(contribution, several), (pool, full, parts) => {
        for (const { amount, weight } of share(pool, parts, proportional(full)))
          expect(amount <= (pool * weight) / (full * 1_000_000n) + 1n).toBe(true)
      }),
    )
  })

  it('theOnlyOneDoesNotGetItAll, and with enough of them the pool is paid out', () => {
    const one = { units: 29n, qualityPpm: 1_000_000 }
    expect(sum(share(1_000_000n, [one], proportional(100_000n)))).toBe(290n)
    expect(sum(share(1_000_000n, [{ ...one, units: 100_000n }], proportional(100_000n)))).toBe(1_000_000n)
  })
})

describe('what nobody vouches for', () => {
  const part = fc.nat(1_000_000)
  const policies = fc.constantFrom(proportional(), proportional(5_000n), perUnit('0.000001'))

  it('takesNothingFromTheOthersHoweverManyItIs', () => {
    fc.assert(
      fc.property(
        pool,
        part,
        policies,
        fc.array(contribution, several),
        fc.array(limited, { maxLength: 20 }),
        (pool, ppm, policy, vouched, others) => {
          const alone = share(pool, vouched, policy, undefined, ppm)
          const together = share(pool, [...vouched, ...others], policy, undefined, ppm)
          const theirs = together.filter(({ contribution }) => contribution.limited !== true)
          expect(theirs.map(({ amount }) => amount)).toEqual(alone.map(({ amount }) => amount))
        },
      ),
    )
  })

  it('getsItsPartOfThePoolAtMost, and no more a unit than the others', () => {
    fc.assert(
      fc.property(
        pool,
        part,
        policies,
        fc.array(contribution, several),
        fc.array(limited, several),
        (pool, ppm, policy, vouched, others) => {
          const rewards = share(pool, [...vouched, ...others], policy, undefined, ppm)
          const theirs = rewards.filter(({ contribution }) => contribution.limited === true)
          expect(sum(theirs) <= (pool * BigInt(ppm)) / 1_000_000n).toBe(true)
          for (const a of theirs)
            for (const b of rewards)
              if (b.contribution.limited !== true)
                expect((a.amount - 1n) * b.weight <= (b.amount + 1n) * a.weight).toBe(true)
        },
      ),
    )
  })

  it('earnsTheSameInOnePartAsInMany: splitting into identities gains less than a unit of dust each', () => {
    fc.assert(
      fc.property(
        pool,
        part,
        fc.array(contribution, several),
        fc.bigInt(1n, 10n ** 6n),
        fc.integer({ min: 2, max: 8 }),
        (pool, ppm, vouched, units, split) => {
          const whole = { units: units * BigInt(split), qualityPpm: 1_000_000, limited: true } as const
          const others = { units: 12_345n, qualityPpm: 1_000_000, limited: true } as const
          const paid = (own: readonly Part[]) => {
            const rewards = share(pool, [others, ...own, ...vouched], proportional(5_000n), undefined, ppm)
            return sum(
              rewards.filter(({ contribution }) =>
                own.some(({ units }) => units === contribution.units && contribution.limited),
              ),
            )
          }
          fc.pre(units !== 12_345n && whole.units !== 12_345n)
          const one = paid([whole])
          const many = paid(Array.from({ length: split }, () => ({ ...whole, units })))
          expect(many <= one + BigInt(split) && one <= many + BigInt(split)).toBe(true)
        },
      ),
    )
  })
})

it('what waits and what is paid now make the reward, to the last unit', () => {
  fc.assert(
    fc.property(
      pool,
      fc.array(contribution, several),
      fc.integer({ min: 1, max: 1_000_000 }),
      (pool, parts, ppm) => {
        const whole = share(pool, parts)
        const part = share(
          pool,
          parts.map(one => ({ ...one, holds: [{ ppm, codes: ['too_new'] }] })),
        )
        expect(part.map(({ amount, held }) => amount + held)).toEqual(whole.map(({ amount }) => amount))
        for (const { held, waits } of part)
          expect(waits).toEqual(held === 0n ? [] : [{ code: 'too_new', amount: held }])
      },
    ),
  )
})
