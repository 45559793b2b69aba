/** A place to a metre, which stays in this browser until a driver has signed; beside it the cell that is shown before. */
import { useState } from 'react'
import { rideCellAt } from '../../messages/rides/ride-cell.ts'
import type { Point } from '../../messages/rides/sealed-place.ts'
import { RIDES_TEXT } from './text.ts'

const PATIENCE_MS = 20_000

interface PlaceFieldProps {
  readonly label: string
  readonly place: Point | undefined
  readonly onPlace: (place: Point | undefined) => void
  /** Whether others will see the cell that it lies in. */
  readonly isShown?: boolean
}

export function PlaceField({ label, place, onPlace, isShown = true }: PlaceFieldProps) {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState('')
  const TEXT = RIDES_TEXT.ask
  const read = (text: string) => {
    setTyped(text)
    const found = pointOf(text)
    setTrouble(found === undefined && text.trim() !== '' ? TEXT.wrongPlace : '')
    onPlace(found)
  }
  const here = () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => read(`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`),
      error => setTrouble(error.message),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    )
  }
  return (
    <div style={{ marginBottom: '8px' }}>
      <div className="line">
        <label style={{ flex: '1 1 8rem' }}>
          {label}
          <input
            value={typed}
            placeholder={TEXT.point}
            inputMode="text"
            autoComplete="off"
            aria-invalid={trouble !== ''}
            onChange={({ target }) => read(target.value)}
          />
        </label>
        {'geolocation' in navigator ? (
          <button type="button" onClick={here}>
            {TEXT.here}
          </button>
        ) : null}
      </div>
      <span className="quiet small" role="status">
        {trouble || (place === undefined || !isShown ? '' : TEXT.cell(rideCellAt(place.lat, place.lon)))}
      </span>
    </div>
  )
}

/** @example pointOf('52.52, 13.4') // → { lat: 52.52, lon: 13.4 } */
export function pointOf(text: string): Point | undefined {
  const [lat = Number.NaN, lon = Number.NaN, ...rest] = text
    .split(/[\s,;]+/)
    .filter(part => part !== '')
    .map(Number)
  return rest.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
}
