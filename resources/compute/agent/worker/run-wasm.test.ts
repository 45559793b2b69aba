import { expect, it } from 'vitest'
import { Writer } from '../../messages/wasm/bytes.ts'
import { execute } from '../../messages/wasm/execute.ts'
import { JobStopped } from '../../messages/work/ports.ts'
import { compile } from '../../testing/compile.ts'
import { runWasm } from './run-wasm.ts'

const NOTHING = new Uint8Array(0)
const LIMITS = { fuel: 10 ** 9, pages: 64, mostMs: 60_000 }
const never = new AbortController().signal

it('gives on a thread what it gives here', async () => {
  const module = await compile('let p = heap.alloc(4); store<i32>(p, bytes * 3); return give(p, 4)')
  const input = new Uint8Array(5)
  expect(await runWasm({ module, input, ...LIMITS }, never)).toMatchObject(execute(module, input, LIMITS))
})

it('leaves nothing of a job to the next one on its thread: neither memory nor globals', async () => {
  const module = await compile(`let count = 0; let kept: i32 = 0
    export function run(at: usize, bytes: i32): u64 { count++; store<i32>(60000, load<i32>(60000) + 1)
      let p = heap.alloc(8); store<i32>(p, count); store<i32>(p, load<i32>(60000), 4); return give(p, 8) }`)
  const ran = []
  for (const input of [NOTHING, Uint8Array.of(1), NOTHING])
    ran.push(await runWasm({ module, input, ...LIMITS }, never))
  for (const one of ran) expect(one).toMatchObject(execute(module, NOTHING, LIMITS))
  // The same bytes with another memory are another program.
  const [grows, few] = [await compile('return u64(memory.grow(32) < 0 ? 1 : 0)'), { ...LIMITS, pages: 16 }]
  for (const limits of [LIMITS, few, LIMITS])
    expect(await runWasm({ module: grows, input: NOTHING, ...limits }, never)).toMatchObject(
      execute(grows, NOTHING, limits),
    )
})

it.each([
  1, 100, 1000,
])('counts how deep a program goes, long before its stack is full: %i values in a frame', async values => {
  const ended = await runWasm({ module: endless(values), input: NOTHING, ...LIMITS }, never)
  expect(ended).toMatchObject({ outcome: 'depth' })
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

/** Calls itself for ever, and needs so many values again when it comes back. */
function endless(values: number): Uint8Array {
  const [i32, i64] = [0x7f, 0x7e]
  const section = (id: number, part: Writer) => new Writer().byte(id).sized(part).bytes()
  const run = new Writer().byte(1).u32(values).byte(i64)
  for (let at = 0; at < values; at++)
    run
      .byte(0x20, 0, 0x29, 3, 0)
      .byte(0x21)
      .u32(2 + at)
  run.byte(0x20, 0, 0x20, 1, 0x10, 1)
  for (let at = 0; at < values; at++)
    run
      .byte(0x20)
      .u32(2 + at)
      .byte(0x7c)
  run.byte(0x0b)
  return new Writer()
    .byte(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
    .raw(section(1, new Writer().byte(2, 0x60, 1, i32, 1, i32, 0x60, 2, i32, i32, 1, i64)))
    .raw(section(3, new Writer().byte(2, 0, 1)))
    .raw(section(5, new Writer().byte(1, 0, 1)))
    .raw(
      section(
        7,
        new Writer().byte(3).name('memory').byte(2, 0).name('alloc').byte(0, 0).name('run').byte(0, 1),
      ),
    )
    .raw(
      section(
        10,
        new Writer()
          .byte(2)
          .sized(new Writer().byte(0, 0x41, 0, 0x0b))
          .sized(run),
      ),
    )
    .bytes()
}
