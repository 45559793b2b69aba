import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsOf, scaleOf, toY } from './scale.ts'

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('a scale', () => {
  it('holdsAllOfThem: every value is inside, the ticks ascend, and there are few', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (all, zero) => {
        const { low, high, ticks } = scaleOf(all, { zero })
        const slack = (high - low) * 1e-6
        for (const value of all) expect(value >= low - slack && value <= high + slack).toBe(true)
        if (zero) expect(low <= 0 && high >= 0).toBe(true)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(9)
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks)
      }),
    )
  })

  it('is of round numbers, and puts the highest at the top', () => {
    expect(scaleOf([3, 93], { zero: true }).ticks).toEqual([0, 25, 50, 75, 100])
    expect(scaleOf([20.1, 27.9], { zero: false }).ticks).toEqual([20, 22, 24, 26, 28])
    expect(scaleOf([], { zero: true })).toEqual({ low: 0, high: 1, ticks: [0, 1] })
    expect(toY(100, { low: 0, high: 100, ticks: [] }, 180)).toBe(0)
    expect(toY(0, { low: 0, high: 100, ticks: [] }, 180)).toBe(180)
  })
})

it('writes no more below than fits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 40, max: 2_000 }), (columns, width) => {
      const labels = labelsOf(columns, width, 36)
      expect(labels.length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 36)))
      expect(labels[0]).toBe(0)
      expect(labels.at(-1)).toBeLessThan(columns)
    }),
  )
})
