/** What verification costs, through the real rule: copies that were computed for each job, once machines have a record. */
import { expect, it } from 'vitest'
import { copiesPerJob } from '../testing/verification-cost.ts'

it.each([1, 2])('is at most 1.10 × after warm-up, with an audit floor of 5 %% (seed %i)', seed => {
  const copies = copiesPerJob(900_000, seed)
  expect(copies).toBeGreaterThan(1.03)
  expect(copies).toBeLessThanOrEqual(1.1)
})
