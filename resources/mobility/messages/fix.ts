/**
 * A fix as a receiver gives it, and distances between fixes on a device. None of this leaves the device: what is signed are sheets
 * (sheet.ts). Distances are of a sphere, near enough between fixes of one trip.
 */

import { distanceM, isPlace, moved, offsetM, type Point } from '../../../protocol/cells/point.ts'
import type { Seen } from './sightings/collect.ts'

export { distanceM, isPlace, moved, offsetM, type Point }

export interface Fix extends Point {
  /** ms since 1970. */
  readonly timeMs: number
  /** Radius in which the receiver says it is, m; absent where it does not say. */
  readonly accuracyM?: number
  /** By Doppler, m/s; absent where the receiver does not say. */
  readonly speedMps?: number
  /** How much the acceleration's amount varied within the second, mm/s²; absent where there is no motion sensor. */
  readonly shake?: number
  /** How hard it was pushed along the ground in the second before, gravity aside, mm/s². */
  readonly push?: number
  /** What the vehicle's own counters say then: hundreds of metres, and tenths of a per cent; absent where it does not say. */
  readonly odometer?: number
  readonly charge?: number
  /** What a camera saw since the fix before; absent where none looks. */
  readonly seen?: readonly Seen[]
}
