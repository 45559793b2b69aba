/**
 * A thread for jobs, one after another. A program has nothing but its own instance: no import, no global of the thread, no memory but its own. So
 * nothing of it is left for the next but the program itself, made ready (messages/wasm/execute.ts).
 */
import { parentPort } from 'node:worker_threads'
import { infer } from '../../messages/infer/infer.ts'
import { execute, keepProgram } from '../../messages/wasm/execute.ts'
import { LOADED, type ThreadJob } from './run-wasm.ts'

const programs = keepProgram()

async function run({ module, input, fuel, pages, isModel = false }: ThreadJob) {
  const beganMs = performance.now()
  const done = isModel
    ? await infer(module, input, { fuel })
    : execute(module, input, { fuel, pages }, programs)
  return Object.assign(done, { tookMs: performance.now() - beganMs })
}

parentPort!.on('message', (job: ThreadJob) => {
  run(job)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    .then(done => parentPort!.postMessage(done))
})
parentPort!.postMessage(LOADED)
