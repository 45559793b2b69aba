/**
 * Sound levels out of samples: for each second LAeq, the highest fast level, and the energy of each octave. Levels are in dB
 * against a full-scale square wave (0 dB is a mean square of 1): what that is in dB SPL only a calibration knows.
 *
 * However the samples are cut into chunks, the levels are the same. Nothing but levels comes out: no sample is kept longer
 * than the block it is in.
 */
import Fft from 'fft.js'
import { designAWeighting, runAWeighting } from './a-weighting.ts'

/** Middles of the octaves, Hz (IEC 61260-1, nominal). */
export const OCTAVES = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000] as const

export interface Levels {
  /** A-weighted mean over the second, dB. */
  readonly laeq: number
  /** Highest fast (125 ms) A-weighted level in it, dB. */
  readonly laFastMax: number
  /** A-weighted level of each octave, dB; their energies add up to LAeq, but for what lies outside of all of them. */
  readonly octaves: readonly number[]
  /** Part of the samples that were at the end of the scale: above one in a thousand the level is too low. */
  readonly clipped: number
}

const BLOCK = 8_192
const FAST_S = 0.125
const FULL_SCALE = 0.999
/** Digital silence, for want of a logarithm of zero. */
const FLOOR = 1e-13

export const toDb = (power: number): number => 10 * Math.log10(Math.max(power, FLOOR))

export interface LevelMeter {
  /** @param onLevels called for each second that is whole. */
  feed(samples: ArrayLike<number>, onLevels: (levels: Levels) => void): void
}

export function createLevelMeter(rateHz: number): LevelMeter {
  const weigh = runAWeighting(designAWeighting(rateHz))
  const spectrum = createSpectrum(rateHz)
  const second = Math.round(rateHz)
  const decay = Math.exp(-1 / (FAST_S * rateHz))
  let fast = 0
  let sum = emptySum()

  return {
    feed(samples, onLevels) {
      for (let at = 0; at < samples.length; at++) {
        const sample = samples[at]!
        const weighted = weigh(sample)
        const power = weighted * weighted
        fast = power + decay * (fast - power)
        sum.power += power
        sum.fastMax = Math.max(sum.fastMax, fast)
        if (Math.abs(sample) >= FULL_SCALE) sum.clipped++
        spectrum.push(weighted)
        if (++sum.count < second) continue
        onLevels({
          laeq: toDb(sum.power / second),
          laFastMax: toDb(sum.fastMax),
          octaves: spectrum.take().map(energy => toDb(energy / second)),
          clipped: sum.clipped / second,
        })
        sum = emptySum()
      }
    },
  }
}

function emptySum() {
  return { power: 0, fastMax: 0, clipped: 0, count: 0 }
}

/**
 * Energy by octave: blocks that overlap by half under a sine window, whose squares add up to one everywhere, with silence
 * before and after each second. So no energy is counted twice, lost, or taken from another second.
 */
function createSpectrum(rateHz: number) {
  const fft = new Fft(BLOCK)
  const out = fft.createComplexArray()
  const window = Float64Array.from({ length: BLOCK }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / BLOCK))
  const buffer = new Float64Array(BLOCK)
  const windowed = new Float64Array(BLOCK)
  const bandOf = Int8Array.from({ length: BLOCK / 2 + 1 }, (_, bin) => octaveOf((bin * rateHz) / BLOCK))
  const energy = new Float64Array(OCTAVES.length)
  let filled = BLOCK / 2

  function transform(): void {
    for (let at = 0; at < BLOCK; at++) windowed[at] = buffer[at]! * window[at]!
    fft.realTransform(out, windowed)
    for (let bin = 1; bin < BLOCK / 2; bin++) {
      const band = bandOf[bin]!
      // Parseval: squares over the spectrum are BLOCK times those over time; both halves of it are alike.
      if (band >= 0) energy[band]! += (2 * (out[2 * bin]! ** 2 + out[2 * bin + 1]! ** 2)) / BLOCK
    }
    buffer.copyWithin(0, BLOCK / 2)
    buffer.fill(0, BLOCK / 2)
    filled = BLOCK / 2
  }

  return {
    push(sample: number): void {
      buffer[filled++] = sample
      if (filled === BLOCK) transform()
    },
    /** Sum of squares of each octave since it was last asked; what comes next begins again. */
    take(): readonly number[] {
      transform()
      transform()
      const sums = Array.from(energy)
      energy.fill(0)
      buffer.fill(0)
      return sums
    },
  }
}

/** Base-ten octaves (IEC 61260-1); −1 outside of all. */
function octaveOf(hz: number): number {
  if (hz <= 0) return -1
  const index = Math.round(Math.log10(hz / 1000) / 0.3) + OCTAVES.indexOf(1000)
  return index >= 0 && index < OCTAVES.length ? index : -1
}
