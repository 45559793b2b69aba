import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilingAt, ceilingOf } from './ceiling.ts'
import { crv } from './crv.ts'
import { cumulativeEmission, epochEmission } from './cumulative-emission.ts'
import { exponential } from './exponential.ts'
import { fixed } from './fixed.ts'
import { halving } from './halving.ts'
import { MOST_ROWS } from './rows.ts'
import { table } from './table.ts'
import type { TimePolicy } from './time-policy.ts'

const SUPPLY = 10n ** 27n
const tokens = fc.integer({ min: 0, max: 1_000_000_000 }).map(String)
const spans = fc.constantFrom('1s', '7s', '1h', '30d', '1y', '4y', '100y')

/** Steps no longer than a half-life. */
const bent = fc
  .record({ total: tokens, halfLife: spans, step: fc.constantFrom('1s', '30s', '1h') })
  .map(({ step, ...options }) =>
    exponential({ ...options, step: options.halfLife.endsWith('s') ? '1s' : step }),
  )

const policies: fc.Arbitrary<TimePolicy> = fc.oneof(
  fc.record({ amount: tokens, every: spans }).map(fixed),
  fc.record({ first: tokens, every: spans }).map(halving),
  fc
    .record({
      first: tokens,
      every: spans,
      divisor: fc.constantFrom('1.000001', '1.189207115002721024', '2', '17'),
    })
    .map(crv),
  bent,
  fc.uniqueArray(fc.integer({ min: 1, max: 3_000_000_000 }), { minLength: 1, maxLength: 20 }).chain(times =>
    fc
      .array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: times.length, maxLength: times.length })
      .map(totals => {
        const sums = totals.toSorted((a, b) => a - b)
        return table(
          times.toSorted((a, b) => a - b).map((s, at) => ({ at: `${s}s`, total: String(sums[at]) })),
        )
      }),
  ),
)

describe('a policy of time alone', () => {
  it('neverFallsAndIsNeverAboveTheSupplyNorTheCeiling', () => {
    const seconds = fc.integer({ min: -10, max: 4_000_000_000 })
    fc.assert(
      fc.property(policies, seconds, fc.integer({ min: 0, max: 400_000_000 }), (policy, at, later) => {
        const [before, after] = [at, at + later].map(s => cumulativeEmission(policy, s * 1000, SUPPLY))
        expect(after).toBeGreaterThanOrEqual(before!)
        expect(after).toBeLessThanOrEqual(SUPPLY)
        expect(before).toBeGreaterThanOrEqual(0n)
        const ceiling = ceilingOf(policy, 3_600_000, SUPPLY)
        expect(after).toBeLessThanOrEqual(ceilingAt(ceiling, (at + later) * 1000, SUPPLY))
      }),
      { numRuns: 500 },
    )
  })

  it('epochsAddUpToTheSameSum, whatever their length', () => {
    const cut = fc.record({
      seconds: fc.integer({ min: 1, max: 10_000_000 }),
      epochs: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(policies, cut, (policy, { seconds, epochs }) => {
        const each = (parts: number) => {
          const emitted = Array.from({ length: epochs * parts }, (_, number) =>
            epochEmission(policy, number, (seconds * 1000 * 6) / parts, SUPPLY),
          )
          expect(emitted.every(amount => amount >= 0n)).toBe(true)
          return emitted.reduce((sum, amount) => sum + amount, 0n)
        }
        const whole = cumulativeEmission(policy, epochs * seconds * 6000, SUPPLY)
        expect([each(1), each(2), each(3)]).toEqual([whole, whole, whole])
      }),
    )
  })

  it('theLinesOverACurveAreNowhereBelowIt, also between and after the rows', () => {
    fc.assert(
      fc.property(bent, fc.integer({ min: 0, max: 200_000 }), (policy, part) => {
        // Up to 20 half-lives in ten-thousandths.
        const elapsedMs = Math.floor((policy.halfLifeMs / 10_000) * part)
        const ceiling = ceilingOf(policy, 3_600_000, SUPPLY)
        expect(cumulativeEmission(policy, elapsedMs, SUPPLY)).toBeLessThanOrEqual(
          ceilingAt(ceiling, elapsedMs, SUPPLY),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('aCurveThatComesToAllOfItEarlyHasNoCornerAboveItsLines: steps of a whole half-life', () => {
    const policy = exponential({ total: '1', halfLife: '1h', step: '1h' })
    const ceiling = ceilingOf(policy, 3_600_000, SUPPLY)
    for (let second = 0; second <= 3_700; second++) {
      const emitted = cumulativeEmission(policy, second * 1000, SUPPLY)
      expect(emitted).toBeLessThanOrEqual(ceilingAt(ceiling, second * 1000, SUPPLY))
      expect(ceilingAt(ceiling, second * 1000, SUPPLY)).toBeLessThanOrEqual(policy.total)
    }
  })

  it('isItsCeilingWhereItIsMadeOfLines, and within a hundredth of the total where it bends', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: 4_000_000_000 }), (policy, seconds) => {
        const ceiling = ceilingOf(policy, 3_600_000, SUPPLY)
        const most = ceilingAt(ceiling, seconds * 1000, SUPPLY)
        const emitted = cumulativeEmission(policy, seconds * 1000, SUPPLY)
        if (policy.kind !== 'exponential') expect(emitted).toBe(most)
        else if (BigInt(seconds) < BigInt(policy.halfLifeMs / 1000) && policy.halfLifeMs > 3_600_000)
          expect((most - emitted) * 100n).toBeLessThanOrEqual(policy.total + 1_000n)
      }),
      { numRuns: 300 },
    )
  })

  it('hasNoMoreRowsThanTheChainHasRoomFor, ascending from the start on', () => {
    fc.assert(
      fc.property(policies, policy => {
        const ceiling = ceilingOf(policy, 3_600_000, SUPPLY)
        if (ceiling.kind === 'halving') return
        const { rows } = ceiling
        expect(rows.length).toBeLessThanOrEqual(MOST_ROWS)
        expect(rows[0]?.seconds).toBe(0n)
        for (const [index, row] of rows.slice(1).entries()) {
          expect(row.seconds).toBeGreaterThan(rows[index]!.seconds)
          expect(row.total).toBeGreaterThanOrEqual(rows[index]!.total)
          expect(row.seconds).toBeLessThan(1n << 64n)
          expect(row.total).toBeLessThan(1n << 128n)
        }
      }),
    )
  })
})
