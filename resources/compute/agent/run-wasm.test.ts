import { expect, it } from 'vitest'
import { execute } from '../messages/wasm/execute.ts'
import { compile } from '../testing/compile.ts'
import { JobStopped, runWasm } from './run-wasm.ts'

const NOTHING = new Uint8Array(0)
const LIMITS = { fuel: 10 ** 9, pages: 64, mostMs: 60_000 }
const never = new AbortController().signal

it('gives on a thread what it gives here', async () => {
  const module = await compile('let p = heap.alloc(4); store<i32>(p, bytes * 3); return give(p, 4)')
  const input = new Uint8Array(5)
  expect(await runWasm({ module, input, ...LIMITS }, never)).toEqual(execute(module, input, LIMITS))
})

it.each([
  ['few values in a frame', 'let x = deep(n - 1); return x * x + deep(n - 2)'],
  [
    'many values in a frame',
    `${Array.from({ length: 300 }, (_, at) => `let v${at} = load<u64>(n + ${at * 8});`).join('')}
     let x = deep(n + 1); return x${Array.from({ length: 300 }, (_, at) => ` + v${at} * x`).join('')}`,
  ],
])('counts how deep a program goes, long before its stack is full: %s', async (_, body) => {
  const module = await compile(
    `export function run(at: usize, bytes: i32): u64 { return deep(0) }\nfunction deep(n: i32): u64 { ${body} }`,
  )
  expect(await runWasm({ module, input: NOTHING, ...LIMITS }, never)).toMatchObject({ outcome: 'depth' })
})

it('ends one that takes too long here, and one that is not wanted any more, which says nothing of the job', async () => {
  const module = await compile('while (true) store<u8>(0, 1); return 0')
  const job = { module, input: NOTHING, ...LIMITS, fuel: 2 ** 40 }
  await expect(runWasm({ ...job, mostMs: 50 }, never)).rejects.toThrow('it took longer than 50 ms')
  const stop = new AbortController()
  const running = runWasm(job, stop.signal)
  stop.abort()
  await expect(running).rejects.toBeInstanceOf(JobStopped)
  await expect(runWasm(job, stop.signal)).rejects.toBeInstanceOf(JobStopped)
})
