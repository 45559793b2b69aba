/**
 * A job on a thread beside all else: it has no more memory than it may, and when it takes longer in real time than whoever runs it allows, or
 * is not wanted any more, its thread is ended. What it may ask of the machine is nothing. A thread that did its job does the next one: to
 * begin one costs more than most jobs. It waits for that for a while, and not at all where its job might have left much memory to be cleared.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Limits } from '../../messages/wasm/execute.ts'
import { JobStopped, type Ran } from '../../messages/work/ports.ts'
import { makeRoomForMetering } from './engine-flags.ts'

/** What its thread is given. */
export interface ThreadJob extends Limits {
  /** It is no program: rows go through a model (messages/infer). */
  readonly isModel?: boolean
  readonly module: Uint8Array
  readonly input: Uint8Array
}

export interface WasmJob extends ThreadJob {
  /** Real time, ms. */
  readonly mostMs: number
}

interface Thread {
  readonly worker: Worker
  readonly loaded: Promise<void>
  /** Ends it, where nobody has a job for it. */
  rest: NodeJS.Timeout | undefined
}

/** Deeper than any program that is counted gets (MOST_DEPTH), and what a thread's own heap may have. */
const [STACK_MB, HEAP_MB] = [16, 256]
/** How long one waits for its next job, ms, and the memory of a job after which it is ended: pages, and bytes of what came in. */
const [REST_MS, MOST_PAGES, MOST_BYTES] = [20_000, 1_024, 2 ** 24]

/** What its thread says first. */
export const LOADED = 'loaded'
const UNWANTED = 'it was not wanted any more'

/** Threads without a job; the one that had one last is the last. */
const resting: Thread[] = []

/** @throws {JobStopped} */
export function runWasm({ mostMs, ...job }: WasmJob, signal: AbortSignal): Promise<Ran> {
  if (signal.aborted) return Promise.reject(new JobStopped(UNWANTED))
  makeRoomForMetering()
  const { module, input, pages } = job
  const thread = resting.pop() ?? begin()
  const { worker } = thread
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      worker.off('message', hear).off('error', fail).off('exit', exit)
    }
    const stopped = (why: string, cause?: unknown) => {
      leave()
      end(thread)
      reject(new JobStopped(why, { cause }))
    }
    const hear = (done: Ran | string) => {
      if (done === LOADED) return
      if (typeof done === 'string') {
        stopped(done)
        return
      }
      leave()
      if (pages > MOST_PAGES || module.length + input.length > MOST_BYTES) end(thread)
      else rest(thread)
      resolve(done)
    }
    const stop = () => stopped(UNWANTED)
    const fail = (error: unknown) => stopped('its thread ended', error)
    const exit = (code: number) => stopped(`its thread ended with ${code}`)
    const timer = setTimeout(() => stopped(`it took longer than ${mostMs} ms`), mostMs)
    signal.addEventListener('abort', stop)
    worker.on('message', hear).once('error', fail).once('exit', exit)
    clearTimeout(thread.rest)
    worker.ref()
    worker.postMessage(job)
  })
}

function begin(): Thread {
  const worker = new Worker(new URL(`./wasm-worker${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB },
    env: {},
  })
  const loaded = new Promise<void>(resolve =>
    worker.once('message', () => resolve()).once('exit', () => resolve()),
  )
  const thread: Thread = { worker, loaded, rest: undefined }
  const gone = () => {
    const at = resting.indexOf(thread)
    if (at !== -1) resting.splice(at, 1)
  }
  // Of one that rests, too.
  worker.once('exit', gone).on('error', gone)
  return thread
}

/** It keeps no process from ending. */
function rest(thread: Thread): void {
  thread.worker.unref()
  resting.push(thread)
  thread.rest = setTimeout(() => {
    const at = resting.indexOf(thread)
    if (at !== -1) resting.splice(at, 1)
    end(thread)
  }, REST_MS).unref()
}

/** One that is still loading is not ended: that can bring the whole process to an end (links/stop-thread.ts). */
function end({ worker, loaded }: Thread): void {
  void loaded.then(() => worker.terminate())
}
