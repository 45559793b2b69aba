/**
 * A hundred seeds of the many (npm run sim): the same oracles as in production, with everything around them failing. As long as
 * their plans have it they live in seeds.long.ts.
 */
import { expect, it } from 'vitest'
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import type { Plan } from './plan.ts'
import { simulate } from './simulate.ts'

const [FIRST, SEEDS] = [20_001, 100]
/** Two epochs are the fewest that any plan has. The many behind a full window are in sim.test.ts. */
const EVERY_DAY: Partial<Plan> = { epochs: 2, fullFrom: undefined }
const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index)

const { signing } = await useMemory()

it.each(seeds)('seed %i', async seed => {
  expect(violationsOf(await simulate(seed, EVERY_DAY, signing))).toEqual([])
})
