import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainFact } from './plain-words.ts'

describe('facts without words of their own', () => {
  it.each([
    ['yieldRatioPpm', 998_420, 'yield ratio 99.8 %'],
    ['tradedWh', '16906', 'traded 16.9 kWh'],
    ['stationsInCell', 1, 'stations in cell 1'],
    ['waitsMs', 3_600_000, 'waits 60 min'],
    ['tier', 'founding', 'tier founding'],
    ['complete', true, 'complete true'],
  ])('%s %s is written as “%s”', (name, value, words) => {
    expect(plainFact(name, value)).toBe(words)
  })

  it('noNameOfAFieldIsLeft: whatever it is called, no capital stands in a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+([A-Z][a-z]+){0,3}$/), fc.nat(9), (name, value) => {
        expect(plainFact(name, value)).toMatch(/^[a-z ]+ [\d. %kWhminbytes]+$/)
      }),
    )
  })
})
