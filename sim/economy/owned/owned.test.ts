/** Machines of many and money behind a fleet, under the kernel's own splits: figures that were computed by hand. */
import { describe, expect, it } from 'vitest'
import { type Column, type Row, simulate } from '../run.ts'
import type { Params } from '../scenario.ts'
import { scenarioOf } from '../told-scenario.ts'

const rows = (base: string, change: Partial<Params> = {}, seed = 1) =>
  simulate(scenarioOf({ base }), seed, change, 1)
const upTo = (all: readonly Row[], day: number) => all.find(row => row.day === day)!
/** What a day brought. */
const on = (all: readonly Row[], day: number, column: Column) =>
  upTo(all, day + 1)[column] - (day === 0 ? 0 : upTo(all, day)[column])

describe('a backed fleet', () => {
  const all = rows('backed-fleet')

  it('loses of all stake what the fault took of the bond, and no more', () => {
    expect(upTo(all, 100).staked).toBeCloseTo(80_000, 3)
    expect(upTo(all, 101).staked).toBeCloseTo(64_000, 3)
    expect(upTo(all, 365).slashed).toBeCloseTo(16_000, 3)
    expect(upTo(all, 365).staked).toBeCloseTo(64_000, 3)
  })

  it('shares half of what it earns by what stands there, as far as it counts: to the token', () => {
    // 10 000 a day, 5 000 for backing: of 20 000 own and 60 000 that count, and after the fault of 16 000 and 60 000.
    expect(on(all, 50, 'backed') / upTo(all, 50).price).toBeCloseTo((5_000 * 60) / 80, 6)
    expect(on(all, 200, 'backed') / upTo(all, 200).price).toBeCloseTo((5_000 * 60) / 76, 6)
    expect(upTo(all, 365).unpaid).toBe(0)
  })

  it('has nothing minted for what does not stand there, and nobody else gets it', () => {
    const thin = rows('backed-fleet', { staked: 10_000, slashDay: -1 })
    // 30 000 of 60 000: half of the 5 000.
    expect(on(thin, 9, 'unpaid')).toBeCloseTo(2_500, 4)
    expect(on(thin, 9, 'issued')).toBeCloseTo(7_500, 4)
    expect(on(thin, 9, 'backed') / upTo(thin, 9).price).toBeCloseTo((2_500 * 10) / 30, 4)
    expect(rows('backed-fleet', { bond: 0 }).every(({ staked, unpaid }) => staked + unpaid === 0)).toBe(true)
  })
})

describe('a run on unbonding', () => {
  it('empties the fleet where fear feeds on itself, and stops where it does not', () => {
    for (const seed of [1, 2, 3]) {
      const whole = rows('run', {}, seed)
      expect(upTo(whole, 100).staked).toBeCloseTo(80_000, 3)
      expect(upTo(whole, 140).staked).toBe(0)
      expect(upTo(whole, 140).unpaid).toBeGreaterThan(0)
      const calm = rows('run', { fear: 0.5, slashAgain: 0 }, seed)
      expect(upTo(calm, 365).staked).toBeGreaterThan(30_000)
      expect(upTo(calm, 365).staked).toBeLessThan(64_000)
    }
  })

  it('saves nobody from a fault that comes before the money is out, and whoever is out from the next', () => {
    // A fifth of 80 000, and a fifth of the 64 000 that are left, whoever waits for his.
    expect(upTo(rows('run'), 365).slashed).toBeCloseTo(28_800, 2)
    const quick = rows('run', { unbonding: 4 })
    expect(upTo(quick, 365).slashed).toBeLessThan(20_000)
    const waiting = rows('run')
    expect(upTo(waiting, 111).leaving).toBeLessThan(upTo(waiting, 110).leaving * 0.81)
    expect(upTo(waiting, 200).leaving).toBe(0)
  })

  it('leaves the fleet what no backing is asked for, and pays each who stays more', () => {
    const all = rows('run')
    // 12 800 of its own: 5 000 and 5 000 × 12 800 / 60 000.
    const kept = 5_000 + (5_000 * 12_800) / 60_000
    expect(on(all, 300, 'issued')).toBeCloseTo(kept, 3)
    const calm = rows('run', { fear: 0.5, slashAgain: 0 })
    const aUnit = (day: number) => on(calm, day, 'backed') / upTo(calm, day).price / upTo(calm, day).staked
    expect(aUnit(300)).toBeGreaterThan(aUnit(50))
  })
})

describe('a machine that the treasury bought', () => {
  it('has paid for itself when it should: by its share, and by the time that it held it', () => {
    const all = rows('treasury-machine')
    // A hundred devices, 100 USD and 100 tokens at 1 USD a day: 2 each, of which four fifths, and two fifths after the sale.
    expect(on(all, 150, 'machine')).toBeCloseTo(1.6, 4)
    expect(on(all, 200, 'machine')).toBeCloseTo(1.2, 4)
    expect(on(all, 201, 'machine')).toBeCloseTo(0.8, 4)
    expect(upTo(all, 100).machine).toBe(0)
    // 300 − 160 − 1.20 = 138.80, at 0.80 a day: 174 days after the day of the sale.
    expect(all.find(({ day, machine }) => day > 100 && machine >= 0)!.day).toBe(375)
    const kept = rows('treasury-machine', { sharesSoldDay: -1 })
    expect(kept.find(({ day, machine }) => day > 100 && machine >= 0)!.day).toBe(288)
  })

  it('never does where nobody pays and a token is worth little', () => {
    const idle = rows('treasury-machine', { demand: 0, marketCap: 1_000 })
    expect(idle.at(-1)!.machine).toBeLessThan(-290)
  })
})
