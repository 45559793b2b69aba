import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeConformance } from '../../../conformance.ts'
import { runEpochs, scripts } from '../../../testing/run-conformance.ts'
import { marketCase } from '../../testing/market/conformance-case.ts'

describeConformance('sensing that is sold', marketCase)

it('says what is bought and paid, now and then', () => {
  const runs = fc.sample(scripts(marketCase), { numRuns: 200, seed: 7 })
  const moved = runs.flatMap(script =>
    runEpochs(marketCase, script).flatMap(({ outcome }) => outcome.transfers),
  )
  expect(moved.length).toBeGreaterThan(0)
})
