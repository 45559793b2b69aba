/**
 * Who buys all there is, in whatever pieces, and knows what all stations but one said: how much of that one it finds out. The bound: of an hour
 * that is told, nothing but on which side of the two in the middle of the others it lies, or, where it lies between them, its value to a step; and
 * nothing of one that came and is not one of a multiple of the least.
 */
import { describe, expect, it } from 'vitest'
import {
  BESIDE,
  buyer,
  FIRST_DAY,
  REGION,
  type Saying,
  seller,
  settleMarket,
  street,
} from '../../../resources/sensing/testing/market/settle-market.ts'
import { createRandom } from '../../random.ts'

const [OWNERS, DAYS, STEP] = [5, 6, 5]
const random = createRandom(11)
/** Levels of a street: each station its own, and each hour another. */
const levels = Array.from({ length: 12 }, () =>
  Array.from({ length: 24 * DAYS }, () => random.between(450, 650)),
)
const station = (at: number, change: Parameters<typeof seller>[1] = {}, cell?: string): Saying => ({
  by: seller(at + 1, change, cell),
  says: hour => ({ soundLevel: levels[at]![hour]! / 10 }),
})
const stations = (count: number) => Array.from({ length: count }, (_, at) => station(at))

/** In one order, and in as many as stand at once: overlapping days, other purposes, again later. */
const ORDERS = [
  { day: 0, order: { from: FIRST_DAY, until: FIRST_DAY + DAYS - 1 } },
  { day: 1, order: { from: FIRST_DAY, until: FIRST_DAY + 2 } },
  { day: 3, order: { from: FIRST_DAY + 1, until: FIRST_DAY + 1, purpose: 'research' as const } },
  {
    day: 5,
    order: { from: FIRST_DAY + 2, until: FIRST_DAY + 4, regions: [REGION, '8529a03bfffffff'].sort() },
  },
  { day: DAYS + 3, order: { from: FIRST_DAY, until: FIRST_DAY + DAYS - 1 } },
]

function buyAll(sayings: readonly Saying[], orders: typeof ORDERS | [(typeof ORDERS)[0]] = ORDERS) {
  const settled = settleMarket({ sayings, orders, days: DAYS + 5 })
  return { ...settled, rows: settled.viewOf(buyer).rows }
}

describe('a buyer who differences', () => {
  it('has the same of one order as of all that overlap', () => {
    const [one, many] = [buyAll(stations(OWNERS), [ORDERS[0]!]), buyAll(stations(OWNERS))]
    expect(many.rows).toEqual(one.rows)
    expect(many.rows.length).toBe(DAYS)
    expect(many.paid).toBeGreaterThan(one.paid)
  })

  it('reads an hour of the last of five only where it lies between the two in the middle of the four that it knows', () => {
    const { rows } = buyAll(stations(OWNERS))
    const [hidden, ...known] = levels.slice(0, OWNERS)
    let [read, lay] = [0, 0]
    for (const { day, hours } of rows)
      for (const [at, told] of hours.entries()) {
        const hour = 24 * (day - FIRST_DAY) + at
        const sorted = known.map(values => values[hour]!).sort((a, b) => a - b)
        const [low, high] = [sorted[1]!, sorted[2]!]
        const inside = hidden![hour]! > low && hidden![hour]! < high
        lay += inside ? 1 : 0
        // The best guess of whoever knows the others: what is told, where it is not one of theirs.
        if (told !== null && told !== rounded(low) && told !== rounded(high)) {
          read++
          expect(inside).toBe(true)
          expect(Math.abs(told - hidden![hour]!)).toBeLessThanOrEqual(STEP / 2)
        }
      }
    // One of five is in the middle one time of five: that much, and no more, is to be had by knowing four neighbours.
    expect(read).toBeLessThanOrEqual(lay)
    expect(lay / (24 * DAYS)).toBeLessThan(0.3)
  })

  it('finds out nothing of one who comes, in the days before or after, until five have come', () => {
    const before = buyAll(stations(OWNERS))
    for (const more of [1, 4]) {
      // Each a neighbour’s whole street louder: it would be heard in any mean.
      const comers = Array.from({ length: more }, (_, at): Saying => {
        const { by, says } = station(OWNERS + at)
        return { by, says: hour => (hour < 48 ? undefined : { soundLevel: says(hour)!['soundLevel']! + 40 }) }
      })
      expect(buyAll([...stations(OWNERS), ...comers]).rows).toEqual(before.rows)
    }
    expect(buyAll(stations(2 * OWNERS)).rows).not.toEqual(before.rows)
  })

  it('finds out nothing of a cell in which too few are, by what the region costs or is about', () => {
    const alone = station(OWNERS, {}, BESIDE)
    const [without, with_] = [buyAll(stations(OWNERS)), buyAll([...stations(OWNERS), alone])]
    expect(with_.viewOf(buyer)).toEqual(without.viewOf(buyer))
    expect([with_.paid, with_.transfers]).toEqual([without.paid, without.transfers])
  })

  it('is told how long somebody was there, as anybody is who reads the ledger, and nothing of what it said', () => {
    const quiet = stations(OWNERS).with(0, { by: seller(1), says: street(1) })
    const [one, other] = [buyAll(stations(OWNERS)), buyAll(quiet)]
    expect(other.transfers).toEqual(one.transfers)
  })
})

function rounded(steps: number): number {
  return Math.floor((2 * steps + STEP) / (2 * STEP)) * STEP
}
