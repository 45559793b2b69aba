/**
 * Results as one page that is sent round, printed and kept: plots, each with its table, what was varied, and under which model. It loads
 * nothing and runs nothing; light and dark as the reader has it, and always light on paper.
 */
import { type Group, nameOf, rangesOf } from '../groups.ts'
import type { Scenario } from '../scenario.ts'
import type { StudyResult } from '../study.ts'
import { escaped, toneOf } from './drawing.ts'
import { shockSection } from './shock-section.ts'
import { isFlat, PLOTS, timePlot } from './time-plots.ts'
import { tornadoSection } from './tornado-section.ts'

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#faf8f4,#171412);--ink:light-dark(#221d18,#f2ebe3);--quiet:light-dark(#665d53,#b0a599);--line:light-dark(#e7e0d6,#38312b);
--t0:light-dark(#2f6b3d,#86b56f);--t1:light-dark(#a0431a,#e8855a);--t2:light-dark(#2d6688,#7fb4d3);--t3:light-dark(#7c5a86,#c7a3d3);--t4:light-dark(#7a5200,#e6b455);--t5:light-dark(#5b6770,#a7b2ba)}
body{font:15px/1.5 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums;margin:2rem auto;max-width:920px;padding:0 1rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .3rem}small,caption,summary{color:var(--quiet)}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,380px),1fr));gap:20px}
figure{margin:0;min-width:0}figcaption{font-weight:600}svg{display:block;width:100%;height:auto;font-size:11px;fill:var(--quiet)}svg .name{fill:var(--ink);font-size:12px}
.grid{stroke:var(--line)}.axis{stroke:var(--ink)}rect.low{fill:var(--t2)}rect.high{fill:var(--t1)}
ul.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}.key i{display:inline-block;width:1em;height:.7em;margin-right:.4em}.key i.low{background:var(--t2)}.key i.high{background:var(--t1);margin-left:1em}figcaption.key{font-weight:400}
.wide{overflow-x:auto;margin-top:.5rem}table{border-collapse:collapse;font-size:13px;width:100%}caption{text-align:left;position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:right;font-weight:400;white-space:nowrap}th:first-child{text-align:left;white-space:normal;min-width:9rem}thead th{color:var(--quiet);vertical-align:bottom}
summary{cursor:pointer;font-size:13px}.whole{max-width:720px;overflow-x:auto}.whole svg{min-width:520px}
@media print{:root{color-scheme:light}body{max-width:none;margin:0;font-size:11px}figure,tr,h2{break-inside:avoid;break-after:auto}h2{break-after:avoid}.plots{grid-template-columns:1fr 1fr}details{display:none}.whole{overflow:visible}.wide{overflow:visible}table{font-size:10px}}`

export interface Page {
  readonly scenarios: readonly Scenario[]
  /** With bands of each column that is plotted. */
  readonly groups: readonly Group[]
  readonly studies?: readonly StudyResult[]
  /** By which part each parameter was lower and higher. */
  readonly by?: number
  /** What is to be called otherwise than by what was varied. */
  readonly labelOf?: (group: Group) => string
  /** Where it was ended before all was run, or something is missing. */
  readonly incomplete?: string | undefined
}

export function toHtml({
  scenarios,
  groups,
  studies = [],
  by = 0,
  labelOf = nameOf,
  incomplete,
}: Page): string {
  const title = escaped(scenarios.map(({ name }) => name).join(', '))
  const all = PLOTS.map(([column, what]) => {
    const lines = groups.map(group => ({ name: labelOf(group), bands: group.bands.get(column) ?? [] }))
    return { what, lines, isEmpty: isFlat(lines) }
  })
  const plots = all.flatMap(({ what, lines, isEmpty }) => (isEmpty ? [] : [timePlot(what, lines)]))
  const empty = all.filter(({ isEmpty }) => isEmpty).map(({ what }) => what)
  const seeds = [...new Set(groups.flatMap(({ seeds }) => seeds))]
  const keys = groups.map(
    (group, index) => `<li><i style="background:${toneOf(index)}"></i>${escaped(labelOf(group))}</li>`,
  )
  const told = scenarios.map(
    ({ name, what, price }) =>
      `<p><b>${escaped(name)}</b>: ${escaped(what)} <small>Price model: ${price}.</small></p>`,
  )
  const sections = studies.flatMap(({ scenario, shocks, tornado }) => [
    shockSection(scenario, shocks),
    tornado === undefined ? '' : tornadoSection(scenario, tornado, by),
  ])
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<main><h1>${title}</h1>
${told.join('\n')}
${incomplete === undefined ? '' : `<p role="note"><b>${escaped(incomplete)}</b></p>`}
<ul class="key">${keys.join('')}</ul>
<p><small>Seeds ${rangesOf(seeds)}. Lines are the median of the runs, bands go from the 5th to the 95th percentile. A result holds under its price model; none is a forecast.</small></p>
<div class="plots">
${plots.join('\n')}
</div>
${empty.length === 0 ? '' : `<p><small>Nothing at all: ${escaped(empty.join('; '))}.</small></p>`}
${sections.join('\n')}</main>
</html>
`
}
