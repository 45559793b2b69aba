/** What consumers of data pay, whom, and what they have of it; every no with its reason; and networks without a market. */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { priceOf } from '../../../../kernel/map/map-params.ts'
import { MOST_ORDERS } from '../../../../kernel/map/sell.ts'
import { decodeCbor, encodeCbor } from '../../../../protocol/cbor/cbor.ts'
import { MOST_STANDING } from '../../messages/market/data-order.ts'
import { PURPOSES } from '../../messages/market/purposes.ts'
import {
  air,
  BESIDE,
  buyer,
  DAY_MS,
  FAR,
  FIRST_DAY,
  type MarketWorld,
  marketOf,
  noise,
  OUT_AFTER,
  REGION,
  type Saying,
  seller,
  settleMarket,
  street,
  wholeOrder,
} from '../../testing/market/settle-market.ts'
import { readParams } from '../params.ts'
import { sensing } from '../resource.ts'
import { MARKET_REASONS } from './market-reasons.ts'
import { INITIAL_MARKET, openMarket } from './market-state.ts'
import { MOST_KEPT, sellData } from './sell-data.ts'

const sellers = [1, 2, 3, 4, 5].map(number => seller(number))
const streets = sellers.map((by, at): Saying => ({ by, says: street(at + 1) }))
const seen = new Set<string>()

function settle(world: Partial<MarketWorld>) {
  const settled = settleMarket({
    sayings: streets,
    days: 1 + OUT_AFTER,
    orders: [{ day: 0, order: {} }],
    ...world,
  })
  for (const code of [...settled.codes, ...settled.refused]) seen.add(code)
  return settled
}

const sum = (all: readonly { readonly amount: bigint }[]) =>
  all.reduce((total, { amount }) => total + amount, 0n)

describe('a sale', () => {
  it('is of what five owners measured, an hour of a cell each, in the middle', () => {
    const { viewOf, codes, transfers, charges } = settle({})
    const { rows, orders, offers } = viewOf(buyer)
    expect(codes).toEqual([])
    expect(rows.length).toBe(1)
    expect(rows[0]).toMatchObject({
      cell: '862a1071fffffff',
      quantity: 'soundLevel',
      day: FIRST_DAY,
      owners: 5,
    })
    // The third of five, in half decibels.
    const said = Array.from({ length: 24 }, (_, hour) => 10 * street(3)(hour)!['soundLevel']!)
    expect(rows[0]!.hours).toEqual(said.map(steps => Math.floor((steps + 2.5) / 5) * 5))
    expect(Object.values(orders)[0]).toMatchObject({ hours: 24, upTo: FIRST_DAY, ended: '' })
    expect(offers).toEqual([
      {
        region: REGION,
        quantity: 'soundLevel',
        day: FIRST_DAY,
        cells: 1,
        hours: 24,
        about: expect.any(Number),
      },
    ])
    expect(offers[0]!.about % 20).toBe(0)
    const price = priceOf(24, { microPrice: 1_000_000n }, 6)
    expect(sum(transfers)).toBe(price)
    expect(sum(charges)).toBe((price + 9n) / 10n)
    expect(transfers.map(({ payee, amount }) => [payee, amount]).sort()).toEqual(
      sellers.map(({ id }) => [id, price / 5n]),
    )
  })

  it('tells a station what for, how much and by whom, and not where or which days', () => {
    const { viewOf, transfers } = settle({})
    const [own] = viewOf(sellers[0]!).uses
    expect(own).toEqual({ purpose: 'property', hours: 24, amount: '4800', by: buyer.owner, day: FIRST_DAY })
    expect(Object.keys(transfers[0]!.facts).sort()).toEqual(['hours', 'order', 'purpose', 'quantities'])
    expect(viewOf(sellers[0]!)).toMatchObject({ rows: [], orders: {} })
    expect(viewOf(buyer).uses).toEqual([])
  })

  it('paysByUseToTheLastUnit, whoever was silent when, and nobody whose hours are not in it', () => {
    const silence = fc.array(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), {
      minLength: 7,
      maxLength: 7,
    })
    fc.assert(
      fc.property(silence, fc.constantFrom('0', '0.7', '13'), (spoke, price) => {
        const all = spoke.map((hours, at): Saying => {
          const says = street(at + 1)
          return { by: seller(at + 1), says: hour => (hours[hour % 24] ? says(hour) : undefined) }
        })
        const { transfers, charges, viewOf } = settle({ sayings: all, market: { price } })
        const hours = Array.from({ length: 24 }, (_, at) => at).filter(
          at => spoke.filter(one => one[at]).length >= 5,
        )
        const whole = priceOf(hours.length, { microPrice: BigInt(Number(price) * 1e6) }, 6)
        expect([sum(transfers), sum(charges)]).toEqual([whole, (whole + 9n) / 10n])
        const chosen = new Map<string, number>()
        for (const at of hours)
          for (const { by } of all.filter((_, index) => spoke[index]![at]).slice(0, 5))
            chosen.set(by.id, (chosen.get(by.id) ?? 0) + 1)
        for (const { payee, amount } of transfers) {
          const exact = (whole * BigInt(chosen.get(payee) ?? 0)) / BigInt(5 * hours.length)
          expect(amount === exact || amount === exact + 1n).toBe(true)
        }
        expect(viewOf(buyer).rows.length).toBe(hours.length > 0 ? 1 : 0)
      }),
      { numRuns: 15 },
    )
  })

  it('goes on as days come out, pays each once and ends with its last', () => {
    const orders = [{ day: 0, order: { from: FIRST_DAY + 1, until: FIRST_DAY + 3 } }]
    const { outcomes, viewOf } = settle({ orders, days: 9 })
    expect(outcomes.map(({ transfers }) => transfers.length)).toEqual([0, 0, 0, 0, 5, 5, 5, 0, 0])
    expect(viewOf(buyer).rows.map(({ day }) => day - FIRST_DAY)).toEqual([1, 2, 3])
  })

  it('is of the past as well, and of no quantity, region or day that was not asked for', () => {
    const airToo = streets.map(
      ({ by, says }): Saying => ({ by, says: hour => ({ ...says(hour), temperature: 12 }) }),
    )
    const orders = [{ day: 7, order: { from: FIRST_DAY + 1, until: FIRST_DAY + 2 } }]
    const { viewOf, transfers } = settle({
      sayings: airToo,
      orders,
      days: 8,
      market: { prices: { temperature: '9' } },
    })
    expect(viewOf(buyer).rows.map(({ day, quantity }) => [day - FIRST_DAY, quantity])).toEqual([
      [1, 'soundLevel'],
      [2, 'soundLevel'],
    ])
    expect(sum(transfers)).toBe(48_000n)
    const both = settle({
      sayings: airToo,
      orders: [{ day: 0, order: { quantities: ['soundLevel', 'temperature'] } }],
      market: { prices: { temperature: '9' } },
    })
    expect(sum(both.transfers)).toBe(240_000n)
    expect(both.viewOf(buyer).rows.length).toBe(2)
  })

  it('takes nothing from whoever buys of oneself, and pays nobody who has left', () => {
    const own = { ...sellers[0]!, owner: buyer.owner }
    const { transfers } = settle({ sayings: [{ by: own, says: street(1) }, ...streets.slice(1)] })
    expect(transfers.map(({ payee }) => payee).sort()).toEqual(sellers.slice(1).map(({ id }) => id))
    expect(sum(transfers)).toBe(19_200n)
  })

  it('is of no station that nobody vouches for where somebody could, and of any where nobody could', () => {
    const plain = streets.map(({ by: { vouched: _, ...by }, says }, at) => ({
      by: { ...by, cell: CELLS[at]! },
      says,
    }))
    expect(settle({ sayings: plain }).codes).toEqual(['nothing_there'])
    expect(settle({ sayings: plain, vouching: false }).transfers.length).toBe(5)
  })
})

/** Seven cells of about 5 km² in one of the market’s: of each one is paid that nobody vouches for. */
const CELLS = ['872a10718ffffff', '872a10719ffffff', '872a1071affffff', '872a1071bffffff', '872a1071cffffff']

describe('nothing is paid', () => {
  const nothing = (world: Partial<MarketWorld>, code: string) => {
    const { paid, codes, refused, viewOf } = settle(world)
    expect(paid).toBe(0n)
    expect([...codes, ...refused]).toEqual([code])
    expect(viewOf(buyer).rows).toEqual([])
  }
  const ask = (order: Parameters<typeof wholeOrder>[0]) => ({ orders: [{ day: 0, order: order! }] })

  it('where nobody measures', () => {
    nothing(ask({ regions: ['8529a03bfffffff'] }), 'nothing_there')
    nothing(ask({ quantities: ['temperature'] }), 'nothing_there')
    nothing({ sayings: [{ by: seller(1, {}, FAR), says: street(1) }] }, 'nothing_there')
  })
  it('where too few owners do', () => {
    nothing({ sayings: streets.slice(1) }, 'too_few_owners')
    nothing(
      { sayings: [...streets.slice(1), { by: seller(1, {}, BESIDE), says: street(1) }] },
      'too_few_owners',
    )
    const [first, ...others] = streets
    const same = { by: { ...first!.by, owner: sellers[1]!.owner }, says: street(9) }
    nothing({ sayings: [same, ...others] }, 'too_few_owners')
  })
  it('of persons where the network asks for them and a voucher names fewer', () => {
    const named = (at: number) => ({ model: 'WS-2000', person: at === 4 ? '3' : String(at) })
    const persons = streets.map(({ by, says }, at) => ({ by: { ...by, vouched: named(at) }, says }))
    nothing({ sayings: persons, market: { persons: true } }, 'too_few_owners')
    nothing({ market: { persons: true } }, 'nothing_there')
  })
  it('where it costs more than the order, the allowance or the deposit', () => {
    nothing(ask({ most: 26_399n }), 'order_spent')
    expect(settle(ask({ most: 26_400n })).paid).toBe(26_400n)
    nothing({ purse: { allowed: 26_399n } }, 'allowance_used')
    nothing({ purse: { allowed: undefined } }, 'spending_not_allowed')
    nothing({ purse: { deposit: 26_399n } }, 'deposit_short')
    const rule = { code: 'not_permitted', facts: { rule: 'known-consumers', act: 'consume' } } as const
    nothing({ purse: { forbidden: rule } }, 'not_permitted')
  })
  it('for what cannot be ordered', () => {
    nothing(ask({ quantities: ['colour'] }), 'not_sold')
    nothing(ask({ from: FIRST_DAY + 1, until: FIRST_DAY }), 'days_wrong')
    nothing(ask({ until: FIRST_DAY + 32 }), 'days_wrong')
    nothing(ask({ from: FIRST_DAY - 120 }), 'days_wrong')
    const { refused, paid } = settle({ orders: [{ by: seller(77), day: 0, order: {} }] })
    expect([refused, paid]).toEqual([['not_a_consumer'], 0n])
  })
  it('and so many orders stand at once, and no more are remembered than that and those that are over', () => {
    // What a desk goes by before it says one more.
    expect(MOST_STANDING).toBe(MOST_ORDERS)
    const orders = Array.from({ length: MOST_ORDERS + 1 }, () => ({ day: 0, order: {} }))
    expect(settle({ orders, days: 1 }).codes).toEqual(['orders_full'])
    const market = readParams({ quantities: [noise, air], market: {} }).market!
    const books = openMarket({ ...INITIAL_MARKET, edition: FIRST_DAY })
    const context = {
      subjects: new Map([[buyer.id, buyer]]),
      paymentDecimals: 6,
      depositOf: () => 0n,
      allowedOf: () => undefined,
    }
    for (let at = 0; at < 3 * MOST_KEPT; at++) {
      const id = at.toString(16).padStart(64, '0') as never
      sellData(books, [{ ...wholeOrder(), id, consumer: buyer.id }], context, market)
      expect(books.orders.size).toBeLessThanOrEqual(MOST_KEPT)
    }
    expect(books.orders.size).toBe(MOST_KEPT)
  })
})

describe('a network', () => {
  it('without a market says, remembers and hashes what it did before there was one', () => {
    const plain = sensing({ quantities: [noise, air] })
    expect(Object.keys(plain.params as object)).not.toContain('market')
    expect(plain.version).toBe(7)
    expect(plain.initialState).toEqual({ stations: {} })
    expect(Object.keys(plain.messages)).toEqual(['application/senml+cbor'])
    expect(plain.viewOf).toBeUndefined()
  })

  it('with one is made again from its parameters', () => {
    const { params } = marketOf({ prices: { temperature: '3' }, persons: true, delay: '2d' })
    const again = sensing(JSON.parse(JSON.stringify(params)))
    expect(again.params).toEqual(params)
    expect(decodeCbor(encodeCbor(params))).toBeDefined()
    expect(readParams(JSON.parse(JSON.stringify(params))).market).toMatchObject({
      delayMs: 2 * DAY_MS,
      needsPersons: true,
    })
  })

  it('is told what would be right', () => {
    const wrong = (market: object, says: string) => expect(() => marketOf(market)).toThrow(says)
    wrong({ owners: 1 }, 'sensing.market.owners')
    wrong({ resolution: 4 }, 'sensing.market.resolution')
    wrong({ quantities: ['colour'] }, 'got "colour"')
    wrong({ quantities: [] }, 'at least one')
    wrong({ prices: { colour: '1' } }, '"colour" is not sold')
    wrong({ prices: { temperature: '-1' } }, 'an amount is digits')
    wrong({ delay: '32d' }, 'at most 31d')
  })

  it('knows as many purposes as an account of uses has room for', () => {
    expect(PURPOSES.length).toBeLessThanOrEqual(10)
  })
})

afterAll(() => expect([...seen].sort()).toEqual(Object.keys(MARKET_REASONS).sort()))
