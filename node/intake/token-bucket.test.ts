import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenBuckets } from './token-bucket.ts'

describe('token buckets', () => {
  it('give a burst, then the rate, and say how long to wait', () => {
    let now = 0
    const buckets = createTokenBuckets(10, 3, () => now)
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0])
    expect(buckets.take('a')).toBe(100)
    expect(buckets.take('b')).toBe(0)
    now = 100
    expect(buckets.take('a')).toBe(0)
    expect(buckets.take('a')).toBe(100)
  })

  it('forget who has been quiet', () => {
    let now = 0
    const buckets = createTokenBuckets(1_000, 10, () => now)
    for (let index = 0; index < 9_000; index++) buckets.take(`sender ${index}`)
    now = 60_000
    for (let index = 0; index < 1_500; index++) buckets.take('one')
    expect(buckets.size).toBeLessThan(5)
  })

  it('take back what was not used, and no more than they hold', () => {
    const buckets = createTokenBuckets(1, 2, () => 0)
    buckets.take('a')
    buckets.giveBack('a')
    buckets.giveBack('a')
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 1_000])
    buckets.empty('b')
    expect(buckets.take('b')).toBe(1_000)
  })

  it('neverGiveMoreThanBurstPlusRateTimesTime', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(steps, pauses => {
        let now = 0
        let given = 0
        const buckets = createTokenBuckets(100, 5, () => now)
        for (const pause of pauses) {
          now += pause
          if (buckets.take('a') === 0) given++
        }
        expect(given).toBeLessThanOrEqual(5 + now / 10 + 1e-6)
      }),
    )
  })
})
