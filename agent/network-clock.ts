/**
 * Network time on a device (protocol/network-time.ts), asked from the node. The middle of question and answer is taken for the
 * time of the answer; the shortest of a few round trips is believed.
 */
import {
  type NetworkTime,
  startNetworkTime,
  type TimedReading,
  type TimeReading,
} from '../protocol/network-time.ts'

export interface NetworkClock extends NetworkTime {
  /** How far the machine's own clock is from the network's; 0 where that is of a time of its own, as a demonstration's is. */
  readonly driftMs: number
}

export interface ClockSources {
  /** One question to a node. */
  readonly ask: () => Promise<TimeReading>
  readonly monotonicMs: () => number
  readonly wallMs: () => number
}

const QUESTIONS = 3
/** A round trip of so long is as good as any, ms. */
const SHORT_MS = 5

/** @throws when no node answers */
export async function startNetworkClock({ ask, monotonicMs, wallMs }: ClockSources): Promise<NetworkClock> {
  async function askWell(): Promise<TimedReading> {
    let best = await askOnce(ask, monotonicMs)
    for (let question = 1; question < QUESTIONS && best.roundTripMs > SHORT_MS; question++) {
      const next = await askOnce(ask, monotonicMs)
      if (next.roundTripMs < best.roundTripMs) best = next
    }
    return best
  }
  const time = await startNetworkTime(askWell, monotonicMs)
  return {
    nowMs: time.nowMs,
    sync: time.sync,
    get speed() {
      return time.speed
    },
    get waits() {
      return time.waits
    },
    get driftMs() {
      return time.speed === 1 && !time.waits ? Math.round(wallMs() - time.nowMs()) : 0
    },
  }
}

async function askOnce(ask: ClockSources['ask'], monotonicMs: () => number) {
  const sentMs = monotonicMs()
  const reading = await ask()
  const roundTripMs = monotonicMs() - sentMs
  return { ...reading, atMs: sentMs + roundTripMs / 2, roundTripMs }
}
