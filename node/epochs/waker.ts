/** A pause that ends early when there is news. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Waker {
  /** Ends the pause that is going on, or else the next one. */
  wake(): void
  /** @param ms real time. */
  pause(ms: number, stopping: AbortSignal): Promise<void>
}

export function createWaker(): Waker {
  let news = new AbortController()
  return {
    wake: () => news.abort(),
    async pause(ms, stopping) {
      await sleep(ms, undefined, { signal: AbortSignal.any([stopping, news.signal]) }).catch(() => undefined)
      if (news.signal.aborted) news = new AbortController()
    },
  }
}
