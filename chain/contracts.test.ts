/** The contracts' own tests, in Solidity. They have their place among the others: compiling them leaves a core to those. */
import { expect, it } from 'vitest'
import { runForge } from './testing/run-forge.ts'

it('forge test passes', { timeout: 30 * 60_000 }, async () => {
  const { code, said } = await runForge('test:contracts')
  expect(code, said).toBe(0)
  expect(said).toMatch(/Ran \d+ test suites/)
})
