/** A hundred seeds of the many (npm run sim): the same oracles as in production, with everything around them failing. */
import { beforeAll, expect, it } from 'vitest'
import { useSodium } from '../keys/sodium-group.ts'
import { violationsOf } from './invariants.ts'
import { simulate } from './simulate.ts'

const [FIRST, SEEDS] = [20_001, 100]
const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index)

// As real oracles compute: byte for byte the same, in a third less time.
beforeAll(() => useSodium())

it.each(seeds)('seed %i', async seed => {
  expect(violationsOf(await simulate(seed))).toEqual([])
})
