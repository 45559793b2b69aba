/** What runs came to, in a terminal and as data. */
import { type Group, rangesOf } from '../../sim/economy/groups.ts'
import { percentOf } from '../../sim/economy/report/drawing.ts'
import { returns } from '../../sim/economy/report/shock-section.ts'
import type { Column } from '../../sim/economy/run.ts'
import { SHOCK_COLUMNS, SHOCKS, type ShockResult } from '../../sim/economy/shocks.ts'
import type { Study } from '../../sim/economy/study.ts'
import type { Tornado } from '../../sim/economy/tornado.ts'
import type { Context } from '../command.ts'
import { row } from '../explain/layout.ts'

type Layout = Pick<Context['terminal'], 'style' | 'columns'>

/** What moves a figure least is in the page and the data. */
const MOST_MOVED = 10

export const SHOWN: readonly (readonly [Column, string])[] = [
  ['price', 'price, USD'],
  ['supply', 'tokens'],
  ['there', 'devices'],
  ['spent', 'paid a day'],
  ['subsidy', 'subsidy'],
  ['washRatio', 'P/(f·V)'],
  ['washGain', 'wash gain'],
]

const LABELS = { price: 'price', there: 'devices', spent: 'paid a day', income: 'earns a day' } as const

/** Where each subset ends: p5, p50 and p95 over its runs. */
function endsOf(groups: readonly Group[]) {
  return groups.map(({ scenario, varied, seeds, bands }) => ({
    scenario,
    varied,
    seeds,
    ends: Object.fromEntries(SHOWN.map(([column]) => [column, bands.get(column)?.at(-1)])),
  }))
}

/** All of it, for programs. */
export function recordOf(groups: readonly Group[], study: Study | undefined) {
  return study === undefined ? endsOf(groups) : { ends: endsOf(groups), studies: study.results() }
}

export interface Shown {
  readonly groups: readonly Group[]
  readonly study: Study | undefined
  readonly labelOf: (group: Group) => string
}

export function describe({ groups, study, labelOf }: Shown, terminal: Layout): readonly string[] {
  const studies = study?.results() ?? []
  return [
    ...groups.flatMap(group => describeGroup(group, labelOf(group), terminal)),
    ...studies.flatMap(({ scenario, shocks, tornado }) => [
      ...shocks.flatMap(one => describeShock(scenario, one, terminal)),
      ...(tornado === undefined ? [] : describeTornado(scenario, tornado, terminal)),
    ]),
  ]
}

function describeGroup(
  { seeds, bands }: Group,
  label: string,
  { style, columns }: Layout,
): readonly string[] {
  const days = bands.get('price')?.at(-1)?.day ?? 0
  const rows = SHOWN.flatMap(([column, name]) => {
    const { p5 = 0, p50 = 0, p95 = 0 } = bands.get(column)?.at(-1) ?? {}
    const range = seeds.length === 1 ? '' : ` (5 % below ${short(p5)}, 5 % above ${short(p95)})`
    return row(name, `${short(p50)}${range}`, { style, columns })
  })
  return [style.strong(`${label}: after ${days} days, seeds ${rangesOf(seeds)}`), ...rows]
}

function describeShock(
  scenario: string,
  { name, day, runs, effects }: ShockResult,
  { style, columns }: Layout,
): readonly string[] {
  const rows = SHOCK_COLUMNS.flatMap(column => {
    const { worst, end } = effects[column]
    const back = returns(effects[column], runs)
    const text = `down to ${percentOf(worst.p50)} of what there would have been, ${percentOf(end.p50)} at the end; back to nine tenths: ${back}`
    return row(LABELS[column], text, { style, columns })
  })
  return [style.strong(`${scenario}, day ${day}: ${SHOCKS[name][0]}`), ...rows]
}

function describeTornado(scenario: string, { outcome, base, moved }: Tornado, { style, columns }: Layout) {
  const rows = moved.slice(0, MOST_MOVED).flatMap(({ name, low, high, atLow, atHigh, agree, runs }) => {
    const often = runs === 1 ? '' : `; the same way in ${agree} of ${runs} runs`
    const text = `${short(atLow.p50)} at ${short(low)}, ${short(atHigh.p50)} at ${short(high)}${often}`
    return row(name, text, { style, columns })
  })
  return [style.strong(`${scenario}: what moves ${outcome} most, which is ${short(base.p50)}`), ...rows]
}

function short(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 8 })
}
