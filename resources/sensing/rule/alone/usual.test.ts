import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_SERIES, HOURS } from '../state.ts'
import { learn, usualAt, usualOverall } from './usual.ts'

const difference = fc.record({
  hour: fc.nat(HOURS - 1),
  difference: fc.integer({ min: -1_000_000, max: 1_000_000 }),
})

describe('usual differences', () => {
  it('stayWithinTheLimitAndWhole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(difference, { maxLength: 30 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 500 }),
        (days, limit) => {
          let series: Pick<typeof EMPTY_SERIES, 'usual' | 'learnt'> = EMPTY_SERIES
          for (const day of days) series = learn(series, day, limit)
          for (const value of series.usual)
            expect(Number.isSafeInteger(value) && Math.abs(value) <= limit * 16).toBe(true)
          for (let hour = 0; hour < HOURS; hour++)
            expect(Math.abs(usualAt(series, hour))).toBeLessThanOrEqual(limit)
          expect(series.learnt).toMatch(/^([0-9a-f]{24})?$/)
        },
      ),
    )
  })

  it('what is always so is learnt at once and kept', () => {
    const noon = Array.from({ length: 20 }, () => ({ hour: 12, difference: 15 }))
    const learnt = learn(EMPTY_SERIES, noon, 40)
    expect(usualAt(learnt, 12)).toBe(15)
    expect(usualAt(learnt, 11)).toBe(0)
  })

  it('one odd day moves the usual by a fifteenth at most', () => {
    const before = learn(
      EMPTY_SERIES,
      Array.from({ length: 15 }, () => ({ hour: 3, difference: 0 })),
      40,
    )
    expect(usualAt(learn(before, [{ hour: 3, difference: 400 }], 40), 3)).toBe(3)
  })

  it('says nothing overall before six hours of the day were seen three times', () => {
    const hours = (count: number) =>
      Array.from({ length: count }, (_, hour) => [0, 1, 2].map(() => ({ hour, difference: -20 }))).flat()
    expect(usualOverall(learn(EMPTY_SERIES, hours(5), 40))).toBeUndefined()
    expect(usualOverall(learn(EMPTY_SERIES, hours(6), 40))).toBe(-20)
  })
})
