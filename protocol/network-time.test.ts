/** Network time on a device or in a browser, whatever the network's does. */
import { describe, expect, it } from 'vitest'
import { startNetworkTime, type TimeReading } from './network-time.ts'

function timeOf(first: TimeReading) {
  let [reading, atMs, asked, down] = [first, 0, 0, false]
  const time = startNetworkTime(
    async () => {
      asked++
      if (down) throw new Error('no node answers')
      return { ...reading, atMs }
    },
    () => atMs,
  )
  return {
    time,
    asked: () => asked,
    pass(ms: number) {
      atMs += ms
    },
    tell(next: TimeReading) {
      reading = next
    },
    fail() {
      down = true
    },
  }
}

describe('network time', () => {
  it('runs at the network’s speed between two questions', async () => {
    const { time, pass } = timeOf({ nowMs: 1_000, speed: 100 })
    const { nowMs } = await time
    pass(50)
    expect(nowMs()).toBe(6_000)
  })

  it('waits where the network’s waits, asks whether it goes on, and goes on from there', async () => {
    const { time, pass, asked, tell } = timeOf({ nowMs: 1_000, speed: 100, waitsAtMs: 3_000 })
    const { nowMs } = await time
    pass(10)
    expect(nowMs()).toBe(2_000)
    pass(10_000)
    tell({ nowMs: 3_000, speed: 100, waitsAtMs: 9_000 })
    expect([nowMs(), nowMs(), nowMs()]).toEqual([3_000, 3_000, 3_000])
    await expect.poll(asked).toBe(2)
    expect(nowMs()).toBe(3_000)
    pass(20)
    expect(nowMs()).toBe(5_000)
  })

  it('is not behind what it was told, where the network has gone past where it waits', async () => {
    const { time } = timeOf({ nowMs: 4_000, speed: 100, waitsAtMs: 3_000 })
    expect((await time).nowMs()).toBe(4_000)
  })

  it('stands while no node answers whether it goes on, and asks again', async () => {
    const { time, pass, asked, fail } = timeOf({ nowMs: 1_000, speed: 100, waitsAtMs: 3_000 })
    const { nowMs, sync } = await time
    pass(1_000)
    fail()
    expect(nowMs()).toBe(3_000)
    await expect.poll(asked).toBe(2)
    await expect.poll(() => [nowMs(), asked()]).toEqual([3_000, 4])
    await expect(sync()).rejects.toThrow('no node answers')
  })
})
