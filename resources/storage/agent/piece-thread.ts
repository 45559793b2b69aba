/** Piece commitments off the main thread: bytes go over by copy, and no more than a few megabytes wait there. */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../../links/stop-thread.ts'
import type { Piece } from '../messages/piece/piece-tree.ts'

export interface PieceThread {
  /** Resolves when there is room for more. Not before the one before has. */
  update(bytes: Uint8Array): Promise<void>
  /** Then the next piece may begin. */
  finish(): Promise<Piece>
  stop(): Promise<void>
}

const MOST_WAITING = 8 * 1024 * 1024
/** Fewer, larger messages: each costs more than its hashing where it is small. */
const BATCH = 1024 * 1024

export function startPieceThread(): PieceThread {
  const worker = new Worker(new URL(`./piece-worker${extname(import.meta.url)}`, import.meta.url))
  let [waiting, filled] = [0, 0]
  let batch = new Uint8Array(BATCH)
  let failure: Error | undefined
  let wake: (() => void) | undefined
  let done: ((piece: Piece) => void) | undefined
  worker.on('message', (said: number | Piece) => {
    if (typeof said === 'number') waiting -= said
    else done?.(said)
    wake?.()
  })
  worker.on('error', error => {
    failure = error instanceof Error ? error : new Error(String(error))
    wake?.()
  })
  worker.unref()

  // Referenced while a piece is under way, so that nothing ends before it does.
  const room = async (): Promise<void> => {
    while (waiting > MOST_WAITING && failure === undefined)
      await new Promise<void>(resolve => {
        wake = resolve
      })
    if (failure !== undefined) throw failure
  }
  const send = (bytes: Uint8Array<ArrayBuffer>): void => {
    waiting += bytes.length
    worker.postMessage(bytes, [bytes.buffer])
  }
  return {
    async update(bytes) {
      worker.ref()
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + BATCH - filled)
        batch.set(part, filled)
        filled += part.length
        at += part.length
        if (filled < BATCH) continue
        send(batch)
        batch = new Uint8Array(BATCH)
        filled = 0
        await room()
      }
    },
    async finish() {
      if (filled > 0) send(batch.slice(0, filled))
      filled = 0
      worker.ref()
      const piece = await new Promise<Piece>((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        done = resolve
        wake = () => failure !== undefined && reject(failure)
        worker.postMessage(null)
      })
      worker.unref()
      wake = undefined
      return piece
    },
    stop: () => stopThread(worker),
  }
}

/** Threads that are lent, one piece at a time, so that a file that comes slowly holds up none of the others. */
export interface PiecePool {
  use<T>(work: (thread: PieceThread) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export function createPiecePool(most = 16): PiecePool {
  const all: PieceThread[] = []
  const idle: PieceThread[] = []
  const waiting: ((thread: PieceThread) => void)[] = []
  const take = (): PieceThread | Promise<PieceThread> => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (all.length === most) return new Promise(resolve => waiting.push(resolve))
    const made = startPieceThread()
    all.push(made)
    return made
  }
  return {
    async use(work) {
      const thread = await take()
      try {
        return await work(thread)
      } finally {
        const next = waiting.shift()
        if (next === undefined) idle.push(thread)
        else next(thread)
      }
    },
    stop: async () => void (await Promise.all(all.map(thread => thread.stop()))),
  }
}
