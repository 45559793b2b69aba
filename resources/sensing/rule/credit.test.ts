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
const tally: fc.Arbitrary<Tally> = fc
  .record({
    passed: fc.nat(200),
    beaten: fc.nat(200),
    sharePpm: fc.integer({ min: 0, max: 1_000_000 }),
    failed: fc.nat(50),
    waiting: fc.nat(50),
    expected: fc.nat(200),
  })
  .map(({ beaten, ...rest }) => ({ ...rest, earning: Math.max(0, rest.passed - beaten) }))
const ALL = { sharePpm: 1_000_000, waiting: 0, expected: 96 }
const weight = (of: Tally) => {
  const { units, qualityPpm } = credit(of)
  return units * BigInt(qualityPpm)
}

describe('credit', () => {
  it('oneMoreReadingThatPassesNeverEarnsLess', () => {
    fc.assert(
      fc.property(tally, given => {
        const more = { ...given, passed: given.passed + 1, earning: given.earning + 1 }
        expect(weight(more) >= weight(given)).toBe(true)
      }),
    )
  })

  it('oneMoreFailureNeverEarnsMore', () => {
    fc.assert(
      fc.property(tally, given => {
        expect(weight({ ...given, failed: given.failed + 1 }) <= weight(given)).toBe(true)
      }),
    )
  })

  it('aReadingThatFailsNeverEarnsMoreThanOneThatPasses', () => {
    fc.assert(
      fc.property(
        tally.filter(({ earning }) => earning > 0),
        given => {
          const { passed, earning, failed } = given
          const less = { ...given, passed: passed - 1, earning: earning - 1, failed: failed + 1 }
          expect(weight(less) <= weight(given)).toBe(true)
        },
      ),
    )
  })

  it('everyLossHasItsName', () => {
    fc.assert(
      fc.property(tally, given => {
        const { facts, qualityPpm } = credit(given)
        const [asked, passed, failed, waiting, missing] = [
          'asked',
          'passed',
          'failed',
          'waiting',
          'missing',
        ].map(name => Number(facts[name]))
        expect(passed! + failed! + waiting! + missing!).toBe(asked)
        expect(missing! >= 0 && qualityPpm >= 0 && qualityPpm <= 1_000_000).toBe(true)
      }),
    )
  })

  it('what is missing is not paid, and costs nothing else; what is wrong takes its share of the rest', () => {
    const day = (passed: number, failed: number) => weight({ ...ALL, passed, earning: passed, failed })
    expect(day(72, 0) * 4n).toBe(day(96, 0) * 3n)
    expect(day(72, 24) * 16n).toBe(day(96, 0) * 9n)
    expect(credit({ ...ALL, passed: 72, earning: 72, failed: 0 })).toMatchObject({
      units: 72n,
      qualityPpm: 1_000_000,
      facts: { missing: 24 },
    })
    expect(credit({ ...ALL, passed: 0, earning: 0, failed: 0 })).toMatchObject({
      units: 0n,
      qualityPpm: 0,
    })
  })

  it('whatAPartIsSaidInIsTheSame', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 10 }), parts => {
        const whole = parts.reduce((sum, passed) => sum + passed, 0)
        const weightOf = (passed: number) => weight({ ...ALL, passed, earning: passed, failed: 0 })
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
