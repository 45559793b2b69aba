/** `npm run wasm`: compiles the hashing of trees and writes protocol/merkle/merkle-wasm.ts again. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { merkleWasm } from './merkle-wasm.ts'
import { ROOT } from './source-files.ts'

writeFileSync(join(ROOT, 'protocol/merkle/merkle-wasm.ts'), await merkleWasm())
