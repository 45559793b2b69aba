/** The main thread's side of ledger-worker.ts. The worker starts with the first ledger. */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../links/stop-thread.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { LedgerLine } from './ledger-reader.ts'
import type { LedgerReply, LedgerRequest } from './ledger-worker.ts'

export interface LedgerThread {
  put(address: Hash, bytes: Uint8Array): Promise<void>
  find(address: Hash, account: Address, asset: Address): Promise<LedgerLine | undefined>
  stop(): Promise<void>
}

interface Waiting {
  resolve(line: LedgerLine | undefined): void
  reject(error: Error): void
}

export function createLedgerThread(): LedgerThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let next = 0

  function start(): Worker {
    const url = new URL(`./ledger-worker${extname(import.meta.url)}`, import.meta.url)
    const started = new Worker(url)
    started.unref()
    started.on('message', (reply: LedgerReply) => settle(reply, waiting))
    started.on('error', error => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
      worker = undefined
    })
    return started
  }

  function ask(request: Ask): Promise<LedgerLine | undefined> {
    worker ??= start()
    const call = next++
    return new Promise((resolve, reject) => {
      waiting.set(call, { resolve, reject })
      worker?.postMessage({ ...request, call } satisfies LedgerRequest)
    })
  }

  return {
    put: async (address, bytes) => void (await ask({ address, bytes })),
    find: (address, account, asset) => ask({ address, account, asset }),
    async stop() {
      if (worker !== undefined) await stopThread(worker)
    },
  }
}

type Ask =
  | { readonly address: Hash; readonly bytes: Uint8Array }
  | { readonly address: Hash; readonly account: Address; readonly asset: Address }

function settle(reply: LedgerReply, waiting: Map<number, Waiting>): void {
  const waiter = waiting.get(reply.call)
  waiting.delete(reply.call)
  if (waiter === undefined) return
  if ('problem' in reply) waiter.reject(new Error(reply.problem))
  else waiter.resolve(reply.line)
}
