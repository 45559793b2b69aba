/** What becomes of a round's updates: robust, in no order, and computed again by anyone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate, type Vector, writeUpdate } from '../../messages/train/vector.ts'
import { combine, cosinePpm, standingsOf, strengthOf } from './aggregate.ts'

const part = fc.integer({ min: -32_767, max: 32_767 })
const vectors = (count: number, size = 3) =>
  fc.array(fc.array(part, { minLength: size, maxLength: size }), { minLength: count, maxLength: count })
const how = fc.constantFrom('median' as const, 'trimmed' as const, 'mean' as const)

describe('together', () => {
  it.each([
    ['median', [[1], [2], [90]], [2]],
    ['median', [[1], [2], [3], [90]], [2]],
    ['trimmed', [[-900], [1], [2], [900]], [1]],
    ['trimmed', [[1], [2], [6]], [3]],
    ['mean', [[-3], [1], [1]], [0]],
  ] as const)('%s of %j is %j', (name, updates, right) => {
    expect(combine(name, updates)).toEqual(right)
  })

  it('hangs on no order', () => {
    fc.assert(
      fc.property(how, vectors(5), fc.nat({ max: 4 }), (name, all, turn) => {
        expect(combine(name, [...all.slice(turn), ...all.slice(0, turn)])).toEqual(combine(name, all))
      }),
      { numRuns: 50 },
    )
  })

  it('neitherEndIsLeft: fewer than a quarter of liars move no number beyond what the honest say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('median' as const, 'trimmed' as const),
        vectors(6),
        vectors(2),
        (name, honest, liars) => {
          const moved = combine(name, [...honest, ...liars])
          for (const [at, value] of moved.entries()) {
            const said = honest.map(one => one[at]!)
            expect(value).toBeGreaterThanOrEqual(Math.min(...said))
            expect(value).toBeLessThanOrEqual(Math.max(...said))
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('of a mean one liar makes anything: why it is no usual choice', () => {
    expect(combine('mean', [[1], [1], [1], [32_000]])).toEqual([8_000])
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(vectors(1, 7), ([one]) => {
        expect(readUpdate(writeUpdate(one!))).toEqual(one)
      }),
      {
        numRuns: 50,
      },
    )
  })
})

describe('standing', () => {
  const one = (alike: number, steady: number, heeds: number) => ({ alike, steady, heeds })
  const five = [9_000, 8_000, 9_500, 8_500, 9_900].map(value => one(value, value, value))

  it.each([
    ['goes the others’ way', one(5_000, 9_000, 8_000), 'counts'],
    ['goes its own way', one(300, 9_000, 8_000), 'counts'],
    ['goes somewhat against the others', one(-5_000, 9_000, 8_000), 'counts'],
    ['is new noise each time', one(1_500, -900, 4_000), 'noise'],
    ['is the same noise each time', one(300, 9_000, 400), 'noise'],
    ['is the others’ way of the round before', one(9_000, 9_000, -300), 'noise'],
    ['goes against the others as much as they go together', one(-9_000, 9_000, 9_000), 'opposed'],
  ] as const)('%s', (_, strength, standing) => {
    expect(standingsOf([...five, strength]).at(-1)).toBe(standing)
  })

  it('is nobody’s loss where nobody’s can be told from noise', () => {
    const all = [one(900, 0, 0), one(-1_200, 0, -3_000), one(3_000, 0, 3_500), one(-9_000, 0, -9_000)]
    expect(standingsOf(all)).toEqual(all.map(() => 'counts'))
  })

  it('a cosine is of the same size however long its sides are', () => {
    const long: Vector = new Array<number>(1_024).fill(32_767)
    expect([
      cosinePpm(long, long),
      cosinePpm(
        long,
        long.map(value => -value),
      ),
      cosinePpm([0], [5]),
    ]).toEqual([1_000_000, -1_000_000, 0])
    expect(strengthOf(6_000_000, 6, 36)).toBe(14_696)
  })
})
