/** How often one may: each key so often in any hour, and in one go as often as that. */

export interface Pace {
  /** @returns 0 where it may, else how long to wait, ms */
  take(key: string, nowMs: number): number
}

const HOUR_MS = 3_600_000

/** @param anHour unless another number is said for a key */
export function createPace(anHour: number | ((key: string) => number)): Pace {
  const left = new Map<string, readonly [tokens: number, atMs: number]>()
  return {
    take(key, nowMs) {
      const most = typeof anHour === 'number' ? anHour : anHour(key)
      const [tokens, atMs] = left.get(key) ?? [most, nowMs]
      // A clock that goes back gives nothing.
      const now = Math.min(most, tokens + (Math.max(0, nowMs - atMs) * most) / HOUR_MS)
      if (now < 1) return Math.ceil(((1 - now) * HOUR_MS) / most)
      left.set(key, [now - 1, Math.max(atMs, nowMs)])
      return 0
    },
  }
}
