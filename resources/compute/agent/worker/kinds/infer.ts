/** Rows through a model, on a thread of its own. */
import { nameOf } from '../../../messages/content-name.ts'
import { INFER_BENCHMARK } from '../../../messages/infer/benchmark.ts'
import { NO_BUILD } from '../../../messages/kinds/allowed.ts'
import { runWasm } from '../run-wasm.ts'
import type { WorkerKind } from './kind.ts'

const MOST_MS = 600_000

export const inferWorker: WorkerKind = {
  async measure(signal) {
    const { result, fuel, tookMs } = await runWasm(
      { ...INFER_BENCHMARK, isModel: true, mostMs: MOST_MS },
      signal,
    )
    if (nameOf(result) !== INFER_BENCHMARK.result)
      throw new Error('this machine does not make of a model what every other one does')
    return { tool: '', build: NO_BUILD, speed: Math.max(1, Math.floor(fuel / tookMs)) }
  },
  run: (parts, limits, signal) => runWasm({ ...parts, ...limits, isModel: true }, signal),
}
