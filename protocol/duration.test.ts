import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from './duration.ts'

describe('durations', () => {
  it.each([
    ['250ms', 250],
    ['30s', 30_000],
    ['15m', 900_000],
    ['1h', 3_600_000],
    ['1d', 86_400_000],
    ['2w', 1_209_600_000],
    ['2y', 63_072_000_000],
    [' 1 h ', 3_600_000],
    ['0s', 0],
  ])('"%s" is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each([
    '',
    '15',
    'm',
    '1.5h',
    '-1h',
    '1h30m',
    '1 hour',
    '1M',
    '1e3s',
    '9007199254740993ms',
    '999999999y',
  ])('refuses "%s"', text => {
    expect(() => parseDuration(text)).toThrow(TypeError)
  })

  it('what is formatted is parsed to the same, in the largest unit that fits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), ms => {
        expect(parseDuration(formatDuration(ms))).toBe(ms)
      }),
    )
    const shown = [900_000, 3_600_000, 5_400_000, 86_400_000, 31_536_000_000, 1001, 0].map(formatDuration)
    expect(shown).toEqual(['15m', '1h', '90m', '1d', '1y', '1001ms', '0ms'])
  })
})
