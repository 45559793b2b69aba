/**
 * `npm run contracts`: compiles the contracts that changed, and writes chain/artifacts and their record.
 *
 *   --all     compiles every one
 *   --check   the same, but writes nothing: says what is not as committed, and fails
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changedContracts, contractArtifacts } from './contract-artifacts.ts'
import { CONTRACT_NAMES } from './contract-compiler.ts'
import { ROOT } from './source-files.ts'

const check = process.argv.includes('--check')
const all = check || process.argv.includes('--all')
const names = all ? CONTRACT_NAMES : changedContracts()
console.log(`compiling ${names.length === 0 ? 'nothing: none has changed' : names.join(', ')}`)
for (const [path, text] of await contractArtifacts(names)) {
  if (!check) writeFileSync(join(ROOT, path), text)
  else if (readFileSync(join(ROOT, path), 'utf8') !== text) {
    console.error(`${path} is not what the compiler makes; run: npm run contracts -- --all`)
    process.exitCode = 1
  }
}
