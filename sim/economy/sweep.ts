/**
 * Many runs: parameters varied, each with several seeds. The n-th run of every subset has the same seed, so two subsets differ by what was
 * varied and not by luck. A result is a flat table: which simulation, subset and run, its seed, what was varied, then the row.
 */
import { COLUMNS, type Column, type Row, simulate } from './run.ts'
import type { Params, Scenario } from './scenario.ts'

export type Varied = Partial<Params>

export interface Ran {
  readonly scenario: string
  /** Which combination of what was varied, from 0. */
  readonly subset: number
  readonly varied: Varied
  readonly run: number
  readonly seed: number
  readonly rows: readonly Row[]
}

export interface Sweep {
  /** Values of each parameter that is varied. */
  readonly values: Readonly<Partial<Record<keyof Params, readonly number[]>>>
  /** The n-th values together, instead of each with each. */
  readonly zipped?: boolean
  readonly runs: number
  readonly seed: number
}

/** @throws {TypeError} where what is zipped differs in length, naming it. */
export function combinations({
  values,
  zipped = false,
}: Pick<Sweep, 'values' | 'zipped'>): readonly Varied[] {
  const named = Object.entries(values)
  if (named.length === 0) return [{}]
  if (!zipped)
    return named.reduce<readonly Varied[]>(
      (before, [name, each]) =>
        before.flatMap(one => each.map(value => Object.assign({}, one, { [name]: value }))),
      [{}],
    )
  const [[first, firsts] = ['', []], ...others] = named
  for (const [name, each] of others)
    if (each.length !== firsts.length)
      throw new TypeError(
        `"${name}" has ${each.length} values and "${first}" ${firsts.length}: zipped they need as many`,
      )
  return firsts.map((_, index) => Object.fromEntries(named.map(([name, each]) => [name, each[index]])))
}

/** One after the other, so that no more than their rows is kept. */
export function sweep(scenarios: readonly Scenario[], plan: Sweep): readonly Ran[] {
  return scenarios.flatMap(scenario =>
    combinations(plan).flatMap((varied, subset) =>
      Array.from({ length: plan.runs }, (_, run): Ran => {
        const seed = plan.seed + run
        const rows = simulate(scenario, seed, varied)
        return { scenario: scenario.name, subset, varied, run, seed, rows }
      }),
    ),
  )
}

/** RFC 4180, a line each row. */
export function toCsv(all: readonly Ran[]): string {
  const names = [...new Set(all.flatMap(({ varied }) => Object.keys(varied)))] as (keyof Params)[]
  const head = ['simulation', 'subset', 'run', 'seed', ...names.map(name => `set_${name}`), ...COLUMNS]
  const lines = all.flatMap(({ scenario, subset, varied, run, seed, rows }) =>
    rows.map(row =>
      [
        scenario,
        subset,
        run,
        seed,
        ...names.map(name => varied[name] ?? ''),
        ...COLUMNS.map(name => row[name]),
      ].join(','),
    ),
  )
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`
}

export interface Band {
  readonly day: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** Over the runs of one subset: a twentieth of them is below p5, and above p95. */
export function bandsOf(runs: readonly Ran[], column: Column): readonly Band[] {
  const [first] = runs
  if (first === undefined) return []
  return first.rows.map(({ day }, index) => {
    const values = runs.map(({ rows }) => rows[index]![column]).sort((a, b) => a - b)
    const at = (part: number) => values[Math.round(part * (values.length - 1))]!
    return { day, p5: at(0.05), p50: at(0.5), p95: at(0.95) }
  })
}
