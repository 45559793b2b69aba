/** The vectors of Acurast's marketplace (its reputation pallet, truncated to millionths). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Beta, NO_BETA, ONE, reputationPpm, weightOf, withJob } from './beta.ts'

function many(count: number, weight: number, isRight: boolean): Beta {
  let beta = NO_BETA
  for (let done = 0; done < count; done++) beta = withJob(beta, weight, isRight)
  return beta
}

describe('reputation as Acurast reckons it', () => {
  it.each([
    ['of somebody of whom nothing is known', NO_BETA, 509_803],
    ['after one success of weight 1', many(1, ONE, true), 679_738],
    ['after 59 successes of weight a half', many(59, ONE / 2, true), 967_076],
    ['after 99 failures of weight a half', many(99, ONE / 2, false), 43_172],
  ])('is exact %s', (_what, beta, ppm) => {
    expect(reputationPpm(beta)).toBe(ppm)
  })

  it('weighs a job by its price against others, and one that costs nothing not at all', () => {
    expect(weightOf(5n, 0n)).toBe(ONE)
    expect(weightOf(5n, 5n)).toBe(ONE / 2)
    expect(weightOf(0n, 5n)).toBe(0)
    expect(weightOf(2n ** 90n, 2n ** 90n)).toBe(ONE / 2)
  })

  it('neverLeavesItsRange, and a success never lowers it nor a failure raises it', () => {
    const jobs = fc.array(fc.tuple(fc.nat({ max: ONE }), fc.boolean()), { maxLength: 200 })
    fc.assert(
      fc.property(jobs, all => {
        let beta = NO_BETA
        for (const [weight, isRight] of all) {
          const [kept, next] = [withJob(beta, 0, isRight), withJob(beta, weight, isRight)]
          expect(reputationPpm(next) - reputationPpm(kept)).toSatisfy((more: number) =>
            isRight ? more >= 0 : more <= 0,
          )
          beta = next
          expect(Number.isSafeInteger(98 * (beta.right + beta.wrong))).toBe(true)
          expect(reputationPpm(beta)).toBeGreaterThan(0)
          expect(reputationPpm(beta)).toBeLessThanOrEqual(1_000_000)
        }
      }),
      { numRuns: 50 },
    )
  })
})
