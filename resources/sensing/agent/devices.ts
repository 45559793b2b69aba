/** Stations and sensors that people have, and what a sensing network wants of them. */
import type { DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'
import { HUBS } from './devices/hubs.ts'
import { SENSORS } from './devices/sensors.ts'
import { STATIONS } from './devices/stations.ts'

export const SENSING_DEVICES: readonly DeviceRow[] = [...STATIONS, ...SENSORS, ...HUBS].map(row => ({
  ...row,
  of: 'sensing',
}))

/** What a network does not measure is not sent to it: its unit would be refused as well. */
export const SENSING_WISHES: NetworkWishes = {
  resource: 'sensing',
  quantities({ quantities }) {
    if (!Array.isArray(quantities)) return undefined
    return quantities.flatMap((quantity: unknown) => {
      const { name, unit } = Object(quantity) as { readonly name?: unknown; readonly unit?: unknown }
      return typeof name === 'string' && typeof unit === 'string' ? [{ name, unit }] : []
    })
  },
}
