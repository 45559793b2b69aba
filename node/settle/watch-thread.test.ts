/** A thread that hangs is told apart from one that works, however slowly, and from one that nobody asks. */
import { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import { watchThread } from './watch-thread.ts'

const HANGS = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'
const IDLES = 'setInterval(() => {}, 1000)'
const WORKS = 'for (;;);'
const PATIENCE_MS = 400

const threads: Worker[] = []
const watches: (() => void)[] = []
afterEach(async () => {
  for (const end of watches.splice(0)) end()
  for (const thread of threads.splice(0)) await thread.terminate()
})

async function start(code: string): Promise<Worker> {
  const thread = new Worker(`require('node:worker_threads').parentPort.postMessage(0); ${code}`, {
    eval: true,
  })
  threads.push(thread)
  await new Promise(resolve => thread.once('message', resolve))
  return thread
}

/** Resolves when it is found hung. */
function watch(worker: Worker, waiting: number, done = () => 0): Promise<string> {
  return new Promise(resolve => {
    const calls = {
      waiting,
      get done() {
        return done()
      },
    }
    const { opened, end } = watchThread({ worker, calls, patienceMs: PATIENCE_MS, onHung: resolve })
    opened()
    watches.push(end)
  })
}

it.each([
  ['hangs', HANGS],
  ['waits for what does not come', IDLES],
])('is told of a thread that %s', async (_, code) => {
  expect(await watch(await start(code), 1)).toBe('its thread did nothing')
})

it('is not told of one that works, that answers, or that nobody asks', async () => {
  const told: string[] = []
  let answered = 0
  void watch(await start(WORKS), 1).then(() => told.push('works'))
  void watch(await start(IDLES), 1, () => answered++).then(() => told.push('answers'))
  const idle = await start(IDLES)
  void watch(idle, 0).then(() => told.push('idles'))
  // As long as it takes to find three that hang, one after the other.
  for (let found = 0; found < 3; found++) await watch(idle, 1)
  expect(told).toEqual([])
})
