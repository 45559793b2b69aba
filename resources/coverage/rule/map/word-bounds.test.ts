/** What a consumer's word brings is never more than it cost: as laws, and with the honest that it leaves alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../../kernel/map/map-state.ts'
import type { Charge, Transfer } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { member } from '../../testing/conformance-case.ts'
import type { Context } from '../books.ts'
import { readParams } from '../params.ts'
import { boundsOf, closeWords, countPaid, openWords } from './word-bounds.ts'

const OWNERS = 5
const params = readParams({ map: { owners: OWNERS } })
const consumer = member(40, 'consumer')
const gateways = Array.from(
  { length: 9 },
  (_, at): Subject => ({
    ...member(at + 1, 'gateway'),
    vouched: { place: 1 },
  }),
)

function contextOf(vouching: boolean, subjects: readonly Subject[] = gateways): Context {
  return {
    vouching,
    subjects: new Map([...subjects, consumer].map(one => [one.id, one])),
  } as unknown as Context
}

const personOf = ({ id, owner }: Subject): Person => [owner, id, owner, consumer.id]

/** Of each gateway, in their order: what it was paid, and what was burned of that. */
function paid(amounts: readonly bigint[], feePpm = 10_000n) {
  const transfers = amounts.map((amount, at) => {
    const { id: payee, owner: to } = gateways[at]!
    return { payer: consumer.id, payee, to, from: consumer.owner, amount, facts: {} } as unknown as Transfer
  })
  const charges = transfers.map(({ payee, amount }) => {
    const burned = (amount * feePpm) / 1_000_000n
    return {
      subject: consumer.id,
      from: consumer.owner,
      payee,
      amount: burned,
      facts: {},
    } as unknown as Charge
  })
  return { transfers, charges }
}

const money = fc.bigInt({ min: 0n, max: 10n ** 12n })

describe('what a consumer’s word may bring', () => {
  it('fewerThanHalfOfARowsOwnersNeverHaveMoreByALieThanTheHonestWerePaidForIt', () => {
    const worlds = fc.record({
      liars: fc.array(money, { maxLength: Math.floor((OWNERS - 1) / 2) }),
      honest: fc.array(money, { minLength: OWNERS, maxLength: OWNERS + 2 }),
      sales: fc.array(money, { maxLength: 20 }),
    })
    fc.assert(
      fc.property(worlds, ({ liars, honest, sales }) => {
        const books = openWords({})
        countPaid(books, paid([...liars, ...honest]), contextOf(true))
        const bounds = boundsOf(books, contextOf(true), params)
        let had = 0n
        for (const amount of sales)
          for (const at of liars.keys()) had += bounds.take(personOf(gateways[at]!), amount)
        expect(had).toBeLessThanOrEqual(honest.reduce((sum, one) => sum + one, 0n))
      }),
    )
  })

  it('whereNobodyCouldVouchAllTogetherHaveNoMoreThanHalfOfWhatWasBurned', () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 9 }), fc.array(money, { maxLength: 20 }), (amounts, sales) => {
        const books = openWords({})
        const moved = paid(amounts)
        countPaid(books, moved, contextOf(false))
        const bounds = boundsOf(books, contextOf(false), params)
        let had = 0n
        for (const amount of sales) for (const one of gateways) had += bounds.take(personOf(one), amount)
        const burned = moved.charges.reduce((sum, { amount }) => sum + amount, 0n)
        expect(2n * had).toBeLessThanOrEqual(burned)
      }),
    )
  })

  it('asks nothing less of buyers where packets are paid for as they usually are', () => {
    // Ten buyers, a row every two days of a device that is heard once an hour, at the price of a packet each: as unless said.
    const books = openWords({})
    countPaid(books, paid(Array(6).fill(48n * 1_000n)), contextOf(true))
    const bounds = boundsOf(books, contextOf(true), params)
    const share = 1_000n / 6n
    for (let buyer = 0; buyer < 10; buyer++)
      for (const one of gateways.slice(0, 6)) expect(bounds.take(personOf(one), share)).toBe(share)
  })

  it('is nothing where a consumer pays its friend alone, whatever it pays', () => {
    const books = openWords({})
    countPaid(books, paid([10n ** 12n]), contextOf(true))
    expect(boundsOf(books, contextOf(true), params).take(personOf(gateways[0]!), 5n)).toBe(0n)
    // Nor where the others are accounts that nobody vouches for.
    const strangers = gateways.map((one, at) => (at === 0 ? one : { ...one, vouched: undefined }))
    const context = contextOf(true, strangers as unknown as readonly Subject[])
    const more = openWords({})
    countPaid(more, paid(Array(9).fill(10n ** 12n)), context)
    expect(boundsOf(more, context, params).take(personOf(gateways[0]!), 5n)).toBe(0n)
  })

  it('is used up by what was had, given back where it was not paid, and is the same after it was written down', () => {
    const books = openWords({})
    countPaid(books, paid(Array(5).fill(100n)), contextOf(true))
    const bounds = boundsOf(books, contextOf(true), params)
    const person = personOf(gateways[0]!)
    expect([bounds.take(person, 70n), bounds.take(person, 70n)]).toEqual([70n, 30n])
    bounds.giveBack(person, 30n)
    const again = openWords(closeWords(books))
    expect(boundsOf(again, contextOf(true), params).take(person, 70n)).toBe(30n)
    expect(closeWords(openWords(closeWords(books)))).toEqual(closeWords(books))
  })

  it('of beacons nothing is bounded where somebody could vouch, and nothing is sold where nobody could', () => {
    const [owner, id] = [gateways[0]!.owner, gateways[0]!.id]
    for (const vouching of [true, false])
      expect(boundsOf(openWords({}), contextOf(vouching), params).take([owner, id, owner], 5n)).toBe(
        vouching ? 5n : 0n,
      )
  })
})
