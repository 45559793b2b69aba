import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EpochEconomy, economyOf } from './epoch-economy.ts'
import { giniPpm, nakamotoCoefficient } from './inequality.ts'
import { sustainabilityOf } from './sustainability.ts'

const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 24n }), { minLength: 1, maxLength: 40 })

describe('how earnings are spread', () => {
  it('giniIsBetweenNothingAndOne, does not hang on units or order, and is nothing among equals', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 1_000n }), (each, unit) => {
        const gini = giniPpm(each)
        expect(gini).toBeGreaterThanOrEqual(0)
        expect(gini).toBeLessThan(1_000_000)
        expect(giniPpm(each.map(amount => amount * unit))).toBe(gini)
        expect(giniPpm(each.toReversed())).toBe(gini)
        expect(giniPpm(each.map(() => unit))).toBe(0)
      }),
    )
  })

  it('takingFromThePoorerForTheRicherRaisesGini, and never the number of those who earn half', () => {
    const pair = fc.tuple(
      amounts,
      fc.bigInt({ min: 2n, max: 10n ** 20n }),
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
    )
    fc.assert(
      fc.property(pair, ([others, poor, more]) => {
        const before = [...others, poor, poor + more]
        const after = [...others, poor - 1n, poor + more + 1n]
        expect(giniPpm(after)).toBeGreaterThanOrEqual(giniPpm(before))
        expect(nakamotoCoefficient([...others, 0n, 2n * poor + more])).toBeLessThanOrEqual(
          nakamotoCoefficient(before),
        )
      }),
    )
  })

  it('asFewTogetherEarnMoreThanHalf, and one fewer do not', () => {
    fc.assert(
      fc.property(amounts, each => {
        const few = nakamotoCoefficient(each)
        const descending = each.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0))
        const sum = (count: number) =>
          descending.slice(0, count).reduce((total, amount) => total + amount, 0n)
        const all = sum(each.length)
        expect(few === 0).toBe(all === 0n)
        expect(2n * sum(few) > all).toBe(all > 0n)
        expect(2n * sum(Math.max(0, few - 1))).toBeLessThanOrEqual(all)
      }),
    )
  })

  it.each([
    [[1n], 0, 1],
    [[1n, 1n, 1n, 1n], 0, 3],
    [[1n, 3n], 250_000, 1],
    [[0n, 0n, 5n], 0, 1],
    [[], 0, 0],
  ])('of %o', (each, gini, few) => {
    expect([giniPpm(each), nakamotoCoefficient(each)]).toEqual([gini, few])
  })
})

const contribution = (subject: string, units: bigint) => ({ subject, units })
const outcome = (name: string, units: Readonly<Record<string, bigint>>, paid: bigint, burned: bigint) => ({
  name,
  contributions: Object.entries(units).map(([subject, many]) => contribution(subject, many)),
  transfers: [{ from: '0x8', to: '0x9', amount: paid }],
  charges: [{ amount: burned }],
})

describe('an epoch as an economy', () => {
  it('countsAccountsAndNotDevices, what waits as well, and who came and who went', () => {
    const result = {
      pools: { emission: 100n, unissued: 30n, byName: {} },
      outcomes: [
        outcome('tally', { a: 1n, b: 2n, c: 0n }, 7n, 2n),
        outcome('other', { a: 4n, d: 1n }, 1n, 0n),
      ],
      rewards: [
        { resource: 'tally', owner: '0x1', amount: 10n, held: 20n },
        { resource: 'tally', owner: '0x1', amount: 10n, held: 0n },
        { resource: 'tally', owner: '0x2', amount: 0n, held: 10n },
        { resource: 'tally', owner: '0x3', amount: 0n, held: 0n },
      ],
    } as never
    expect(economyOf(result, new Set(['a', 'c', 'x']))).toEqual({
      issued: 70n,
      paid: 8n,
      burned: 2n,
      earners: 2,
      giniPpm: 300_000,
      nakamoto: 1,
      active: 3,
      joined: 2,
      left: 2,
      uses: [],
      classes: [
        { resource: 'other', devices: 2, tokens: 0n, paid: 1n },
        { resource: 'tally', devices: 2, tokens: 50n, paid: 7n },
      ],
    })
    expect(Object.keys(economyOf(result, undefined))).not.toContain('left')
  })
})

const economy = (change: Partial<EpochEconomy>): EpochEconomy => ({
  issued: 0n,
  paid: 0n,
  burned: 0n,
  earners: 0,
  giniPpm: 0,
  nakamoto: 0,
  active: 0,
  joined: 0,
  left: 0,
  ...change,
})
const over = (economies: readonly EpochEconomy[], price?: bigint) =>
  sustainabilityOf({
    economies,
    epochMs: 3_600_000,
    tokenDecimals: 18,
    supplyLeft: 1_000n * 10n ** 18n,
    price,
  })

describe('sustainability', () => {
  const one = economy({
    issued: 10n * 10n ** 18n,
    paid: 4_000_000n,
    burned: 1_000_000n,
    earners: 3,
    giniPpm: 200_000,
    nakamoto: 2,
    active: 9,
    left: 1,
  })

  it('names the price up to which use pays for what is issued, and how long the supply lasts', () => {
    expect(over([one, one])).toEqual({
      epochs: 2,
      issued: 20n * 10n ** 18n,
      spent: 10_000_000n,
      burned: 2_000_000n,
      burnedPpm: 200_000,
      breakEven: 500_000n,
      giniPpm: 200_000,
      nakamoto: 2,
      churnPpm: 100_000,
      payback: [],
      wash: [],
      supplyEpochs: 100,
    })
  })

  it('subsidyIsNothingUpToTheBreakEvenAndRisesAboveIt, never to more than all', () => {
    const prices = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }))
    fc.assert(
      fc.property(prices, ([price, more]) => {
        const [low = 0, high = 0] = [price, price + more].map(at => over([one], at).subsidyPpm)
        expect(high).toBeGreaterThanOrEqual(low)
        expect(high).toBeLessThan(1_000_000)
        if (price <= 500_000n) expect(low).toBe(0)
      }),
    )
    expect(over([one], 1_000_000n).subsidyPpm).toBe(500_000)
    expect(over([economy({ issued: 1n })], 1n).subsidyPpm).toBe(1_000_000)
  })

  it('says nothing of what it does not know', () => {
    expect(over([])).toEqual({
      epochs: 0,
      issued: 0n,
      spent: 0n,
      burned: 0n,
      burnedPpm: 0,
      giniPpm: 0,
      nakamoto: 0,
      churnPpm: 0,
      payback: [],
      wash: [],
    })
    expect(over([one])).not.toHaveProperty('subsidyPpm')
  })
})
