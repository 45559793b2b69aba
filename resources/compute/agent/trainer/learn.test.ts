/** What leaves an owner's machine: of no greater length than agreed, the same each time, and blurred as agreed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChance } from '../../../../kernel/detector/chance.ts'
import { longestOf } from '../../messages/train/train-messages.ts'
import { squaredNorm } from '../../messages/train/vector.ts'
import { rowsOf, SCHEMA, taskOf } from '../../testing/trainees.ts'
import { drawGaussian, type RandomBytes } from './gaussian.ts'
import { examplesOf, learn, likelihood, rowPart } from './learn.ts'

function chanceBytes(seed: number): RandomBytes {
  const { next } = createChance(seed)
  return count => Uint8Array.from({ length: count }, () => Math.floor(next() * 256))
}

const examples = examplesOf(SCHEMA, rowsOf({ seed: 3, count: 60 }))
const zero = new Array<number>(taskOf().size).fill(0)

describe('an update', () => {
  it('isNoLongerThanAgreed, whatever the model, the clip and the noise', () => {
    const model = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
      minLength: 41,
      maxLength: 41,
    })
    fc.assert(
      fc.property(
        model,
        fc.integer({ min: 1, max: 2_000 }),
        fc.constantFrom(0, 50, 500),
        (from, clip, noise) => {
          const task = taskOf({ clip, noise })
          const update = learn(from, examples, { ...SCHEMA, steps: 1 }, task, chanceBytes(clip))
          expect(squaredNorm(update)).toBeLessThanOrEqual(longestOf(task) ** 2)
          expect(update.every(value => Number.isSafeInteger(value) && !Object.is(value, -0))).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is the same, bit for bit, wherever it is made', () => {
    const made = learn(zero, examples, SCHEMA, taskOf(), chanceBytes(1))
    expect(made).toEqual(learn(zero, examples, SCHEMA, taskOf(), chanceBytes(2)))
    // Written down once: another machine or another version that gives anything else has another arithmetic.
    expect(made.slice(0, 12)).toMatchInlineSnapshot(`
      [
        2,
        123,
        165,
        188,
        169,
        86,
        -26,
        -123,
        -155,
        -72,
        -30,
        97,
      ]
    `)
  })

  it('ofOneRowThatIsAnother a sum moves by no more than twice the clip', () => {
    const [clip, schema] = [300, { ...SCHEMA, steps: 1 }]
    const part = (row: number) => rowPart(zero, examples[row]!, schema, clip)
    for (let row = 1; row < 30; row++) {
      const moved = part(0).map((value, at) => value - part(row)[at]!)
      expect(squaredNorm(moved)).toBeLessThanOrEqual((2 * clip) ** 2)
    }
  })

  it('of no rows is nothing', () => {
    expect(learn(zero, [], SCHEMA, taskOf(), chanceBytes(1))).toEqual(zero)
  })
})

describe('likelihood', () => {
  it('only rises, and says the opposite of the opposite', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), score => {
        expect(likelihood(score + 1)).toBeGreaterThanOrEqual(likelihood(score))
        expect(likelihood(score) + likelihood(-score)).toBe(1_024)
      }),
    )
  })

  it.each([
    [0, 512],
    [1_024, 749],
    [-2_048, 1_024 - 902],
    [99_999, 1_024],
  ])('%d is %d in 1024', (score, right) => expect(likelihood(score)).toBe(right))
})

describe('the discrete Gaussian', () => {
  it.each([1, 7, 900])('has the mean and the deviation that it is asked for: %d', deviation => {
    const random = chanceBytes(deviation)
    const all = Array.from({ length: 4_000 }, () => drawGaussian(BigInt(deviation) ** 2n, 1n, random))
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length
    const variance = all.reduce((sum, value) => sum + value * value, 0) / all.length
    expect(Math.abs(mean)).toBeLessThan((4 * deviation) / Math.sqrt(all.length))
    expect(Math.sqrt(variance) / deviation).toBeGreaterThan(0.95)
    expect(Math.sqrt(variance) / deviation).toBeLessThan(1.05)
  })

  it('has each number as often as its formula says', () => {
    const random = chanceBytes(5)
    const count = 20_000
    const drawn = Map.groupBy(
      Array.from({ length: count }, () => drawGaussian(4n, 1n, random)),
      value => value,
    )
    let norm = 0
    for (let value = -40; value <= 40; value++) norm += Math.exp(-(value * value) / 8)
    for (let value = -4; value <= 4; value++) {
      const part = Math.exp(-(value * value) / 8) / norm
      const seen = (drawn.get(value)?.length ?? 0) / count
      expect(Math.abs(seen - part)).toBeLessThan(4 * Math.sqrt((part * (1 - part)) / count))
    }
  })
})
