import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOf, medianOfTrusted } from './median.ts'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 12 })
const ascending = (list: readonly number[]) => list.toSorted((a, b) => a - b)

describe('the median of those that are vouched for and others', () => {
  it('noNumberOfOthersMovesItOutOfWhatTheTrustedSay', () => {
    const many = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 60 })
    fc.assert(
      fc.property(values, many, (trusted, others) => {
        fc.pre(trusted.length > 0)
        const median = medianOfTrusted(ascending(trusted), ascending(others))
        expect(median).toBeGreaterThanOrEqual(Math.min(...trusted))
        expect(median).toBeLessThanOrEqual(Math.max(...trusted))
      }),
    )
  })

  it('isTheMedianWhereAllAreAlike, and where others say the same', () => {
    fc.assert(
      fc.property(values, list => {
        fc.pre(list.length > 0)
        const sorted = ascending(list)
        expect(medianOfTrusted(sorted, [])).toBe(medianOf(list))
        expect(medianOfTrusted([], sorted)).toBe(medianOf(list))
        expect(medianOfTrusted(sorted, sorted)).toBe(medianOf(list))
      }),
    )
  })
})
