import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './source-files.ts'
import { WASM_MODULES, wasmText } from './wasm-module.ts'

it.each(WASM_MODULES)('$target is what its source compiles to; `npm run wasm` writes it again', {
  timeout: 300_000,
}, async module => {
  expect(await wasmText(module)).toBe(readFileSync(join(ROOT, module.target), 'utf8'))
})
