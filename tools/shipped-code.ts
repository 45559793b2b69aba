/**
 * Before `forge test`: lays out the creation code of chain/artifacts as forge reads it, so that the tests run on the very
 * bytes that are deployed. Refuses if those are stale: then the tests would be of contracts that no longer are.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArtifacts, staleArtifacts } from './contract-artifacts.ts'
import { ROOT } from './source-files.ts'

const FOLDER = join(ROOT, 'build/contracts/shipped')

const stale = staleArtifacts()
if (stale.length > 0) {
  console.error(`chain/artifacts are stale: ${stale.join('; ')}. Run: npm run contracts`)
  process.exit(1)
}
mkdirSync(FOLDER, { recursive: true })
for (const [name, { abi, bytecode }] of Object.entries(readArtifacts())) {
  const path = join(FOLDER, `${name}.json`)
  writeFileSync(`${path}.${process.pid}`, JSON.stringify({ abi, bytecode: { object: bytecode } }))
  renameSync(`${path}.${process.pid}`, path)
}
