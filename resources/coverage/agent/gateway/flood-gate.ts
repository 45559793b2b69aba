/**
 * How much one gateway is listened to: what comes beyond that is dropped before it is read, so one that floods takes no more of the agent
 * than its part, and others are heard as ever.
 *
 * The bound is beyond what a radio hears: a forwarder looks at its concentrator every ten milliseconds, so it sends a hundred datagrams a
 * second at most, and one that was stopped for ten seconds sends what it has at once.
 */

export interface FloodGate {
  /** Whether what it says now is read. */
  admits(eui: string): boolean
}

const [A_SECOND, AT_ONCE] = [100, 1_000]
/** Whoever can reach the port may call itself anything. */
const MOST_KNOWN = 10_000

interface Bucket {
  readonly left: number
  readonly atMs: number
}

export function createFloodGate(nowMs: () => number): FloodGate {
  const buckets = new Map<string, Bucket>()
  return {
    admits(eui) {
      const now = nowMs()
      const { left, atMs } = buckets.get(eui) ?? { left: AT_ONCE, atMs: now }
      const full = Math.min(AT_ONCE, left + ((now - atMs) * A_SECOND) / 1_000)
      const isIn = full >= 1
      buckets.delete(eui)
      buckets.set(eui, { left: isIn ? full - 1 : full, atMs: now })
      if (buckets.size > MOST_KNOWN) buckets.delete(buckets.keys().next().value!)
      return isIn
    },
  }
}
