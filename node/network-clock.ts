/** The network's time, and whether it can be trusted: an arrival told by a wrong clock would harm whoever sent it. */

export interface NetworkClock {
  /** ms since 1970 of network time, whole. */
  nowMs(): number
  /** Network seconds that pass in a second: 1, or more on an embedded chain. */
  readonly speed: number
  /** Where network time waits, as things are; undefined where it never does. */
  waitsAtMs?(): number | undefined
}

export const wallClock: NetworkClock = { nowMs: () => Date.now(), speed: 1 }

export interface ClockGuard {
  /** @param chainMs timestamp of the newest block, read just now. */
  observe(chainMs: number): void
  /** Node's time minus chain's at the last observation, in ms of real time; undefined before the first. */
  readonly driftMs: number | undefined
  readonly trusted: boolean
}

/**
 * While the chain does not answer, the last observation holds: a chain out of reach says nothing about the clock.
 * @param allowedMs in real time, at least the chain's longest block time.
 */
export function createClockGuard(clock: NetworkClock, allowedMs: number): ClockGuard {
  let driftMs: number | undefined
  return {
    observe(chainMs) {
      driftMs = Math.round((clock.nowMs() - chainMs) / clock.speed)
    },
    get driftMs() {
      return driftMs
    },
    get trusted() {
      return driftMs !== undefined && Math.abs(driftMs) <= allowedMs
    },
  }
}
