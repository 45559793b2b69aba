/** Programs for tests: AssemblyScript compiled here and now, and binaries that are written by hand. */
import { main } from 'assemblyscript/asc'

/** What a job needs besides its `run`: see messages/wasm/instrument.ts. */
const PRELUDE = `
export function alloc(bytes: i32): usize { return heap.alloc(bytes) }
function give(at: usize, bytes: i32): u64 { return ((at as u64) << 32) | (bytes as u64) }
`

/** @param body of `run(at: usize, bytes: i32): u64`, or all of the functions where it says \`export function run\` */
export function compile(body: string, options: readonly string[] = []): Promise<Uint8Array> {
  const run = body.includes('export function run')
    ? body
    : `export function run(at: usize, bytes: i32): u64 { ${body} }`
  return compileSource(PRELUDE + run, options)
}

/** All of a program. @throws {Error} what the compiler says */
export async function compileSource(source: string, options: readonly string[] = []): Promise<Uint8Array> {
  let binary = new Uint8Array(0)
  const said: string[] = []
  const note = {
    write(text: string | Uint8Array) {
      said.push(String(text))
      return true
    },
  }
  // AssemblyScript calls its smallest runtime that: memory is taken and never given back.
  const args = ['job.ts', '-o', 'job.wasm', '--runtime', 'stub', '--use', 'abort=', '-O3', '--noAssert']
  const { error } = await main([...args, ...options], {
    stdout: note,
    stderr: note,
    readFile: name => (name === 'job.ts' ? source : null),
    writeFile(name, contents) {
      if (name === 'job.wasm' && typeof contents !== 'string') binary = new Uint8Array(contents)
    },
    listFiles: () => null,
  })
  if (error !== null || binary.length === 0) throw new Error(said.join(''), { cause: error })
  return binary
}
