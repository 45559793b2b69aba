import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmount } from './amount.ts'

describe('parseAmount', () => {
  it.each([
    ['1_000.5', 6, 1_000_500_000n],
    ['0', 18, 0n],
    ['100_000_000', 18, 10n ** 26n],
    ['0.000001', 6, 1n],
    ['007', 0, 7n],
    ['12.50', 2, 1250n],
  ])('%s with %d decimals', (text, decimals, amount) => {
    expect(parseAmount(text, decimals)).toBe(amount)
  })

  it.each([
    '',
    '.',
    '1.',
    '.5',
    '-1',
    '+1',
    '1e3',
    '1,000',
    '1__0',
    '_1',
    '1_',
    '0x10',
    ' 1',
    '١',
    'NaN',
    '1.2.3',
    '1.5_0',
  ])('refuses "%s"', text => {
    expect(() => parseAmount(text, 6)).toThrow(TypeError)
  })

  it('refuses more digits than the asset has, and does not round', () => {
    expect(() => parseAmount('0.1234567', 6)).toThrow('"0.1234567" has 7 decimals, and the asset has 6')
    expect(() => parseAmount('1.0', 0)).toThrow(TypeError)
  })
})

describe('formatAmount', () => {
  it('isTheInverseOfParseAmount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.nat(20), (amount, decimals) => {
        expect(parseAmount(formatAmount(amount, decimals), decimals)).toBe(amount)
        const grouped = formatAmount(amount, decimals, { group: true })
        expect(parseAmount(grouped.replaceAll(',', ''), decimals)).toBe(amount)
      }),
    )
  })

  it.each([
    [1_000_500_000n, 6, {}, '1000.5'],
    [1_000_500_000n, 6, { group: true }, '1,000.5'],
    [-1_500_000n, 6, {}, '-1.5'],
    [1n, 6, {}, '0.000001'],
    [0n, 6, {}, '0'],
    [1_999_999n, 6, { maxFraction: 2 }, '1.99'],
    [1_999_999n, 6, { maxFraction: 0 }, '1'],
    [999n, 0, { group: true }, '999'],
    [1_234_567n, 0, { group: true }, '1,234,567'],
    [-9n, 6, { maxFraction: 2 }, '0'],
  ])('%s with %d decimals, %o: %s', (amount, decimals, format, text) => {
    expect(formatAmount(amount, decimals, format)).toBe(text)
  })
})
