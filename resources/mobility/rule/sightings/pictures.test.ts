/** Two pictures are alike where at most two of their 64 bits differ. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isAlike, readPictures } from './pictures.ts'

const hexOf = (bits: bigint) => bits.toString(16).padStart(16, '0')

it('law: alike is a matter of bits alone, whichever they are and whatever else there is', () => {
  const bits = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
  const flips = fc.uniqueArray(fc.nat({ max: 63 }), { maxLength: 6 })
  fc.assert(
    fc.property(bits, flips, bits, (picture, flipped, other) => {
      const noisy = flipped.reduce((all, bit) => all ^ (1n << BigInt(bit)), picture)
      const others = readPictures(hexOf(noisy) + hexOf(other))
      const isOther = (picture ^ other).toString(2).replaceAll('0', '').length <= 2
      expect(isAlike(hexOf(picture), others)).toBe(flipped.length <= 2 || isOther)
    }),
    { numRuns: 200 },
  )
  expect(isAlike('00'.repeat(8), readPictures(''))).toBe(false)
})
