import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAsset, formatEpochStart } from './format.ts'

const SUN = { symbol: 'SUN', decimals: 18 }
const USD = { symbol: 'USD', decimals: 6 }

describe('when an epoch began', () => {
  it.each([
    ['Wed 4 Mar 2026', 86_400_000],
    ['Wed 4 Mar 2026 13:00', 3_600_000],
  ] as const)('is %s where that tells it from the one before', (text, length) => {
    const startMs = Date.UTC(2026, 2, 4, 13)
    expect(formatEpochStart({ startMs, endMs: startMs + length }, 'UTC')).toBe(text)
  })
})

describe('an amount for people', () => {
  it.each([
    ['0 SUN', 0n, SUN, 2],
    ['461.99 SUN', 461_997_912_000_000_000_000n, SUN, 2],
    ['0.01 SUN', 10n ** 16n, SUN, 2],
    // A disk's reward for an hour: a little is not nothing.
    ['0.0099 SUN', 10n ** 16n - 1n, SUN, 2],
    ['0.00000065 SUN', 650_000_000_000n, SUN, 2],
    ['0.00000065 SUN', 650_000_000_000n, SUN, 6],
    ['0.000000000000000001 SUN', 1n, SUN, 2],
    ['0.000013 USD', 13n, USD, 2],
    ['-0.000013 USD', -13n, USD, 2],
    ['1,234.56 USD', 1_234_567_890n, USD, 2],
  ] as const)('is %s', (text, amount, asset, digits) => {
    expect(formatAsset(amount, asset, digits)).toBe(text)
  })

  it('isNeverNothingWhereThereIsSomething, and never more than there is', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
        fc.integer({ min: 0, max: 18 }),
        (amount, digits) => {
          const [text = ''] = formatAsset(amount, SUN, digits).split(' ')
          expect(text).toMatch(/[1-9]/)
          const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
          expect(BigInt(whole + fraction.padEnd(18, '0'))).toBeLessThanOrEqual(amount)
        },
      ),
    )
  })
})
