/**
 * Nothing of fewer than five owners or of one day is ever said: not in a row, not by what differs between two editions, not in a number of
 * rows, and not by whom a sale pays. What is published is held against a plain count of all that was seen.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeMap,
  INITIAL_MAP,
  type MapBooks,
  openMap,
  placeOfKey,
} from '../../../../kernel/map/map-state.ts'
import { DAY_QUARTERS, publishUntil } from '../../../../kernel/map/publish.ts'
import { sell } from '../../../../kernel/map/sell.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { regionName, regionOf } from '../../../../protocol/cells/region.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { RESOLUTION } from '../../messages/sheet.ts'
import { device } from '../../testing/conformance-case.ts'
import type { DueSheet } from '../decide.ts'
import { hourKey, hourOf } from '../freshness.ts'
import { readParams } from '../params.ts'
import { collect } from './collect.ts'
import type { RoadsParams } from './roads-params.ts'
import { ROADS } from './shape.ts'

const { map: usual } = readParams({ map: { keep: '6d', price: '2' } })
const params = usual
const CELLS = [0, 1].map(more => numberOfCell('891f1d48853ffff', RESOLUTION) + more)
const [FIRST_DAY, DAYS, OWNERS] = [20_000, 9, 8]
const CONSUMER = subjectOf(99, 'mobility/consumer')

interface Sight {
  readonly day: number
  /** 8 o’clock or 9. */
  readonly hour: number
  readonly owner: number
  readonly cell: number
  readonly kmh: number
  readonly isTrusted: boolean
  readonly person?: string
}

const sight: fc.Arbitrary<Sight> = fc.record({
  day: fc.nat({ max: DAYS - 1 }),
  hour: fc.constantFrom(8, 9),
  owner: fc.nat({ max: OWNERS - 1 }),
  cell: fc.nat({ max: CELLS.length - 1 }),
  kmh: fc.integer({ min: 0, max: 130 }),
  isTrusted: fc.oneof(
    { weight: 5, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
})
const sights = fc.array(sight, { minLength: 50, maxLength: 140 })

function subjectOf(number: number, model = 'mobility/phone'): Subject {
  const digits = number.toString(16)
  return {
    ...device(5),
    id: digits.padStart(64, '0') as SubjectId,
    owner: `0x${digits.padStart(40, '0')}` as Address,
    model,
  }
}

function sheetOf({ day, hour, owner, cell, kmh, isTrusted, person }: Sight): DueSheet {
  const { id, owner: account } = subjectOf(owner + 1)
  const visits = [{ cell: CELLS[cell]!, seconds: 36, metres: kmh * 10 }]
  return {
    subject: id,
    owner: account,
    quarter: (FIRST_DAY + day) * DAY_QUARTERS + hour * 4,
    visits,
    shuffled: visits,
    fixedAtMs: 0,
    arrivedAtMs: 0,
    prints: [],
    odometer: [-1, -1],
    sightings: [],
    vehicle: undefined,
    person,
    isTrusted,
    ofVehicleSinceMs: -1,
    isBesideVouched: false,
    besideHeardIn: -1,
  }
}

interface Row {
  readonly name: string
  readonly edition: number
  readonly row: readonly number[]
}

/** Each day as it is published, and what an order of it would cost and pay. */
function editionsOf(
  all: readonly Sight[],
  groupsOf = (sheets: readonly DueSheet[]) => sheets.map((_, at) => at),
  params: RoadsParams = usual,
) {
  let books = openMap(INITIAL_MAP, ROADS)
  publishUntil(books, FIRST_DAY - 1, params)
  const quarters = Map.groupBy(all.map(sheetOf), ({ quarter }) => quarter)
  return Array.from({ length: DAYS + 8 }, (_, day) => {
    for (const [quarter, counted] of [...quarters].sort(([a], [b]) => a - b))
      if (Math.floor(quarter / DAY_QUARTERS) === FIRST_DAY + day)
        collect(books, { counted, groups: groupsOf(counted) }, params)
    publishUntil(books, FIRST_DAY + day, params)
    books = openMap(JSON.parse(JSON.stringify(closeMap(books))), ROADS)
    const rows = [...books.rows].sort(([a], [b]) => a - b)
    return {
      rows: rows.map(
        ([key, row]): Row => ({ name: placeOfKey(key, ROADS).join(' '), edition: row[2]!, row: [...row] }),
      ),
      sale: saleOf(books),
    }
  })
}

function saleOf(books: MapBooks) {
  const subjects = new Map(
    [...Array.from({ length: OWNERS }, (_, at) => subjectOf(at + 1)), CONSUMER].map(one => [one.id, one]),
  )
  const context = {
    subjects,
    paymentDecimals: 6,
    depositOf: () => 10n ** 12n,
    allowedOf: () =>
      ({
        left: 10n ** 12n,
        amount: 10n ** 12n,
        total: 10n ** 12n,
        spent: 0n,
        periodEndsMs: 0,
        untilMs: 0,
      }) as never,
  }
  const order = {
    id: 'ab' as MessageId,
    consumer: CONSUMER.id,
    regions: [regionName(regionOf(CELLS[0]!))],
    days: 0,
    most: 10n ** 12n,
  }
  const copy = openMap(JSON.parse(JSON.stringify(closeMap(books))), ROADS)
  const { transfers, charges, findings } = sell(copy, [order], context, params)
  return { transfers, charges, findings }
}

/** By a plain count: of a key what was seen after one edition and up to another, by trusted owners. */
function seenBetween(all: readonly Sight[], name: string, after: number, upTo: number): readonly Sight[] {
  return all.filter(
    one =>
      one.isTrusted && keyName(one) === name && FIRST_DAY + one.day > after && FIRST_DAY + one.day <= upTo,
  )
}

function keyName(one: Sight): string {
  const { quarter, visits } = sheetOf(one)
  return placeOfKey(hourKey(visits[0]!.cell, hourOf(quarter)), ROADS).join(' ')
}

const distinct = <T>(all: readonly T[]) => new Set(all).size
const show = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))

/** Each row with the edition of the one that it took the place of, and what it may be made of. */
function rowsWithBefore(all: readonly Sight[], editions: ReturnType<typeof editionsOf>) {
  const last = new Map<string, number>()
  return editions.flatMap(({ rows }) =>
    rows.flatMap(({ name, edition, row }) => {
      const before = last.get(name) ?? -1
      if (before === edition) return []
      last.set(name, edition)
      return [
        {
          name,
          edition,
          row,
          of: seenBetween(all, name, Math.max(before, edition - params.keepDays), edition),
        },
      ]
    }),
  )
}

describe('an edition', () => {
  it('hasNoRowOfFewerOwnersOrDays, and each that is new is of so many again', () => {
    let published = 0
    fc.assert(
      fc.property(sights, all => {
        for (const { row, of } of rowsWithBefore(all, editionsOf(all))) {
          published++
          expect(distinct(of.map(({ owner }) => owner))).toBeGreaterThanOrEqual(params.owners)
          expect(distinct(of.map(({ day }) => day))).toBeGreaterThanOrEqual(params.days)
          const [kmh = -1, owners = 0] = row
          expect(owners % params.owners).toBe(0)
          expect(owners).toBeLessThanOrEqual(distinct(of.map(({ owner }) => owner)))
          // No single owner, not even two, moves the middle of five beyond what the others said.
          const speeds = of.map(one => one.kmh).sort((a, b) => a - b)
          expect(kmh).toBeGreaterThanOrEqual(speeds[0]! - params.stepKmh / 2)
          expect(kmh).toBeLessThanOrEqual(speeds.at(-1)! + params.stepKmh / 2)
        }
      }),
      { numRuns: 60 },
    )
    expect(published).toBeGreaterThan(30)
  })

  it('saysNothingOfWhatWaits: were it never seen, or of other speeds, every edition, number and payment is the same', () => {
    let hidden = 0
    fc.assert(
      fc.property(sights, fc.integer({ min: 0, max: 200 }), (all, kmh) => {
        const before = editionsOf(all)
        const rows = rowsWithBefore(all, before)
        const isHidden = (one: Sight) =>
          !rows.some(
            ({ name, edition, of }) =>
              name === keyName(one) && (of.includes(one) || edition >= FIRST_DAY + one.day),
          )
        hidden += all.filter(isHidden).length
        const without = editionsOf(all.filter(one => !isHidden(one)))
        const changed = editionsOf(all.map(one => (isHidden(one) ? { ...one, kmh } : one)))
        expect(show(without)).toBe(show(before))
        expect(show(changed)).toBe(show(before))
      }),
      { numRuns: 60 },
    )
    expect(hidden).toBeGreaterThan(500)
  })

  it('doesNotTellByDifferences: one observation is in one row of one edition at most, and never in a later one', () => {
    let moved = 0
    fc.assert(
      fc.property(sights, fc.nat(), fc.integer({ min: 131, max: 250 }), (all, which, kmh) => {
        const at = which % all.length
        const before = editionsOf(all)
        const after = editionsOf(all.map((one, index) => (index === at ? { ...one, kmh } : one)))
        const differ = new Set<string>()
        for (const [day, { rows }] of before.entries()) {
          const others = after[day]!.rows
          expect(others.length).toBe(rows.length)
          for (const [index, row] of rows.entries())
            if (show(row) !== show(others[index])) differ.add(`${row.name} ${row.edition}`)
        }
        moved += differ.size
        expect(differ.size).toBeLessThanOrEqual(1)
        // Whom a sale pays tells of whole rows alone: it does not depend on what was seen there.
        expect(show(after.map(({ sale }) => sale))).toBe(show(before.map(({ sale }) => sale)))
      }),
      { numRuns: 60 },
    )
    expect(moved).toBeGreaterThan(0)
  })

  it('comes out once a day: when in it the fifth came does not show', () => {
    const five = [0, 1, 2, 3, 4].map(
      (owner): Sight => ({ day: owner === 4 ? 1 : 0, hour: 8, owner, cell: 0, kmh: 50, isTrusted: true }),
    )
    const books = openMap(INITIAL_MAP, ROADS)
    publishUntil(books, FIRST_DAY - 1, params)
    for (const one of five.map(sheetOf)) collect(books, { counted: [one], groups: [0] }, params)
    expect(books.rows.size).toBe(0)
    publishUntil(books, FIRST_DAY + 1, params)
    expect([...books.rows.values()]).toEqual([[50, 5, FIRST_DAY + 1, 2]])
  })

  it('takes five owners in one car for one, whoever of them is there', () => {
    const ride = [0, 1, 2, 3].flatMap(day =>
      [0, 1, 2, 3, 4].map((owner): Sight => ({ day, hour: 8, owner, cell: 0, kmh: 50, isTrusted: true })),
    )
    const together = editionsOf(ride, sheets => sheets.map(() => 0))
    expect(together.flatMap(({ rows }) => rows)).toEqual([])
    expect(editionsOf(ride).flatMap(({ rows }) => rows).length).toBeGreaterThan(0)
  })

  it('is of whom somebody vouches for alone, where anybody could: a crowd of made-up owners makes no row of one who is real', () => {
    const crowd = [0, 1, 2, 3, 4, 5].map(
      (owner): Sight => ({ day: owner % 2, hour: 8, owner, cell: 0, kmh: 50, isTrusted: owner === 0 }),
    )
    expect(editionsOf(crowd).flatMap(({ rows }) => rows)).toEqual([])
  })

  describe('whoever is four of the five', () => {
    /** Four who say whatever tells most of the fifth: the middle one is his. */
    const spies = [0, 1, 2, 3].map(
      (owner): Sight => ({ day: 0, hour: 8, owner, cell: 0, kmh: owner < 2 ? 0 : 250, isTrusted: true }),
    )
    const fifth = (kmh: number): Sight => ({ day: 1, hour: 8, owner: 4, cell: 0, kmh, isTrusted: true })
    const rowsOf = (all: readonly Sight[], params?: RoadsParams) =>
      editionsOf(all, undefined, params).flatMap(({ rows }) => rows.map(({ row }) => row))

    it('learns that a fifth was there, and his speed to a step', () => {
      const learned = new Set(Array.from({ length: 100 }, (_, kmh) => show(rowsOf([...spies, fifth(kmh)]))))
      expect(learned.size).toBe(100 / params.stepKmh + 1)
      expect(rowsOf(spies)).toEqual([])
    })

    it('learns nothing where a voucher says that the four are one person', () => {
      const one = spies.map(spy => ({ ...spy, person: 'person 7' }))
      expect(rowsOf([...one, fifth(50)])).toEqual([])
      // On other days too, and whoever else is there.
      const daily = [0, 1, 2, 3].flatMap(day => one.map(spy => ({ ...spy, day })))
      expect(rowsOf([...daily, fifth(50)])).toEqual([])
      const honest = [0, 1, 2, 3].map(
        (owner): Sight => ({ ...fifth(40), owner, day: owner % 2, person: `person ${owner}` }),
      )
      expect(rowsOf([...honest, { ...fifth(60), person: 'person 4' }]).length).toBeGreaterThan(0)
    })

    it('is nobody in a network that counts persons alone, where no voucher names them', () => {
      const { map: strict } = readParams({ map: { keep: '6d', persons: true } })
      expect(rowsOf([...spies, fifth(50)], strict)).toEqual([])
    })
  })

  it('is forgotten, and so is who made it', () => {
    const five = [0, 1, 2, 3, 4].map(
      (owner): Sight => ({ day: owner % 2, hour: 8, owner, cell: 0, kmh: 50, isTrusted: true }),
    )
    const editions = editionsOf(five)
    expect(editions[1]!.rows.length).toBe(1)
    expect(editions[1 + params.keepDays]!.rows).toEqual([])
  })
})
