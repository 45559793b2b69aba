/** How far and how long a ride was, as a person types it. */
import { fixed } from '../../../../web/src/languages/numbers.ts'
import type { Way } from '../../messages/rides/fare.ts'
import { RIDES_TEXT } from './text.ts'

export interface TypedWay {
  readonly km: string
  readonly minutes: string
}

interface WayInputProps {
  readonly typed: TypedWay
  /** What stands there until something is typed. */
  readonly usual: TypedWay
  onType(typed: TypedWay): void
}

export function WayInput({ typed, usual, onType }: WayInputProps) {
  const TEXT = RIDES_TEXT.drive
  return (
    <div className="line">
      <label>
        {TEXT.km}
        <input
          inputMode="decimal"
          value={typed.km}
          placeholder={usual.km}
          autoComplete="off"
          onChange={({ target }) => onType({ ...typed, km: target.value })}
        />
      </label>
      <label>
        {TEXT.minutes}
        <input
          inputMode="decimal"
          value={typed.minutes}
          placeholder={usual.minutes}
          autoComplete="off"
          onChange={({ target }) => onType({ ...typed, minutes: target.value })}
        />
      </label>
    </div>
  )
}

/** Undefined of what is no way. @example wayIn({ km: '9.1', minutes: '14' }) // → { metres: 9100, seconds: 840 } */
export function wayIn({ km, minutes }: TypedWay): Way | undefined {
  const [far, long] = [km, minutes].map(text =>
    text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')),
  )
  if (!(far !== undefined && far >= 0 && long !== undefined && long >= 0)) return undefined
  const way = { metres: Math.round(far * 1_000), seconds: Math.round(long * 60) }
  return Number.isSafeInteger(way.metres) && Number.isSafeInteger(way.seconds) ? way : undefined
}

export function wayWords({ metres, seconds }: Way): string {
  return RIDES_TEXT.ride.way(fixed(metres / 1_000, 1), fixed(seconds / 60, 0))
}
