/**
 * The end of a worker thread, in order: it is told, and ends itself once it has loaded. To terminate one that is still
 * loading its modules can bring V8, and with it the whole process, to an end; only one that has not ended long after it was
 * told is terminated.
 */
import { once } from 'node:events'
import { parentPort, type Worker } from 'node:worker_threads'
import { pause } from './pause.ts'

const STOP = 'stop thread'
/** Longer than a thread takes to load where the cores are busy, or to finish what it is at. */
const PATIENCE_MS = 10_000

/** Resolves when the thread is gone. */
export async function stopThread(worker: Worker, patienceMs = PATIENCE_MS): Promise<void> {
  // Of one that has ended.
  if (worker.threadId === -1) return
  const ended = new AbortController()
  const exit = once(worker, 'exit').catch(() => undefined)
  worker.ref()
  worker.postMessage(STOP)
  await Promise.race([exit, pause(patienceMs, ended.signal)])
  ended.abort()
  await worker.terminate()
}

/** The thread's side: called before it listens for anything else. */
export function stopWhenTold(): void {
  parentPort?.on('message', (message: unknown) => {
    // Of this thread alone; what was said to it later is not heard any more.
    if (message === STOP) process.exit(0)
  })
}
