import { afterEach, describe, expect, it } from 'vitest'
import { type LoopLag, watchLoopLag } from './loop-lag.ts'

let lag: LoopLag | undefined
afterEach(() => lag?.stop())

/** Holds the loop up. */
function blockFor(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

describe('the event loop’s lag', () => {
  it('is nothing before anything is known, and shows what held the loop up', async () => {
    lag = watchLoopLag()
    expect(lag.p99Ms()).toBe(0)
    await expect
      .poll(() => {
        blockFor(200)
        return lag?.p99Ms()
      })
      .toBeGreaterThan(100)
  })
})
