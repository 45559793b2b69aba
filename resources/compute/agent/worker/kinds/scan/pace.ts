/** No target is connected to more often than its owner said, whatever jobs ask for it; and none of this machine's owner's limit. */
import { pause } from '../../../../../../links/pause.ts'

export interface Pace {
  /** Resolves when the next connection to it may be made. @param perSecond this machine's share. @throws why the signal was aborted */
  turn(address: string, perSecond: number, signal: AbortSignal): Promise<void>
}

export interface PaceClock {
  elapsedMs(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
}

const CLOCK: PaceClock = { elapsedMs: () => performance.now(), wait: pause }
const [SECOND_MS, MOST_KEPT] = [1_000, 4_096]
const ALL = '*'

/** @param mostPerSecond of all targets together */
export function createPace(mostPerSecond: number, { elapsedMs, wait }: PaceClock = CLOCK): Pace {
  /** When each is free again, ms. Nothing is saved up: a target that rested is not overrun after it. */
  const freeAt = new Map<string, number>()
  return {
    async turn(address, perSecond, signal) {
      const paces = [
        [address, perSecond],
        [ALL, mostPerSecond],
      ] as const
      for (;;) {
        signal.throwIfAborted()
        const nowMs = elapsedMs()
        if (freeAt.size >= MOST_KEPT)
          for (const [name, atMs] of freeAt) if (atMs <= nowMs) freeAt.delete(name)
        const atMs = Math.max(...paces.map(([name]) => freeAt.get(name) ?? 0))
        if (atMs <= nowMs) {
          for (const [name, often] of paces) freeAt.set(name, nowMs + SECOND_MS / often)
          return
        }
        await wait(Math.ceil(atMs - nowMs), signal)
      }
    },
  }
}
