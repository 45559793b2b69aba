import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

const PLAINLY = `process.stdout.write(require('solc').compile(require('node:fs').readFileSync(0, 'utf8')))`
const BROKEN = 'contract C { function f() external { g(); uint8 a = 300; h(a); } }'

/** That what compiles is the same code, the contracts' tests say and `npm run contracts`. */
it('what the compiler throws comes out as it does where JavaScript calls it', () => {
  const settings = { outputSelection: { '*': { '*': ['evm.bytecode.object'] } } }
  const input = JSON.stringify({ language: 'Solidity', sources: { 'C.sol': { content: BROKEN } }, settings })
  const [ours, plain] = [
    [join(ROOT, 'tools/solc-cli/solc.js'), '--standard-json'],
    ['-e', PLAINLY],
  ].map(args => execFileSync(process.execPath, args, { cwd: ROOT, input, encoding: 'utf8', stdio: 'pipe' }))
  expect(ours).toMatch(/Undeclared identifier/)
  expect(ours).toBe(plain)
})
