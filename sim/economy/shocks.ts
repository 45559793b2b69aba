/**
 * Shock tests: the same luck with and without one thing that happens. Each figure is held against the same day of the run with the same
 * seed in which it did not happen, so a growing network that only stops growing has lost something too.
 */
import { packRows, unpackRows } from './pack-rows.ts'
import type { Column, Row } from './run.ts'
import type { Params, Scenario } from './scenario.ts'
import { type Ran, type Spread, spreadOf, type Varied } from './sweep.ts'

/** Of what there is less than this of what there would have been, it has not come back. */
const BACK = 0.9

export const SHOCKS = {
  price: ['the price halves', ({ shockTo }) => ({ shockTo: shockTo / 2 })],
  demand: ['a third of demand leaves', ({ demandTo }) => ({ demandTo: (demandTo * 2) / 3 })],
  devices: ['two fifths of the devices leave at once', ({ devicesTo }) => ({ devicesTo: devicesTo * 0.6 })],
  feed: ['no price is known for 90 days: who pays pays with money', () => ({ feedAway: 90 })],
  emission: ['emission is cut to a half', ({ emissionTo }) => ({ emissionTo: emissionTo / 2 })],
} satisfies Readonly<Record<string, readonly [string, (params: Params) => Varied]>>

export type ShockName = keyof typeof SHOCKS
export const SHOCK_NAMES = Object.keys(SHOCKS) as readonly ShockName[]

export const SHOCK_COLUMNS = ['price', 'there', 'spent', 'income'] as const satisfies readonly Column[]
export type ShockColumn = (typeof SHOCK_COLUMNS)[number]

/** It happens on the scenario's own day of shock, or else half-way. */
export function shockOf({ params }: Scenario, name: ShockName): Varied {
  const shockDay = params.shockDay >= 0 ? params.shockDay : Math.floor(params.days / 2)
  return Object.assign({ shockDay }, SHOCKS[name][1](params))
}

export interface ShockEffect {
  /** Of what there would have been: on the worst day, and at the end. */
  readonly worst: Spread
  readonly end: Spread
  /** Days after which it stays above nine tenths of what there would have been, at the median; absent where it never does. */
  readonly backAfter?: number
  /** In how many of the runs it is back at the end. */
  readonly back: number
}

export interface ShockResult {
  readonly name: ShockName
  readonly day: number
  readonly runs: number
  readonly effects: Readonly<Record<ShockColumn, ShockEffect>>
}

/** What one run came to of a figure. */
interface Effect {
  readonly worst: number
  readonly end: number
  readonly back: number
}

export interface ShockTests {
  /** Before any of the same seed in which something happens. */
  without(ran: Ran): void
  shocked(name: ShockName, day: number, ran: Ran): void
  all(): readonly ShockResult[]
}

/** Of what happened nothing is kept but what it came to; of what it is held against, the rows as numbers. */
export function createShockTests(): ShockTests {
  const before = new Map<number, Float64Array>()
  const found = new Map<ShockName, { day: number; effects: Record<ShockColumn, Effect>[] }>()
  return {
    without: ({ seed, rows }) => void before.set(seed, packRows(rows)),
    shocked(name, day, { seed, rows }) {
      const packed = before.get(seed)
      if (packed === undefined) return
      const plain = unpackRows(packed)
      const of = (column: ShockColumn) => effectOf(day, rows, plain, column)
      const its = found.get(name) ?? { day, effects: [] }
      its.effects.push({ price: of('price'), there: of('there'), spent: of('spent'), income: of('income') })
      found.set(name, its)
    },
    all: () =>
      [...found].map(([name, { day, effects }]): ShockResult => {
        const of = (column: ShockColumn) => summary(effects.map(one => one[column]))
        const all = { price: of('price'), there: of('there'), spent: of('spent'), income: of('income') }
        return { name, day, runs: effects.length, effects: all }
      }),
  }
}

function effectOf(day: number, rows: readonly Row[], before: readonly Row[], column: ShockColumn): Effect {
  const parts = rows.flatMap((row, at) =>
    row.day <= day + 1 ? [] : [{ after: row.day - day, part: partOf(row[column], before[at]![column]) }],
  )
  const last = parts.findLastIndex(({ part }) => part < BACK)
  return {
    worst: parts.reduce((least, { part }) => Math.min(least, part), 1),
    end: parts.at(-1)?.part ?? 1,
    back: last === -1 ? 0 : (parts[last + 1]?.after ?? Number.POSITIVE_INFINITY),
  }
}

/** Where there would have been nothing, nothing is lost. */
function partOf(value: number, before: number): number {
  return before <= 0 ? 1 : value / before
}

function summary(runs: readonly Effect[]): ShockEffect {
  const median = spreadOf(runs.map(({ back }) => back)).p50
  const known = {
    worst: spreadOf(runs.map(({ worst }) => worst)),
    end: spreadOf(runs.map(({ end }) => end)),
    back: runs.filter(({ back }) => Number.isFinite(back)).length,
  }
  return Number.isFinite(median) ? { ...known, backAfter: median } : known
}
