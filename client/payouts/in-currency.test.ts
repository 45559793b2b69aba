/** Worth in another currency: exact where it is known, empty with why where it is not, and never from a neighbour that nobody named. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDailyRates } from './daily-rates.ts'
import { inCurrency } from './in-currency.ts'
import { type Payout, sumsOf, toTaxTable } from './tax-table.ts'

const ONE = 10n ** 18n
const THURSDAY = Date.UTC(2026, 2, 5, 23, 59, 58)
const payout: Payout = {
  atMs: THURSDAY,
  amount: 2n * ONE,
  symbol: 'SUN',
  decimals: 18,
  price: { each: (ONE * 3n) / 2n, source: 'feed 0xab, round 7' },
  transaction: '0x01',
}
const { price: _, ...bare } = payout
const unpriced: Payout = { ...bare, unpriced: 'no price feed was set' }
const table = (...lines: readonly string[]) => readDailyRates('bank.csv', lines.join('\n'))
const euros = { currency: 'EUR', days: 0 }

describe('a table of daily rates', () => {
  it('is read with commas, semicolons or tabs, with what banks put where there is no rate', () => {
    const read = [
      table('date,USD per EUR', '2026-03-05,1.25', '2026-03-06,N/A', ''),
      table('\uFEFFDate;USD per EUR;', '2026-03-05;1,25;', '2026-03-06;-;'),
      table('date\t"USD per EUR"', '2026-03-05\t"1,25"', '2026-03-06\t'),
    ]
    for (const { pairs, rates } of read) {
      expect(pairs).toEqual([{ in: 'USD', of: 'EUR' }])
      expect(rates.get('2026-03-05')?.get('USD/EUR')).toBe((ONE * 5n) / 4n)
      expect(rates.get('2026-03-06')?.size).toBe(0)
    }
  })

  it.each([
    [['day,USD per EUR'], /first column is "date"/],
    [['date'], /no column/],
    [['date,USD'], /which way round/],
    [['date,EUR per EUR'], /which way round/],
    [['date,USD per EUR,USD per EUR'], /twice/],
    [['date,USD per EUR', '05.03.2026,1.25'], /line 2: a day is written/],
    [['date,USD per EUR', '2026-02-30,1.25'], /line 2: a day is written/],
    [['date,USD per EUR', '2026-03-05,1.25', '2026-03-05,1.26'], /line 3: 2026-03-05 is there twice/],
    [['date,USD per EUR', '2026-03-05,1,25'], /line 2: more values than columns/],
    [['date,USD per EUR', '2026-03-05,0'], /a number above 0/],
    [['date,USD per EUR', '2026-03-05,-1'], /a number above 0/],
    [['date,USD per EUR', '2026-03-05,1e3'], /a number above 0/],
  ])('is refused where it says nothing certain: %j', (lines, why) => {
    expect(() => table(...lines)).toThrow(why)
  })
})

describe('a payout in another currency', () => {
  it('is exchanged either way round, and says by whom', () => {
    const each = [
      inCurrency(payout, { ...euros, table: table('date,USD per EUR', '2026-03-05,1.25') }),
      inCurrency(payout, { ...euros, table: table('date,EUR per USD', '2026-03-05,0.8') }),
    ].map(({ price }) => price)
    expect(each[0]).toEqual({
      each: (ONE * 12n) / 10n,
      source: 'feed 0xab, round 7; USD per EUR by bank.csv',
    })
    expect(each[1]?.each).toBe(each[0]?.each)
    const rows = toTaxTable(
      [inCurrency(payout, { ...euros, table: table('date,USD per EUR', '2026-03-05,1.25') })],
      'de',
      'EUR',
    ).split('\r\n')
    expect(rows[0]).toContain('Kurs (EUR);Wert bei Zufluss (EUR)')
    expect(rows[1]).toContain('2;SUN;1,2;2,4')
  })

  it('has no rate of a day that is not there, and one of before only for as long as was said', () => {
    const rates = table('date,USD per EUR', '2026-03-05,1.25', '2026-03-09,2')
    const saturday = { ...payout, atMs: THURSDAY + 2 * 86_400_000 }
    expect(inCurrency(saturday, { ...euros, table: rates })).toMatchObject({
      unpriced: 'bank.csv has no USD per EUR of 2026-03-07',
    })
    expect(inCurrency(saturday, { ...euros, table: rates }).price).toBeUndefined()
    expect(inCurrency(saturday, { ...euros, days: 1, table: rates }).unpriced).toContain(
      'nor in the 1 days before',
    )
    const held = inCurrency(saturday, { ...euros, days: 2, table: rates }).price
    expect(held?.each).toBe((ONE * 12n) / 10n)
    expect(held?.source).toContain('by bank.csv of 2026-03-05')
  })

  it('goes by a column for the token itself, in the currency or in dollars, before the network’s feed', () => {
    const own = table('date,EUR per SUN', '2026-03-05,7')
    for (const one of [payout, unpriced])
      expect(inCurrency(one, { ...euros, table: own }).price).toEqual({
        each: 7n * ONE,
        source: 'EUR per SUN by bank.csv',
      })
    const both = table('date,USD per SUN,USD per EUR', '2026-03-05,7,2')
    expect(inCurrency(unpriced, { ...euros, table: both }).price).toEqual({
      each: (7n * ONE) / 2n,
      source: 'USD per SUN by bank.csv; USD per EUR by bank.csv',
    })
    expect(inCurrency(unpriced, { currency: 'USD', days: 0, table: both }).price?.each).toBe(7n * ONE)
    // A column that is there and empty that day is no reason to take another.
    const empty = table('date,EUR per SUN,USD per EUR', '2026-03-05,,2')
    expect(inCurrency(payout, { ...euros, table: empty }).unpriced).toContain('no EUR per SUN of 2026-03-05')
  })

  it('stays without a worth where nobody says one, with why', () => {
    const rates = table('date,USD per EUR', '2026-03-05,1.25')
    expect(inCurrency(unpriced, { ...euros, table: rates }).unpriced).toBe('no price feed was set')
    expect(inCurrency(payout, { ...euros, table: table('date,USD per CHF', '2026-03-05,1') }).unpriced).toBe(
      'bank.csv has no column EUR per USD, nor USD per EUR',
    )
    expect(inCurrency(payout, { ...euros, said: 'feed 0xcd had nothing' }).unpriced).toBe(
      'feed 0xcd had nothing',
    )
    expect(inCurrency(payout, { currency: 'USD', days: 0 })).toEqual(payout)
  })

  it('whoeverAddsTheTableUpGetsWhatStandsThere: quantity × price, to half a cent', () => {
    const any = fc.record({
      amount: fc.bigInt(0n, 10n ** 24n),
      usd: fc.bigInt(1n, 10n ** 22n),
      rate: fc.bigInt(10n ** 12n, 10n ** 24n),
      inverse: fc.boolean(),
    })
    fc.assert(
      fc.property(any, ({ amount, usd, rate, inverse }) => {
        const pair = inverse ? { in: 'USD', of: 'EUR' } : { in: 'EUR', of: 'USD' }
        const said = { pair, rate, source: 'x' }
        const one = inCurrency({ ...payout, amount, price: { each: usd, source: 'y' } }, { ...euros, said })
        const { each } = one.price!
        expect(each % 10n ** 6n).toBe(0n)
        // Half of 10⁻¹² away from the exact one at most.
        const [exact, under] = inverse ? [usd * ONE, rate] : [usd * rate, ONE]
        const off = each * under - exact
        expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(under * 10n ** 6n)
        const cents = BigInt(sumsOf([one])[0]!.worth.replace('.', ''))
        const away = cents * 10n ** 34n - amount * each
        expect(2n * (away < 0n ? -away : away)).toBeLessThanOrEqual(10n ** 34n)
      }),
    )
  })
})
