/**
 * Runs as they come, told in groups: all of one scenario and one subset. Of a group that is complete only its bands are kept, so memory
 * grows with what is compared and not with how many runs there are of each.
 */
import type { Column } from './run.ts'
import { type Band, type Ran, type Spread, spreadOf, type Varied } from './sweep.ts'

export interface Group {
  readonly scenario: string
  readonly subset: number
  readonly varied: Varied
  readonly seeds: readonly number[]
  /** By column, ascending by day; the last day alone where no more was asked for. */
  readonly bands: ReadonlyMap<Column, readonly Band[]>
}

export interface Groups {
  /** Runs of one group one after the other. */
  take(ran: Ran): void
  all(): readonly Group[]
}

interface Open {
  readonly of: Ran
  readonly seeds: number[]
  readonly days: readonly number[]
  /** Of each run, column by column. */
  readonly runs: Float64Array[]
}

/** @param columns that are looked at @param isWhole whether each day is, or the last alone */
export function createGroups(columns: readonly Column[], isWhole: boolean): Groups {
  const closed: Group[] = []
  let open: Open | undefined
  const close = () => {
    if (open !== undefined) closed.push(closeGroup(open, columns))
    open = undefined
  }
  return {
    take(ran) {
      const rows = isWhole ? ran.rows : ran.rows.slice(-1)
      if (open?.of.scenario !== ran.scenario || open.of.subset !== ran.subset) close()
      open ??= { of: { ...ran, rows: [] }, seeds: [], days: rows.map(({ day }) => day), runs: [] }
      open.seeds.push(ran.seed)
      const values = new Float64Array(columns.length * rows.length)
      for (const [at, column] of columns.entries())
        for (const [day, row] of rows.entries()) values[at * rows.length + day] = row[column]
      open.runs.push(values)
    },
    all() {
      close()
      return closed
    },
  }
}

function closeGroup(
  { of: { scenario, subset, varied }, seeds, days, runs }: Open,
  columns: readonly Column[],
): Group {
  const bandAt = (place: number): Spread => spreadOf(runs.map(values => values[place]!))
  const bands = columns.map((column, at): [Column, readonly Band[]] => [
    column,
    days.map((day, index) => ({ day, ...bandAt(at * days.length + index) })),
  ])
  return { scenario, subset, varied, seeds, bands: new Map(bands) }
}

export function nameOf({ scenario, varied }: Pick<Group, 'scenario' | 'varied'>): string {
  const set = Object.entries(varied).map(([name, value]) => `${name} ${value}`)
  return [scenario, ...set].join(', ')
}

/** `1–50, 60`: those that follow each other together. */
export function rangesOf(seeds: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const seed of seeds) {
    const before = ranges.at(-1)
    if (before !== undefined && seed === before.last + 1) before.last = seed
    else ranges.push({ first: seed, last: seed })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
