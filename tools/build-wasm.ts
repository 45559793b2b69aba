/** `npm run wasm`: compiles what hashes trees and what adds up points, writes their modules in protocol again, and the programs of examples/studio. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSource } from '../resources/compute/testing/compile.ts'
import { ROOT } from './source-files.ts'
import { WASM_MODULES, wasmText } from './wasm-module.ts'

for (const module of WASM_MODULES) writeFileSync(join(ROOT, module.target), await wasmText(module))
for (const program of ['frames', 'quote']) {
  const source = readFileSync(join(ROOT, `examples/studio/${program}.as`), 'utf8')
  writeFileSync(join(ROOT, `examples/studio/${program}.wasm`), await compileSource(source))
}
