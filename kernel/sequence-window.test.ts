import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_WINDOW, sequenceUse, useSequence } from './sequence-window.ts'

describe('sequence window', () => {
  it('aNumberIsNeverUsedTwice, and what is forgotten is old', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 300 }), numbers => {
        const used = new Set<number>()
        let window = EMPTY_WINDOW
        for (const number of numbers) {
          const use = sequenceUse(window, number)
          const top = Math.max(-1, ...used)
          if (number <= top - 64) expect(use).toBe('old')
          else expect(use).toBe(used.has(number) ? 'used' : 'fresh')
          if (use !== 'fresh') continue
          window = useSequence(window, number)
          used.add(number)
        }
      }),
    )
  })

  it('takes the largest sequence number there is', () => {
    const window = useSequence(useSequence(EMPTY_WINDOW, 0), Number.MAX_SAFE_INTEGER)
    expect(sequenceUse(window, Number.MAX_SAFE_INTEGER)).toBe('used')
    expect(sequenceUse(window, Number.MAX_SAFE_INTEGER - 63)).toBe('fresh')
    expect(sequenceUse(window, Number.MAX_SAFE_INTEGER - 64)).toBe('old')
  })
})
