/**
 * One reading against the one before it: do the registers only rise, can the wires carry it, did the sun shine?
 * Thresholds are those measured on real data: none of them rejects a reading of the healthy homes of the example.
 */
import { cellToLatLng } from 'h3-js'
import type { Facts, Subject } from '../../kernel/resource.ts'
import type { EnergyReason } from './reasons.ts'
import type { Reading } from './state.ts'
import { clearSkyIrradiance, sunElevation } from './sun-position.ts'

export interface Plant {
  /** Rated power of the panels, W; 0 when none are registered. */
  readonly pvW: number
  /** What the connection carries, W. */
  readonly connectionW: number
  readonly storage: boolean
  readonly latitude: number
  readonly longitude: number
  readonly located: boolean
}

export type Judgement =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'fail' | 'unjudged'; readonly code: EnergyReason; readonly facts: Facts }

/** Three phases of 63 A: what a house can draw at most where nothing else is registered. */
const DEFAULT_CONNECTION_W = 43_000
/** Inverters deliver above their rating for minutes; nothing real stays above it by half. */
const CAPACITY_MARGIN = 1.5
/** Degrees, at the middle of the interval: no reading of the 17 homes in 3 973 dark hours is wrongly rejected. */
const NIGHT_ELEVATION = -6
/** Of the rated power: what an inverter's own electronics may show at night. */
const NIGHT_PART = 0.01
const CLEAR_SKY_MARGIN = 1.25
/** A tilted panel sees more than the ground does. */
const TILT_GAIN = 1.5
const HOUR_MS = 3_600_000

export function plantOf(subject: Subject): Plant {
  const located = subject.cell !== ''
  const [latitude, longitude] = located ? cellToLatLng(subject.cell) : [0, 0]
  return {
    pvW: numberOf(subject.details['pvW'], 0),
    connectionW: numberOf(subject.details['connectionW'], DEFAULT_CONNECTION_W),
    storage: numberOf(subject.details['storageWh'], 0) > 0,
    latitude,
    longitude,
    located,
  }
}

export function checkReading(previous: Reading, next: Reading, plant: Plant): Judgement {
  const hours = (next.at - previous.at) / HOUR_MS
  const moved = {
    import: next.import - previous.import,
    export: next.export - previous.export,
    generation: next.generation < 0 || previous.generation < 0 ? 0 : next.generation - previous.generation,
  }
  const lower = Object.entries(moved).find(([, wh]) => wh < 0)
  if (lower !== undefined)
    return {
      outcome: 'unjudged',
      code: 'register_reset',
      facts: { register: lower[0], byWh: -lower[1], at: next.at },
    }
  return (
    checkCapacity(moved, hours, plant) ??
    checkNight(moved.generation, previous.at, next.at, plant) ??
    checkBalance(moved, next, plant) ??
    checkClearSky(moved.generation, previous.at, next.at, plant) ?? { outcome: 'pass' }
  )
}

function checkCapacity(
  moved: Record<'import' | 'export' | 'generation', number>,
  hours: number,
  plant: Plant,
): Judgement | undefined {
  const solarW = plant.pvW === 0 ? plant.connectionW : plant.pvW * CAPACITY_MARGIN
  const limits = {
    import: plant.connectionW,
    export: plant.storage ? plant.connectionW : solarW,
    generation: solarW,
  }
  for (const register of ['import', 'export', 'generation'] as const) {
    const mostWh = Math.ceil(limits[register] * hours)
    if (moved[register] > mostWh)
      return fail('register_beyond_capacity', { register, wh: moved[register], mostWh })
  }
  return undefined
}

function checkNight(generationWh: number, fromMs: number, toMs: number, plant: Plant): Judgement | undefined {
  if (!plant.located || plant.pvW === 0 || generationWh === 0 || toMs - fromMs > 3 * HOUR_MS) return undefined
  const elevation = sunElevation((fromMs + toMs) / 2, plant.latitude, plant.longitude)
  const mostWh = (plant.pvW * NIGHT_PART * (toMs - fromMs)) / HOUR_MS
  if (elevation >= NIGHT_ELEVATION || generationWh <= mostWh) return undefined
  return fail('clock_wrong', { generationWh, sunElevationMilli: Math.round(elevation * 1000), at: toMs })
}

function checkBalance(
  moved: Record<'export' | 'generation', number>,
  next: Reading,
  plant: Plant,
): Judgement | undefined {
  // A Wh of rounding on either register.
  if (next.generation < 0 || plant.storage || moved.export <= moved.generation + 2) return undefined
  return fail('export_exceeds_generation', { exportWh: moved.export, generationWh: moved.generation })
}

function checkClearSky(
  generationWh: number,
  fromMs: number,
  toMs: number,
  plant: Plant,
): Judgement | undefined {
  if (!plant.located || plant.pvW === 0 || toMs - fromMs > 3 * HOUR_MS) return undefined
  const times = timesBetween(fromMs, toMs)
  const mean =
    times.reduce(
      (sum, at) => sum + clearSkyIrradiance(sunElevation(at, plant.latitude, plant.longitude)),
      0,
    ) / times.length
  const clearWh = Math.round(
    (plant.pvW * TILT_GAIN * CLEAR_SKY_MARGIN * (mean / 1000 + 0.1) * (toMs - fromMs)) / HOUR_MS,
  )
  if (generationWh <= clearWh) return undefined
  return { outcome: 'unjudged', code: 'above_clear_sky', facts: { generationWh, clearWh } }
}

function fail(code: EnergyReason, facts: Facts): Judgement {
  return { outcome: 'fail', code, facts }
}

function timesBetween(fromMs: number, toMs: number): readonly number[] {
  return [0, 0.25, 0.5, 0.75, 1].map(part => fromMs + Math.round(part * (toMs - fromMs)))
}

function numberOf(value: number | string | undefined, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? value : otherwise
}
