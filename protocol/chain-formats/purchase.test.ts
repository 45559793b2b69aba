import fc from 'fast-check'
import { hashStruct, hashTypedData } from 'viem'
import { describe, expect, it } from 'vitest'
import { CREDITS, creditVectors, priceRows, UNIT } from '../testing/credit-vectors.ts'
import { expectFile } from '../testing/expect-file.ts'
import { NETWORK, PLACE } from '../testing/sample-values.ts'
import {
  creditsForMoney,
  creditsForTokens,
  DORMANT,
  follow,
  moneyForCredits,
  tokensForCredits,
} from './credit-price.ts'

describe('credits.json', () => {
  it('has what viem computes of what a buyer signs', () => {
    const vectors = creditVectors()
    expectFile('credits.json', vectors)
    const types = {
      Purchase: [
        { name: 'buyer', type: 'address' },
        { name: 'account', type: 'address' },
        { name: 'asset', type: 'address' },
        { name: 'amount', type: 'uint128' },
        { name: 'least', type: 'uint128' },
        { name: 'until', type: 'uint64' },
        { name: 'nonce', type: 'uint64' },
      ],
    }
    const { chainId } = PLACE
    const domain = {
      name: 'Cairn Credits',
      version: '2',
      chainId,
      verifyingContract: CREDITS,
      salt: NETWORK,
    }
    for (let index = 0; index < vectors.count; index++) {
      const columns = types.Purchase.map(({ name }) => [name, vectors[name as 'amount'][index]])
      const message = Object.fromEntries(columns)
      expect(hashStruct({ data: message, primaryType: 'Purchase', types })).toBe(vectors.structHash[index])
      const typed = { domain, types, primaryType: 'Purchase', message } as const
      expect(hashTypedData(typed)).toBe(vectors.digest[index])
    }
  })

  it('has a row of every way in which a round cannot be used', () => {
    const said = new Set(priceRows().map(({ dormant }) => dormant))
    const elsewhere = ['no_feed', 'broken', 'sequencer_down', 'sequencer_back']
    expect([...said].sort()).toEqual(DORMANT.filter(why => !elsewhere.includes(why)).sort())
  })
})

const amount = fc.bigInt({ min: 0n, max: 10n ** 30n })
const price = fc.bigInt({ min: 1n, max: 10n ** 24n })

describe('what credits cost', () => {
  it('the fewest tokens that credits come of are enough, and one fewer are not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), price, (credits, at) => {
        const tokens = tokensForCredits(credits, at, UNIT)!
        expect(creditsForTokens(tokens, at, UNIT)).toBeGreaterThanOrEqual(credits)
        expect(creditsForTokens(tokens - 1n, at, UNIT)).toBeLessThan(credits)
        const money = moneyForCredits(credits, 6, UNIT)
        expect(creditsForMoney(money, 6, UNIT)).toBeGreaterThanOrEqual(credits)
        expect(creditsForMoney(money - 1n, 6, UNIT)).toBeLessThan(credits)
      }),
    )
    expect(tokensForCredits(1n, 0n, UNIT)).toBeUndefined()
  })

  it('buying in parts brings no more than buying at once', () => {
    fc.assert(
      fc.property(amount, amount, price, (a, b, at) => {
        const parts = creditsForTokens(a, at, UNIT) + creditsForTokens(b, at, UNIT)
        expect(parts).toBeLessThanOrEqual(creditsForTokens(a + b, at, UNIT))
      }),
    )
  })

  it('whoever looks how often at a feed that says what: a price counts no more than itself, and the anchor keeps its pace', () => {
    const steps = fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 100_000n }), price), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 12n, max: 10n ** 24n }), steps, (from, looks) => {
        const risePpm = 405_465n
        let [anchor, hours] = [from, 0]
        for (const [elapsed, says] of looks) {
          const { counts, next } = follow(says, { anchor, elapsed, risePpm })
          expect(counts).toBeLessThanOrEqual(says)
          expect(counts).toBeLessThanOrEqual(next)
          anchor = next
          // What nobody saw lasted for an hour at most.
          hours += Math.min(Number(elapsed) / 3_600, 1)
          // Half of it in a day, and a third off it in an hour, but for the last places.
          const [most, least] = [Number(from) * 1.5 ** (hours / 24), Number(from) * 1.5 ** -hours]
          expect(Number(anchor)).toBeLessThanOrEqual(most * 1.000_001)
          expect(Number(anchor)).toBeGreaterThanOrEqual(Math.floor(least * 0.999_999) - looks.length)
        }
      }),
    )
  })

  it('a moment moves it by an hour’s worth, and a price that stays is followed', () => {
    const risePpm = 405_465n
    const week = { anchor: 10n ** 18n, elapsed: 604_800n, risePpm }
    expect(follow(10n ** 20n, week).counts).toBe(1_016_894_375_000_000_000n)
    expect(follow(1n, week)).toEqual({ counts: 1n, next: 711_508_290_850_359_133n })
    let [anchor, hours] = [10n ** 18n, 0]
    while (anchor < 3n * 10n ** 18n) {
      anchor = follow(3n * 10n ** 18n, { anchor, elapsed: 3_600n, risePpm }).next
      hours += 1
    }
    expect(hours).toBe(66)
  })
})
