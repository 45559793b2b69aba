/** What consumers of the map pay, whom, and what they have of it; and every no with its reason. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Allowed } from '../../../../kernel/allowances/allowed.ts'
import { priceOf } from '../../../../kernel/map/map-params.ts'
import { closeMap, INITIAL_MAP, type MapBooks, openMap } from '../../../../kernel/map/map-state.ts'
import { publishUntil } from '../../../../kernel/map/publish.ts'
import { MOST_ORDERS, sell } from '../../../../kernel/map/sell.ts'
import type { AppraisalContext, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { promptKnowledge } from '../../../../kernel/testing/prompt-knowledge.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { MapOrder } from '../../../../protocol/cells/map-order.ts'
import { regionName, regionOf } from '../../../../protocol/cells/region.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { receivedMessage } from '../../../testing/received-message.ts'
import { MAP_ORDER } from '../../messages/map/map-order.ts'
import { readMapView } from '../../messages/map/map-view.ts'
import { MAP_CONSUMER } from '../../messages/map/spending.ts'
import { RESOLUTION } from '../../messages/sheet.ts'
import { device } from '../../testing/conformance-case.ts'
import { hourKey } from '../freshness.ts'
import { readParams } from '../params.ts'
import { INITIAL_STATE, type MobilityState } from '../state.ts'
import { appraiseAll } from './judge-orders.ts'
import { ROADS } from './shape.ts'
import { viewOfMap } from './view.ts'

const params = readParams({ map: { price: '5', fee: '10%', keep: '28d' } })
const DAY = 20_000
const CELL = numberOfCell('891f1d48853ffff', RESOLUTION)
const HERE = regionName(regionOf(CELL))
const THERE = '85283083fffffff'

const subject = (number: number, model: string, owner = number): Subject => ({
  ...device(5),
  id: number.toString(16).padStart(64, '0') as SubjectId,
  owner: `0x${owner.toString(16).padStart(40, '0')}` as Address,
  model,
})
const drivers = [1, 2, 3, 4, 5].map(number => subject(number, 'mobility/phone'))
const buyer = subject(50, MAP_CONSUMER)

/** Five drivers with so many rows each, all of one region. */
function booksOf(rowsOf: readonly number[], rows: number, edition = DAY): MapBooks {
  const books = openMap(INITIAL_MAP, ROADS)
  books.edition = edition
  for (const { id, owner } of drivers) books.people.push([owner, id, owner])
  for (let row = 0; row < rows; row++)
    books.rows.set(hourKey(CELL + (row >> 4), row % 16), [40, 5, edition, 2])
  const weeks = new Map([[Math.floor(edition / 7), new Map(rowsOf.map((count, at) => [at, count]))]])
  books.parts.set(regionOf(CELL), weeks)
  return books
}

interface Purse {
  readonly deposit?: bigint
  readonly allowed?: bigint | undefined
  readonly all?: readonly Subject[]
}

function contextOf({ deposit = 10n ** 12n, all = [...drivers, buyer], ...purse }: Purse = {}) {
  const left = 'allowed' in purse ? purse.allowed : 10n ** 12n
  return {
    subjects: new Map(all.map(one => [one.id, one])),
    paymentDecimals: 6,
    depositOf: () => deposit,
    allowedOf: () =>
      left === undefined
        ? undefined
        : ({ left, amount: left, total: left, spent: 0n, periodEndsMs: 1, untilMs: 2 } as Allowed),
  }
}

const order = (
  change: Partial<MapOrder & { readonly id: MessageId; readonly consumer: SubjectId }> = {},
) => ({
  id: 'a1' as MessageId,
  consumer: buyer.id,
  regions: [HERE],
  days: 0,
  most: 10n ** 12n,
  ...change,
})
const stateOf = (books: MapBooks): MobilityState => ({ ...INITIAL_STATE, map: closeMap(books) })
const sum = (all: readonly { readonly amount: bigint }[]) =>
  all.reduce((total, { amount }) => total + amount, 0n)

describe('a sale', () => {
  it('paysWhoeverMadeTheRowsAndBurnsTheFee, each in proportion, to the last unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 400 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (parts, rows) => {
          const books = booksOf(parts, rows)
          const { transfers, charges, findings } = sell(books, [order()], contextOf(), params.map)
          const price = parts.some(part => part > 0) ? priceOf(rows, params.map, 6) : 0n
          expect(findings).toEqual([])
          expect(sum(transfers)).toBe(price)
          expect(sum(charges)).toBe((price + 9n) / 10n)
          const all = BigInt(parts.reduce((total, part) => total + part, 0))
          for (const { payee, to, amount } of transfers) {
            const at = drivers.findIndex(({ id }) => id === payee)
            expect(to).toBe(drivers[at]!.owner)
            const exact = (price * BigInt(parts[at]!)) / all
            expect(amount === exact || amount === exact + 1n).toBe(true)
          }
          expect(charges.every(({ payee }) => transfers.some(one => one.payee === payee))).toBe(true)
        },
      ),
    )
  })

  it('isOfEachRowOnce: a stream pays what an edition adds, and never more than it says', () => {
    const editions = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        editions,
        fc.nat({ max: 6 }),
        fc.bigInt({ min: 0n, max: 300_000n }),
        (added, days, most) => {
          const books = booksOf([1, 1, 1, 1, 1], 0)
          let [spent, key] = [0n, 0]
          const sold = new Set<number>()
          let isOver = false
          for (const [at, more] of added.entries()) {
            books.edition = DAY + at
            for (let row = 0; row < more; row++) books.rows.set(hourKey(CELL, key++), [30, 5, DAY + at, 2])
            const { transfers, charges, findings } = sell(
              books,
              at === 0 ? [order({ days, most })] : [],
              contextOf(),
              params.map,
            )
            const paid = sum(transfers) + sum(charges)
            spent += paid
            isOver ||= findings.length > 0
            const seen = readMapView(viewOfMap(stateOf(books), buyer, params)).rows
            for (const { hour, cell } of seen) sold.add(hourKey(cell, hour))
            if (at > days) expect(paid).toBe(0n)
          }
          expect(spent).toBeLessThanOrEqual(most)
          const wanted = added.slice(0, days + 1).reduce((total, more) => total + more, 0)
          if (!isOver) expect(sold.size).toBe(wanted)
          // What was not paid is not shown.
          expect(spent).toBeGreaterThanOrEqual(priceOf(sold.size, params.map, 6))
          expect(spent).toBeLessThanOrEqual(priceOf(sold.size, params.map, 6) * 2n + BigInt(2 * added.length))
        },
      ),
    )
  })

  it('is free to oneself, and to nobody who is in it otherwise', () => {
    const own = subject(50, MAP_CONSUMER, 1)
    const books = booksOf([100, 100, 100, 100, 100], 100)
    const { transfers, charges } = sell(books, [order()], contextOf({ all: [...drivers, own] }), params.map)
    expect(transfers.map(({ payee }) => payee)).toEqual(drivers.slice(1).map(({ id }) => id))
    expect(sum(transfers)).toBe((priceOf(100, params.map, 6) * 4n) / 5n)
    expect(sum(charges)).toBe(sum(transfers) / 10n)
  })

  it('pays who had the device then, and nobody for one that has left', () => {
    const sold = {
      ...drivers[0]!,
      owner: buyer.owner,
      past: [{ owner: drivers[0]!.owner, cell: '', untilMs: 5 }],
    }
    const all = [sold, ...drivers.slice(1, 4), buyer]
    const { transfers } = sell(booksOf([1, 1, 1, 1, 1], 100), [order()], contextOf({ all }), params.map)
    expect(transfers.map(({ to }) => to)).toEqual(drivers.slice(0, 4).map(({ owner }) => owner))
  })
})

describe('a sale that is refused', () => {
  const refusal = (purse: Purse, change: Partial<MapOrder> = {}, rows = 100) => {
    const books = booksOf([1, 1, 1, 1, 1], rows)
    const { transfers, charges, findings } = sell(books, [order(change)], contextOf(purse), params.map)
    expect([...transfers, ...charges]).toEqual([])
    expect(readMapView(viewOfMap(stateOf(books), buyer, params)).rows).toEqual([])
    return findings
  }

  it.each([
    ['spending_not_allowed', { allowed: undefined }, {}, { asked: 550_000n }],
    ['allowance_used', { allowed: 549_999n }, {}, { asked: 550_000n, left: 549_999n }],
    ['deposit_short', { deposit: 1n }, {}, { asked: 550_000n, deposit: 1n }],
    ['order_spent', {}, { most: 549_999n }, { asked: 550_000n, left: 549_999n }],
    ['nothing_there', {}, { regions: [THERE] }, { owners: 5, days: 2, edition: DAY }],
  ] as const)('%s: nothing is paid, nothing shown, and it says why', (code, purse, change, facts) => {
    expect(refusal(purse, change)).toMatchObject([
      { subject: buyer.id, code, severity: 'notice', facts: { order: 'a1', ...facts } },
    ])
  })

  it('honest: just enough is enough', () => {
    const books = booksOf([1, 1, 1, 1, 1], 100)
    const enough = { allowed: 550_000n, deposit: 550_000n }
    const { findings, transfers } = sell(books, [order({ most: 550_000n })], contextOf(enough), params.map)
    expect(findings).toEqual([])
    expect(sum(transfers)).toBe(500_000n)
    const view = readMapView(viewOfMap(stateOf(books), buyer, params))
    expect(view.rows.length).toBe(100)
    expect(view.orders['a1']).toMatchObject({ paid: '550000', left: '0', upTo: DAY, ended: '' })
  })

  it('orders_full: eight stand at once, and one that is over makes room', () => {
    const books = booksOf([1, 1, 1, 1, 1], 10)
    const many = Array.from({ length: MOST_ORDERS + 1 }, (_, at) =>
      order({ id: `b${at}` as MessageId, days: 3 }),
    )
    const { findings } = sell(books, many, contextOf(), params.map)
    expect(findings).toMatchObject([{ code: 'orders_full', facts: { order: 'b8', standing: 8, most: 8 } }])
    books.edition = DAY + 3
    expect(sell(books, [], contextOf(), params.map).findings).toEqual([])
    expect(sell(books, [order({ id: 'c' as MessageId })], contextOf(), params.map).findings).toEqual([])
  })

  it('is forgotten with its consumer, and some weeks after its last edition', () => {
    const books = booksOf([1, 1, 1, 1, 1], 10)
    sell(books, [order()], contextOf(), params.map)
    publishUntil(books, DAY + 29, params.map)
    sell(books, [], contextOf(), params.map)
    expect(books.orders.size).toBe(0)
    sell(books, [order({ id: 'd' as MessageId, days: 9 })], contextOf(), params.map)
    sell(books, [], contextOf({ all: drivers }), params.map)
    expect(books.orders.size).toBe(0)
  })
})

describe('who drives', () => {
  it('sees the map of the regions that rows of theirs are in, and of no other', () => {
    const books = booksOf([1, 0, 1, 1, 1], 7)
    books.parts
      .get(regionOf(CELL))!
      .get(Math.floor(DAY / 7))!
      .delete(1)
    const rowsFor = (one: Subject) => readMapView(viewOfMap(stateOf(books), one, params)).rows.length
    expect([0, 1, 2].map(at => rowsFor(drivers[at]!))).toEqual([7, 0, 7])
    expect(rowsFor(buyer)).toBe(0)
  })
})

describe('an order', () => {
  const said = (payload: Uint8Array, by = buyer) => {
    const message: ReceivedMessage = receivedMessage({
      id: '01'.repeat(32) as MessageId,
      subject: by.id,
      contentType: MAP_ORDER.contentType,
      sequence: 0,
      timeMs: 1,
      arrivedAtMs: 2,
      payload,
    })
    const epoch = { number: 0, startMs: 0, endMs: 10, seed: `0x${'00'.repeat(32)}` } as const
    const context: AppraisalContext<MobilityState> = {
      ...promptKnowledge(epoch),
      epoch,
      state: INITIAL_STATE,
    }
    return appraiseAll(by, [message], context, params)
  }
  const good: MapOrder = { regions: [HERE], days: 3, most: 5n }

  it('is taken of a consumer, and of nobody else', () => {
    expect(said(MAP_ORDER.encode(good)).summary).toMatchObject({ orders: [{ ...good, id: '01'.repeat(32) }] })
    expect(said(MAP_ORDER.encode(good), drivers[0]!).verdicts).toMatchObject([
      { accepted: false, code: 'not_a_consumer', facts: { model: 'mobility/phone', needed: MAP_CONSUMER } },
    ])
  })

  it.each([
    ['no regions', { regions: [] }],
    ['a region twice', { regions: [HERE, HERE] }],
    ['a cell that is none', { regions: ['85ffffffffffffff'] }],
    ['a cell of a street', { regions: ['891f1d48853ffff'] }],
    ['too many days', { days: 32 }],
    ['a negative price', { most: -1n }],
  ])('%s: it is not even written, and says what would be right', (_, change) => {
    expect(() => MAP_ORDER.encode({ ...good, ...change })).toThrow(/mobility-map-order: \w+ is/)
  })

  it('whatever bytes come, it is a verdict', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        expect(said(bytes).verdicts).toMatchObject([{ accepted: false, code: 'payload_malformed' }])
      }),
      { numRuns: 50 },
    )
  })
})
