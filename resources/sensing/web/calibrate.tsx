/** A sound level meter beside the phone: its level is typed in. */
import { useState } from 'react'
import { TEXT } from '../../../web/src/text.ts'
import { type Calibration, calibrate } from './calibration.ts'
import type { Levels } from './level-meter.ts'

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
      <summary>{TEXT.sense.calibrate}</summary>
      <p>{TEXT.sense.calibrateWhy}</p>
      <div className="line">
        <input
          inputMode="decimal"
          value={typed}
          aria-label={TEXT.sense.reference}
          placeholder="65.0"
          onChange={({ target }) => setTyped(target.value)}
        />
        <button
          type="button"
          disabled={!isLevel}
          onClick={() => level && onCalibration(calibrate(value, level.laeq))}
        >
          {TEXT.sense.setLevel}
        </button>
      </div>
      {typed === '' || isLevel ? null : <p className="quiet">{TEXT.sense.wrongLevel}</p>}
    </details>
  )
}
