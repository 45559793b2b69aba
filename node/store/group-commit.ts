/**
 * Many small writes, one sync: whatever comes in while a batch is being written forms the next batch. Under load the
 * batches grow by themselves, and alone a write waits for nobody. Below that, where a write is done before the next comes in,
 * they may be kept apart a little (`keepApart`): each costs as much as a few messages.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @param commit writes a batch whole, or rejects for all of it; its results are in the order of the items.
 * @param mayBegin resolves when the next batch may begin; a full one does not wait for it.
 */
export function groupCommit<T, R>(
  commit: (items: readonly T[]) => Promise<readonly R[]>,
  maxBatch: number,
  mayBegin?: () => Promise<void>,
): (item: T) => Promise<R> {
  interface Waiting {
    readonly item: T
    resolve(result: R): void
    reject(error: unknown): void
  }
  let queue: Waiting[] = []
  let running = false

  async function drain(): Promise<void> {
    running = true
    // Whoever comes in the same turn of the event loop belongs to the first batch.
    await Promise.resolve()
    while (queue.length > 0) {
      if (mayBegin !== undefined && queue.length < maxBatch) await mayBegin()
      const batch = queue.slice(0, maxBatch)
      queue = queue.slice(maxBatch)
      try {
        const results = await commit(batch.map(({ item }) => item))
        for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    running = false
  }

  return item =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (!running) void drain()
    })
}

/** Each begins so many ms of real time after the one before at the earliest; after a pause at once. */
export function keepApart(apartMs: number): () => Promise<void> {
  let begunMs = Number.NEGATIVE_INFINITY
  return async () => {
    const waitMs = begunMs + apartMs - performance.now()
    if (waitMs > 0) await sleep(waitMs)
    begunMs = performance.now()
  }
}
