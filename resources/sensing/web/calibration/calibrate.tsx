/** A sound level meter beside the phone: its level is typed in. */
import { useState } from 'react'
import type { Levels } from '../sound/level-meter.ts'
import { SENSING_TEXT } from '../text.ts'
import { type Calibration, calibrate } from './calibration.ts'

export function Calibrate({
  level,
  onCalibration,
}: {
  readonly level: Levels | undefined
  readonly onCalibration: (calibration: Calibration) => void
}) {
  const [typed, setTyped] = useState('')
  const value = Number(typed.replace(',', '.'))
  const isLevel = typed !== '' && value >= 20 && value <= 130 && level !== undefined
  return (
    <details>
      <summary>{SENSING_TEXT.calibrate}</summary>
      <p>{SENSING_TEXT.calibrateWhy}</p>
      <div className="line">
        <input
          inputMode="decimal"
          value={typed}
          aria-label={SENSING_TEXT.reference}
          placeholder="65.0"
          onChange={({ target }) => setTyped(target.value)}
        />
        <button
          type="button"
          disabled={!isLevel}
          onClick={() => level && onCalibration(calibrate(value, level.laeq))}
        >
          {SENSING_TEXT.setLevel}
        </button>
      </div>
      {typed === '' || isLevel ? null : <p className="quiet">{SENSING_TEXT.wrongLevel}</p>}
    </details>
  )
}
