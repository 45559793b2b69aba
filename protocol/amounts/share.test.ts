import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareByLargestRemainder } from './share.ts'

const totals = fc.bigInt({ min: 0n, max: 10n ** 27n })
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 30n }), { minLength: 1, maxLength: 60 })
const sum = (numbers: readonly bigint[]) => numbers.reduce((all, number) => all + number, 0n)

describe('shareByLargestRemainder', () => {
  it('paysTheWholeExactly', () => {
    fc.assert(
      fc.property(totals, weights, (total, given) => {
        const shares = shareByLargestRemainder(total, given)
        expect(sum(shares)).toBe(sum(given) === 0n ? 0n : total)
        expect(shares).toHaveLength(given.length)
      }),
    )
  })

  it('isNeverAUnitOffTheExactShare, and nobody without weight gets anything', () => {
    fc.assert(
      fc.property(totals, weights, (total, given) => {
        const all = sum(given)
        for (const [index, share] of shareByLargestRemainder(total, given).entries()) {
          const weight = given[index]!
          if (weight === 0n) expect(share).toBe(0n)
          // |share × all − total × weight| < all
          else expect(share * all - total * weight).toSatisfy((off: bigint) => off < all && off > -all)
        }
      }),
    )
  })

  it('givesMoreWeightNoLess', () => {
    fc.assert(
      fc.property(totals, weights, (total, given) => {
        const shares = shareByLargestRemainder(total, given)
        const ranked = given.map((weight, index) => ({ weight, share: shares[index]! }))
        ranked.sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0))
        for (let index = 1; index < ranked.length; index++)
          if (ranked[index]!.weight > ranked[index - 1]!.weight)
            expect(ranked[index]!.share >= ranked[index - 1]!.share).toBe(true)
      }),
    )
  })

  it('of equal remainders, the lower index comes first', () => {
    expect(shareByLargestRemainder(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n])
    expect(shareByLargestRemainder(2n, [1n, 1n, 1n, 1n])).toEqual([1n, 1n, 0n, 0n])
    expect(shareByLargestRemainder(1n, [1n, 2n])).toEqual([0n, 1n])
  })

  it('of no weights or only zeros nobody gets anything', () => {
    expect(shareByLargestRemainder(5n, [])).toEqual([])
    expect(shareByLargestRemainder(5n, [0n, 0n])).toEqual([0n, 0n])
  })

  it('refuses what is negative', () => {
    expect(() => shareByLargestRemainder(-1n, [1n])).toThrow(RangeError)
    expect(() => shareByLargestRemainder(1n, [2n, -1n])).toThrow(RangeError)
  })
})
