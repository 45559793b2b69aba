import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credit, intervalsIn, type Tally } from './credit.ts'

const HOUR_MS = 3_600_000
const epoch = (startMs: number, endMs: number) => ({
  number: 0,
  startMs,
  endMs,
  seed: `0x${'00'.repeat(32)}` as const,
})
const tally: fc.Arbitrary<Tally> = fc.record({
  passed: fc.nat(200),
  failed: fc.nat(50),
  differing: fc.nat(50),
  waiting: fc.nat(50),
  expected: fc.nat(200),
})
const weight = (of: Tally) => {
  const { units, qualityPpm } = credit(of)
  return units * BigInt(qualityPpm)
}

describe('credit', () => {
  it('oneMoreReadingThatPassesNeverEarnsLess', () => {
    fc.assert(
      fc.property(tally, given => {
        expect(weight({ ...given, passed: given.passed + 1 }) >= weight(given)).toBe(true)
      }),
    )
  })

  it('oneMoreFailureNeverEarnsMore', () => {
    fc.assert(
      fc.property(tally, given => {
        expect(weight({ ...given, failed: given.failed + 1 }) <= weight(given)).toBe(true)
        expect(weight({ ...given, differing: given.differing + 1 }) <= weight(given)).toBe(true)
      }),
    )
  })

  it('aReadingThatFailsNeverEarnsMoreThanOneThatPasses', () => {
    fc.assert(
      fc.property(
        tally.filter(({ passed }) => passed > 0),
        given => {
          expect(
            weight({ ...given, passed: given.passed - 1, failed: given.failed + 1 }) <= weight(given),
          ).toBe(true)
        },
      ),
    )
  })

  it('everyLossHasItsName', () => {
    fc.assert(
      fc.property(tally, given => {
        const { facts, qualityPpm } = credit(given)
        const [asked, passed, failed, differing, waiting, missing] = [
          'asked',
          'passed',
          'failed',
          'differing',
          'waiting',
          'missing',
        ].map(name => Number(facts[name]))
        expect(passed! + failed! + differing! + waiting! + missing!).toBe(asked)
        expect(missing! >= 0 && qualityPpm >= 0 && qualityPpm <= 1_000_000).toBe(true)
      }),
    )
  })

  it('what is missing is not paid, and costs nothing else; what is wrong takes its share of the rest', () => {
    const day = (passed: number, failed: number) =>
      weight({ passed, failed, differing: 0, waiting: 0, expected: 96 })
    expect(day(72, 0) * 4n).toBe(day(96, 0) * 3n)
    expect(day(72, 24) * 16n).toBe(day(96, 0) * 9n)
    expect(credit({ passed: 72, failed: 0, differing: 0, waiting: 0, expected: 96 })).toMatchObject({
      units: 72n,
      qualityPpm: 1_000_000,
      facts: { missing: 24 },
    })
    expect(credit({ passed: 0, failed: 0, differing: 0, waiting: 0, expected: 0 })).toMatchObject({
      units: 0n,
      qualityPpm: 0,
    })
  })

  it('whatAPartIsSaidInIsTheSame', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 10 }), parts => {
        const whole = parts.reduce((sum, passed) => sum + passed, 0)
        const weightOf = (passed: number) =>
          weight({ passed, failed: 0, differing: 0, waiting: 0, expected: 96 })
        expect(parts.reduce((sum, passed) => sum + weightOf(passed), 0n)).toBe(weightOf(whole))
      }),
    )
  })

  it('asks for the intervals that begin in the epoch and at the place', () => {
    expect(intervalsIn(epoch(0, 24 * HOUR_MS), 0, HOUR_MS)).toBe(24)
    expect(intervalsIn(epoch(0, 24 * HOUR_MS), 22.5 * HOUR_MS, HOUR_MS)).toBe(1)
    expect(intervalsIn(epoch(0, 24 * HOUR_MS), 30 * HOUR_MS, HOUR_MS)).toBe(0)
    expect(intervalsIn(epoch(900_000, 1_800_000), 0, HOUR_MS)).toBe(0)
    expect(
      [0, 1, 2, 3].map(quarter => intervalsIn(epoch(quarter * 900_000, (quarter + 1) * 900_000), 0, HOUR_MS)),
    ).toEqual([1, 0, 0, 0])
  })
})
