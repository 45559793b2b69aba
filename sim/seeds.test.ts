/** A hundred seeds of the many (npm run sim): the same oracles as in production, with everything around them failing. */
import { expect, it } from 'vitest'
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import { simulate } from './simulate.ts'

const [FIRST, SEEDS] = [20_001, 100]
const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index)

const { signing } = await useMemory()

it.each(seeds)('seed %i', async seed => {
  expect(violationsOf(await simulate(seed, {}, signing))).toEqual([])
})
