/** A source of protocol/wasm compiled: the text of the module that holds it in hexadecimal, the same on every machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'
import { ROOT } from './source-files.ts'

export interface WasmModule {
  readonly source: string
  /** What is written. */
  readonly target: string
  /** What it is called there. */
  readonly name: string
}

export const WASM_MODULES: readonly WasmModule[] = [
  { source: 'protocol/wasm/merkle.as', target: 'protocol/merkle/merkle-wasm.ts', name: 'MERKLE_WASM' },
  {
    source: 'protocol/wasm/ristretto.as',
    target: 'protocol/beacon/ristretto-wasm.ts',
    name: 'RISTRETTO_WASM',
  },
]

const DIGITS = 96

/** @throws {Error} what the compiler says. */
export async function wasmText({ source, name: constant }: WasmModule): Promise<string> {
  let binary = new Uint8Array(0)
  const said: string[] = []
  const note = {
    write(text: string | Uint8Array) {
      said.push(String(text))
      return true
    },
  }
  // AssemblyScript calls its smallest runtime that: memory is taken and never given back.
  const { error } = await main(
    ['module.ts', '-o', 'module.wasm', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert'],
    {
      stdout: note,
      stderr: note,
      readFile: name => (name === 'module.ts' ? readFileSync(join(ROOT, source), 'utf8') : null),
      writeFile(name, contents) {
        if (name === 'module.wasm' && typeof contents !== 'string') binary = new Uint8Array(contents)
      },
      listFiles: () => null,
    },
  )
  if (error !== null || binary.length === 0) throw new Error(said.join(''), { cause: error })
  const lines =
    Buffer.from(binary)
      .toString('hex')
      .match(new RegExp(`.{1,${DIGITS}}`, 'g')) ?? []
  const text = lines.map(line => `  '${line}',`).join('\n')
  return `/** Written by \`npm run wasm\` from ${source}: ${binary.length} bytes of WebAssembly in hexadecimal. */\nexport const ${constant}: string = [\n${text}\n].join('')\n`
}
