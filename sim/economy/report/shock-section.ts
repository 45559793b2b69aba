/** What shocks come to, against the same luck without them: a table, which the plots above show over time. */
import { SHOCK_COLUMNS, SHOCKS, type ShockColumn, type ShockEffect, type ShockResult } from '../shocks.ts'
import type { Spread } from '../sweep.ts'
import { escaped, percentOf, table } from './drawing.ts'

const NAMES: Readonly<Record<ShockColumn, string>> = {
  price: 'price',
  there: 'devices',
  spent: 'paid for use',
  income: 'a device earns',
}

export function shockSection(scenario: string, shocks: readonly ShockResult[]): string {
  const [first] = shocks
  if (first === undefined) return ''
  const title = `What happens to ${scenario}`
  const rows = shocks.flatMap(({ name, effects, runs }) =>
    SHOCK_COLUMNS.map(column => [
      `${SHOCKS[name][0]}: ${NAMES[column]}`,
      spread(effects[column].worst),
      spread(effects[column].end),
      returns(effects[column], runs),
    ]),
  )
  return `<section><h2>${escaped(title)}</h2>
<p><small>On day ${first.day}. Of what there would have been on the same day in the same luck.</small></p>
${table(title, ['What happens', 'On the worst day', 'At the end', 'Back to nine tenths'], rows)}</section>`
}

function spread({ p5, p50, p95 }: Spread): string {
  return p5 === p95 ? percentOf(p50) : `${percentOf(p50)} (${percentOf(p5)} to ${percentOf(p95)})`
}

/** As people read it; in the terminal too. */
export function returns({ back, backAfter }: ShockEffect, runs: number): string {
  const often = runs === 1 || back === runs ? '' : `, in ${back} of ${runs} runs`
  if (backAfter === undefined) return back === 0 ? 'never' : `mostly never${often}`
  return backAfter === 0 ? `never below${often}` : `after ${backAfter} days${often}`
}
