import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearSimply } from '../../testing/simple-auction.ts'
import { clearByDynamicKey, clearByStaticKey } from './clear-by-key.ts'
import { clearSdr, sdrPrice } from './clear-sdr.ts'
import { clearUniform } from './clear-uniform.ts'
import type { Offer } from './clearing.ts'
import { settleConstantFees, settlePercentageFees } from './grid-fees.ts'
import { mcAfee, sbba, vcg } from './single-unit.ts'

type Pairs = readonly (readonly [number, number])[]
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/market_vectors.json'), 'utf8'),
)
const PRICE = 1_000_000
const QUANTITY = 1_000

function offersOf(bids: Pairs, offers: Pairs): Offer[] {
  const make =
    (side: Offer['side']) =>
    ([price, quantity]: readonly [number, number], index: number): Offer => ({
      id: `${side}${index}`,
      side,
      price: BigInt(Math.round(price * PRICE)),
      quantity: BigInt(Math.round(quantity * QUANTITY)),
    })
  return [...bids.map(make('buy')), ...offers.map(make('sell'))]
}

describe('uniform price, vectors', () => {
  it.each(
    vectors.uniformPrice as { id: string; bids: Pairs; offers: Pairs; expected: Record<string, number> }[],
  )('$id', vector => {
    const offers = offersOf(vector.bids, vector.offers)
    const result = clearUniform(offers)
    expect(Number(result.quantity) / QUANTITY).toBeCloseTo(vector.expected['Q']!, 9)
    expect(welfare(offers, result.fills) / PRICE / QUANTITY).toBeCloseTo(vector.expected['W']!, 9)
    if (vector.expected['Q'] === 0) return
    expect([Number(result.priceLow) / PRICE, Number(result.priceHigh) / PRICE]).toEqual([
      vector.expected['priceLow'],
      vector.expected['priceHigh'],
    ])
    expect(Number(result.price) / PRICE).toBe(vector.expected['mid'])
  })
})

describe('single units, vectors', () => {
  it.each(
    vectors.singleUnitMechanisms as {
      id: string
      buyers: number[]
      sellers: number[]
      mcafee: never
      sbba: never
      vcg: never
    }[],
  )('$id', ({ buyers, sellers, ...expected }) => {
    const [b, s] = [buyers.map(BigInt), sellers.map(BigInt)]
    const m = mcAfee(b, s)
    const { trades, buyersPay, sellersGet } = expected.mcafee as Record<string, number>
    expect([m.trades, Number(m.buyersPayDoubled) / 2, Number(m.sellersGetDoubled) / 2]).toEqual([
      trades,
      buyersPay,
      sellersGet,
    ])
    const { trades: sbbaTrades, price } = expected.sbba as Record<string, number>
    expect(sbba(b, s)).toEqual({ trades: sbbaTrades, price: BigInt(price!) })
    const v = expected.vcg as Record<string, number>
    expect(vcg(b, s)).toEqual({
      trades: v['trades'],
      buyersPay: BigInt(v['buyersPay']!),
      sellersGet: BigInt(v['sellersGet']!),
    })
  })
})

describe('grid fees and sharing keys, vectors', () => {
  const [constant, percentage] = vectors.gridFeeExamples
  const micro = (value: number) => BigInt(Math.round(value * PRICE))

  it('constant fees', () => {
    const fees = ['n2', 'grid', 'n1'].map(name => micro(constant.feesByMarket[name]))
    const settled = settleConstantFees({ bid: micro(constant.bid), fees, clearsAt: 1 })
    const { buyerPays, sellerRevenue, feeTotal, tradeRate } = constant.payAsBid
    expect(settled).toEqual({
      buyerPays: micro(buyerPays),
      sellerGets: micro(sellerRevenue),
      feeTotal: micro(feeTotal),
      clearingRate: micro(tradeRate.grid),
    })
  })

  it('percentage fees', () => {
    const names = ['n2', 'grid', 'n1']
    const settled = settlePercentageFees({
      bid: micro(percentage.bid),
      fees: names.map(name => micro(percentage.feesByMarket[name])),
      clearsAt: 1,
    })
    const { buyerPays, sellerRevenue, fees } = percentage.payAsBid
    expect(settled).toEqual({
      buyerPays: micro(buyerPays),
      sellerGets: micro(sellerRevenue),
      fees: names.map(name => micro(fees[name])),
    })
  })

  it('static key', () => {
    const { homes, expected } = vectors.sharingKeyExample as {
      homes: Record<string, number>[]
      expected: Record<string, number[]>
    }
    const offers = homes.map((home, index): Offer => {
      const net = Math.round((home['load']! - home['pv']!) * 1000)
      return {
        id: `home${index}`,
        side: net > 0 ? 'buy' : 'sell',
        price: 0n,
        quantity: BigInt(Math.abs(net)),
      }
    })
    const { fills } = clearByStaticKey(offers, { retail: 300_000n, feedIn: 100_000n }, id =>
      Math.round(homes[Number(id.slice(4))]!['key']! * 1e6),
    )
    const wh = (index: number) => Number(fills.get(`home${index}`) ?? 0n) / 1000
    expect(wh(0)).toBe(expected['boughtFromCommunity']![0])
    expect(wh(1)).toBe(expected['soldToCommunity']![1])
  })
})

const offer = fc.record({
  side: fc.constantFrom('buy' as const, 'sell' as const),
  price: fc.bigInt(0n, 12n),
  quantity: fc.bigInt(1n, 9n),
})
const book = fc
  .array(offer, { maxLength: 9 })
  .map(list => list.map((item, index): Offer => ({ ...item, id: `o${index}` })))

function welfare(offers: readonly Offer[], fills: ReadonlyMap<string, bigint>): number {
  return offers.reduce(
    (sum, { id, side, price }) => sum + Number(price * (fills.get(id) ?? 0n)) * (side === 'buy' ? 1 : -1),
    0,
  )
}

/** Unit by unit: best bid with best ask for as long as the bid pays the ask. */
function bruteForce(offers: readonly Offer[]): { quantity: number; welfare: number } {
  const units = (side: Offer['side']) =>
    offers
      .filter(item => item.side === side)
      .flatMap(item => new Array<number>(Number(item.quantity)).fill(Number(item.price)))
  const [bids, asks] = [units('buy').sort((a, b) => b - a), units('sell').sort((a, b) => a - b)]
  let quantity = 0
  while (quantity < bids.length && quantity < asks.length && bids[quantity]! >= asks[quantity]!) quantity++
  return {
    quantity,
    welfare:
      bids.slice(0, quantity).reduce((a, b) => a + b, 0) - asks.slice(0, quantity).reduce((a, b) => a + b, 0),
  }
}

describe('laws of the markets', () => {
  it('theQuantityIsMaximalAndWelfareWithIt', () => {
    fc.assert(
      fc.property(book, offers => {
        const result = clearUniform(offers)
        const best = bruteForce(offers)
        expect(Number(result.quantity)).toBe(best.quantity)
        expect(welfare(offers, result.fills)).toBe(best.welfare)
      }),
      { numRuns: 500 },
    )
  })

  it('theQuickAuctionIsTheSimpleOne, to the unit, at whatever prices', () => {
    const price = fc.oneof(
      fc.bigInt(0n, 3n),
      fc.bigInt(0n, 70_000n),
      fc.bigInt(-(2n ** 53n), 2n ** 53n),
      fc.bigInt(2n ** 53n - 2n, 2n ** 60n),
    )
    const offers = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        side: fc.constantFrom('buy' as const, 'sell' as const),
        price,
        quantity: fc.bigInt(0n, 40n),
      }),
      { selector: ({ id }) => id, maxLength: 60 },
    )
    fc.assert(
      fc.property(offers, all => {
        const { fills, ...quick } = clearUniform(all)
        const { fills: simply, ...simple } = clearSimply(all)
        expect(quick).toEqual(simple)
        expect([...fills]).toEqual([...simply])
      }),
      { numRuns: 300 },
    )
  })

  it('nobodyTradesAgainstItsPrice, and the price is supported', () => {
    fc.assert(
      fc.property(book, offers => {
        const { price, priceLow, priceHigh, fills } = clearUniform(offers)
        expect(priceLow <= price && price <= priceHigh).toBe(true)
        for (const { id, side, price: limit, quantity } of offers) {
          const filled = fills.get(id) ?? 0n
          expect(filled <= quantity).toBe(true)
          if (filled > 0n) expect(side === 'buy' ? price <= limit : price >= limit).toBe(true)
          // Who would gladly trade more at this price has traded all.
          const glad = fills.size > 0 && (side === 'buy' ? limit > price : limit < price)
          if (glad && priceLow === priceHigh) expect(filled).toBe(quantity)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('everyMechanismBalances, whatever the order of its input', () => {
    const tariff = { retail: 12n, feedIn: 3n }
    const mechanisms = [
      clearUniform,
      (o: readonly Offer[]) => clearSdr(o, tariff),
      (o: readonly Offer[]) => clearByDynamicKey(o, tariff),
      (o: readonly Offer[]) => clearByStaticKey(o, tariff, id => Number(id.slice(1)) * 20_000),
    ]
    fc.assert(
      fc.property(book, offers => {
        for (const clear of mechanisms) {
          const result = clear(offers)
          const sum = (side: Offer['side']) =>
            offers
              .filter(item => item.side === side)
              .reduce((total, { id }) => total + (result.fills.get(id) ?? 0n), 0n)
          expect([sum('buy'), sum('sell')]).toEqual([result.quantity, result.quantity])
          const shuffled = clear(offers.toReversed())
          expect([...shuffled.fills].sort()).toEqual([...result.fills].sort())
          expect(shuffled.price).toBe(result.price)
        }
      }),
    )
  })

  it('sdrIsNeverWorseThanTheGrid', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 6n),
        fc.bigInt(1n, 10n ** 6n),
        fc.bigInt(0n, 500_000n),
        fc.bigInt(0n, 500_000n),
        (supply, demand, a, b) => {
          const tariff = { retail: a > b ? a : b, feedIn: a > b ? b : a }
          const price = sdrPrice(supply, demand, tariff)
          expect(price <= tariff.retail && price >= tariff.feedIn - 1n).toBe(true)
        },
      ),
    )
  })
})
