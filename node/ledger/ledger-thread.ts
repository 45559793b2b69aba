/**
 * The main thread's side of ledger-worker.ts. A worker starts with a large ledger and ends when nothing is left to be written:
 * a million lines take most of a gigabyte, once an epoch.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../links/stop-thread.ts'
import type { Hash } from '../../protocol/ids.ts'
import { type Answer, type Calls, createCalls } from '../threads/calls.ts'
import type { LedgerFolders } from './ledger-worker.ts'

export interface LedgerThread {
  /**
   * Writes the index of a ledger. Durable when it resolves.
   * @param keep ledgers whose indexes are still asked for: all others are removed.
   */
  write(address: Hash, keep: readonly Hash[]): Promise<void>
  stop(): Promise<void>
}

interface Running {
  readonly worker: Worker
  readonly calls: Calls
}

export function createLedgerThread(folders: LedgerFolders): LedgerThread {
  /** What is being written is not written twice. */
  const writing = new Map<Hash, Promise<void>>()
  let running: Running | undefined
  let ending: Promise<void> = Promise.resolve()

  function end(): Promise<void> {
    const { worker } = running ?? {}
    running = undefined
    if (worker !== undefined) ending = Promise.all([ending, stopThread(worker)]).then(() => undefined)
    return ending
  }

  function start(): Running {
    const url = new URL(`./ledger-worker${extname(import.meta.url)}`, import.meta.url)
    const worker = new Worker(url, { workerData: folders })
    worker.unref()
    const started = { worker, calls: createCalls(question => worker.postMessage(question)) }
    const ended = (error: Error) => {
      if (running === started) running = undefined
      started.calls.fail(error)
    }
    worker.on('message', (answer: Answer) => started.calls.answered(answer))
    worker.on('error', error => ended(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', code => ended(new Error(`the thread that reads ledgers has ended with ${code}`)))
    return started
  }

  return {
    write(address, keep) {
      const known = writing.get(address)
      if (known !== undefined) return known
      running ??= start()
      const written = running.calls.ask('write', [address, keep]).then(() => undefined)
      const done = () => {
        writing.delete(address)
        if (writing.size === 0) void end()
      }
      writing.set(address, written)
      written.then(done, done)
      return written
    },
    stop: end,
  }
}
