/** Where it is: asked of the browser, typed, or left open. */
import { useState } from 'react'
import { TEXT } from '../text.ts'
import { cellOfHere, cellOfText, describeCell } from './place.ts'

export function PlaceChoice({
  cell,
  onCell,
}: {
  readonly cell: string
  readonly onCell: (cell: string) => void
}) {
  const [trouble, setTrouble] = useState('')
  const here = () => {
    setTrouble('')
    cellOfHere().then(onCell, (error: unknown) => setTrouble(TEXT.join.noPlace(String(error))))
  }
  const typed = (text: string) => {
    const found = text.trim() === '' ? '' : cellOfText(text)
    setTrouble(found === undefined ? TEXT.join.wrongPlace : '')
    onCell(found ?? '')
  }
  return (
    <>
      <p>{TEXT.join.place}</p>
      <div className="line">
        <button type="button" onClick={here}>
          {TEXT.join.here}
        </button>
        <input
          onChange={({ target }) => typed(target.value)}
          aria-label={TEXT.join.typed}
          placeholder="52.37, 4.9"
          autoComplete="off"
        />
      </div>
      <p className="quiet" role="status">
        {trouble || (cell === '' ? TEXT.join.nowhere : TEXT.join.cell(cell, describeCell(cell)))}
      </p>
    </>
  )
}
