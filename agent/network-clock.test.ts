/** A device's idea of network time, whatever the network's does. */
import { describe, expect, it } from 'vitest'
import { type ClockReading, startNetworkClock } from './network-clock.ts'

function clockOf(first: ClockReading) {
  let [reading, atMs, asked] = [first, 0, 0]
  const pass = (ms: number) => {
    atMs += ms
  }
  const clock = startNetworkClock({
    ask: async () => {
      asked++
      return reading
    },
    monotonicMs: () => atMs,
    wallMs: () => 0,
  })
  return { clock, pass, asked: () => asked, tell: (next: ClockReading) => (reading = next) }
}

describe('network time on a device', () => {
  it('runs at the network’s speed between two questions', async () => {
    const { clock, pass } = clockOf({ nowMs: 1_000, speed: 100 })
    const { nowMs } = await clock
    pass(50)
    expect(nowMs()).toBe(6_000)
  })

  it('waits where the network’s waits, asks whether it goes on, and goes on from there', async () => {
    const { clock, pass, asked, tell } = clockOf({ nowMs: 1_000, speed: 100, waitsAtMs: 3_000 })
    const { nowMs } = await clock
    pass(10)
    expect(nowMs()).toBe(2_000)
    pass(10_000)
    const before = asked()
    tell({ nowMs: 3_000, speed: 100, waitsAtMs: 9_000 })
    expect(nowMs()).toBe(3_000)
    await expect.poll(asked).toBe(before + 3)
    expect(nowMs()).toBe(3_000)
    pass(20)
    expect(nowMs()).toBe(5_000)
  })

  it('is not behind what it was told, where the network has gone past where it waits', async () => {
    const { clock } = clockOf({ nowMs: 4_000, speed: 100, waitsAtMs: 3_000 })
    expect((await clock).nowMs()).toBe(4_000)
  })
})
