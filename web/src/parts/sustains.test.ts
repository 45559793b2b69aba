import { describe, expect, it } from 'vitest'
import type { NetworkView, SustainabilityView } from '../../../client/node-api.ts'
import { paysItself, sentenceOf, spansFor, timesOf } from './sustains.tsx'

const network = {
  rules: { token: { symbol: 'SUN', decimals: 18 }, payment: { decimals: 6 } },
} as NetworkView

const figures = (change: Partial<SustainabilityView>): SustainabilityView => ({
  epochs: 30,
  issued: `1000${'0'.repeat(18)}`,
  spent: '0',
  burned: '0',
  burnedPpm: 0,
  giniPpm: 0,
  nakamoto: 1,
  churnPpm: 0,
  payback: [],
  wash: [],
  ...change,
})

describe('whether a network carries itself, in a sentence', () => {
  it('says so where a network lives on subsidy alone', () => {
    expect(sentenceOf(figures({ breakEven: '0' }), network)).toBe(
      'In the last 30 epochs 1,000 SUN was issued, and nobody paid for anything: this network lives on subsidy.',
    )
  })

  it('names the price above which it does, and says nothing of subsidy where nothing is issued', () => {
    const carried = sentenceOf(figures({ spent: '50000000', breakEven: '50000' }), network)
    expect(carried).toContain('members spent 50 USD')
    expect(carried).toContain('while one SUN is worth at most 0.05')
    expect(sentenceOf(figures({ issued: '0' }), network)).toContain('earn what members pay')
  })

  it('warns from the first ppm at which paying oneself pays, and never shows that as one', () => {
    const at = (ratioPpm: number) => paysItself({ resource: 'storage', freeUpTo: '1', ratioPpm })
    expect([at(0), at(1_000_000), at(1_000_001)]).toEqual([false, false, true])
    expect(paysItself({ resource: 'storage', freeUpTo: '1' })).toBe(false)
    expect([timesOf(1_000_001), timesOf(3_000_000)]).toEqual(['1.1', '3'])
  })

  it('offers the spans that there is something of', () => {
    const [hour, day] = [3_600_000, 86_400_000]
    expect(spansFor(29, day)).toEqual(['newest'])
    expect(spansFor(99, day)).toEqual(['newest', 'quarter', 'all'])
    expect(spansFor(199, hour)).toEqual(['newest', 'week', 'all'])
    expect(spansFor(9_999, hour)).toEqual(['newest', 'week', 'month', 'quarter', 'year', 'all'])
  })
})
