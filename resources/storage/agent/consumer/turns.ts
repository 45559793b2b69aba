/** Work on one thing at a time, each thing on its own: who comes second waits until the first is done, well or not. */
export interface Turns {
  take<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** @example await createTurns().take('a file', async () => 1) // → 1 */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async take(key, work) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
      const settled = mine.catch(() => undefined)
      last.set(key, settled)
      try {
        return await mine
      } finally {
        if (last.get(key) === settled) last.delete(key)
      }
    },
  }
}
