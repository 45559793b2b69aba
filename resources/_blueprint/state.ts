/** What uptime remembers from epoch to epoch: two numbers a device. */
import type { SubjectId } from '../../protocol/ids.ts'

export type DeviceState = {
  /** The newest interval that was counted, since 1970. */
  readonly counted: number
  /** Since when the device says it has been up, ms. */
  readonly upSinceMs: number
}

export type UptimeState = { readonly devices: { readonly [id: SubjectId]: DeviceState } }

export const INITIAL_STATE: UptimeState = { devices: {} }
