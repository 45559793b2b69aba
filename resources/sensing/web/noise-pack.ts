/** Seconds of levels as one reading: the pack that `soundLevel` (resources/sensing) asks for. */
import { encodeSenmlCbor, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import { type Levels, OCTAVES, toDb } from './sound/level-meter.ts'

export interface Reading {
  /** LAeq of all of it, dB. */
  readonly laeq: number
  /** dB, by octave. */
  readonly octaves: readonly number[]
  readonly seconds: number
}

const MOST_CLIPPED = 0.001

/** Energy means; seconds at the end of the scale are left out. Undefined when none is left. */
export function readingOf(levels: readonly Levels[], offsetDb: number): Reading | undefined {
  const good = levels.filter(({ clipped }) => clipped <= MOST_CLIPPED)
  if (good.length === 0) return undefined
  const mean = (values: readonly number[]) =>
    toDb(values.reduce((sum, db) => sum + 10 ** (db / 10), 0) / values.length) + offsetDb
  return {
    laeq: tenth(mean(good.map(({ laeq }) => laeq))),
    octaves: OCTAVES.map((_, index) => tenth(mean(good.map(({ octaves }) => octaves[index]!)))),
    seconds: good.length,
  }
}

export function encodeNoise({ laeq, octaves }: Reading, timeMs: number): Uint8Array {
  const t = timeMs / 1000
  const records: SenmlRecord[] = [
    { n: 'soundLevel', u: 'dB', v: laeq, t },
    ...octaves.map((v, index) => ({ n: `soundLevel-${OCTAVES[index]}`, u: 'dB', v, t })),
  ]
  return encodeSenmlCbor(records)
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
