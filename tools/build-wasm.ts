/** `npm run wasm`: compiles the hashing of trees and writes protocol/merkle/merkle-wasm.ts again, and the programs of examples/studio. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSource } from '../resources/compute/testing/compile.ts'
import { merkleWasm } from './merkle-wasm.ts'
import { ROOT } from './source-files.ts'

writeFileSync(join(ROOT, 'protocol/merkle/merkle-wasm.ts'), await merkleWasm())
for (const program of ['frames', 'quote']) {
  const source = readFileSync(join(ROOT, `examples/studio/${program}.as`), 'utf8')
  writeFileSync(join(ROOT, `examples/studio/${program}.wasm`), await compileSource(source))
}
