import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buffersOf, pack, unpack } from './packed.ts'

it('what was packed is the same on the other side, in its order, empty ones too', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), parts => {
      const packed = pack(parts)
      const arrived = structuredClone(packed, { transfer: buffersOf(packed) })
      expect(packed.bytes.length).toBe(0)
      expect(unpack(arrived).map(part => [...part])).toEqual(parts.map(part => [...part]))
    }),
  )
})
