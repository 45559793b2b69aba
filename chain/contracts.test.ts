/** The contracts' own tests, in Solidity. They have their place among the others: compiling them leaves a core to those. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('forge test passes', { timeout: 30 * 60_000 }, async () => {
  const forge = spawn('npm', ['run', '-s', 'test:contracts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [forge.stdout, forge.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const [code] = await once(forge, 'close')
  expect(code, said).toBe(0)
  expect(said).toMatch(/Ran \d+ test suites/)
})
