/** How far a rider's own phone says that it was driven: by places that are far enough apart to be no noise of the receiver. */
import { distanceM, type Point } from '../../messages/fix.ts'

export interface Meter {
  readonly metres: number
  /** The last place that counted. */
  readonly last: (Point & { readonly accuracyM: number }) | undefined
}

export const NO_WAY: Meter = { metres: 0, last: undefined }

/** A receiver that says nothing of its accuracy; one that is worse than this tells nothing; and nobody moved for less. */
const [USUAL_M, WORST_M, LEAST_M] = [10, 50, 20]

/** @example addPlace(NO_WAY, { lat: 52.5, lon: 13.4, accuracyM: 5 }).metres // → 0 */
export function addPlace(meter: Meter, place: Point & { readonly accuracyM?: number }): Meter {
  const { lat, lon, accuracyM = USUAL_M } = place
  if (accuracyM > WORST_M) return meter
  const here = { lat, lon, accuracyM }
  if (meter.last === undefined) return { ...meter, last: here }
  const gone = distanceM(meter.last, here)
  if (gone < Math.max(LEAST_M, accuracyM + meter.last.accuracyM)) return meter
  return { metres: meter.metres + gone, last: here }
}
