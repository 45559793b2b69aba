/** A table: where it is wider than the page it scrolls by itself, and all of it is to be had as a file. */
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { TEXT } from '../text.ts'
import { csvOf } from './chart/series.ts'

export function Scroll({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // What stands there when it is asked for.
  const write = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    const table = box.current?.querySelector('table')
    const rows = [...(table?.rows ?? [])].map(row => [...row.cells].map(textOf))
    currentTarget.download = `${document.title}.csv`
    currentTarget.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows))}`
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll what has no link to go to */}
      <div className="scroll" ref={box} tabIndex={0}>
        {children}
      </div>
      <p className="as-file">
        <a href="data:text/csv," download className="quiet" onClick={write}>
          {TEXT.chart.csv}
        </a>
      </p>
    </>
  )
}

/** Ids whole, though the page shortens them; what is there to be pressed is no text. */
function textOf(cell: HTMLTableCellElement): string {
  const whole = cell.querySelector('a[title], code[title]')?.getAttribute('title')
  if (whole !== null && whole !== undefined) return whole
  const copy = cell.cloneNode(true) as HTMLElement
  for (const button of copy.querySelectorAll('button, svg')) button.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
