/**
 * How much one gateway is listened to: what comes beyond that is dropped before it is read, so one that floods takes no more of the agent
 * than its part, and others are heard as ever.
 *
 * The bound is beyond what a radio hears: a forwarder looks at its concentrator every ten milliseconds, so it sends a hundred datagrams a
 * second at most, and one that was stopped for ten seconds sends what it has at once.
 */

export interface FloodGate {
  /** Whether what it says now is read: all of it or nothing. @param packets one unless said, a thousand at most */
  admits(eui: string, packets?: number): boolean
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
    admits(eui, packets = 1) {
      const now = nowMs()
      const { left, atMs } = buckets.get(eui) ?? { left: AT_ONCE, atMs: now }
      const full = Math.min(AT_ONCE, left + ((now - atMs) * A_SECOND) / 1_000)
      const isIn = full >= packets
      buckets.delete(eui)
      buckets.set(eui, { left: isIn ? full - packets : full, atMs: now })
      if (buckets.size > MOST_KNOWN) buckets.delete(buckets.keys().next().value!)
      return isIn
    },
  }
}

/** Told of a gateway that says more than is read of one. */
export const FLOOD = 'a gateway says more than a radio hears: what is beyond that is not read'

/** Tells the operator what is shed, and of whom: at once when it begins, and each minute how much it was since. */
export interface ShedLog {
  shed(eui: string, packets?: number): void
  /** What was shed and is not told yet, once its minute is over. */
  tell(): void
}

const [TOLD_AGAIN_MS, MOST_TOLD] = [60_000, 100]

interface Shed {
  packets: number
  toldMs: number
}

/** @param nowMs a clock that only goes on */
export function createShedLog(
  warn: (message: string, facts: Readonly<Record<string, unknown>>) => void,
  nowMs: () => number,
): ShedLog {
  const known = new Map<string, Shed>()
  const tellOf = (eui: string, one: Shed) => {
    if (one.packets === 0 || nowMs() - one.toldMs < TOLD_AGAIN_MS) return
    warn(FLOOD, { gateway: eui, packets: one.packets })
    Object.assign(one, { packets: 0, toldMs: nowMs() })
  }
  return {
    shed(eui, packets = 1) {
      // Whoever can reach the port may call itself anything: all others are told of as one.
      const name = known.has(eui) || known.size < MOST_TOLD ? eui : 'others'
      const one = known.get(name) ?? { packets: 0, toldMs: Number.NEGATIVE_INFINITY }
      known.set(name, one)
      one.packets += packets
      tellOf(name, one)
    },
    tell() {
      for (const [eui, one] of known) {
        tellOf(eui, one)
        if (one.packets === 0 && nowMs() - one.toldMs >= TOLD_AGAIN_MS) known.delete(eui)
      }
    },
  }
}
