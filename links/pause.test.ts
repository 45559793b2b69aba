/** No pause is over before its time by the clock that deadlines are held against, unless it is told to end. */
import { describe, expect, it } from 'vitest'
import { pause } from './pause.ts'

describe('a pause', () => {
  it('is never over early', async () => {
    const waits = Array.from({ length: 200 }, async (_, at) => {
      const [sinceMs, ms] = [performance.now(), 1 + (at % 20) + at / 200]
      await pause(ms)
      return performance.now() - sinceMs - ms
    })
    expect(Math.min(...(await Promise.all(waits)))).toBeGreaterThanOrEqual(0)
  })

  it('ends when its signal is aborted, before it began as well', async () => {
    const stop = new AbortController()
    const [sinceMs, waited] = [performance.now(), pause(60_000, stop.signal)]
    stop.abort()
    await waited
    await pause(60_000, stop.signal)
    expect(performance.now() - sinceMs).toBeLessThan(60_000)
  })
})
