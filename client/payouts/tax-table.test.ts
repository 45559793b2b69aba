import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, type Payout, sourceOfTemplate, sumsOf, toTaxTable } from './tax-table.ts'

const USD = 10n ** 18n
const payout: Payout = {
  atMs: Date.UTC(2026, 2, 5, 23, 59, 58),
  amount: 1_234_567_000_000_000_000n,
  symbol: 'SUN',
  decimals: 18,
  price: { each: (USD * 15n) / 10n, source: 'feed 0xab, round 7' },
  transaction: '0x01',
}
const linesOf = (...args: Parameters<typeof toTaxTable>) => toTaxTable(...args).split('\r\n')

describe('payouts for a tax office', () => {
  it('are in what each country reads: dates, decimals, separators', () => {
    expect(linesOf([payout], 'any')[1]).toBe(
      '2026-03-05T23:59:58.000Z,1.234567,SUN,1.5,1.85,"feed 0xab, round 7",0x01',
    )
    expect(linesOf([payout], 'de')[1]).toBe(
      '05.03.2026;23:59:58;Zufluss;1,234567;SUN;1,5;1,85;feed 0xab, round 7;0x01',
    )
    expect(linesOf([payout], 'es')[1]).toBe(
      '05/03/2026;23:59:58;Recepción;1,234567;SUN;1,5;1,85;feed 0xab, round 7;0x01',
    )
    expect(linesOf([payout], 'us')[1]).toBe('03/05/2026,SUN,1.234567,1.5,1.85,"feed 0xab, round 7",0x01')
  })

  it('say whose rule it is that a worth is asked for, and are added up by asset beside the table', () => {
    for (const country of COUNTRIES.filter(one => one !== 'any'))
      expect(sourceOfTemplate(country)).toMatch(/20\d\d|2014/)
    const { price: _, ...bare } = payout
    const dollar = {
      ...payout,
      symbol: 'USDC',
      decimals: 6,
      amount: 2_345_678n,
      price: { each: USD, source: 'a dollar' },
    }
    expect(sumsOf([payout, dollar, { ...bare, unpriced: 'no feed' }, payout])).toEqual([
      { symbol: 'SUN', quantity: '3.703701', worth: '3.70', unpriced: 1 },
      { symbol: 'USDC', quantity: '2.345678', worth: '2.35', unpriced: 0 },
    ])
  })

  it('have an empty worth where nobody knows one, with why', () => {
    const { price: _, ...bare } = payout
    expect(linesOf([{ ...bare, unpriced: 'no feed' }], 'any')[1]).toBe(
      '2026-03-05T23:59:58.000Z,1.234567,SUN,,,no feed,0x01',
    )
  })

  it('are worth half a cent more or less at most, oldest first', () => {
    const any = fc.record({
      amount: fc.bigInt(0n, 10n ** 30n),
      usd: fc.bigInt(0n, 10n ** 24n),
      atMs: fc.integer({ min: 0, max: 2 ** 41 }),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), rows => {
        const payouts = rows.map(({ amount, usd, atMs }) =>
          Object.assign({}, payout, { amount, atMs, price: { each: usd, source: 'x' } }),
        )
        const [, ...lines] = linesOf(payouts, 'any')
        const times = lines.slice(0, -1).map(line => line.split(',')[0])
        expect(times).toEqual(times.toSorted())
        const cents = lines.slice(0, -1).map(line => BigInt(line.split(',')[4]!.replace('.', '')))
        const sorted = payouts.toSorted((a, b) => a.atMs - b.atMs)
        for (const [at, { amount, price }] of sorted.entries()) {
          const off = cents[at]! * 10n ** 34n - amount * price.each
          expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(10n ** 34n)
        }
      }),
    )
  })

  it.each(COUNTRIES)('hold nothing that a table’s program would run: %s', country => {
    const table = toTaxTable([{ ...payout, symbol: '=1+1' }], country)
    expect(table).toContain("'=1+1")
    expect(table.split('\r\n').at(-1)).toBe('')
  })
})
