/** Ten thousand seeds, and those that once failed: `npm run test:long`. What came of it is in bench/long-runs.md. */
import { expect, it } from 'vitest'
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import { readRegressions } from './regressions.ts'
import { simulate } from './simulate.ts'

const [BLOCKS, BLOCK] = [100, 100]
const A_BLOCK_MS = 3_600_000
const { signing } = await useMemory()

it('every seed that once failed, as long as it was then', async () => {
  for (const { seed, change, cause } of readRegressions())
    expect(violationsOf(await simulate(seed, change, signing)), cause).toEqual([])
})

it.each(Array.from({ length: BLOCKS }, (_, index) => 1 + BLOCK * index))(`${BLOCK} seeds from %i on`, {
  timeout: A_BLOCK_MS,
}, async first => {
  for (let seed = first; seed < first + BLOCK; seed++)
    expect(violationsOf(await simulate(seed, {}, signing)), `seed ${seed}`).toEqual([])
})
