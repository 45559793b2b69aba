/** What is said of a network's figures: plainly where it lives on subsidy, and nothing that hangs on a price that nobody named. */
import { describe, expect, it } from 'vitest'
import type { NetworkView, SustainabilityView } from '../../../client/node-api.ts'
import { describe as told } from './sustainability.ts'

const network = {
  name: 'Meadow',
  rules: { token: { symbol: 'SUN', decimals: 18 }, payment: { decimals: 6 } },
} as NetworkView
const terminal = { columns: 400, style: { strong: String, quiet: String } as never }
const TOKENS = `00${'0'.repeat(18)}`

const figures = (change: Partial<SustainabilityView>): SustainabilityView => ({
  epochs: 30,
  issued: `10${TOKENS}`,
  spent: '0',
  burned: '0',
  burnedPpm: 0,
  breakEven: '0',
  giniPpm: 250_000,
  nakamoto: 2,
  churnPpm: 100_000,
  payback: [],
  wash: [],
  ...change,
})
const say = (change: Partial<SustainabilityView>, price?: string) =>
  told(figures(change), network, { price, terminal }).join('\n')

describe('cairn sustainability', () => {
  it('says plainly that a network lives on subsidy, and up to which price use carries it', () => {
    expect(say({})).toContain(
      '1,000 SUN was issued, and nobody paid for anything: this network lives on subsidy.',
    )
    expect(say({ spent: '50000000', breakEven: '50000' })).toContain(
      'members spent 50 USD, and 1,000 SUN was issued. Use carries it while one SUN is worth at most 0.05 USD',
    )
    expect(say({ epochs: 0 })).toContain('nothing can be said')
  })

  it('says when a device has paid for itself, by use, with tokens where a price was named, and where never', () => {
    const meter = {
      resource: 'energy',
      devices: 2,
      paidADay: '3600000',
      tokensADay: `6${'0'.repeat(18)}`,
      price: { least: '120000000', most: '300000000' },
    }
    const days = { byUse: { least: 34, most: 84 }, withTokens: { least: 20, most: 50 } }
    const both = say({ payback: [{ ...meter, ...days }] }, '0.40')
    expect(both).toContain('a device is paid 3.6 USD and earns 6 SUN a day (mean of 2)')
    expect(both).toContain('one costs 120 USD to 300 USD, paid for by its use alone after 34 to 84 days')
    expect(both).toContain('with its tokens at 0.40, after 20 to 50 days')
    expect(say({ payback: [{ ...meter, ...days }] })).not.toContain('with its tokens')
    expect(say({ payback: [meter] }, '0.40')).toContain(
      'not within a century; with its tokens at 0.40, not within',
    )
    const { price: _, ...unpriced } = meter
    expect(say({ payback: [unpriced] })).toContain('rules do not say what one costs')
  })

  it('warns where paying oneself pays', () => {
    const wash = { resource: 'storage', freeUpTo: '100000' }
    expect(say({ wash: [{ ...wash, ratioPpm: 1_500_000 }] })).toContain('now it pays, 1.50 times')
    expect(say({ wash: [wash] })).toMatch(/at most 0\.1 USD$/m)
  })
})
