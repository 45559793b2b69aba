/** Stacked bars over epochs, as a picture for the eye and as a table for whoever cannot see it. */
import { TEXT } from '../text.ts'

export interface Series {
  readonly name: string
  /** One a column; never below zero. */
  readonly values: readonly number[]
}

interface Shown {
  readonly title: string
  /** Epochs, ascending, without gaps. */
  readonly columns: readonly number[]
  readonly series: readonly Series[]
  readonly format: (value: number) => string
}

const [WIDTH, HEIGHT, FOOT] = [720, 200, 20]
const GAP = 0.15

export function BarChart({ title, columns, series, format }: Shown) {
  const totals = columns.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  const highest = Math.max(...totals, 0)
  if (columns.length === 0 || highest === 0) return <p className="empty">{TEXT.chart.nothing}</p>
  const step = WIDTH / columns.length
  const scale = (HEIGHT - FOOT - 16) / highest
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        <text x="0" y="11">
          {format(highest)}
        </text>
        {columns.map((column, at) => (
          <g key={column} transform={`translate(${at * step + (step * GAP) / 2} 0)`}>
            <title>{`${TEXT.epoch.title(column)}: ${format(totals[at]!)}`}</title>
            <Stack series={series} at={at} width={step * (1 - GAP)} scale={scale} />
          </g>
        ))}
        <text x="0" y={HEIGHT - 4}>
          {columns[0]}
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {columns.at(-1)}
        </text>
      </svg>
      <ul className="legend">
        {series.map(({ name }, index) => (
          <li key={name}>
            <span className={`swatch series${index % 5}`} /> {name}
          </li>
        ))}
      </ul>
      <details>
        <summary>{TEXT.chart.table}</summary>
        <ValueTable columns={columns} series={series} format={format} />
      </details>
    </figure>
  )
}

interface Bar {
  readonly series: readonly Series[]
  readonly at: number
  readonly width: number
  readonly scale: number
}

function Stack({ series, at, width, scale }: Bar) {
  let top = HEIGHT - FOOT
  return (
    <>
      {series.map(({ name, values }, index) => {
        const height = (values[at] ?? 0) * scale
        top -= height
        return (
          <rect key={name} className={`series${index % 5}`} x="0" y={top} width={width} height={height} />
        )
      })}
    </>
  )
}

function ValueTable({ columns, series, format }: Omit<Shown, 'title'>) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>{TEXT.epochs.columns.epoch}</th>
            {series.map(({ name }) => (
              <th key={name} className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <tr key={column}>
              <td>{column}</td>
              {series.map(({ name, values }) => (
                <td key={name} className="number">
                  {format(values[at] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
