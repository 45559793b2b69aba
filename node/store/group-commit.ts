/**
 * Many small writes, one sync: whatever comes in while a batch is being written forms the next batch. Under load the
 * batches grow by themselves, and alone a write waits for nobody.
 */

/** @param commit writes a batch whole, or rejects for all of it; its results are in the order of the items. */
export function groupCommit<T, R>(
  commit: (items: readonly T[]) => Promise<readonly R[]>,
  maxBatch: number,
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
