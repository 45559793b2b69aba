/** What uptime remembers from epoch to epoch: the intervals that may be spoken of again, and a number, for each device. */
import type { SubjectId } from '../../../protocol/ids.ts'

export type DeviceState = {
  /** Intervals that were counted, since 1970, ascending: those that a message may still speak of, and the newest. */
  readonly counted: readonly number[]
  /** Since when the device says it has been up, ms. */
  readonly upSinceMs: number
}

export type UptimeState = { readonly devices: { readonly [id: SubjectId]: DeviceState } }

export const INITIAL_STATE: UptimeState = { devices: {} }
