/** Meters and inverters that people have, and what an energy network wants of them. */
import type { DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'
import { HUBS } from './devices/others.ts'
import { SHELLY } from './devices/shelly.ts'
import { WIRED } from './devices/wired.ts'

export const ENERGY_DEVICES: readonly DeviceRow[] = [...WIRED, ...SHELLY, ...HUBS].map(row => ({
  ...row,
  of: 'energy',
}))

/** Registers count at the ends of the market's slots. */
export const ENERGY_WISHES: NetworkWishes = {
  resource: 'energy',
  slotMs: ({ slotMs }) => (typeof slotMs === 'number' && slotMs > 0 ? slotMs : undefined),
}
