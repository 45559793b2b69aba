/**
 * One clock for the devices that share a process: whichever of them asks, all know. The node asked is that of a device that is
 * still there.
 */
import type { TimeReading } from '../protocol/network-time.ts'
import { type NetworkClock, startNetworkClock } from './network-clock.ts'

export interface SharedClock {
  /** The clock; whoever joins first starts it. @throws when no node answers */
  join(ask: () => Promise<TimeReading>, signal: AbortSignal): Promise<NetworkClock>
}

/** A question of another device that is not older than this answers as well, ms. */
const FRESH_MS = 5_000

export function createSharedClock(monotonicMs = () => performance.now(), wallMs = Date.now): SharedClock {
  const askers = new Set<() => Promise<TimeReading>>()
  let clock: NetworkClock | undefined
  let asking: Promise<void> | undefined
  let askedAtMs = Number.NEGATIVE_INFINITY

  /** The first that answers; one that does not goes to the end of the row. */
  const askAny = async (): Promise<TimeReading> => {
    let problem: unknown = new Error('nobody is left to ask')
    for (const ask of [...askers]) {
      try {
        return await ask()
      } catch (error) {
        problem = error
        if (askers.delete(ask)) askers.add(ask)
      }
    }
    throw problem
  }
  const sync = async () => {
    if (monotonicMs() - askedAtMs < FRESH_MS) return
    await clock?.sync()
    askedAtMs = monotonicMs()
  }
  const open = async () => {
    clock = await startNetworkClock({ ask: askAny, monotonicMs, wallMs })
    askedAtMs = monotonicMs()
  }
  const once = (work: () => Promise<void>): Promise<void> => {
    asking ??= work().finally(() => {
      asking = undefined
    })
    return asking
  }
  return {
    async join(ask, signal) {
      askers.add(ask)
      signal.addEventListener('abort', () => askers.delete(ask), { once: true })
      if (clock === undefined) await once(open)
      const shared = clock
      if (shared === undefined) throw new Error('the clock was not started')
      return {
        nowMs: shared.nowMs,
        get speed() {
          return shared.speed
        },
        get waits() {
          return shared.waits
        },
        get driftMs() {
          return shared.driftMs
        },
        sync: () => once(sync),
      }
    },
  }
}
