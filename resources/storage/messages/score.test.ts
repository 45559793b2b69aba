/** Scores against the published ones of Filecoin’s dealbot. */
import { describe, expect, it } from 'vitest'
import { scoreOf } from './score.ts'

describe('a provider’s score', () => {
  // Filecoin dealbot: 5 % quantile of Beta(1 + ok, 1 + failed).
  it.each([
    [194, 6, 0.942],
    [1940, 60, 0.963],
    [198, 2, 0.969],
    [1980, 20, 0.9855],
    [200, 0, 0.985],
    [2000, 0, 0.9985],
  ])('of %i good and %i bad rounds is as published', (ok, failed, expected) => {
    expect(scoreOf(ok, failed)).toBeCloseTo(expected, 3)
  })
})
