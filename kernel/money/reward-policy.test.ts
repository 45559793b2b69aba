import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import type { Contribution } from '../resource.ts'
import type { Subject } from '../subject.ts'
import { account } from '../testing/fixtures.ts'
import { backed } from './reward-policy.ts'
import { shareRewards } from './share-rewards.ts'

const PPM = 1_000_000n
const TOKEN = 10n ** 18n

const percent = (ppm: number) => `${Math.floor(ppm / 10_000)}.${String(ppm % 10_000).padStart(4, '0')}%`
const cents = fc.integer({ min: 1, max: 100_000 })

describe('a reward that is backed by what was burned', () => {
  it('payingOneselfThroughHoweverManyAccountsLoses, at any price up to the one that was reckoned with', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 999_999 }),
        cents,
        fc.constantFrom(2, 6, 8, 18),
        fc.bigInt(0n, 10n ** 26n),
        fc.array(fc.tuple(fc.bigInt(1n, 10n ** 22n), fc.nat(1_000_000)), { minLength: 1, maxLength: 20 }),
        (feePpm, partPpm, price, decimals, pool, payments) => {
          const mostPrice = (price / 100).toFixed(2)
          const policy = backed({ fee: percent(feePpm), part: percent(partPpm), mostPrice, decimals })
          const contributions = payments.map(
            ([units, qualityPpm], index): Contribution => ({
              subject: toSubjectId(index.toString(16).padStart(64, '0')),
              units,
              qualityPpm,
              facts: {},
            }),
          )
          const subjects = new Map(
            contributions.map(({ subject }) => [subject, { id: subject, owner: account(1) } as Subject]),
          )
          const rewards = shareRewards({
            resource: 'x',
            pool,
            policy,
            contributions,
            subjects,
            countsPpm: () => 1_000_000,
            epochMs: 1,
            limitedPpm: 0,
          })
          const tokens = rewards.reduce((sum, { amount }) => sum + amount, 0n)
          const burned = payments.reduce(
            (sum, [units]) => sum + (units * BigInt(feePpm) + PPM - 1n) / PPM,
            0n,
          )
          // tokens × price ≤ part × burned, both in base units of both assets and hundredths.
          const worth = tokens * BigInt(price) * 10n ** BigInt(decimals) * PPM
          expect(worth <= burned * TOKEN * 100n * BigInt(partPpm)).toBe(true)
        },
      ),
    )
  })

  it('is so many tokens a base unit', () => {
    const policy = backed({ fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 })
    // Of a coin a cent is burned, half a cent is given back: a twentieth of a token.
    expect(policy).toEqual({ kind: 'per-unit', rate: TOKEN / 20n / 10n ** 6n })
  })

  it('refuses what would pay', () => {
    const right = { fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 }
    expect(() => backed({ ...right, part: '100%' })).toThrow('below 100 %')
    expect(() => backed({ ...right, mostPrice: '0' })).toThrow('above 0')
    expect(() => backed({ ...right, fee: 'some' })).toThrow('rewards.fee')
  })
})
