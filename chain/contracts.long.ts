/**
 * The same tests of the contracts with many times the runs: 1 024 cases of each property, 256 campaigns of each invariant. And
 * the committed code against the compiler, which the usual tests know by the hashes of what it was handed.
 */
import { expect, it } from 'vitest'
import { runScript } from './testing/run-script.ts'

it('forge test passes with many more runs', { timeout: 6 * 3_600_000 }, async () => {
  const { code, said } = await runScript('test:contracts:long')
  expect(code, said).toBe(0)
  expect(said).toMatch(/Ran \d+ test suites/)
})

it('chain/artifacts are what the compiler makes of the contracts, byte for byte', {
  timeout: 30 * 60_000,
}, async () => {
  const { code, said } = await runScript('contracts', '--', '--check')
  expect(code, said).toBe(0)
})
