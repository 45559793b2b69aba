/** A job beside the page, metered as everywhere: ended where it takes too long in real time, or once it is not to run any more. */
import { BENCHMARK } from '../../messages/benchmark.ts'
import { nameOf } from '../../messages/content-name.ts'
import { INFER_BENCHMARK } from '../../messages/infer/benchmark.ts'
import { JobStopped, type Ran, type WorkLimits, type WorkParts } from '../../messages/work/ports.ts'

const ROUNDS = 2

/** @throws what the signal is aborted with @throws {JobStopped} where another machine may do better */
export function runHere(parts: WorkParts, limits: WorkLimits, signal: AbortSignal): Promise<Ran> {
  if (signal.aborted) return Promise.reject(signal.reason)
  const thread = new Worker(new URL('./wasm-thread.ts', import.meta.url), { type: 'module' })
  return runOn<Ran>(thread, { ...parts, ...limits }, signal)
}

/** @property isOnGpu the graphics processor did it */
export type Inferred = Ran & { readonly isOnGpu: boolean }

/** Rows through a model. @throws what the signal is aborted with @throws {JobStopped} */
export function inferHere(parts: WorkParts, limits: WorkLimits, signal: AbortSignal): Promise<Inferred> {
  if (signal.aborted) return Promise.reject(signal.reason)
  const thread = new Worker(new URL('./infer/infer-thread.ts', import.meta.url), { type: 'module' })
  return runOn<Inferred>(thread, { ...parts, ...limits }, signal)
}

function runOn<Done extends Ran>(
  thread: Worker,
  job: WorkParts & WorkLimits,
  signal: AbortSignal,
): Promise<Done> {
  const done = Promise.withResolvers<Done>()
  const stop = () => done.reject(signal.reason)
  signal.addEventListener('abort', stop)
  const late = setTimeout(
    () => done.reject(new JobStopped(`it took longer than ${job.mostMs} ms`)),
    job.mostMs,
  )
  thread.addEventListener('message', ({ data }: MessageEvent<Done | string>) => {
    if (typeof data !== 'string') done.resolve(data)
    else if (data === 'loaded') thread.postMessage(job)
    else done.reject(new JobStopped(data))
  })
  thread.addEventListener('error', ({ message }) =>
    done.reject(new JobStopped(`its thread ended: ${message}`)),
  )
  return done.promise.finally(() => {
    clearTimeout(late)
    signal.removeEventListener('abort', stop)
    thread.terminate()
  })
}

/** Thousands of units a second. @throws {Error} where it does not compute what every other machine does */
export async function measureHere(signal: AbortSignal): Promise<number> {
  const { module, input, fuel, pages, result, burned } = BENCHMARK
  let tookMs = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const ran = await runHere({ module, input }, { fuel, pages, mostMs: 600_000 }, signal)
    if (nameOf(ran.result) !== result || ran.fuel !== burned)
      throw new Error('this browser does not compute what every other machine does: it offers nothing')
    tookMs = Math.min(tookMs, ran.tookMs)
  }
  return Math.max(1, Math.floor(burned / tookMs))
}

export interface InferSpeed {
  /** Thousands of products a second. */
  readonly speed: number
  readonly isOnGpu: boolean
}

/** Undefined where it does not make of a model what every other machine does. */
export async function measureInference(signal: AbortSignal): Promise<InferSpeed | undefined> {
  let best: InferSpeed | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const ran = await inferHere(INFER_BENCHMARK, { ...INFER_BENCHMARK, mostMs: 600_000 }, signal)
    if (nameOf(ran.result) !== INFER_BENCHMARK.result) return undefined
    const speed = Math.max(1, Math.floor(ran.fuel / Math.max(1, ran.tookMs)))
    if (best === undefined || speed > best.speed) best = { speed, isOnGpu: ran.isOnGpu }
  }
  return best
}
