/** What is destroyed in a picture is gone from its pixels, not hidden; and nothing of it is in what is hashed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../../sim/random.ts'
import { type Box, destroy, type Pixels, widened } from './blur.ts'
import { brightnessOf, pictureOf } from './picture.ts'
import { understand } from './watch-street.ts'

const [WIDTH, HEIGHT] = [160, 120]

function noise(seed: number): Pixels {
  const random = createRandom(seed)
  const data = Uint8ClampedArray.from({ length: 4 * WIDTH * HEIGHT }, () => random.between(0, 255))
  return { width: WIDTH, height: HEIGHT, data }
}

function coloursIn({ width, height, data }: Pixels, { x, y, w, h }: Box): number {
  const colours = new Set<number>()
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(height, y + h); row++)
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(width, x + w); column++) {
      const at = 4 * (row * width + column)
      colours.add(data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]!)
    }
  return colours.size
}

const anyBox = fc.record({
  x: fc.integer({ min: -20, max: WIDTH }),
  y: fc.integer({ min: -20, max: HEIGHT }),
  w: fc.integer({ min: 4, max: 120 }),
  h: fc.integer({ min: 4, max: 120 }),
})

describe('what is private in a picture', () => {
  it('law: of a box thirty-six colours are left at most, of the rest every pixel', () => {
    fc.assert(
      fc.property(anyBox, fc.nat({ max: 99 }), (box, seed) => {
        const [before, after] = [noise(seed), noise(seed)]
        destroy(after, [box])
        expect(coloursIn(after, box)).toBeLessThanOrEqual(36)
        const wide = widened(box)
        for (let at = 0; at < WIDTH * HEIGHT; at++) {
          const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
          const isFar = x + 1 < wide.x || x > wide.x + wide.w || y + 1 < wide.y || y > wide.y + wide.h
          if (isFar && before.data[4 * at] !== after.data[4 * at]) throw new Error(`${x}, ${y} was changed`)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('law: two pictures that differ by blocks’ own pixels alone are one picture afterwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), (seed, other) => {
        const box = { x: 40, y: 30, w: 48, h: 48 }
        const swapped = noise(seed)
        // Within a block of 8 and more nothing tells what was where.
        const [from, to] = [4 * (60 * WIDTH + 60), 4 * (60 * WIDTH + 61 + (other % 2))]
        for (const part of [0, 1, 2]) {
          const value = swapped.data[from + part]!
          swapped.data[from + part] = swapped.data[to + part]!
          swapped.data[to + part] = value
        }
        const plain = noise(seed)
        destroy(plain, [box])
        destroy(swapped, [box])
        expect(swapped.data).toEqual(plain.data)
      }),
      { numRuns: 20 },
    )
  })

  it('is gone before an object beside it is hashed, and what it hides is not told', () => {
    const pixels = noise(3)
    const others = [{ x: 10, y: 10, w: 60, h: 60 }]
    const sign = { kind: 1, box: { x: 100, y: 40, w: 30, h: 30 } }
    const { found, destroyed } = understand(pixels, {
      objects: [sign, { kind: 0, box: { x: 20, y: 20, w: 30, h: 30 } }],
      others,
    })
    expect(destroyed).toBe(1)
    expect(found.map(({ kind }) => kind)).toEqual([1])
    expect(coloursIn(pixels, others[0]!)).toBeLessThanOrEqual(36)
    expect(found[0]!.picture).toBe(pictureOf(pixels, sign.box))
  })
})

describe('a picture in 64 bits', () => {
  const ramp = (from: number, step: number): Pixels => ({
    width: WIDTH,
    height: HEIGHT,
    data: Uint8ClampedArray.from({ length: 4 * WIDTH * HEIGHT }, (_, at) =>
      Math.round(from + step * (Math.floor(at / 4) % WIDTH)),
    ),
  })

  it('tells from where to where it gets brighter, and nothing of how bright', () => {
    const box = { x: 60, y: 40, w: 30, h: 30 }
    expect(pictureOf(ramp(0, 1), box)).toBe('ffffffffffffffff')
    expect(pictureOf(ramp(60, 0.5), box)).toBe('ffffffffffffffff')
    expect(pictureOf(ramp(255, -1), box)).toBe('0000000000000000')
    expect(pictureOf(noise(1), box)).not.toBe(pictureOf(noise(2), box))
  })

  it('is dark where it is', () => {
    expect(brightnessOf(ramp(10, 0))).toBeCloseTo(10)
    expect(brightnessOf(ramp(200, 0))).toBeCloseTo(200)
  })
})
