import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import type { Subject } from '../subject.ts'
import { account } from '../testing/fixtures.ts'
import { perUnit, proportional } from './reward-policy.ts'
import { shareRewards } from './share-rewards.ts'

const contribution = fc.record({ units: fc.bigInt(0n, 10n ** 12n), qualityPpm: fc.nat(1_000_000) })
const pool = fc.bigInt(0n, 10n ** 24n)

function share(
  pool: bigint,
  parts: readonly { units: bigint; qualityPpm: number }[],
  policy = proportional(),
  countsPpm: (subject: SubjectId) => number = () => 1_000_000,
) {
  const contributions = parts.map((part, index) => ({ ...part, subject: id(index), facts: {} }))
  const subjects = new Map(
    contributions.map(({ subject }) => [subject, { id: subject, owner: account(1) } as Subject]),
  )
  return shareRewards({ resource: 'tally', pool, policy, contributions, subjects, countsPpm })
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
