/** What is sold of signal: rows of five owners, figures that five said, and whom a sale pays. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionName, regionOf } from '../../../protocol/cells/region.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { LEVELS } from '../messages/figures.ts'
import type { Sight } from '../messages/sheet.ts'
import { readSignalView } from '../messages/signal-view.ts'
import { device, FIRST_QUARTER, reflectedWord, type Saw, settleHours, type Told } from '../testing/settle.ts'
import { sheetOf } from '../testing/walks.ts'
import { signal } from './resource.ts'

const OWNERS = 6
const people = Array.from({ length: OWNERS }, (_, at) => device(at + 1))
const mirror = device(11, { model: 'signal/reflector' })
const buyer = device(20, { model: 'signal/consumer' })
const { sights: cells } = sheetOf({ quarter: FIRST_QUARTER, way: 3, seed: 1, cells: 2 })
const REGION = regionName(regionOf(cells[0]!.cell))
const [DAY_QUARTERS, HOURS] = [96, 76]
/** A thousandth of the currency for a row. */
const options = { map: { price: '1', fee: '10%' } }

interface Visit {
  readonly by: number
  readonly day: number
  readonly cell: number
  readonly hasSinr: boolean
  readonly hasTest: boolean
}

function saidOf({ by, day, cell, hasSinr, hasTest }: Visit): readonly [Told, Saw | undefined] {
  const quarter = FIRST_QUARTER + day * DAY_QUARTERS + by
  const { sights } = sheetOf({ quarter, way: 3, seed: by, cells: 2 })
  const sight: Sight = { ...sights[cell]!, ...(hasSinr ? {} : { sinr: null }) }
  const test = `${by}${day}${cell}`.padStart(32, '0')
  const said = {
    cell: sight.cell,
    network: sight.network,
    reflector: mirror.id,
    test,
    downKbps: 50_000,
    upKbps: 5_000,
    rtt: 300,
  }
  const told: Told = { by: people[by]!, sheet: { quarter, sights: [sight], tests: hasTest ? [said] : [] } }
  const saw = { by: mirror, word: reflectedWord(test, people[by]!, quarter * QUARTER_MS + 1_000) }
  return [told, hasTest ? saw : undefined]
}

function settle(
  visits: readonly Visit[],
  hours = HOURS,
  orders: Parameters<typeof settleHours>[3]['orders'] = [],
) {
  const all = visits.map(saidOf)
  return settleHours(
    [...people, mirror, buyer],
    all.map(([told]) => told),
    all.flatMap(([, saw]) => saw ?? []),
    { hours, options, orders },
  )
}

const visit: fc.Arbitrary<Visit> = fc.record({
  by: fc.nat({ max: OWNERS - 1 }),
  day: fc.nat({ max: 2 }),
  cell: fc.nat({ max: 1 }),
  hasSinr: fc.boolean(),
  hasTest: fc.boolean(),
})

describe('the map', () => {
  it('saysNothingOfFewerThanFiveOwnersOrOfOneDay: neither a row nor a figure of one', () => {
    fc.assert(
      fc.property(fc.array(visit, { minLength: 8, maxLength: 24 }), said => {
        const visits = [...new Map(said.map(one => [`${one.by} ${one.day}`, one])).values()]
        const { state } = settle(visits)
        // Whoever is in a row is shown all that are published of its region.
        const rows = people.flatMap(one => readSignalView(signal(options).viewOf!(state, one)).rows)
        for (const row of rows) {
          const own = visits.filter(({ cell }) => cells[cell]!.cell === row.cell)
          const owners = (of: readonly Visit[]) => new Set(of.map(({ by }) => by)).size
          expect(owners(own)).toBeGreaterThanOrEqual(5)
          expect(new Set(own.map(({ day }) => day)).size).toBeGreaterThanOrEqual(2)
          if (row.sinr !== null)
            expect(owners(own.filter(({ hasSinr }) => hasSinr))).toBeGreaterThanOrEqual(5)
          if (row.downKbps !== null)
            expect(owners(own.filter(({ hasTest }) => hasTest))).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 20 },
    )
  })

  const five = [0, 1, 2, 3, 4].map(
    (by): Visit => ({ by, day: by < 3 ? 0 : 1, cell: 0, hasSinr: by > 0, hasTest: true }),
  )

  it('has each figure that five said, and leaves out the one that four did', () => {
    const { state } = settle(five)
    const [row] = readSignalView(signal(options).viewOf!(state, people[0]!)).rows
    expect(row).toMatchObject({ owners: 5, days: 2, sinr: null, downKbps: 20_000, upKbps: 5_000 })
    expect(LEVELS.filter(name => row![name] === null)).toEqual(['sinr'])
  })

  it('is bought as any map is: those who are in it are paid, the fee is burned, and the buyer sees it', () => {
    const order = { regions: [REGION], days: 0, most: 1_000_000n }
    const { outcomes, state } = settle(five, HOURS, [{ by: buyer, order, hour: HOURS - 1 }])
    const transfers = outcomes.flatMap(one => one.transfers)
    expect(transfers.map(({ to }) => to).sort()).toEqual(
      people
        .slice(0, 5)
        .map(({ owner }) => owner)
        .sort(),
    )
    expect(transfers.reduce((sum, { amount }) => sum + amount, 0n)).toBe(1_000n)
    expect(outcomes.flatMap(one => one.charges).reduce((sum, { amount }) => sum + amount, 0n)).toBe(100n)
    const view = readSignalView(signal(options).viewOf!(state, buyer))
    expect(view.rows.length).toBe(1)
    expect(Object.values(view.orders)).toMatchObject([{ paid: '1100', ended: '' }])
  })
})
