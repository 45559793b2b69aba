import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gather } from './gather.ts'

describe('what is wished for', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is done once, however often it is wished within a moment', () => {
    const done: (readonly string[])[] = []
    const wish = gather(250, keys => done.push([...keys]))
    for (let event = 0; event < 700; event++) wish('epochs', event % 2 === 0 ? 'clock' : 'network')
    expect(done).toEqual([])
    vi.advanceTimersByTime(250)
    expect(done).toEqual([['epochs', 'clock', 'network']])
  })

  it('is done though more and more is wished, and again for what comes after', () => {
    const done: (readonly string[])[] = []
    const wish = gather(250, keys => done.push([...keys]))
    for (let tick = 0; tick < 10; tick++) {
      wish('clock')
      vi.advanceTimersByTime(100)
    }
    expect(done.length).toBeGreaterThanOrEqual(3)
    expect(done.every(keys => keys.length === 1)).toBe(true)
    vi.advanceTimersByTime(1_000)
    const before = done.length
    vi.advanceTimersByTime(1_000)
    expect(done).toHaveLength(before)
  })
})
