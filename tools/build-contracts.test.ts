import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contractArtifacts } from './contract-artifacts.ts'
import { ROOT } from './source-files.ts'

it('chain/artifacts are what the contracts compile to; if not: npm run contracts', () => {
  for (const [path, text] of contractArtifacts()) {
    expect(readFileSync(join(ROOT, path), 'utf8') === text, path).toBe(true)
  }
})
