/** A pause that ends early when there is news. */

export interface Waker {
  /** Ends the pause that is going on, or else the next one. */
  wake(): void
  /** @param ms real time. */
  pause(ms: number, stopping: AbortSignal): Promise<void>
}

export function createWaker(): Waker {
  let news = false
  let end: (() => void) | undefined
  return {
    wake() {
      news = true
      end?.()
    },
    // A timer and a promise, and nothing that is aborted: it pauses a hundred times a second where much happens.
    async pause(ms, stopping) {
      if (!news && !stopping.aborted)
        await new Promise<void>(resolve => {
          const finish = () => {
            clearTimeout(timer)
            stopping.removeEventListener('abort', finish)
            resolve()
          }
          const timer = setTimeout(finish, ms)
          stopping.addEventListener('abort', finish, { once: true })
          end = finish
        })
      end = undefined
      news = false
    },
  }
}
