/**
 * Network time on a device: asked from the node, and carried on with the machine's own monotonic clock. The middle of
 * question and answer is taken for the time of the answer; the shortest round trip is believed.
 */

export interface ClockReading {
  readonly nowMs: number
  /** Network milliseconds that pass in one of ours; 1 on any real network. */
  readonly speed: number
}

export interface NetworkClock {
  nowMs(): number
  readonly speed: number
  /** How far the machine's own clock is from the network's; only meaningful at speed 1. */
  readonly driftMs: number
  /** Asks again. @throws when no node answers. */
  sync(): Promise<void>
}

export interface ClockSources {
  /** One question to a node. */
  readonly ask: () => Promise<ClockReading>
  readonly monotonicMs: () => number
  readonly wallMs: () => number
}

const QUESTIONS = 3

export async function startNetworkClock({ ask, monotonicMs, wallMs }: ClockSources): Promise<NetworkClock> {
  let base = { at: 0, nowMs: 0, speed: 1 }
  const nowMs = () => base.nowMs + (monotonicMs() - base.at) * base.speed
  const sync = async () => {
    let best = { roundTrip: Number.POSITIVE_INFINITY, at: 0, nowMs: 0, speed: 1 }
    for (let question = 0; question < QUESTIONS; question++) {
      const sent = monotonicMs()
      const reading = await ask()
      const received = monotonicMs()
      if (received - sent < best.roundTrip)
        best = { roundTrip: received - sent, at: (sent + received) / 2, ...reading }
    }
    base = best
  }
  await sync()
  return {
    nowMs: () => Math.floor(nowMs()),
    get speed() {
      return base.speed
    },
    get driftMs() {
      return base.speed === 1 ? Math.round(wallMs() - nowMs()) : 0
    },
    sync,
  }
}
