/** `npm run contracts`: compiles the contracts and writes chain/artifacts again. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractArtifacts } from './contract-artifacts.ts'
import { ROOT } from './source-files.ts'

mkdirSync(join(ROOT, 'chain/artifacts'), { recursive: true })
for (const [path, text] of contractArtifacts()) {
  writeFileSync(join(ROOT, path), text)
  console.log(path)
}
