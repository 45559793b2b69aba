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
  moneyForCredits,
  risen,
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

  it('a price counts no more than itself, and rises no faster by being looked at often', () => {
    const steps = fc.array(fc.bigInt({ min: 0n, max: 100_000n }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(price, price, steps, (before, jumped, waits) => {
        const risePpm = 500_000n
        let counted = before
        for (const elapsed of waits) counted = risen(jumped, { before: counted, elapsed, risePpm })
        const days = waits.reduce((sum, wait) => sum + Number(wait), 0) / 86_400
        expect(counted).toBeLessThanOrEqual(jumped > before ? jumped : before)
        // At most as if it grew all the time: e^(0.5 a day), but for the last places.
        expect(Number(counted)).toBeLessThanOrEqual(Number(before) * Math.exp(0.5 * days) * 1.000_001 + 1)
      }),
    )
  })
})
