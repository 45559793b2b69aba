/**
 * From the meter's decibels, which know only full scale, to sound pressure. A microphone that a person held beside a sound
 * level meter has an offset of its own. Others of the same model take the median of those, as registered in the network.
 * Without either the offset is that of the usual microphone of a phone, −26 dB below a full-scale sine at 94 dB SPL; single
 * models are some decibels off.
 */
import type { DeviceView } from '../../../../client/node-api.ts'

export interface Calibration {
  /** dB to add. */
  readonly offsetDb: number
  /** dB, at 95 %. */
  readonly uncertaintyDb: number
  readonly by: 'usual' | 'model' | 'person'
}

/** A full-scale sine is 3.01 dB below a mean square of one. */
const SINE_DB = 3.01
const [USUAL_SPL, USUAL_DBFS] = [94, -26]
/** Of one comparison by hand; and of one device of a model against another, which is added to it. dB at 95 %. */
const [BY_HAND_DB, OF_MODEL_DB] = [3, 4]
/** Two standard deviations are 95 %. */
const SPREADS = 2

export const USUAL: Calibration = {
  offsetDb: Number((USUAL_SPL - USUAL_DBFS + SINE_DB).toFixed(1)),
  uncertaintyDb: 10,
  by: 'usual',
}

/** Beside a sound level meter: it says `splDb`, this one says `laeq`. */
export function calibrate(splDb: number, laeq: number): Calibration {
  return { offsetDb: Number((splDb - laeq).toFixed(1)), uncertaintyDb: BY_HAND_DB, by: 'person' }
}

/**
 * Of a phone nobody calibrated, from registered ones of its model that somebody did.
 * One owner counts once, however many phones it registers. Undefined where there is none, or the model is not known.
 */
export function calibrationOfModel(phone: string, devices: readonly DeviceView[]): Calibration | undefined {
  if (phone === '') return undefined
  const byOwner = new Map<string, number>()
  for (const { owner, details } of devices) {
    const isCalibrated = details['calibration'] === 'person' && details['phone'] === phone
    if (isCalibrated && Number.isFinite(Number(details['offsetDb'])))
      byOwner.set(owner, Number(details['offsetDb']))
  }
  const offsets = [...byOwner.values()].sort((a, b) => a - b)
  const median = medianOf(offsets)
  if (median === undefined) return undefined
  const spread = SPREADS * deviationOf(offsets, median)
  return {
    offsetDb: Number(median.toFixed(1)),
    uncertaintyDb: Number(Math.max(Math.hypot(BY_HAND_DB, OF_MODEL_DB), spread).toFixed(1)),
    by: 'model',
  }
}

function medianOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

function deviationOf(values: readonly number[], middle: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length)
}
