/** Runs as one page: a plot each figure, bands where there are several runs, what was varied beside it. It loads nothing and runs nothing. */

import { type Group, nameOf, rangesOf } from './groups.ts'
import type { Column } from './run.ts'
import type { Scenario } from './scenario.ts'
import type { Band } from './sweep.ts'

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [420, 190, 58, 24]
const TONES = ['#1f7a4d', '#b4531a', '#2a5db0', '#8a3fa0', '#a3861a', '#5b6770']

export const PLOTS: readonly (readonly [Column, string])[] = [
  ['price', 'Price of a token, USD'],
  ['supply', 'Tokens there are'],
  ['emission', 'Emitted a day, tokens'],
  ['there', 'Devices'],
  ['spent', 'Paid for use a day, USD'],
  ['income', 'A device earns a day, USD'],
  ['subsidy', 'Of what is issued, what no use pays for'],
  ['payback', 'A device has paid for itself after, days (0: never)'],
  ['washRatio', 'P/(f·V): above 1 paying oneself pays'],
  ['washGain', 'Gained by paying oneself, USD'],
]

interface Line {
  readonly name: string
  readonly bands: readonly Band[]
}

/** @param groups with bands of each column that is plotted */
export function toHtml(scenarios: readonly Scenario[], groups: readonly Group[]): string {
  const plots = PLOTS.map(([column, title]) =>
    plot(
      title,
      groups.map(group => ({ name: nameOf(group), bands: group.bands.get(column) ?? [] })),
    ),
  )
  const seeds = [...new Set(groups.flatMap(({ seeds }) => seeds))]
  const keys = groups.map(
    (group, index) => `<li><i style="background:${toneOf(index)}"></i>${escaped(nameOf(group))}</li>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(scenarios.map(({ name }) => name).join(', '))}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:920px;padding:0 1rem;color:#1c2321;background:#fff}
h1{font-size:1.4rem}figure{display:inline-block;margin:0 10px 20px 0}figcaption{font-weight:600}svg{max-width:100%}
ul{list-style:none;padding:0}li i{display:inline-block;width:1em;height:.7em;margin-right:.5em}small{color:#5b6770}</style>
<h1>${escaped(scenarios.map(({ name }) => name).join(', '))}</h1>
${scenarios.map(({ name, what, price }) => `<p><b>${escaped(name)}</b>: ${escaped(what)} <small>Price model: ${price}.</small></p>`).join('\n')}
<ul>${keys.join('')}</ul>
<p><small>Seeds ${rangesOf(seeds)}. Lines are the median of the runs, bands go from the 5th to the 95th percentile. A result holds under its price model; none is a forecast.</small></p>
${plots.join('\n')}
</html>
`
}

function plot(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap(({ bands }) => bands)
  const days = Math.max(1, ...points.map(({ day }) => day))
  const [low, high] = [
    Math.min(0, ...points.map(({ p5 }) => p5)),
    Math.max(...points.map(({ p95 }) => p95), 1e-12),
  ]
  const x = (day: number) => (LEFT + ((WIDTH - LEFT - 6) * day) / days).toFixed(1)
  const y = (value: number) =>
    (HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 8) * (value - low)) / (high - low)).toFixed(1)
  const drawn = lines.map(({ bands }, index) => {
    const around = [
      ...bands.map(({ day, p95 }) => `${x(day)},${y(p95)}`),
      ...bands.toReversed().map(({ day, p5 }) => `${x(day)},${y(p5)}`),
    ]
    const middle = bands.map(({ day, p50 }) => `${x(day)},${y(p50)}`).join(' ')
    return `<polygon points="${around.join(' ')}" fill="${toneOf(index)}" opacity=".16"/><polyline points="${middle}" fill="none" stroke="${toneOf(index)}" stroke-width="1.6"/>`
  })
  const years = Array.from({ length: Math.floor(days / 365) + 1 }, (_, year) => year)
  const every = Math.ceil(years.length / 10)
  const marks = years.filter(year => year % every === 0)
  const below = marks.map(
    year => `<text x="${x(year * 365)}" y="${HEIGHT - 8}" text-anchor="middle">${year} y</text>`,
  )
  const beside = [low, (low + high) / 2, high].map(
    value =>
      `<text x="${LEFT - 4}" y="${y(value)}" dy=".35em" text-anchor="end">${short(value)}</text><line x1="${LEFT}" x2="${WIDTH}" y1="${y(value)}" y2="${y(value)}" stroke="#d8dedb"/>`,
  )
  return `<figure><figcaption>${escaped(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}" font-size="11" fill="#5b6770">${beside.join('')}${below.join('')}${drawn.join('')}</svg></figure>`
}

function toneOf(index: number): string {
  return TONES[index % TONES.length]!
}

function short(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return `${(value / 1e9).toPrecision(3)} G`
  if (size >= 1e6) return `${(value / 1e6).toPrecision(3)} M`
  if (size >= 1e3) return `${(value / 1e3).toPrecision(3)} k`
  return size === 0 ? '0' : value.toPrecision(3)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
