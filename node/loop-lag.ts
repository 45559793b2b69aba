/**
 * How late the event loop comes to what is due. Whatever waits for it, a receipt or another oracle's question, waits that
 * long besides; so work is done in threads, and the loop carries bytes only.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface LoopLag {
  /** In 99 of 100 moments it was late by no more than this: of the last half minute and what has passed of the next. */
  p99Ms(): number
  stop(): void
}

/** Between two moments at which it is looked at. */
export const RESOLUTION_MS = 20
const WINDOW_MS = 30_000
const NS = 1e6

export function watchLoopLag(): LoopLag {
  const now = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  let beforeMs = 0
  now.enable()
  // An empty one says 0.
  const p99Ms = () => Math.max(0, now.percentile(99) / NS - RESOLUTION_MS)
  const turn = setInterval(() => {
    beforeMs = p99Ms()
    now.reset()
  }, WINDOW_MS)
  turn.unref()
  return {
    p99Ms: () => Math.max(beforeMs, p99Ms()),
    stop() {
      clearInterval(turn)
      now.disable()
    },
  }
}
