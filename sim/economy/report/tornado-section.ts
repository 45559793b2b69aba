/** Which parameter moves an outcome most, as bars from the lowest to the highest that it comes to, and as a table. */
import { MOVED, type Moved, type Tornado } from '../tornado.ts'
import { escaped, percentOf, short, table } from './drawing.ts'
import { PLOTS } from './time-plots.ts'

const [WIDTH, ROW, LEFT, TOP] = [640, 22, 250, 26]
/** More bars than that say nothing that the table does not. */
const MOST_BARS = 15

export function tornadoSection(scenario: string, tornado: Tornado, by: number): string {
  const { moved, base, outcome } = tornado
  const named = PLOTS.find(([column]) => column === outcome)?.[1] ?? outcome
  const moving = moved.filter(
    ({ difference, atLow, atHigh }) => difference.p50 !== 0 || atLow.p50 !== atHigh.p50,
  )
  const still = moved.filter(one => !moving.includes(one)).map(({ name }) => MOVED[name] ?? name)
  const title = `What moves it most: ${named}, at the end of ${scenario}`
  const rest =
    still.length === 0 ? '' : `<p><small>Moves nothing here: ${escaped(still.join(', '))}.</small></p>`
  return `<section><h2>${escaped(title)}</h2>
<p><small>Each parameter ${percentOf(by)} lower and higher, everything else as it is and in the same luck. As it is: ${short(base.p50)}.</small></p>
${moving.length === 0 ? '<p>None of them moves it.</p>' : `<figure class="whole" tabindex="0">${bars(title, moving.slice(0, MOST_BARS), base.p50)}</figure>${tableOf(title, moving)}`}
${rest}</section>`
}

function bars(title: string, moved: readonly Moved[], base: number): string {
  const ends = [base, ...moved.flatMap(({ atLow, atHigh }) => [atLow.p50, atHigh.p50])]
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const x = (value: number) => LEFT + ((WIDTH - LEFT - 60) * (value - least)) / (most - least || 1) + 30
  const height = TOP + moved.length * ROW + 6
  const drawn = moved.map(({ name, atLow, atHigh }, at) => {
    const y = TOP + at * ROW
    const bar = (to: number, kind: 'low' | 'high') =>
      `<rect class="${kind}" x="${Math.min(x(base), x(to)).toFixed(1)}" y="${y + 3}" width="${Math.abs(x(to) - x(base)).toFixed(1)}" height="${ROW - 7}"/>`
    return `<text x="${LEFT - 6}" y="${y + ROW / 2}" dy=".35em" text-anchor="end" class="name">${escaped(MOVED[name] ?? name)}</text>${bar(atLow.p50, 'low')}${bar(atHigh.p50, 'high')}`
  })
  const scale = [least, base, most].map(
    value =>
      `<text x="${x(value).toFixed(1)}" y="14" text-anchor="middle">${value === base || Math.abs(x(value) - x(base)) > 60 ? short(value) : ''}</text>`,
  )
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">${[...new Set(scale)].join('')}${drawn.join('')}<line class="axis" x1="${x(base).toFixed(1)}" x2="${x(base).toFixed(1)}" y1="18" y2="${height}"/></svg><figcaption class="key"><i class="low"></i>lower <i class="high"></i>higher</figcaption>`
}

function tableOf(title: string, moved: readonly Moved[]): string {
  const several = moved.some(({ runs }) => runs > 1)
  const heads = ['Parameter', 'Lower', 'Higher', 'Comes to, lower', 'Comes to, higher', 'Difference']
  return table(
    title,
    several ? [...heads, 'Same way in'] : heads,
    moved.map(({ name, low, high, atLow, atHigh, difference, agree, runs }) => [
      `${MOVED[name] ?? name} (${name})`,
      ...[low, high, atLow.p50, atHigh.p50].map(short),
      several
        ? `${short(difference.p50)} (${short(difference.p5)} to ${short(difference.p95)})`
        : short(difference.p50),
      ...(several ? [`${agree} of ${runs}`] : []),
    ]),
  )
}
