/**
 * One reading against the one before it: do the registers only rise, can the wires carry it, did the sun shine?
 * Thresholds are those measured on real data: none of them rejects a reading of the healthy homes of the example.
 *
 * The meter (import, export) and the inverter (generation) are judged apart, each against its own last reading. A chain
 * that fails starts again at the refused reading, so that what was refused never returns as a gap, and a replaced meter
 * counts on from where it stands.
 */
import type { Facts } from '../../../kernel/resource.ts'
import type { Plant } from './plant.ts'
import type { EnergyReason } from './reasons.ts'
import type { Reading } from './state.ts'
import { clearSkyIrradiance, sunElevation } from './sun-position.ts'

/** The newest reading of each chain before the one that is judged. */
export interface Before {
  readonly grid: Reading | undefined
  readonly generation: Reading | undefined
}

export interface Judgement {
  readonly outcome: 'fail' | 'unjudged'
  readonly code: EnergyReason
  readonly facts: Facts
}

/** The reading as it stands, marked where a chain starts again, and why. */
export interface Judged {
  readonly reading: Reading
  readonly judgements: readonly Judgement[]
}

/** Inverters deliver above their rating for minutes; nothing real stays above it by half. */
const CAPACITY_MARGIN = 1.5
/** Degrees, at the middle of an hour: no reading of the 17 homes in 3 973 dark hours is wrongly rejected. */
const NIGHT_ELEVATION = -6
/** Of the rated power: what an inverter's own electronics may show at night. */
const NIGHT_PART = 0.01
const CLEAR_SKY_MARGIN = 1.25
/** Counters of inverters are given as ±3 to 5 %, and grid meters' too; a kWh is the coarsest step. */
const [COUNTERS_DIFFER, COARSEST_STEP_WH] = [1.1, 1_000]
/** A tilted panel sees more than the ground does. */
const TILT_GAIN = 1.5
const HOUR_MS = 3_600_000
/** Longer gaps say too little of their hours for a comparison with a clear sky. */
const CLEAR_SKY_MOST_MS = 3 * HOUR_MS
/** The dark hours of a gap are counted up to a year, in at most so many steps; never a day apart, or they would alias. */
const NIGHT_MOST_MS = 365 * 24 * HOUR_MS
const NIGHT_STEPS = 1100

export function checkReading(before: Before, next: Reading, plant: Plant): Judged {
  const grid = before.grid && next.import >= 0 ? checkGrid(before.grid, next, plant) : undefined
  const made =
    before.generation && next.generation >= 0 ? checkGeneration(before.generation, next, plant) : undefined
  const balance = grid === undefined && made === undefined ? checkBalance(before, next, plant) : undefined
  const unmetered = grid === undefined ? checkUnmetered(before, next, plant) : undefined
  const judgements = [grid, made, balance, unmetered].filter(judgement => judgement !== undefined)
  const restarts = (judgement: Judgement | undefined) =>
    judgement !== undefined && (judgement.outcome === 'fail' || judgement.code === 'register_reset')
  const reading = {
    ...next,
    ...(restarts(grid) || restarts(balance) ? { newGrid: true as const } : {}),
    ...(restarts(made) || made?.code === 'generation_unmetered' || restarts(balance)
      ? { newGeneration: true as const }
      : {}),
  }
  return { reading, judgements }
}

function checkGrid(previous: Reading, next: Reading, plant: Plant): Judgement | undefined {
  const hours = (next.at - previous.at) / HOUR_MS
  const mostW = {
    import: plant.connectionW,
    // Without panels or a store there is nothing to export.
    export: plant.storage ? plant.connectionW : plant.pvW * CAPACITY_MARGIN,
  }
  for (const register of ['import', 'export'] as const) {
    const wh = next[register] - previous[register]
    if (wh < 0) return reset(register, wh, next.at)
  }
  for (const register of ['import', 'export'] as const) {
    const wh = next[register] - previous[register]
    const mostWh = Math.ceil(mostW[register] * hours)
    if (wh > mostWh) return fail('register_beyond_capacity', { register, wh, mostWh })
  }
  return undefined
}

function checkGeneration(previous: Reading, next: Reading, plant: Plant): Judgement | undefined {
  const wh = next.generation - previous.generation
  if (wh < 0) return reset('generation', wh, next.at)
  const mostWh = Math.ceil((plant.pvW * CAPACITY_MARGIN * (next.at - previous.at)) / HOUR_MS)
  if (wh > mostWh) return fail('register_beyond_capacity', { register: 'generation', wh, mostWh })
  const night = checkNight(wh, previous.at, next.at, plant)
  // The register of a hybrid inverter counts what its store gives, too.
  if (night !== undefined && plant.storage)
    return { ...night, outcome: 'unjudged', code: 'generation_unmetered' }
  return night ?? checkClearSky(wh, previous.at, next.at, plant)
}

/** Full power in the light, next to nothing in the dark, hour by hour: as far as a sum can be held against it. */
function checkNight(generationWh: number, fromMs: number, toMs: number, plant: Plant): Judgement | undefined {
  const span = toMs - fromMs
  // What may be made in full darkness needs no sun to be looked up.
  if (!plant.located || span > NIGHT_MOST_MS || generationWh <= (plant.pvW * NIGHT_PART * span) / HOUR_MS)
    return undefined
  const steps = Math.min(NIGHT_STEPS, Math.max(1, Math.ceil(span / HOUR_MS)))
  let darkSteps = 0
  for (let step = 0; step < steps; step++) {
    const middle = fromMs + ((step + 0.5) * span) / steps
    if (sunElevation(middle, plant.latitude, plant.longitude) < NIGHT_ELEVATION) darkSteps++
  }
  if (darkSteps === 0) return undefined
  const parts = (steps - darkSteps) * CAPACITY_MARGIN + darkSteps * NIGHT_PART
  const mostWh = Math.ceil((plant.pvW * parts * span) / steps / HOUR_MS)
  if (generationWh <= mostWh) return undefined
  return fail('clock_wrong', {
    generationWh,
    mostWh,
    darkMinutes: Math.round((darkSteps * span) / steps / 60_000),
    at: toMs,
  })
}

/** Only where both chains come from the same reading: else their times differ. */
function checkBalance({ grid, generation }: Before, next: Reading, plant: Plant): Judgement | undefined {
  if (grid === undefined || grid !== generation || next.import < 0 || next.generation < 0) return undefined
  const [exportWh, generationWh] = [next.export - grid.export, next.generation - grid.generation]
  // A Wh of rounding on either register.
  if (plant.storage || exportWh <= generationWh + 2) return undefined
  const facts = { exportWh, generationWh }
  // Two counters differ by hundredths, and by a step of the coarser one; some panels have no counter. The lower of the two counts.
  if (exportWh <= generationWh * COUNTERS_DIFFER + COARSEST_STEP_WH)
    return { outcome: 'unjudged', code: 'counters_differ', facts }
  return fail('export_exceeds_generation', facts)
}

/** Nobody can tell what the sun made from what a store gave back. */
function checkUnmetered({ grid, generation }: Before, next: Reading, plant: Plant): Judgement | undefined {
  if (!plant.storage || generation !== undefined || grid === undefined || next.import < 0) return undefined
  const exportWh = next.export - grid.export
  if (next.generation >= 0 || exportWh === 0) return undefined
  return { outcome: 'unjudged', code: 'generation_unmetered', facts: { exportWh, at: next.at } }
}

function checkClearSky(
  generationWh: number,
  fromMs: number,
  toMs: number,
  plant: Plant,
): Judgement | undefined {
  if (!plant.located || generationWh === 0 || toMs - fromMs > CLEAR_SKY_MOST_MS) return undefined
  const times = [0, 0.25, 0.5, 0.75, 1].map(part => fromMs + Math.round(part * (toMs - fromMs)))
  const irradiance = times.map(at => clearSkyIrradiance(sunElevation(at, plant.latitude, plant.longitude)))
  const mean = irradiance.reduce((sum, one) => sum + one, 0) / times.length
  const clearWh = Math.round(
    (plant.pvW * TILT_GAIN * CLEAR_SKY_MARGIN * (mean / 1000 + 0.1) * (toMs - fromMs)) / HOUR_MS,
  )
  if (generationWh <= clearWh) return undefined
  return { outcome: 'unjudged', code: 'above_clear_sky', facts: { generationWh, clearWh } }
}

function reset(register: string, wh: number, at: number): Judgement {
  return { outcome: 'unjudged', code: 'register_reset', facts: { register, byWh: -wh, at } }
}

function fail(code: EnergyReason, facts: Facts): Judgement {
  return { outcome: 'fail', code, facts }
}
