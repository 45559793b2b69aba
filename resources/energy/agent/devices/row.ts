/** What rows of meters have in common. */
import type { Ask, DeviceRow } from '../../../../agent/kit/device-row.ts'

export type Row = Omit<DeviceRow, 'of'>
export const TEST = 'bin/devices.test.ts'
export const HOST: Ask = { name: 'host', question: 'Its address on the local network?' }
export const BROKER: readonly Ask[] = [
  { name: 'broker', question: 'The MQTT broker?', usual: 'mqtt://127.0.0.1:1883' },
  { name: 'username', question: 'The broker’s user?', optional: true },
  { name: 'password', question: 'The broker’s password?', optional: true },
]
export const LOGIN = { broker: '{broker}', username: '{username}', password: '{password}' }
export const KEYS: readonly Ask[] = [
  { name: 'key', question: 'The key, where telegrams are encrypted (Luxembourg, Austria)?', optional: true },
  { name: 'aad', question: 'The authentication key, where there is one?', optional: true },
]
