/**
 * A-weighting (IEC 61672-1:2013, annex E) for any sample rate: poles at 20.6 Hz (twice), 107.7 Hz, 737.9 Hz and 12 194 Hz
 * (twice), four zeros at 0, 0 dB at 1 kHz.
 */
import { type Biquad, doubleLowPass, highPass, magnitude, runBiquad } from './biquad.ts'

const [F1, F2, F3, F4] = [20.598997, 107.65265, 737.86223, 12194.217] as const
const REFERENCE_HZ = 1_000
/** Below it the band that matters to the ear is cut off: levels are then of less than A-weighting means. */
export const FULL_RATE_HZ = 44_100

export interface AWeighting {
  readonly rateHz: number
  readonly sections: readonly Biquad[]
  readonly gain: number
}

export function designAWeighting(rateHz: number): AWeighting {
  const sections = [highPass(F1, F1, rateHz), highPass(F2, F3, rateHz), doubleLowPass(F4, rateHz)]
  const at = (hz: number) =>
    sections.reduce((product, section) => product * magnitude(section, hz, rateHz), 1)
  return { rateHz, sections, gain: 1 / at(REFERENCE_HZ) }
}

/** dB at a frequency. */
export function responseDb({ sections, gain, rateHz }: AWeighting, hz: number): number {
  const all = sections.reduce((product, section) => product * magnitude(section, hz, rateHz), gain)
  return 20 * Math.log10(all)
}

/** The standard's own formula, dB at a frequency. */
export function idealDb(hz: number): number {
  const [squared, four] = [hz ** 2, F4 ** 2 * hz ** 4]
  const below =
    (squared + F1 ** 2) * Math.sqrt((squared + F2 ** 2) * (squared + F3 ** 2)) * (squared + F4 ** 2)
  return 20 * Math.log10(four / below) + 1.9997
}

export function runAWeighting({ sections, gain }: AWeighting): (sample: number) => number {
  const [first, second, third] = sections.map(runBiquad) as [Run, Run, Run]
  return sample => third(second(first(sample * gain)))
}

type Run = (sample: number) => number
