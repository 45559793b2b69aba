/** A plot each figure over time, bands where there are several runs, and the same as a table. */
import type { Column } from '../run.ts'
import type { Band } from '../sweep.ts'
import { dashOf, escaped, short, table, toneOf } from './drawing.ts'

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [420, 190, 58, 24]
const [YEAR, MONTH] = [365, 30]
/** Days of a plot that its table has: so many, evenly. */
const TABLED = 10
/** Points of a line: one for each two pixels. */
const DRAWN = 180

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
  ['staked', 'Stands behind the fleet, USD'],
  ['leaving', 'Asked back and not out yet, USD'],
  ['unpaid', 'Never minted for want of backing, tokens'],
  ['machine', 'What the treasury’s machine brought, less its price, USD'],
]

export interface Line {
  readonly name: string
  readonly bands: readonly Band[]
}

/** Where nothing ever happens there is nothing to see. */
export function isFlat(lines: readonly Line[]): boolean {
  return lines.every(({ bands }) => bands.every(({ p5, p95 }) => p5 === 0 && p95 === 0))
}

export function timePlot(title: string, lines: readonly Line[]): string {
  return `<figure><figcaption>${escaped(title)}</figcaption>${picture(title, lines)}<details><summary>As a table</summary>${tableOf(title, lines)}</details></figure>`
}

function picture(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap(({ bands }) => bands)
  const days = points.reduce((most, { day }) => Math.max(most, day), 1)
  const low = points.reduce((least, { p5 }) => Math.min(least, p5), 0)
  const high = points.reduce((most, { p95 }) => Math.max(most, p95), low + 1e-12)
  const x = (day: number) => (LEFT + ((WIDTH - LEFT - 6) * day) / days).toFixed(1)
  const y = (value: number) =>
    (HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 8) * (value - low)) / (high - low)).toFixed(1)
  const drawn = lines.map((line, index) => {
    const bands = thinned(line.bands)
    const around = [
      ...bands.map(({ day, p95 }) => `${x(day)},${y(p95)}`),
      ...bands.toReversed().map(({ day, p5 }) => `${x(day)},${y(p5)}`),
    ]
    const middle = bands.map(({ day, p50 }) => `${x(day)},${y(p50)}`).join(' ')
    return `<polygon points="${around.join(' ')}" fill="${toneOf(index)}" opacity=".16"/><polyline points="${middle}" fill="none" stroke="${toneOf(index)}" stroke-width="1.6"${dashOf(index)}/>`
  })
  const below = marksOf(days).map(
    ([day, text]) =>
      `<text x="${x(day)}" y="${HEIGHT - 8}" text-anchor="${day > days * 0.97 ? 'end' : 'middle'}">${text}</text>`,
  )
  const beside = [low, (low + high) / 2, high].map(
    value =>
      `<text x="${LEFT - 4}" y="${y(value)}" dy=".35em" text-anchor="end">${short(value)}</text><line x1="${LEFT}" x2="${WIDTH}" y1="${y(value)}" y2="${y(value)}" class="grid"/>`,
  )
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">${beside.join('')}${below.join('')}${drawn.toReversed().join('')}</svg>`
}

/** No more than can be seen. */
function thinned(bands: readonly Band[]): readonly Band[] {
  const every = Math.ceil(bands.length / DRAWN)
  return bands.filter((_, at) => at % every === 0 || at === bands.length - 1)
}

/** Years, or months where it is over within one. */
function marksOf(days: number): readonly (readonly [number, string])[] {
  const [unit, name] = days >= YEAR ? [YEAR, 'y'] : [MONTH, 'mo']
  const count = Math.floor(days / unit) + 1
  const every = Math.ceil(count / 10)
  return Array.from({ length: count }, (_, at) => at)
    .filter(at => at % every === 0)
    .map(at => [at * unit, `${at} ${name}`] as const)
}

function tableOf(title: string, lines: readonly Line[]): string {
  const hasBands = lines.some(({ bands }) => bands.some(({ p5, p95 }) => p5 !== p95))
  const days = lines[0]?.bands.map(({ day }) => day) ?? []
  const every = Math.max(1, Math.ceil(days.length / TABLED))
  const chosen = days.map((_, at) => at).filter(at => (at + 1) % every === 0 || at === days.length - 1)
  const cell = (band: Band | undefined) => {
    if (band === undefined) return '–'
    return hasBands ? `${short(band.p50)} (${short(band.p5)} to ${short(band.p95)})` : short(band.p50)
  }
  return table(
    title,
    ['Day', ...lines.map(({ name }) => name)],
    chosen.map(at => [String(days[at]), ...lines.map(({ bands }) => cell(bands[at]))]),
  )
}
