/** One to five stars. */
import { RIDES_TEXT } from './text.ts'

const ALL = [1, 2, 3, 4, 5] as const

interface StarsProps {
  readonly label: string
  readonly busy: boolean
  onStars(stars: number): void
}

export function Stars({ label, busy, onStars }: StarsProps) {
  return (
    <fieldset>
      <legend className="quiet">{label}</legend>
      <span className="line">
        {ALL.map(stars => (
          <button
            key={stars}
            type="button"
            className="chip"
            disabled={busy}
            aria-label={RIDES_TEXT.receipts.stars(stars)}
            onClick={() => onStars(stars)}
          >
            {'★'.repeat(stars)}
          </button>
        ))}
      </span>
    </fieldset>
  )
}
