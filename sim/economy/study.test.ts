/** What moves most and what a shock does are held to economies of which both are known: P* = R / w. */
import { describe, expect, it } from 'vitest'
import { createGroups } from './groups.ts'
import { toHtml } from './report/page.ts'
import { PLOTS } from './report/time-plots.ts'
import { simulate } from './run.ts'
import { SCENARIOS } from './scenarios.ts'
import { SHOCK_NAMES } from './shocks.ts'
import { createStudy, type StudyOptions } from './study.ts'
import { runOne } from './sweep.ts'
import { scenarioOf } from './told-scenario.ts'
import { swingsOf } from './tornado.ts'

const steady = scenarioOf({ base: 'steady', params: { days: 1_800 } })
const town = scenarioOf({
  base: 'town',
  params: { days: 400, contributors: 300, demand: 60, speculators: 0 },
})

function run(options: Omit<StudyOptions, 'seed'>) {
  const study = createStudy({ seed: 5, ...options })
  const groups = createGroups(
    PLOTS.map(([column]) => column),
    true,
  )
  for (const planned of study.planned) {
    const ran = runOne(options.scenarios, planned)
    if (study.take(ran)) groups.take(ran)
  }
  return { study, groups: groups.all(), result: study.results()[0]! }
}

describe('a tornado', () => {
  it('finds that the price is what is burned over what is issued, and hangs on nothing else', () => {
    const tornado = { outcome: 'price', by: 0.2 } as const
    const { moved, base } = run({ scenarios: [steady], runs: 1, shocks: [], tornado }).result.tornado!
    expect(base.p50).toBeCloseTo(1, 5)
    const ends = Object.fromEntries(moved.map(({ name, atLow, atHigh }) => [name, [atLow.p50, atHigh.p50]]))
    expect(moved.slice(0, 2).map(({ name }) => name)).toEqual(['demand', 'emissionTo'])
    for (const [at, price] of [0.8, 1.2].entries()) expect(ends['demand']![at]).toBeCloseTo(price, 4)
    // A day before the vote is in it; all that is issued is the most.
    expect(ends['emissionTo']![0]).toBeCloseTo(1.25, 4)
    expect(ends['emissionTo']![1]).toBeCloseTo(1, 4)
    for (const name of ['supplyAtStart', 'priceAtStart', 'marketCap', 'contributors'])
      expect(
        ends[name]!.every(price => Math.abs(price - 1) < 1e-4),
        name,
      ).toBe(true)
  })

  it('compares in the same luck: what nobody looks at moves nothing, in any run', () => {
    const tornado = { outcome: 'price', by: 0.3 } as const
    const { moved } = run({ scenarios: [town], runs: 4, shocks: [], tornado }).result.tornado!
    const depth = moved.find(({ name }) => name === 'depth')!
    expect(depth.difference).toEqual({ p5: 0, p50: 0, p95: 0 })
    const multiple = moved.find(({ name }) => name === 'multiple')!
    // Luck moves a price by more than that; in the same luck every run says the same.
    expect([multiple.agree, multiple.runs]).toEqual([4, 4])
    const sizes = moved.map(({ difference }) => Math.abs(difference.p50))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('leaves parts of a whole at one, counts whole people, and has nothing that is not there', () => {
    const swings = swingsOf(town, 0.5)
    const of = (name: string) => swings.find(one => one.name === name)
    expect(of('sells')).toEqual({ name: 'sells', low: 0.5, high: 1 })
    expect(of('contributors')).toEqual({ name: 'contributors', low: 150, high: 450 })
    expect(of('washBudget')).toBeUndefined()
  })
})

describe('a shock', () => {
  const { result, study } = run({ scenarios: [steady], runs: 2, shocks: SHOCK_NAMES })
  const of = (name: string) => result.shocks.find(one => one.name === name)!.effects.price

  it('to the price or its feed passes, and one to demand or emission stays: P* = R / w', () => {
    expect(of('price').end.p50).toBeCloseTo(1, 3)
    // Nothing was burned for 90 days: V / M with 10 000 more each day, and then half of the way in 69 days.
    expect(of('feed').worst.p50).toBeCloseTo(1_000_000 / 1_900_000, 2)
    expect(of('feed').end.p50).toBeCloseTo(1, 2)
    expect(of('feed').backAfter).toBeGreaterThan(90)
    expect(of('demand').end.p50).toBeCloseTo(2 / 3, 2)
    expect(of('demand')).toMatchObject({ back: 0 })
    expect(of('demand')).not.toHaveProperty('backAfter')
    expect(of('emission').end.p50).toBeCloseTo(2, 2)
  })

  it('happens half-way, or on the day that the scenario has for it, on top of what happens there', () => {
    expect(new Set(result.shocks.map(({ day }) => day))).toEqual(new Set([900]))
    const spiral = SCENARIOS.find(({ name }) => name === 'death-spiral')!
    const { planned } = createStudy({ scenarios: [spiral], runs: 1, seed: 1, shocks: ['price', 'demand'] })
    expect(planned.map(({ varied }) => varied)).toEqual([
      {},
      { shockDay: 1_200, shockTo: 0.05 },
      { shockDay: 1_200, demandTo: 2 / 3 },
    ])
    expect(study.labelOf(0)).toBe('')
  })

  it('of the devices is at once, and those come back to whom it pays', () => {
    const change = { days: 600, shockDay: 300, devicesTo: 0.6, considers: 30 }
    const rows = simulate(town, 1, change, 1)
    const plain = simulate(town, 1, { days: 600 }, 1)
    const [before, after] = [plain[300]!.there, rows[300]!.there]
    expect(Math.abs(after - before * 0.6)).toBeLessThan(before * 0.1)
    expect(rows[300]!.left).toBeGreaterThanOrEqual(Math.floor(before * 0.35))
    expect(rows.at(-1)!.there).toBeGreaterThan(after)
    expect(rows.every((row, at) => row.there === (rows[at - 1]?.there ?? 30) + row.joined - row.left)).toBe(
      true,
    )
  })
})

/** All but washing, backing and a machine. */
const SHOWN_OF_TOWN = 8

describe('the page', () => {
  it('has a table beside each plot, says what each line is, and loads and runs nothing', () => {
    const tornado = { outcome: 'there', by: 0.2 } as const
    const { groups, study, result } = run({ scenarios: [town], runs: 2, shocks: ['price', 'feed'], tornado })
    expect(groups.length).toBe(3)
    const labelOf = ({ subset }: { readonly subset: number }) => study.labelOf(subset) || 'as it is'
    const page = toHtml({
      scenarios: [town],
      groups,
      studies: [result],
      by: 0.2,
      labelOf,
      incomplete: '3 of 9',
    })
    expect(page).not.toMatch(/<script|https?:|@import|NaN|undefined|Infinity/)
    const count = (what: RegExp) => page.match(what)?.length ?? 0
    expect(count(/<svg /g)).toBe(SHOWN_OF_TOWN + 1)
    expect(count(/<table>/g)).toBe(SHOWN_OF_TOWN + 2)
    for (const says of ['as it is', 'the price halves', 'What moves it most: Devices', '3 of 9'])
      expect(page).toContain(says)
  })
})
