/** protocol/wasm/merkle.as compiled: the text of protocol/merkle/merkle-wasm.ts, the same on every machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'
import { ROOT } from './source-files.ts'

const SOURCE = 'protocol/wasm/merkle.as'
const DIGITS = 96

/** @throws {Error} what the compiler says. */
export async function merkleWasm(): Promise<string> {
  let binary = new Uint8Array(0)
  const said: string[] = []
  const note = {
    write(text: string | Uint8Array) {
      said.push(String(text))
      return true
    },
  }
  const { error } = await main(
    ['merkle.ts', '-o', 'merkle.wasm', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert'],
    {
      stdout: note,
      stderr: note,
      readFile: name => (name === 'merkle.ts' ? readFileSync(join(ROOT, SOURCE), 'utf8') : null),
      writeFile(name, contents) {
        if (name === 'merkle.wasm' && typeof contents !== 'string') binary = new Uint8Array(contents)
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
  return `/** Written by \`npm run wasm\` from ${SOURCE}: ${binary.length} bytes of WebAssembly in hexadecimal. */\nexport const MERKLE_WASM: string = [\n${text}\n].join('')\n`
}
