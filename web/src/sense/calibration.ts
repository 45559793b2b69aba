/**
 * From the meter's decibels, which know only full scale, to sound pressure. Without a calibration the offset is that of the
 * usual microphone of a phone, −26 dB below a full-scale sine at 94 dB SPL; single models are some decibels off.
 */
export interface Calibration {
  /** dB to add. */
  readonly offsetDb: number
  /** dB, at 95 %. */
  readonly uncertaintyDb: number
  readonly by: 'usual' | 'person'
}

/** A full-scale sine is 3.01 dB below a mean square of one. */
const SINE_DB = 3.01
const [USUAL_SPL, USUAL_DBFS] = [94, -26]

export const USUAL: Calibration = {
  offsetDb: Number((USUAL_SPL - USUAL_DBFS + SINE_DB).toFixed(1)),
  uncertaintyDb: 10,
  by: 'usual',
}

/** Beside a sound level meter: it says `splDb`, this one says `laeq`. */
export function calibrate(splDb: number, laeq: number): Calibration {
  return { offsetDb: Number((splDb - laeq).toFixed(1)), uncertaintyDb: 3, by: 'person' }
}
