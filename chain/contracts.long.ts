/** The same tests of the contracts with many times the runs: 1 024 cases of each property, 256 campaigns of each invariant. */
import { expect, it } from 'vitest'
import { runForge } from './testing/run-forge.ts'

it('forge test passes with many more runs', { timeout: 6 * 3_600_000 }, async () => {
  const { code, said } = await runForge('test:contracts:long')
  expect(code, said).toBe(0)
  expect(said).toMatch(/Ran \d+ test suites/)
})
