/**
 * A job on a thread of its own: it has no more memory than it may, and when it takes longer in real time than whoever runs it allows, or
 * is not wanted any more, its thread is ended. What it may ask of the machine is nothing.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Limits } from '../../messages/wasm/execute.ts'
import { JobStopped, type Ran } from '../../messages/work/ports.ts'
import { makeRoomForMetering } from './engine-flags.ts'

export interface WasmJob extends Limits {
  /** It is no program: rows go through a model (messages/infer). */
  readonly isModel?: boolean
  readonly module: Uint8Array
  readonly input: Uint8Array
  /** Real time, ms. */
  readonly mostMs: number
}

/** Deeper than any program that is counted gets (MOST_DEPTH), and what a thread's own heap may have. */
const [STACK_MB, HEAP_MB] = [16, 256]

/** What its thread says first. */
export const LOADED = 'loaded'
const UNWANTED = 'it was not wanted any more'

/** @throws {JobStopped} */
export function runWasm({ mostMs, ...job }: WasmJob, signal: AbortSignal): Promise<Ran> {
  if (signal.aborted) return Promise.reject(new JobStopped(UNWANTED))
  makeRoomForMetering()
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`./wasm-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: job,
      resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB },
      env: {},
    })
    // One that is still loading is not ended: that can bring the whole process to an end (links/stop-thread.ts).
    const loaded = new Promise<void>(resolve =>
      worker.once('message', () => resolve()).once('exit', () => resolve()),
    )
    const end = (act: () => void) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      void loaded.then(() => worker.terminate())
      act()
    }
    const stopped = (why: string, cause?: unknown) => end(() => reject(new JobStopped(why, { cause })))
    const stop = () => stopped(UNWANTED)
    const timer = setTimeout(() => stopped(`it took longer than ${mostMs} ms`), mostMs)
    signal.addEventListener('abort', stop)
    worker.on('message', (done: Ran | string) => {
      if (typeof done !== 'string') end(() => resolve(done))
      else if (done !== LOADED) stopped(done)
    })
    worker.once('error', error => stopped('its thread ended', error))
    worker.once('exit', code => stopped(`its thread ended with ${code}`))
  })
}
