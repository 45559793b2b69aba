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

/** One run of many: which scenario of those that are compared, and of what it is made. */
export interface Planned extends Pick<Ran, 'subset' | 'varied' | 'run' | 'seed'> {
  readonly scenario: number
}

/** In the order in which results are told: scenario, subset, run. */
export function plannedRuns(scenarios: number, plan: Sweep): readonly Planned[] {
  return Array.from({ length: scenarios }, (_, scenario) =>
    combinations(plan).flatMap((varied, subset) =>
      Array.from(
        { length: plan.runs },
        (_, run): Planned => ({ scenario, subset, varied, run, seed: plan.seed + run }),
      ),
    ),
  ).flat()
}

export function runOne(
  scenarios: readonly Scenario[],
  { scenario, subset, varied, run, seed }: Planned,
): Ran {
  const its = scenarios[scenario]!
  return { scenario: its.name, subset, varied, run, seed, rows: simulate(its, seed, varied) }
}

/** One after the other, and all of them kept. */
export function sweep(scenarios: readonly Scenario[], plan: Sweep): readonly Ran[] {
  return plannedRuns(scenarios.length, plan).map(planned => runOne(scenarios, planned))
}

/** RFC 4180, a line each row. */
export function toCsv(all: readonly Ran[]): string {
  const names = [...new Set(all.flatMap(({ varied }) => Object.keys(varied)))] as (keyof Params)[]
  return [csvHead(names), ...all.map(ran => csvLines(ran, names))].join('')
}

/** @param names of all that is varied anywhere in the table */
export function csvHead(names: readonly (keyof Params)[]): string {
  const columns = ['simulation', 'subset', 'run', 'seed', ...names.map(name => `set_${name}`), ...COLUMNS]
  return `${columns.join(',')}\r\n`
}

export function csvLines(
  { scenario, subset, varied, run, seed, rows }: Ran,
  names: readonly (keyof Params)[],
): string {
  const first = [scenario, subset, run, seed, ...names.map(name => varied[name] ?? '')].join(',')
  return rows.map(row => `${first},${COLUMNS.map(name => row[name]).join(',')}\r\n`).join('')
}

export interface Band {
  readonly day: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** Over the runs of one subset: a twentieth of them is below p5, and above p95. */
export function bandsOf(runs: readonly Pick<Ran, 'rows'>[], column: Column): readonly Band[] {
  const [first] = runs
  if (first === undefined) return []
  return first.rows.map(({ day }, index) => ({
    day,
    ...spreadOf(runs.map(({ rows }) => rows[index]![column])),
  }))
}

export type Spread = Omit<Band, 'day'>

/** Of values in any order; at least one. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) }
}
