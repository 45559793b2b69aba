import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceOf } from './face.ts'
import { nameIn } from './names.ts'
import { spokenName } from './spoken.ts'

const ids = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map(bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(''))

describe('names', () => {
  it('prefers what the person calls it, then what the node does, then two words', () => {
    const node = { devices: { ab12: 'home-15' }, accounts: { '0xff': 'Olga' } }
    expect(nameIn({ ab12: 'my roof' }, node, 'ab12')).toEqual({ text: 'my roof', by: 'you' })
    expect(nameIn({}, node, 'ab12')).toEqual({ text: 'home-15', by: 'node' })
    expect(nameIn({}, node, '0xff')).toEqual({ text: 'Olga', by: 'node' })
    expect(nameIn({}, undefined, 'ab12ff')).toEqual({ text: spokenName('ab12ff'), by: 'nobody' })
  })

  it('anyIdCanBeSaid: two words, the same each time', () => {
    fc.assert(
      fc.property(ids, id => {
        expect(spokenName(id)).toMatch(/^[a-z]+ [a-z]+$/)
        expect(spokenName(id)).toBe(spokenName(id))
      }),
    )
  })

  it('hardly ever says the same of two ids', () => {
    const said = fc.sample(ids, { numRuns: 500, seed: 7 }).map(spokenName)
    expect(new Set(said).size).toBeGreaterThan(450)
  })
})

describe('faces', () => {
  it('stayInTheirSquare, and stand on each other', () => {
    fc.assert(
      fc.property(ids, id => {
        const { hue, stones } = faceOf(id)
        expect(hue >= 0 && hue <= 360).toBe(true)
        expect(stones).toHaveLength(3)
        for (const { x, y, width, height } of stones)
          expect(x >= 0 && y >= 0 && x + width <= 32 && y + height <= 32).toBe(true)
        for (const [at, stone] of stones.entries())
          if (at > 0) expect(stone.y + stone.height).toBeCloseTo(stones[at - 1]!.y + 0.5)
      }),
    )
  })
})
