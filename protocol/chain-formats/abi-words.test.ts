import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Address } from '../ids.ts'
import { toHex } from '../testing/hex.ts'
import { MAX_WORD, writeAddress, writeUint } from './abi-words.ts'

function wordOf(write: (target: Uint8Array) => void): string {
  const target = new Uint8Array(96)
  write(target)
  expect([...target.subarray(0, 32), ...target.subarray(64)].every(byte => byte === 0)).toBe(true)
  return toHex(target.subarray(32, 64))
}

describe('writeUint', () => {
  it('is the number in 64 hex digits, in its word and nowhere else', () => {
    const edges = [0n, 1n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 128n, 2n ** 192n, MAX_WORD]
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: MAX_WORD })), value => {
        expect(wordOf(target => writeUint(target, 1, value))).toBe(value.toString(16).padStart(64, '0'))
      }),
    )
  })

  it('refuses what is negative, broken or does not fit', () => {
    const target = new Uint8Array(32)
    for (const [value, bits] of [
      [-1n, 256],
      [MAX_WORD + 1n, 256],
      [2n ** 64n, 64],
      [0.5, 64],
    ] as const)
      expect(() => writeUint(target, 0, value, bits)).toThrow(RangeError)
  })
})

describe('writeAddress', () => {
  it('is its 40 digits on the right of its word, in either case', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789abcdefABCDEF'), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(digits, some => {
        const hex = some.join('')
        expect(wordOf(target => writeAddress(target, 1, `0x${hex}` as Address))).toBe(
          hex.toLowerCase().padStart(64, '0'),
        )
      }),
    )
  })

  it('refuses another length, and every character that is no digit, also one that ends like a digit', () => {
    const target = new Uint8Array(32)
    for (const wrong of ['g', 'x', ' ', '/', ':', '@', '`', 'İ', '\u0131', '\uff11', '\u0080'])
      for (const at of [0, 1, 39]) {
        const hex = `${'1'.repeat(at)}${wrong}${'1'.repeat(39 - at)}`
        expect(() => writeAddress(target, 0, `0x${hex}` as Address)).toThrow(RangeError)
      }
    for (const length of [0, 38, 39, 41, 42])
      expect(() => writeAddress(target, 0, `0x${'1'.repeat(length)}` as Address)).toThrow(RangeError)
  })
})
