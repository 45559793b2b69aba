import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { merkleWasm } from './merkle-wasm.ts'
import { ROOT } from './source-files.ts'

it('protocol/merkle/merkle-wasm.ts is what its source compiles to; `npm run wasm` writes it again', {
  timeout: 300_000,
}, async () => {
  expect(await merkleWasm()).toBe(readFileSync(join(ROOT, 'protocol/merkle/merkle-wasm.ts'), 'utf8'))
})
