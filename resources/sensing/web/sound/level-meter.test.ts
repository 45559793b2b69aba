import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idealDb } from './a-weighting.ts'
import { createLevelMeter, type Levels, OCTAVES, toDb } from './level-meter.ts'

function tone(hz: number, amplitude: number, rateHz: number, seconds: number): Float32Array {
  return Float32Array.from(
    { length: rateHz * seconds },
    (_, at) => amplitude * Math.sin((2 * Math.PI * hz * at) / rateHz),
  )
}

function levelsOf(samples: Float32Array, rateHz: number, cuts: readonly number[] = []): readonly Levels[] {
  const meter = createLevelMeter(rateHz)
  const levels: Levels[] = []
  const ends = [...cuts].sort((a, b) => a - b)
  let from = 0
  for (const end of [...ends, samples.length]) {
    meter.feed(samples.subarray(from, end), found => levels.push(found))
    from = end
  }
  return levels
}

describe('a level meter', () => {
  it.each([44_100, 48_000])('at %d Hz says of tones what A-weighting makes of them', rateHz => {
    for (const hz of [63, 125, 250, 500, 1000, 2000, 4000, 8000]) {
      const second = levelsOf(tone(hz, 0.1, rateHz, 2), rateHz)[1]!
      expect(Math.abs(second.laeq - toDb(0.005) - idealDb(hz))).toBeLessThan(0.2)
      const loudest = second.octaves.indexOf(Math.max(...second.octaves))
      expect(OCTAVES[loudest]).toBe(hz)
      expect(Math.abs(second.octaves[loudest]! - second.laeq)).toBeLessThan(0.2)
    }
  })

  it('howTheSamplesAreCutChangesNothing', () => {
    const rateHz = 8_000
    const noise = fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true }))
    fc.assert(
      fc.property(noise, fc.array(fc.nat(2 * rateHz), { maxLength: 20 }), (stream, cuts) => {
        const block = Float32Array.from([...stream.take(97)])
        const samples = Float32Array.from(
          { length: 2 * rateHz },
          (_, at) => block[at % 97]! * Math.sin(at / 900),
        )
        expect(levelsOf(samples, rateHz, cuts)).toEqual(levelsOf(samples, rateHz))
      }),
      { numRuns: 20 },
    )
  })

  it('theOctavesAddUpToTheWhole', () => {
    const rateHz = 48_000
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647 - 0.5
    }
    const noise = Float32Array.from({ length: 3 * rateHz }, random)
    for (const { laeq, octaves } of levelsOf(noise, rateHz)) {
      const sum = toDb(octaves.reduce((total, db) => total + 10 ** (db / 10), 0))
      expect(Math.abs(sum - laeq)).toBeLessThan(0.5)
    }
  })

  it('theOctavesOfASecondAreOfThatSecond', () => {
    const rateHz = 48_000
    const samples = tone(1_000, 0.5, rateHz, 4)
    // Loud begins and ends in the middle of seconds.
    samples.fill(0, 0, 1.5 * rateHz)
    samples.fill(0, 2.25 * rateHz)
    for (const { laeq, octaves } of levelsOf(samples, rateHz)) {
      const sum = toDb(octaves.reduce((total, db) => total + 10 ** (db / 10), 0))
      expect(Math.abs(sum - laeq)).toBeLessThan(laeq < -60 ? 11 : 0.1)
    }
  })

  it.each([
    [1_000, 0],
    [200, -1],
    [50, -4.8],
    [20, -8.3],
    [5, -14.1],
  ])('a burst of %d ms at 4 kHz is as fast as the standard says', (ms, reference) => {
    const rateHz = 48_000
    const steady = levelsOf(tone(4_000, 0.5, rateHz, 3), rateHz)[2]!.laFastMax
    const burst = tone(4_000, 0.5, rateHz, 3)
    burst.fill(0, 0, rateHz)
    burst.fill(0, rateHz + (rateHz * ms) / 1000)
    const found = Math.max(...levelsOf(burst, rateHz).map(({ laFastMax }) => laFastMax))
    expect(Math.abs(found - steady - reference)).toBeLessThan(1)
  })

  it('tells what was at the end of the scale, and that silence is silent', () => {
    expect(levelsOf(tone(100, 1.2, 8_000, 1), 8_000)[0]!.clipped).toBeGreaterThan(0.1)
    expect(levelsOf(new Float32Array(8_000), 8_000)[0]).toMatchObject({ laeq: -130, clipped: 0 })
  })
})
