/** One job, and the thread is over: nothing of it is left for the next. */
import { parentPort, workerData } from 'node:worker_threads'
import { execute } from '../../messages/wasm/execute.ts'
import { makeRoomForMetering } from './engine-flags.ts'
import { LOADED, type WasmJob } from './run-wasm.ts'

const { module, input, fuel, pages } = workerData as WasmJob
makeRoomForMetering()
parentPort!.postMessage(LOADED)
try {
  const beganMs = performance.now()
  const done = execute(module, input, { fuel, pages })
  parentPort!.postMessage(Object.assign(done, { tookMs: performance.now() - beganMs }))
} catch (error) {
  parentPort!.postMessage(error instanceof Error ? error.message : String(error))
}
