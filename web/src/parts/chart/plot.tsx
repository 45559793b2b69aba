/** The picture of a chart. It is as wide as its place; the column under the pointer or the arrow keys is marked. */
import { labelsOf, type Scale, scaleOf, toY } from './scale.ts'
import type { Column, Series } from './series.ts'

const [TOP, FOOT, SIDE, GAP] = [20, 22, 50, 0.18]
/** Half of the widest label: the last one does not reach over the edge. */
const HALF_LABEL = 18
/** A bar that is wider is a wall. */
const WIDEST_PX = 44

export interface PlotShown {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  readonly width: number
  readonly height: number
  readonly at: number | undefined
}

interface Place {
  readonly scale: Scale
  readonly own: Scale
  readonly step: number
  readonly inner: number
}

/** Pixels from the left to where columns begin. */
export const plotSide = SIDE

export function Plot({ columns, series, width, height, at }: PlotShown) {
  const inner = height - TOP - FOOT
  const step = Math.max(1, width - SIDE) / columns.length
  const place = { scale: scaleFor(series), own: ownScale(series), step, inner }
  const format = series[0]?.format ?? String
  // What is given away is counted as much as what is taken.
  const hasBelow = series.some(({ as }) => as === 'below')
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text className="unit" x={SIDE - 8} y={9} textAnchor="end">
        {unitOf(format)}
      </text>
      <g transform={`translate(0 ${TOP})`}>
        {place.scale.ticks.map(tick => {
          const y = toY(tick, place.scale, inner)
          return (
            <g key={tick}>
              <line className={tick === 0 ? 'zero' : 'rule'} x1={SIDE} x2={width} y1={y} y2={y} />
              <text x={SIDE - 8} y={y + 4} textAnchor="end">
                {short(hasBelow ? Math.abs(tick) : tick, format)}
              </text>
            </g>
          )
        })}
        <g transform={`translate(${SIDE} 0)`}>
          <Columns columns={columns} series={series} place={place} />
          {series.map(one => (
            <Drawn key={one.name} series={one} place={place} at={at} />
          ))}
          {at === undefined ? null : (
            <line className="cursor" x1={(at + 0.5) * step} x2={(at + 0.5) * step} y1={0} y2={inner} />
          )}
          {labelsOf(columns.length, width - SIDE, 46).map(index => (
            <text
              key={index}
              x={Math.min((index + 0.5) * step, width - SIDE - HALF_LABEL)}
              y={inner + 17}
              textAnchor="middle"
            >
              {columns[index]?.label}
            </text>
          ))}
        </g>
      </g>
    </svg>
  )
}

/** What the side counts in, above its figures. */
function unitOf(format: (value: number) => string): string {
  return format(1).split(' ').slice(1).join(' ')
}

/** Figures at the side are short: the unit stands above them. */
function short(value: number, format: (value: number) => string): string {
  return (
    format(value)
      .replace(/(\.\d*?)0+(?=\s|$)/, '$1')
      .replace(/\.(?=\s|$)/, '')
      .split(' ')[0] ?? ''
  )
}

function Columns({
  columns,
  series,
  place,
}: Pick<PlotShown, 'columns' | 'series'> & { readonly place: Place }) {
  const { scale, step, inner } = place
  const zero = toY(0, scale, inner)
  const width = Math.max(1, Math.min(WIDEST_PX, step * (1 - GAP)))
  const [up, down] = [series.filter(({ as }) => as === 'bar'), series.filter(({ as }) => as === 'below')]
  return columns.map(({ full }, at) => {
    let [above, below] = [zero, zero]
    return (
      <g key={full} transform={`translate(${(at + 0.5) * step - width / 2} 0)`}>
        {[...up, ...down].map(({ name, values, tone, as }) => {
          const size = Math.abs(((values[at] ?? 0) / (scale.high - scale.low)) * inner)
          if (size === 0) return null
          if (as === 'bar') above -= size
          const y = as === 'bar' ? above : below
          if (as === 'below') below += size
          return (
            <rect
              key={name}
              className={`tone-${tone}`}
              y={y}
              width={width}
              height={size}
              rx={Math.min(2, size / 2)}
            />
          )
        })}
      </g>
    )
  })
}

interface DrawnShown {
  readonly series: Series
  readonly place: Place
  readonly at: number | undefined
}

function Drawn({ series, place, at }: DrawnShown) {
  const { as, tone, values, low } = series
  if (as === 'bar' || as === 'below') return null
  const { step, inner } = place
  const scale = as === 'price' ? place.own : place.scale
  const point = (value: number, index: number) =>
    `${((index + 0.5) * step).toFixed(1)},${toY(value, scale, inner).toFixed(1)}`
  if (as === 'range') return <path className={`range tone-${tone}`} d={area(values, low ?? [], point)} />
  const marked = at === undefined ? undefined : values[at]
  return (
    <g className={`tone-${tone}`}>
      <path className={as === 'line' ? 'stroke' : 'stroke dashed'} d={path(values, point)} />
      {marked === undefined ? null : (
        <circle className="dot" cx={((at ?? 0) + 0.5) * step} cy={toY(marked, scale, inner)} r="4" />
      )}
    </g>
  )
}

type Values = Series['values']
type Point = (value: number, index: number) => string

/** A line breaks where nothing is known. */
export function path(values: Values, point: Point): string {
  return values
    .map((value, index) => {
      if (value === undefined) return ''
      const goesOn = index > 0 && values[index - 1] !== undefined
      return `${goesOn ? 'L' : 'M'}${point(value, index)}`
    })
    .join('')
}

/** Each run of columns in which both ends are known, there and back. */
function area(high: Values, low: Values, point: Point): string {
  let drawn = ''
  let run: number[] = []
  const close = () => {
    const there = run.map((index, at) => `${at === 0 ? 'M' : 'L'}${point(high[index]!, index)}`)
    const back = run.toReversed().map(index => `L${point(low[index]!, index)}`)
    if (run.length > 0) drawn += `${there.join('')}${back.join('')}Z`
    run = []
  }
  high.forEach((value, index) => {
    if (value === undefined || low[index] === undefined) close()
    else run.push(index)
  })
  close()
  return drawn
}

function scaleFor(series: readonly Series[]): Scale {
  const bars = (as: Series['as']) => {
    const of = series.filter(one => one.as === as)
    const longest = Math.max(0, ...of.map(({ values }) => values.length))
    return Array.from({ length: longest }, (_, at) =>
      of.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
    )
  }
  const lines = series
    .filter(({ as }) => as === 'line' || as === 'dashes' || as === 'range')
    .flatMap(({ values, low = [] }) => [...values, ...low])
    .filter(value => value !== undefined)
  const [up, down] = [bars('bar'), bars('below')]
  return scaleOf([...up, ...down.map(value => -value), ...lines], { zero: up.length + down.length > 0 })
}

/** Of what is measured in something else. */
function ownScale(series: readonly Series[]): Scale {
  const values = series.filter(({ as }) => as === 'price').flatMap(one => one.values)
  return scaleOf(
    values.filter(value => value !== undefined),
    { zero: true },
  )
}
