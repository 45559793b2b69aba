/** One job, and the thread is over: nothing of it is left for the next. */
import { parentPort, workerData } from 'node:worker_threads'
import { infer } from '../../messages/infer/infer.ts'
import { execute } from '../../messages/wasm/execute.ts'
import { LOADED, type WasmJob } from './run-wasm.ts'

const { module, input, fuel, pages, isModel = false } = workerData as WasmJob
parentPort!.postMessage(LOADED)
try {
  const beganMs = performance.now()
  const done = isModel ? await infer(module, input, { fuel }) : execute(module, input, { fuel, pages })
  parentPort!.postMessage(Object.assign(done, { tookMs: performance.now() - beganMs }))
} catch (error) {
  parentPort!.postMessage(error instanceof Error ? error.message : String(error))
}
