/** How far a machine's clock is off, and where nobody can say so. */
import { describe, expect, it } from 'vitest'
import type { TimeReading } from '../protocol/network-time.ts'
import { startNetworkClock } from './network-clock.ts'

const WALL_MS = Date.UTC(2026, 0, 1)
const NETWORK_MS = Date.UTC(2016, 7, 1)

function clockOf(reading: TimeReading) {
  return startNetworkClock({ ask: async () => reading, monotonicMs: () => 0, wallMs: () => WALL_MS })
}

describe('a device’s clock', () => {
  it('is off by what lies between its machine and the network', async () => {
    expect((await clockOf({ nowMs: NETWORK_MS, speed: 1 })).driftMs).toBe(WALL_MS - NETWORK_MS)
  })

  it('is not held against a network whose time is its own: one that runs fast, or a recorded year at everyday speed', async () => {
    expect((await clockOf({ nowMs: NETWORK_MS, speed: 60 })).driftMs).toBe(0)
    const recorded = await clockOf({ nowMs: NETWORK_MS, speed: 1, waitsAtMs: NETWORK_MS + 86_400_000 })
    expect(recorded.driftMs).toBe(0)
  })
})
