/** A chart for eye, pointer, keyboard and screen reader: picture, readout of a column, table, and a file of the same figures. */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { TEXT } from '../../text.ts'
import { Plot, plotSide } from './plot.tsx'
import { type Column, readAt, type Series, toCsv } from './series.ts'

export interface ChartShown {
  readonly title: string
  readonly sub?: string
  /** What a column is: the first column of the table. */
  readonly what: string
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  readonly height?: number
}

export function Chart({ title, sub, what, columns, series, height = 220 }: ChartShown) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const [at, setAt] = useState<number>()
  const shown = at === undefined || at >= columns.length ? undefined : at
  if (columns.length === 0 || series.every(({ values }) => values.every(value => value === undefined)))
    return <p className="empty">{TEXT.chart.nothing}</p>
  const move = (event: PointerEvent) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - plotSide
    const index = Math.floor((x / Math.max(1, width - plotSide)) * columns.length)
    setAt(Math.min(columns.length - 1, Math.max(0, index)))
  }
  const press = (event: KeyboardEvent) => {
    const next = stepOf(event.key, shown, columns.length)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
  }
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {sub === undefined ? null : <p className="sub">{sub}</p>}
      <div
        ref={place}
        className="plot"
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${TEXT.chart.keys}`}
        aria-valuemin={0}
        aria-valuemax={columns.length - 1}
        aria-valuenow={shown ?? 0}
        aria-valuetext={textOf(columns, series, shown ?? columns.length - 1)}
        onPointerMove={move}
        onPointerDown={move}
        onPointerLeave={() => setAt(undefined)}
        onKeyDown={press}
        onBlur={() => setAt(undefined)}
      >
        <Plot columns={columns} series={series} width={width} height={height} at={shown} />
      </div>
      <div className="chart-end">
        <Readout columns={columns} series={series} at={shown} />
        <Foot title={title} what={what} columns={columns} series={series} />
      </div>
    </figure>
  )
}

/** Arrow keys go column by column, Home and End to the ends. */
export function stepOf(key: string, at: number | undefined, count: number): number | undefined {
  const last = count - 1
  if (key === 'ArrowLeft') return Math.max(0, (at ?? count) - 1)
  if (key === 'ArrowRight') return Math.min(last, (at ?? -1) + 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

function textOf(columns: readonly Column[], series: readonly Series[], at: number): string {
  return [columns[at]?.full ?? '', ...series.map(one => `${one.name} ${readAt(one, at)}`)].join(', ')
}

interface Shown {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
}

/** Without a column it says what each colour is; where there is one alone, the title has said it. */
function Readout({ columns, series, at }: Shown & { readonly at: number | undefined }) {
  return (
    <p className="readout">
      {at === undefined ? null : <b>{columns[at]?.full}</b>}
      {(at === undefined && series.length === 1 ? [] : series).map(one => (
        <span key={one.name} className="key">
          <span
            className={`swatch tone-${one.tone} ${one.as === 'bar' || one.as === 'below' || one.as === 'range' ? one.as : 'wide'}`}
          />
          {one.name} {at === undefined ? null : <b>{readAt(one, at)}</b>}
        </span>
      ))}
    </p>
  )
}

function Foot({ title, what, columns, series }: Shown & { readonly title: string; readonly what: string }) {
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(what, columns, series))}`
  return (
    <div className="chart-foot">
      <details>
        <summary>{TEXT.chart.table}</summary>
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th>{what}</th>
                {series.map(({ name }) => (
                  <th key={name} className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.map(({ full, href }, at) => (
                <tr key={full}>
                  <td>{href === undefined ? full : <Link href={href}>{full}</Link>}</td>
                  {series.map(one => (
                    <td key={one.name} className="number">
                      {readAt(one, at)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <a href={csv} download={`${title}.csv`} className="quiet">
        {TEXT.chart.csv}
      </a>
    </div>
  )
}

const USUAL_WIDTH = 640

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
