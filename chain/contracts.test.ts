/** The contracts' own tests, in Solidity, on the code that is committed. */
import { expect, it } from 'vitest'
import { runScript } from './testing/run-script.ts'

it('forge test passes', { timeout: 30 * 60_000 }, async () => {
  const { code, said } = await runScript('test:contracts')
  expect(code, said).toBe(0)
  expect(said).toMatch(/Ran \d+ test suites/)
})
