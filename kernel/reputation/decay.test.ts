import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decayOver, wholeRoot } from './decay.ts'

const time = fc.integer({ min: 0, max: 10 ** 11 })
const amount = fc.integer({ min: 0, max: 10 ** 15 })

describe('forgetting', () => {
  it('halves once a half-life', () => {
    expect([0, 1, 2, 10].map(times => decayOver(times * 7, 7)(1 << 20))).toEqual([
      1 << 20,
      1 << 19,
      1 << 18,
      1 << 10,
    ])
  })

  it('is the power of two to a millionth of a millionth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        (elapsed, halfLife) => {
          const exact = 10 ** 12 * 2 ** (-elapsed / halfLife)
          expect(Math.abs(decayOver(elapsed, halfLife)(10 ** 12) - exact)).toBeLessThanOrEqual(2)
        },
      ),
    )
  })

  it('never grows, and leaves no more in two steps than in one', () => {
    fc.assert(
      fc.property(
        time,
        time,
        fc.integer({ min: 1, max: 10 ** 11 }),
        amount,
        (first, second, halfLife, before) => {
          const twice = decayOver(second, halfLife)(decayOver(first, halfLife)(before))
          expect(twice).toBeLessThanOrEqual(
            decayOver(first + second, halfLife)(before) + 1 + Math.ceil(before / 5e11),
          )
          expect(twice).toBeLessThanOrEqual(before)
        },
      ),
    )
  })

  it('takes roots rounded down', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 160n }), square => {
        const root = wholeRoot(square)
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true)
      }),
    )
  })
})
