/** Each scenario shows one thing: here it is held to that. Cost is measured by what grows, never by a clock. */
import { describe, expect, it } from 'vitest'
import { type Row, simulate } from './run.ts'
import { SCENARIOS } from './scenarios.ts'

const named = (name: string) => SCENARIOS.find(one => one.name === name)!
const rows = (name: string, ...rest: [number?, object?, number?]) =>
  simulate(named(name), rest[0] ?? 1, rest[1], rest[2])
const onDay = (all: readonly Row[], day: number) => all.find(row => row.day >= day)!

describe('P* = R / w', () => {
  it.each([500_000, 1_000_000, 5_000_000])('is come to from a supply of %d', supplyAtStart => {
    const last = rows('steady', 1, { supplyAtStart, days: 3_000 }).at(-1)!
    expect(last.price).toBeCloseTo(1, 4)
    expect(last.supply).toBeCloseTo(1_000_000, -3)
  })

  it('has half of the way behind it after ln 2 / −ln(1 − R/V) days', () => {
    const half = Math.round(Math.LN2 / -Math.log(1 - 0.01))
    const all = rows('steady', 1, {}, 1)
    expect(half).toBe(69)
    // A supply of 500 000 is as far below 1 000 000 as it can be told from: its distance halves.
    expect((1_000_000 - onDay(all, half).supply) / 500_000).toBeCloseTo(0.5, 2)
  })

  it.each([
    [1.9, true],
    [2.1, false],
  ])('is stable up to R/V = 2: at %d %s', (ratio, isStable) => {
    const marketCap = 10_000 / ratio
    const change = { marketCap, supplyAtStart: marketCap * 1.001, priceAtStart: 1 / 1.001, days: 400 }
    const all = rows('steady', 1, change, 1)
    const off = (day: number) => Math.abs(onDay(all, day).supply - marketCap)
    expect(off(60) < off(1)).toBe(isStable)
    if (isStable) expect(onDay(all, 400).price).toBeCloseTo(1, 6)
  })
})

describe('Helium’s schedule', () => {
  it('has issued by the start of each year what HIP-20 says, in millions', () => {
    const all = rows('hnt', 1, { contributors: 1 }, 365)
    const issued = all.filter(({ day }) => day % 365 === 0).map(({ issued }) => Math.round(issued) / 1e6)
    expect(issued.slice(0, 9)).toEqual([60, 120, 150, 180, 195, 210, 217.5, 225, 228.75])
  })

  it('has it after twenty and fifty years, to the token', () => {
    const all = rows('hnt', 1, { contributors: 1, days: 365 * 50 }, 365)
    expect([19, 49].map(years => Math.round(onDay(all, years * 365).issued))).toEqual([
      239_648_438, 239_999_989,
    ])
  })
})

describe('a network that lives on subsidy', () => {
  it('grows on hope, and is gone: the price by more than nine tenths, the devices by more than two thirds', () => {
    for (const seed of [1, 2, 3]) {
      const all = rows('subsidised', seed)
      const most = Math.max(...all.map(({ there }) => there))
      const last = all.at(-1)!
      expect(most).toBeGreaterThan(3_000)
      expect(last.there).toBeLessThan(most / 3)
      expect(last.price).toBeLessThan(0.1)
      expect(all.every(({ subsidy }) => subsidy === 1)).toBe(true)
    }
  })
})

describe('a death spiral', () => {
  it.each([
    1, 2, 3,
  ])('feeds on itself where devices live of tokens, and not where they are paid: luck %d', seed => {
    const [falls, stays] = [rows('death-spiral', seed), rows('paid-by-use', seed)]
    const [before, later] = [onDay(falls, 1_190), onDay(falls, 1_700)]
    expect(later.there).toBeLessThan(before.there * 0.35)
    expect(later.spent).toBeLessThan(before.spent * 0.35)
    expect(falls.at(-1)!.spent).toBeLessThan(before.spent * 0.35)
    const paid = onDay(stays, 1_190)
    expect(Math.min(...stays.filter(({ day }) => day > 1_200).map(({ there }) => there))).toBeGreaterThan(
      paid.there * 0.9,
    )
  })
})

describe('integral wind-up', () => {
  it('keeps emission at the ceiling for years after the target was passed, and not with anti-windup', () => {
    const [winds, stops] = [rows('wind-up', 1, {}, 5), rows('anti-windup', 1, {}, 5)]
    // The same until there is room: then there are twice as many devices as the target needs.
    expect(onDay(winds, 1_820)).toEqual(onDay(stops, 1_820))
    expect(onDay(winds, 1_900).there).toBe(2_000)
    const atTop = (all: readonly Row[]) =>
      all.filter(({ day, emission }) => day > 1_850 && emission === 3_000).length * 5
    expect(atTop(winds)).toBeGreaterThan(3 * 365)
    expect(atTop(stops)).toBe(0)
    expect(winds.at(-1)!.supply).toBeGreaterThan(stops.at(-1)!.supply * 1.5)
  })
})

describe('wash mining', () => {
  it('pays without the bound, takes most of the pool, and is said: P/(f·V) is above 1', () => {
    const all = rows('wash-mining')
    expect(all[0]!.washRatio).toBeGreaterThan(1)
    expect(Math.max(...all.map(({ washed }) => washed))).toBe(100_000)
    expect(all.at(-1)!.washGain).toBeGreaterThan(100_000)
  })

  it('loses with it, so that nobody does more of it than trying', () => {
    const all = rows('wash-bounded')
    expect(all.every(({ washRatio }) => washRatio < 1)).toBe(true)
    expect(Math.max(...all.map(({ washed }) => washed))).toBe(1_000)
    const gains = all.map(({ washGain }) => washGain)
    expect(gains.every((gain, index) => gain <= (gains[index - 1] ?? 0))).toBe(true)
    expect(gains.at(-1)).toBeLessThan(0)
  })
})

describe('a run', () => {
  it('is the same for the same seed and another for another', () => {
    expect(rows('town', 7)).toEqual(rows('town', 7))
    expect(rows('town', 7)).not.toEqual(rows('town', 8))
  })

  it('meets the same demand under other rules: chance is drawn alike', () => {
    const [a, b] = [rows('town', 3, { fee: 0.5 }), rows('town', 3, { fee: 0.1, priceAtStart: 9 })]
    expect(a.map(({ demand }) => demand)).toEqual(b.map(({ demand }) => demand))
  })

  it('keeps as many rows of ten thousand people over fifty years as of a hundred over ten', () => {
    for (const change of [{ days: 18_250 }, { contributors: 100 }]) {
      const all = rows('town', 1, change)
      expect(all.length).toBeGreaterThan(400)
      expect(all.length).toBeLessThanOrEqual(521)
    }
  })

  it('makes more devices that are not there take more of a pool that is for being there', () => {
    const income = (sybilsBelieved: number) =>
      rows('town', 1, { sybils: 10_000, sybilsBelieved, days: 90 }).at(-1)!.income
    expect(income(1)).toBeLessThan(income(0) * 0.7)
  })
})
