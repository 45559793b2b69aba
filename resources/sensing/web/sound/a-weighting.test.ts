import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { designAWeighting, idealDb, responseDb } from './a-weighting.ts'

interface Row {
  readonly hz: number
  readonly a: number
  readonly upper: number
  readonly lower: number
}

/** Table 3 of IEC 61672-1:2013: nominal frequency, A-weighting, and what class 2 allows. */
const TABLE: readonly Row[] = readFileSync(
  join(import.meta.dirname, 'vectors/iec61672-1_2013_table3.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(2)
  .map((line, index) => {
    const [, a, , , , upper, lower] = line.split(',')
    const limit = (text: string | undefined) => (text === '-inf' ? Number.NEGATIVE_INFINITY : Number(text))
    return { hz: 1000 * 10 ** ((index - 20) / 10), a: Number(a), upper: limit(upper), lower: limit(lower) }
  })

describe('A-weighting', () => {
  it('has the table of the standard, whole', () => {
    expect(TABLE).toHaveLength(34)
    for (const { hz, a } of TABLE) expect(Math.abs(idealDb(hz) - a)).toBeLessThan(0.06)
  })

  it.each([44_100, 48_000, 96_000])('at %d Hz keeps class 2 at every frequency of the table', rateHz => {
    const filter = designAWeighting(rateHz)
    for (const { hz, a, upper, lower } of TABLE.filter(row => row.hz < rateHz / 2)) {
      const off = responseDb(filter, hz) - a
      expect(off, `${hz.toFixed(0)} Hz: ${off.toFixed(2)} dB`).toBeLessThanOrEqual(upper)
      expect(off, `${hz.toFixed(0)} Hz: ${off.toFixed(2)} dB`).toBeGreaterThanOrEqual(lower)
    }
  })

  it.each([44_100, 48_000])('at %d Hz is within 0.6 dB of the formula up to 16 kHz', rateHz => {
    const filter = designAWeighting(rateHz)
    const off = TABLE.filter(({ hz }) => hz < 16_500).map(({ hz }) => responseDb(filter, hz) - idealDb(hz))
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.6)
  })

  it.each([8_000, 16_000, 22_050, 32_000])('at %d Hz keeps class 2 up to 0.45 of it', rateHz => {
    const filter = designAWeighting(rateHz)
    for (const { hz, a, upper, lower } of TABLE.filter(row => row.hz < 0.45 * rateHz)) {
      const off = responseDb(filter, hz) - a
      expect(off <= upper && off >= lower, `${hz.toFixed(0)} Hz: ${off.toFixed(2)} dB`).toBe(true)
    }
  })
})
