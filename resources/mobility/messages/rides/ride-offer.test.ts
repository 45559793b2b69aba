import fc from 'fast-check'
import { cellToParent } from 'h3-js'
import { expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import { fareOf } from './fare.ts'
import { matchOffers, RIDE_OFFER, type RideRequest, type Standing } from './ride-offer.ts'

const [HERE, ELSEWHERE] = ['871f1d489ffffff', '872a1072bffffff']
const region = (cell: string) => cellToParent(cell, 5)
const driver = (number: number): SubjectId => toSubjectId(number.toString(16).padStart(64, '0'))
const REQUEST: RideRequest = {
  from: HERE,
  metres: 9_000,
  seconds: 900,
  seats: 2,
  most: 1_000_000n,
  nowMs: 1_000,
  nonce: 'ab'.repeat(16),
}

const offers = fc.uniqueArray(
  fc.record({
    driver: fc.integer({ min: 1, max: 60 }).map(driver),
    regions: fc.constantFrom([region(HERE)], [region(ELSEWHERE)], [region(ELSEWHERE), region(HERE)].sort()),
    start: fc.bigInt(0n, 500_000n),
    perKm: fc.constantFrom(0n, 1_000n, 100_000n),
    perMinute: fc.constant(0n),
    seats: fc.integer({ min: 1, max: 4 }),
    until: fc.constantFrom(1_000, 1_001, 9_999),
    key: fc.constant('cd'.repeat(32)),
    url: fc.constant(''),
    stars100: fc.constant(0),
    ratings: fc.constant(0),
  }),
  { selector: ({ driver: name }) => name, maxLength: 12 },
)

it('whoIsMatchedComesHasRoomAndIsNoDearerThanAsked, cheapest first, whatever the order', () => {
  fc.assert(
    fc.property(offers, all => {
      const matched = matchOffers(REQUEST, all)
      for (const one of matched) {
        expect(one.regions.includes(region(HERE)) && one.seats >= 2 && one.until > 1_000).toBe(true)
        expect(one.quote).toBe(fareOf(one, REQUEST))
        expect(one.quote <= REQUEST.most).toBe(true)
      }
      const quotes = matched.map(({ quote }) => quote)
      expect(quotes).toEqual(quotes.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      expect(matchOffers(REQUEST, all.toReversed())).toEqual(matched)
      const names = new Set(matched.map(one => one.driver))
      const left = all.filter(one => !names.has(one.driver))
      expect(matchOffers(REQUEST, left)).toEqual([])
    }),
  )
})

it('among equal prices no name is first: the request’s chance decides', () => {
  const [sample] = fc.sample(
    offers.filter(all => all.length > 0),
    1,
  )
  const equal = Array.from(
    { length: 4 },
    (_, at): Standing => ({
      ...sample![0]!,
      driver: driver(at + 1),
      regions: [region(HERE)],
      start: 0n,
      perKm: 0n,
      seats: 4,
      until: 9_999,
    }),
  )
  const firsts = Array.from({ length: 40 }, (_, at) => {
    const nonce = at.toString(16).padStart(32, '0')
    return matchOffers({ ...REQUEST, nonce }, equal)[0]!.driver
  })
  expect(new Set(firsts).size).toBe(4)
})

it('an offer is read as it was written, and an address that is none is refused', () => {
  const offer = {
    regions: [region(HERE)],
    start: 1n,
    perKm: 2n,
    perMinute: 3n,
    seats: 4,
    until: 5,
    key: 'ef'.repeat(32),
    url: 'https://car.example:9441',
  }
  expect(RIDE_OFFER.decode(RIDE_OFFER.encode(offer))).toEqual(offer)
  expect(() => RIDE_OFFER.encode({ ...offer, url: 'javascript:alert(1)' })).toThrow('url is')
})
