import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../../sim/random.ts'
import { addChange, type Changes, ownStepOf } from './own-step.ts'

/** Of values in steps, as a sensor says them that counts in `own` of these. */
function learn(values: readonly number[], own: number): Changes {
  const said = values.map(value => Math.round(Math.round(value / own) * own))
  return said
    .slice(1)
    .map((value, index) => value - said[index]!)
    .filter(change => change !== 0)
    .reduce<Changes>(addChange, [])
}

const walk = (count: number, width: number, seed: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => (random.next() - 0.5) * width).map(
    (_, index, all) => 500 + all.slice(0, index + 1).reduce((sum, change) => sum + change, 0),
  )
}

describe('the own step', () => {
  it('is found of coarse sensors, also where a driver converts what they count', () => {
    for (const own of [5.556, 10, 15, 27.78])
      for (let seed = 0; seed < 40; seed++) {
        const step = ownStepOf(learn(walk(200, 6 * own, seed), own))
        expect(Math.abs((step ?? Number.NaN) - own)).toBeLessThanOrEqual(1)
      }
  })

  it('aFineSensorInALivelyWorldIsNotCoarse', () => {
    let coarse = 0
    for (let seed = 0; seed < 500; seed++) if (ownStepOf(learn(walk(40, 120, seed), 1))! > 11) coarse++
    expect(coarse).toBeLessThanOrEqual(1)
  })

  it('is not known before enough changes were seen, whole, and at least one step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }).filter(change => change !== 0)), list => {
        const changes = list.reduce<Changes>(addChange, [])
        const step = ownStepOf(changes)
        expect(step === undefined).toBe(list.length < 24)
        if (step !== undefined) expect(Number.isInteger(step) && step >= 1).toBe(true)
      }),
    )
  })
})
