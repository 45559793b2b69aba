/** Programs: on a thread of their own, metered. */
import { BENCHMARK } from '../../../messages/benchmark.ts'
import { nameOf } from '../../../messages/content-name.ts'
import { NO_BUILD } from '../../../messages/kinds/allowed.ts'
import { runWasm } from '../run-wasm.ts'
import type { Measured, WorkerKind } from './kind.ts'

const [ROUNDS, MOST_MS] = [2, 600_000]

/** Once a process: kinds that run programs ask for it as well. */
let measured: Measured | undefined

export const wasmWorker: WorkerKind = {
  async measure(signal) {
    if (measured !== undefined) return measured
    const { module, input, fuel, pages, result, burned } = BENCHMARK
    let tookMs = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round++) {
      const ran = await runWasm({ module, input, fuel, pages, mostMs: MOST_MS }, signal)
      if (nameOf(ran.result) !== result || ran.fuel !== burned)
        throw new Error('this machine does not compute what every other one does: it offers nothing')
      tookMs = Math.min(tookMs, ran.tookMs)
    }
    measured = { tool: '', build: NO_BUILD, speed: Math.max(1, Math.floor(burned / tookMs)) }
    return measured
  },
  run: (parts, limits, signal) => runWasm({ ...parts, ...limits }, signal),
}
