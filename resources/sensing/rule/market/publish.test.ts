/** What comes out of what was measured, and what nobody can learn from it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { air, noise } from '../../testing/market/settle-market.ts'
import { stepQuantity } from '../alone/stepped-quantity.ts'
import { meanOf, summand } from './hour-value.ts'
import { readMarket } from './market-params.ts'
import { INITIAL_MARKET, type MarketBooks, openMarket, personKey, placeKey } from './market-state.ts'
import { publishUntil } from './publish.ts'

const OWNERS = 3
const DAY = 20_000
const [level, degrees] = [stepQuantity(noise), stepQuantity(air)]
const measured = { quantities: [level, degrees], intervalMs: 3_600_000 }
const exact = readMarket({ owners: OWNERS, step: 1 }, measured)
const params = readMarket({ owners: OWNERS }, measured)
const PLACE = placeKey(numberOfCell('862a10717ffffff', 6), 'temperature')

/** Each of an owner of its own, and longer there than the next; undefined where it is silent. */
type Hours = readonly (number | undefined)[]

function booksOf(stations: readonly Hours[], whoOf = (at: number) => `who ${at}`): MarketBooks {
  const books = openMarket(INITIAL_MARKET)
  const said = stations.map((hours, at) => {
    const person = personKey(
      `0x${at.toString(16).padStart(40, '0')}`,
      toSubjectId(at.toString(16).padStart(64, '0')),
    )
    const values = hours.flatMap((steps, part) =>
      steps === undefined ? [] : [part, 1, summand(degrees, steps).toString()],
    )
    return [person, [whoOf(at), at, ...values]] as [string, (number | string)[]]
  })
  books.open.set(DAY, new Map([[PLACE, new Map(said)]]))
  return books
}

function rowsOf(stations: readonly Hours[], of = exact, whoOf?: (at: number) => string) {
  const books = booksOf(stations, whoOf)
  publishUntil(books, DAY, of)
  expect(books.open.size).toBe(0)
  return { row: books.rows.get(DAY)?.[PLACE], parts: Object.values(books.parts.get(DAY) ?? {})[0]! }
}

const steps = fc.integer({ min: -600, max: 600 })
const always = fc.array(steps, { minLength: 24, maxLength: 24 })
const sometimes = fc.array(fc.option(steps, { nil: undefined }), { minLength: 24, maxLength: 24 })

describe('a row', () => {
  it('isOfAsManyOwnersAsAreAMultipleOfTheLeast, and says no hour that fewer said', () => {
    fc.assert(
      fc.property(fc.array(sometimes, { minLength: 1, maxLength: 8 }), stations => {
        const { row, parts } = rowsOf(stations)
        const said = Array.from(
          { length: 24 },
          (_, at) => stations.filter(one => one[at] !== undefined).length,
        )
        const hours = row?.slice(2) ?? said.map(() => null)
        expect(hours.map(hour => hour !== null)).toEqual(said.map(count => count >= OWNERS))
        const chosen = said.map(count => Math.floor(count / OWNERS) * OWNERS)
        const weights = Object.values(parts)
        expect(weights.reduce((sum, hours) => sum + hours, 0)).toBe(chosen.reduce((sum, one) => sum + one, 0))
        if (row !== undefined) expect(row[0]).toBe(Math.min(...chosen.filter(count => count > 0)))
      }),
    )
  })

  it('isTheSameWhoeverComes, until as many have come as make a figure', () => {
    const some = fc.integer({ min: OWNERS, max: 3 * OWNERS }).map(count => count - (count % OWNERS))
    fc.assert(
      fc.property(
        some.chain(count => fc.array(always, { minLength: count, maxLength: count })),
        fc.array(always, { maxLength: OWNERS - 1 }),
        (there, newcomers) => {
          expect(rowsOf([...there, ...newcomers])).toEqual(rowsOf(there))
        },
      ),
    )
  })

  it('isNeverBeyondTheTwoInTheMiddleOfTheOthers, whatever one says: and so where one is silent and the next comes in', () => {
    const most = 3
    const others = fc.integer({ min: 1, max: most }).chain(times => {
      const count = OWNERS * times - 1
      return fc.array(steps, { minLength: count, maxLength: count })
    })
    fc.assert(
      fc.property(others, steps, steps, (others, one, other) => {
        const sorted = others.toSorted((a, b) => a - b)
        const middle = (sorted.length - 1) >> 1
        const [low, high] =
          sorted.length % 2 === 0
            ? [sorted[middle]!, sorted[middle + 1]!]
            : [sorted[middle - 1] ?? -Infinity, sorted[middle]!]
        const of = (value: number) => Math.min(Math.max(value, low), high)
        const hours = (values: readonly (number | undefined)[]) => values.map((value): Hours => [value])
        expect(rowsOf(hours([one, ...others])).row?.[2]).toBe(of(one))
        expect(rowsOf(hours([other, ...others])).row?.[2]).toBe(of(other))
        expect(rowsOf(hours([undefined, ...others, other])).row?.[2]).toBe(of(other))
      }),
    )
  })

  it('tellsNothingOfOneWhoIsFarFromTheMiddle, to whoever knows all the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 600 }), fc.integer({ min: 100, max: 600 }), (one, other) => {
        // The buyer knows two of three: what the third said above them is not to be seen.
        const [low, high] = [[10], [20]]
        const rows = [one, other].map(third => rowsOf([low, high, [third]], params).row?.[2])
        expect(rows[0]).toBe(rows[1])
      }),
    )
  })

  it('counts an owner once, whatever stations it has, by the one that is there for longest', () => {
    const two = rowsOf([[10], [20], [30], [40], [50]], exact, at => (at < 4 ? 'one' : 'other'))
    expect(two.row).toBeUndefined()
    const three = rowsOf([[10], [90], [20], [90], [30]], exact, at => `who ${at >> 1}`)
    expect(three.row).toEqual([3, 10, 20, ...Array(23).fill(null)])
  })

  it('says that something was measured where too few did, and no more', () => {
    const { row, parts } = rowsOf([[10], [20]])
    expect([row, parts]).toEqual([undefined, {}])
  })
})

describe('an hour of a station', () => {
  it('is the mean of what it said, of levels that of their powers', () => {
    const sum = (of: typeof level, values: readonly number[]) =>
      meanOf(
        of,
        values.length,
        values.reduce((all, one) => all + summand(of, one), 0n),
      )
    expect(sum(degrees, [10, 11])).toBe(11)
    expect(sum(degrees, [-10, -11])).toBe(-10)
    // 60 and 70 dB are 67.4 dB, and not 65.
    expect(sum(level, [600, 700])).toBe(674)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 150, max: 1_400 }), { minLength: 1, maxLength: 60 }), values => {
        const powers = values.reduce((all, one) => all + 10 ** (one / 100), 0)
        expect(Math.abs(sum(level, values) - 100 * Math.log10(powers / values.length))).toBeLessThanOrEqual(
          1.01,
        )
      }),
    )
  })
})
