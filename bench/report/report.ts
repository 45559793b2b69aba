/** What was measured as text and as a page with plots. Of both the source is bench/baseline.json. */
import { type BenchResult, type Measurement, median } from '../measure.ts'

export interface Report {
  /** Cores, memory and engine. */
  readonly machine: string
  readonly results: readonly NotedResult[]
}

export interface NotedResult extends BenchResult {
  /** How the figures came about, where that is not usual. */
  readonly note?: string
}

/** Measured in another run: of each name and unit so many times what it was. */
export type Compared = ReadonlyMap<string, number>

export const keyOf = (title: string, { name, unit }: Pick<Measurement, 'name' | 'unit'>): string =>
  `${title} | ${name} | ${unit}`

export function markdown({ machine, results }: Report): string {
  const head =
    '# Measured\n\nWritten by `npm run bench`. Machines are noisy: trust the ratios, which are taken round by round in one process.'
  return `${head}\n\n${machine}\n\n${results.map(describe).join('\n')}`
}

export function describe({ title, note, measurements, ratios }: NotedResult): string {
  const figures = measurements.map(
    row => `| ${row.name} | ${figure(row.value)} | ${spread(row)} | ${row.unit} |`,
  )
  const promises = ratios.map(
    ({ claim, ratio, floor, kept }) =>
      `- **${figure(ratio)}** ${claim} (floor: ${floor}${kept ? '' : ', NOT KEPT'})`,
  )
  return [
    `## ${title}`,
    '',
    ...(note === undefined ? [] : [note, '']),
    ...promises,
    ...(promises.length > 0 ? [''] : []),
    '| what | median | min – max | unit |',
    '|---|---|---|---|',
    ...figures,
    '',
  ].join('\n')
}

/** One file, with nothing to be loaded. */
export function page({ machine, results }: Report, compared: Compared): string {
  const sections = results.map(result => section(result, compared)).join('\n')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Cairn, measured</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td { padding: .2rem .5rem; vertical-align: middle; border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
svg { display: block; width: 14rem; height: 1rem }
.bar { fill: #3b7dd8 } .spread { stroke: currentColor } .limit { stroke: #c0392b; stroke-width: 2 }
.broken { color: #c0392b; font-weight: 600 }
</style>
<h1>Measured</h1>
<p>${escaped(machine)}</p>
<p>Bars are the medians of rows of one unit, lines go from the least to the most of the rounds. Of a ratio the red line is its limit. In the last column: times the committed baseline, in signatures checked by OpenSSL on the same core where it is time.</p>
${sections}
</html>
`
}

function section({ title, note, measurements, ratios }: NotedResult, compared: Compared): string {
  const most = new Map<string, number>()
  for (const { unit, value, rounds } of measurements)
    most.set(unit, Math.max(most.get(unit) ?? 0, value, ...rounds))
  const rows = measurements.map(row => {
    const times = compared.get(keyOf(title, row))
    const cells = [
      `<td>${escaped(row.name)}</td>`,
      `<td>${bar(row, most.get(row.unit) ?? 0)}</td>`,
      `<td class="figure">${figure(row.value)}</td>`,
      `<td>${escaped(row.unit)}</td>`,
      `<td class="figure">${times === undefined ? '' : `${figure(times)} ×`}</td>`,
    ]
    return `<tr>${cells.join('')}</tr>`
  })
  const promises = ratios.map(({ claim, ratio, floor, kept }) => {
    const limit = Number(floor.match(/[\d.]+/)?.[0] ?? 0)
    const plot = bar({ value: ratio, rounds: [ratio] }, 1.2 * Math.max(ratio, limit), limit)
    const said = `<td${kept ? '' : ' class="broken"'}>${escaped(floor)}${kept ? '' : ': not kept'}</td>`
    return `<tr><td>${escaped(claim)}</td><td>${plot}</td><td class="figure">${figure(ratio)}</td>${said}<td></td></tr>`
  })
  const told = note === undefined ? '' : `<p>${escaped(note)}</p>`
  return `<h2>${escaped(title)}</h2>${told}\n<table>\n${[...promises, ...rows].join('\n')}\n</table>`
}

function bar({ value, rounds }: Pick<Measurement, 'value' | 'rounds'>, most: number, limit?: number): string {
  const at = (of: number) => (most === 0 ? 0 : (200 * of) / most).toFixed(1)
  const [least, top] = [Math.min(value, ...rounds), Math.max(value, ...rounds)]
  const line = least === top ? '' : `<line class="spread" x1="${at(least)}" x2="${at(top)}" y1="8" y2="8"/>`
  const mark =
    limit === undefined ? '' : `<line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="0" y2="16"/>`
  return `<svg viewBox="0 0 200 16" preserveAspectRatio="none"><rect class="bar" width="${at(value)}" y="3" height="10"/>${line}${mark}</svg>`
}

function spread({ rounds, value }: Measurement): string {
  const sorted = rounds.toSorted((a, b) => a - b)
  const middle = rounds.length === 0 ? value : median(rounds)
  return `${figure(sorted[0] ?? middle)} – ${figure(sorted.at(-1) ?? middle)}`
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
