/** A pause that ends early when its signal is aborted, and never else. It never rejects: whoever waited looks at the signal. */
import { setTimeout as sleep } from 'node:timers/promises'

export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  const untilMs = performance.now() + ms
  const options = signal === undefined ? {} : { signal }
  await sleep(ms, undefined, options).catch(() => undefined)
  // The engine's timers count whole milliseconds, and end up to one early by the clock that deadlines are held against.
  while (signal?.aborted !== true && performance.now() < untilMs)
    await sleep(1, undefined, options).catch(() => undefined)
}
