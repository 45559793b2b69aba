/**
 * Network time between two questions to a node: carried on with a steady clock at the network's speed. A demonstration's time
 * waits for what is not settled; whoever asks for the time then has the node asked whether it still does.
 */

export interface TimeReading {
  readonly nowMs: number
  /** Network milliseconds that pass in one of ours; 1 on any real network. */
  readonly speed: number
  /** Network time waits there, as things are; absent where it never does. */
  readonly waitsAtMs?: number
}

/** With when that was so, by the steady clock. */
export interface TimedReading extends TimeReading {
  readonly atMs: number
}

export interface NetworkTime {
  /** Whole ms of network time. */
  nowMs(): number
  readonly speed: number
  /** A demonstration's: it waits, and may be of any year, so no clock of a machine says whether it is right. */
  readonly waits: boolean
  /** Asks again. @throws what `ask` throws */
  sync(): Promise<void>
}

/** Time that waits is asked about this often, ms. */
const WAITING_MS = 250

/**
 * @param ask one question to a node. @param steadyMs a clock that never goes back.
 * @example const time = await startNetworkTime(async () => ({ ...(await ask()), atMs: performance.now() }), () => performance.now())
 */
export async function startNetworkTime(
  ask: () => Promise<TimedReading>,
  steadyMs: () => number,
): Promise<NetworkTime> {
  let reading = await ask()
  let asking = false
  async function sync(): Promise<void> {
    reading = await ask()
  }
  function askSoon(): void {
    if (asking || steadyMs() - reading.atMs < WAITING_MS) return
    asking = true
    const done = () => {
      asking = false
    }
    sync().then(done, done)
  }
  return {
    nowMs() {
      const { atMs, nowMs, speed, waitsAtMs } = reading
      const now = nowMs + (steadyMs() - atMs) * speed
      if (waitsAtMs === undefined || now < waitsAtMs) return Math.floor(now)
      askSoon()
      return Math.floor(Math.max(nowMs, waitsAtMs))
    },
    get speed() {
      return reading.speed
    },
    get waits() {
      return reading.waitsAtMs !== undefined
    },
    sync,
  }
}
