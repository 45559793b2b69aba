/** `npm run wasm`: compiles the hashing of trees and writes protocol/merkle/merkle-wasm.ts again, and the program of examples/studio. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSource } from '../resources/compute/testing/compile.ts'
import { merkleWasm } from './merkle-wasm.ts'
import { ROOT } from './source-files.ts'

writeFileSync(join(ROOT, 'protocol/merkle/merkle-wasm.ts'), await merkleWasm())
const frames = readFileSync(join(ROOT, 'examples/studio/frames.as'), 'utf8')
writeFileSync(join(ROOT, 'examples/studio/frames.wasm'), await compileSource(frames))
