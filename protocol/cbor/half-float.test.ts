import { decode as decodeWithCborg } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHalf, toHalf } from './half-float.ts'

describe('binary16', () => {
  it('all 65 536 patterns read as cborg reads them, and are written as they were read', () => {
    const different: number[] = []
    for (let bits = 0; bits < 0x10000; bits++) {
      const value = fromHalf(bits)
      const theirs: unknown = decodeWithCborg(Uint8Array.of(0xf9, bits >> 8, bits & 0xff))
      const written = toHalf(value)
      const expected = Number.isNaN(value) ? 0x7e00 : bits
      if (!Object.is(value, theirs) || written !== expected) different.push(bits)
    }
    expect(different).toEqual([])
  })

  it('what no half holds is not written as one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.float()), value => {
        const bits = toHalf(value)
        if (bits !== undefined) expect(fromHalf(bits)).toBe(value)
      }),
      { numRuns: 2000 },
    )
    for (const value of [
      65505,
      65519,
      65520,
      65536,
      2 ** -25,
      3 * 2 ** -25,
      1 + 2 ** -11,
      5e-324,
      1e300,
      2 ** -149,
    ])
      expect(toHalf(value)).toBe(undefined)
  })
})
