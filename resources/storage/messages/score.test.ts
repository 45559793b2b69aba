/** Scores against the published ones of Filecoin’s dealbot. */
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { scoreOf } from './score.ts'

/** It comes without types. */
const { jStat } = createRequire(import.meta.url)('jstat') as {
  readonly jStat: { readonly beta: { inv(p: number, alpha: number, beta: number): number } }
}

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

  it('is what a library of numerics says, also of records that are forgotten in part', () => {
    for (const ok of [0, 0.001, 0.5, 1, 7.3, 1000, 50_000])
      for (const failed of [0, 0.01, 1, 12.5, 3000])
        expect(scoreOf(ok, failed)).toBeCloseTo(jStat.beta.inv(0.05, 1 + ok, 1 + failed), 7)
  })
})
