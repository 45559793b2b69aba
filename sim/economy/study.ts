/**
 * What else one asks of a scenario: shocks and a tornado, as runs of the same seeds. Each is a subset of its own: 0 is the scenario as
 * it is, then each shock, then each parameter lower and higher.
 */
import type { Column } from './run.ts'
import type { Scenario } from './scenario.ts'
import {
  createShockTests,
  SHOCKS,
  type ShockName,
  type ShockResult,
  type ShockTests,
  shockOf,
} from './shocks.ts'
import type { Planned, Ran, Varied } from './sweep.ts'
import { type Swing, swingsOf, type Tornado, tornadoOf, variedBy } from './tornado.ts'

export interface StudyOptions {
  readonly scenarios: readonly Scenario[]
  readonly runs: number
  readonly seed: number
  readonly shocks: readonly ShockName[]
  readonly tornado?: { readonly outcome: Column; readonly by: number } | undefined
}

export interface StudyResult {
  readonly scenario: string
  readonly shocks: readonly ShockResult[]
  readonly tornado?: Tornado
}

export interface Study {
  readonly planned: readonly Planned[]
  /** @returns whether it is one of those that are plotted over time: the scenario as it is, and its shocks */
  take(ran: Ran): boolean
  results(): readonly StudyResult[]
  /** What happens in a subset, to people; empty for the scenario as it is. */
  labelOf(subset: number): string
}

type Kept = Ran[]

interface Open {
  readonly scenario: Scenario
  readonly swings: readonly Swing[]
  readonly tests: ShockTests
  /** Their last rows: 0 as it is, then low and high of each swing. */
  readonly ends: readonly Kept[]
}

export function createStudy({ scenarios, runs, seed, shocks, tornado }: StudyOptions): Study {
  const open = scenarios.map((scenario): Open => {
    const swings = tornado === undefined ? [] : swingsOf(scenario, tornado.by)
    const ends = Array.from({ length: 1 + 2 * swings.length }, (): Kept => [])
    return { scenario, swings, tests: createShockTests(), ends }
  })
  const variedOf = ({ scenario, swings }: Open): readonly Varied[] => [
    {},
    ...shocks.map(name => shockOf(scenario, name)),
    ...swings.flatMap(({ name, low, high }) => [
      variedBy(scenario, name, low),
      variedBy(scenario, name, high),
    ]),
  ]
  return {
    planned: open.flatMap((one, scenario) =>
      variedOf(one).flatMap((varied, subset) =>
        Array.from({ length: runs }, (_, run) => ({ scenario, subset, varied, run, seed: seed + run })),
      ),
    ),
    take(ran) {
      const its = open.find(({ scenario }) => scenario.name === ran.scenario)!
      const { subset } = ran
      const shock = shocks[subset - 1]
      if (subset === 0) its.tests.without(ran)
      else if (shock !== undefined) its.tests.shocked(shock, ran.varied.shockDay!, ran)
      if (subset === 0) its.ends[0]!.push(lastOf(ran))
      if (subset > shocks.length) its.ends[subset - shocks.length]!.push(lastOf(ran))
      return subset <= shocks.length
    },
    results: () => open.map(one => resultOf(one, tornado?.outcome)),
    labelOf: subset => (subset === 0 ? '' : SHOCKS[shocks[subset - 1]!][0]),
  }
}

function resultOf({ scenario, swings, tests, ends }: Open, outcome: Column | undefined): StudyResult {
  const known = { scenario: scenario.name, shocks: tests.all() }
  const [base = [], ...others] = ends
  if (outcome === undefined || base.length === 0) return known
  const both = swings.map((swing, at) =>
    Object.assign({}, swing, { lows: others[2 * at]!, highs: others[2 * at + 1]! }),
  )
  return { ...known, tornado: tornadoOf({ outcome, base, swings: both }) }
}

function lastOf(ran: Ran): Ran {
  return { ...ran, rows: ran.rows.slice(-1) }
}
