import { describe, expect, it } from 'vitest'
import { slowWords } from './status.ts'

const slow = {
  behind: 7,
  takesMs: 6_500,
  lastsMs: 4_000,
  stage: 'computed',
  stageMs: 3_300,
  hint: 'Make epochs longer.',
}

describe('a network that is slower than its epochs', () => {
  it('is said to be, with what takes longest and what to change', () => {
    expect(slowWords(slow)).toBe(
      '7 epochs wait: one takes 6.5 s and lasts 4.0 s. 3.3 s of it pass until it is computed. Make epochs longer.',
    )
    expect(slowWords({ ...slow, behind: 1 })).toContain('1 epoch waits:')
  })
})
