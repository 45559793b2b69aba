import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ChainBlock } from './chain-port.ts'
import { findBlock } from './find-block.ts'

it('findsTheLastBlockAtOrBeforeTheTime', async () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(gaps, fc.nat(2_000), fc.nat(1_000), async (steps, afterMs, start) => {
      const blocks: ChainBlock[] = []
      for (const step of steps) {
        blocks.push({ number: blocks.length, hash: '0x00', timeMs: (blocks.at(-1)?.timeMs ?? 0) + step })
      }
      const from = blocks[start % blocks.length]!
      const target = from.timeMs + afterMs
      let asked = 0
      const source = {
        getHead: async () => blocks.at(-1)!,
        getBlock: async (number: number) => {
          asked++
          return blocks[number]!
        },
      }
      const found = await findBlock(source, from, target)
      expect(found).toEqual(blocks.findLast(block => block.timeMs <= target))
      expect(asked).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(blocks.length + 1)) + 1)
    }),
  )
})
