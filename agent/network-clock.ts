/**
 * Network time on a device: asked from the node, and carried on with the machine's own monotonic clock. The middle of
 * question and answer is taken for the time of the answer; the shortest round trip is believed. Where network time may wait,
 * the clock waits with it, and asks whether it goes on.
 */

export interface ClockReading {
  readonly nowMs: number
  /** Network milliseconds that pass in one of ours; 1 on any real network. */
  readonly speed: number
  /** Network time waits there, as things are. */
  readonly waitsAtMs?: number
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
/** Time that waits is asked about this often, ms. */
const WAITING_MS = 250

interface Base extends ClockReading {
  /** When that was so, by the machine's own clock. */
  readonly at: number
}

export async function startNetworkClock({ ask, monotonicMs, wallMs }: ClockSources): Promise<NetworkClock> {
  let base: Base = { at: 0, nowMs: 0, speed: 1 }
  let asking = false
  /** Whoever is told a time that waits has it asked whether it still does. */
  const wait = (waitsAtMs: number) => {
    if (!asking && monotonicMs() - base.at >= WAITING_MS) {
      asking = true
      void sync()
        .catch(() => undefined)
        .finally(() => {
          asking = false
        })
    }
    return waitsAtMs
  }
  const nowMs = () => {
    const { at, nowMs: since, speed, waitsAtMs = Number.POSITIVE_INFINITY } = base
    const now = since + (monotonicMs() - at) * speed
    return now < waitsAtMs ? now : wait(Math.max(since, waitsAtMs))
  }
  const sync = async () => {
    let best: Base & { readonly roundTrip: number } = {
      roundTrip: Number.POSITIVE_INFINITY,
      at: 0,
      nowMs: 0,
      speed: 1,
    }
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
