/** What a car knows of itself now, by VSS names: filled by its driver, read by whom the owner permits. */
import { latLngToCell } from 'h3-js'
import type { Fix } from '../../messages/fix.ts'
import { APPROXIMATE } from '../../messages/permissions/purposes.ts'

export interface Reading {
  readonly value: number | string
  readonly unit: string
  readonly atMs: number
}

export interface VehicleSignals {
  tell(name: string, value: number | string, unit: string, atMs: number): void
  /** A fix, and the counters that it carries. */
  tellFix(fix: Fix): void
  /** Undefined for what it does not know, or has not known for long. */
  get(name: string, nowMs: number): Reading | undefined
}

const [APPROXIMATE_RESOLUTION, FRESH_MS, DIGITS] = [6, 600_000, 6]

export function createVehicleSignals(): VehicleSignals {
  const known = new Map<string, Reading>()
  const tell: VehicleSignals['tell'] = (name, value, unit, atMs) =>
    void known.set(name, { value, unit, atMs })
  return {
    tell,
    tellFix({ lat, lon, timeMs, speedMps, odometer, charge }) {
      const at = (degrees: number) => Number(degrees.toFixed(DIGITS))
      tell('Vehicle.CurrentLocation.Latitude', at(lat), 'degrees', timeMs)
      tell('Vehicle.CurrentLocation.Longitude', at(lon), 'degrees', timeMs)
      tell(APPROXIMATE, latLngToCell(lat, lon, APPROXIMATE_RESOLUTION), 'H3 cell', timeMs)
      if (speedMps !== undefined) tell('Vehicle.Speed', Math.round(36 * speedMps) / 10, 'km/h', timeMs)
      if (odometer !== undefined) tell('Vehicle.TraveledDistance', odometer / 10, 'km', timeMs)
      if (charge !== undefined)
        tell('Vehicle.Powertrain.TractionBattery.StateOfCharge.Current', charge / 10, 'percent', timeMs)
    },
    get(name, nowMs) {
      const reading = known.get(name)
      return reading !== undefined && nowMs - reading.atMs <= FRESH_MS ? reading : undefined
    },
  }
}
