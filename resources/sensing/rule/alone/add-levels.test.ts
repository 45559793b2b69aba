import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp } from './add-levels.ts'

const levels = fc.array(fc.integer({ min: 0, max: 1_300 }), { minLength: 1, maxLength: 10 })
const sumOf = (parts: readonly number[]) =>
  10 * Math.log10(parts.reduce((sum, tenths) => sum + 10 ** (tenths / 100), 0)) * 10

describe('addUp', () => {
  it('levelsAddUpToTheirSum', () => {
    fc.assert(
      fc.property(levels, parts => {
        expect(addUp(parts, Math.round(sumOf(parts)), 5)).toBe(true)
      }),
    )
  })

  it('andToNothingElse', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 7, max: 400 }), fc.boolean(), (parts, off, up) => {
        const whole = Math.round(sumOf(parts)) + (up ? off : -off)
        fc.pre(whole > 10)
        expect(addUp(parts, whole, 5)).toBe(false)
      }),
    )
  })

  it('two equal levels are 3 dB more, ten are 10', () => {
    expect(addUp([600, 600], 630, 1)).toBe(true)
    expect(
      addUp(
        Array.from({ length: 10 }, () => 600),
        700,
        0,
      ),
    ).toBe(true)
    expect(addUp([600, -50], 600, 0)).toBe(true)
  })
})
