import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addShares, beaconKeyOf, type DealTerms, isBeaconKey, makeDeal, openDeal, openDeals } from './deal.ts'
import { base, commitBase, hashToScalar, mod, ORDER, scalarBytes, sumOf, toScalar } from './group.ts'
import { isGoodOpening, openShare, recoverSecret } from './opening.ts'

const bytes = (text: string) => utf8ToBytes(text)
const keysOf = (count: number) =>
  Array.from({ length: count }, (_, index) => beaconKeyOf(bytes(`a seed of oracle ${index}`)))

function termsOf(count: number, threshold: number, context = 'epoch 7, dealer 0'): DealTerms {
  return { keys: keysOf(count).map(({ publicKey }) => publicKey), threshold, context: bytes(context) }
}

/** What those at these places open it to. */
function openBy(places: readonly number[], shares: readonly Uint8Array[], threshold: number) {
  const keys = keysOf(shares.length)
  return recoverSecret(
    new Map(places.map(place => [place, openShare(keys[place]!, shares[place]!)])),
    threshold,
  )
}

/** Sizes that networks have: n, and floor(2n/3) + 1. */
const size = fc
  .integer({ min: 1, max: 7 })
  .map(count => ({ count, threshold: Math.floor((2 * count) / 3) + 1 }))
const runs = { numRuns: 12 }

describe('a deal', () => {
  it('opens to one secret, whoever of the recipients open it', () => {
    fc.assert(
      fc.property(size, fc.string(), fc.infiniteStream(fc.nat()), ({ count, threshold }, secret, picks) => {
        const shares = openDeal(
          makeDeal(bytes(secret), termsOf(count, threshold)),
          termsOf(count, threshold),
        )!
        const all = Array.from({ length: count }, (_, place) => place)
        const someOf = () => all.toSorted(() => (picks.next().value! % 2) - 0.5).slice(0, threshold)
        expect(openBy(someOf(), shares, threshold)).toEqual(openBy(someOf(), shares, threshold))
      }),
      runs,
    )
  })

  it('hides its secret from fewer than the threshold: they come to something else', () => {
    const terms = termsOf(4, 3)
    const shares = openDeal(makeDeal(bytes('secret'), terms), terms)!
    const secret = openBy([0, 1, 2], shares, 3)
    expect(openBy([1, 2, 3], shares, 3)).toEqual(secret)
    expect(openBy([0, 1], shares, 2)).not.toEqual(secret)
    expect(() => openBy([0, 1], shares, 3)).toThrow('3 openings are needed, there are 2')
  })

  it('is the same for the same secret and terms, and another for any other', () => {
    const deal = makeDeal(bytes('secret'), termsOf(4, 3))
    expect(makeDeal(bytes('secret'), termsOf(4, 3))).toEqual(deal)
    for (const other of [
      makeDeal(bytes('other'), termsOf(4, 3)),
      makeDeal(bytes('secret'), termsOf(4, 3, 'epoch 8')),
      makeDeal(bytes('secret'), termsOf(4, 2)),
    ])
      expect(other.slice(0, 128)).not.toEqual(deal.slice(0, 128))
  })

  it('is good on its own terms alone', () => {
    const deal = makeDeal(bytes('secret'), termsOf(5, 4))
    expect(openDeal(deal, termsOf(5, 4))).toHaveLength(5)
    expect(openDeal(deal, termsOf(5, 4, 'another dealer'))).toBeUndefined()
    expect(openDeal(deal, termsOf(4, 3))).toBeUndefined()
    const swapped = termsOf(5, 4).keys.toReversed()
    expect(openDeal(deal, { ...termsOf(5, 4), keys: swapped })).toBeUndefined()
    // A higher degree would make the openings of some differ from those of others.
    expect(openDeal(deal, termsOf(5, 3))).toBeUndefined()
  })

  it('is spoilt by any change of a byte', () => {
    const terms = termsOf(4, 3)
    const deal = makeDeal(bytes('secret'), terms)
    fc.assert(
      fc.property(fc.nat(deal.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = deal.slice()
        changed[at]! ^= change
        expect(openDeal(changed, terms)).toBeUndefined()
      }),
      { numRuns: 40 },
    )
    expect(openDeal(deal.slice(1), terms)).toBeUndefined()
    expect(openDeal(new Uint8Array(0), terms)).toBeUndefined()
  })

  it('is good or not whatever it is looked at with, though two be spoilt so that what is wrong with them cancels out', () => {
    const terms = termsOf(4, 3)
    const given = ['one', 'two', 'three'].map(dealer => {
      const context = bytes(dealer)
      return { context, deal: makeDeal(bytes(`secret of ${dealer}`), { ...terms, context }) }
    })
    const alone = given.map(({ deal, context }) => openDeal(deal, { ...terms, context }))
    expect(openDeals(given, terms)).toEqual(alone)
    // The response of one is more by what that of the other is less.
    const last = 4 * 4 * 32
    const by = (at: number, more: bigint) => {
      const { deal, context } = given[at]!
      const response = toScalar(deal.slice(last, last + 32))!
      const changed = deal.slice()
      changed.set(scalarBytes(mod(response + more)), last)
      return { context, deal: changed }
    }
    expect(openDeals([by(0, 1n), by(1, -1n), given[2]!], terms)).toEqual([undefined, undefined, alone[2]])
    expect(openDeals([given[0]!, { ...given[1]!, deal: new Uint8Array(3) }], terms)).toEqual([
      alone[0],
      undefined,
    ])
    expect(openDeals([], terms)).toEqual([])
  })

  it('adds up with others: their sum opens to the sum of the secrets', () => {
    const deals = ['one', 'two', 'three'].map(dealer => {
      const terms = termsOf(4, 3, dealer)
      return openDeal(makeDeal(bytes(`secret of ${dealer}`), terms), terms)!
    })
    const sum = addShares(deals)
    expect(openBy([0, 1, 3], sum, 3)).toEqual(openBy([1, 2, 3], sum, 3))
    expect(openBy([0, 1, 3], sum, 3)).not.toEqual(openBy([0, 1, 3], addShares(deals.slice(1)), 3))
  })
})

describe('an opening', () => {
  const terms = termsOf(4, 3)
  const shares = openDeal(makeDeal(bytes('secret'), terms), terms)!
  const [mine, other] = keysOf(4)

  it('is good for its key and share alone', () => {
    const opening = openShare(mine!, shares[0]!)
    expect(isGoodOpening(opening, mine!.publicKey, shares[0]!)).toBe(true)
    expect(isGoodOpening(opening, other!.publicKey, shares[0]!)).toBe(false)
    expect(isGoodOpening(opening, mine!.publicKey, shares[1]!)).toBe(false)
    expect(isGoodOpening(openShare(other!, shares[0]!), mine!.publicKey, shares[0]!)).toBe(false)
  })

  it('is spoilt by any change of a byte', () => {
    const opening = openShare(mine!, shares[0]!)
    fc.assert(
      fc.property(fc.nat(opening.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = opening.slice()
        changed[at]! ^= change
        expect(isGoodOpening(changed, mine!.publicKey, shares[0]!)).toBe(false)
      }),
      { numRuns: 40 },
    )
    expect(isGoodOpening(opening.slice(1), mine!.publicKey, shares[0]!)).toBe(false)
  })
})

describe('keys', () => {
  it('are points, and not zero', () => {
    expect(isBeaconKey(mineKey())).toBe(true)
    for (const wrong of [new Uint8Array(32), new Uint8Array(32).fill(255), mineKey().slice(1)])
      expect(isBeaconKey(wrong)).toBe(false)
  })

  it('do not come from a base whose relation to the other’s is known', () => {
    expect(commitBase().toBytes()).not.toEqual(base().toBytes())
    expect(sumOf([commitBase(), commitBase()], [ORDER - 1n, 1n]).is0()).toBe(true)
  })

  it('hash their parts apart', () => {
    expect(hashToScalar('x', bytes('ab'), bytes('c'))).not.toBe(hashToScalar('x', bytes('a'), bytes('bc')))
    expect(scalarBytes(1n)[0]).toBe(1)
  })
})

const mineKey = () => keysOf(1)[0]!.publicKey
