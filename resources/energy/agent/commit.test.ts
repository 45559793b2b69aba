/** When a meter says what it committed to: after anybody's arrival can be dated, and before its slot's time is over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commitMsOf } from './devices.ts'

const MINUTE_MS = 60_000

it.each([
  // An hour that waits an hour, of a network with usual epochs; a quarter that does; a replay that takes a day to acknowledge.
  [60, 60, 10, 15],
  [15, 60, 10, 15],
  [60, 720, 1440, 60],
  [5, 60, 10, 5],
  [60, 2, 1, 1],
  [60, 1, 1, undefined],
])('slots of %i min that wait %i, arrivals in doubt by %i: %s', (slot, settleAfter, acknowledge, minutes) => {
  const [slotMs, settleAfterMs, acknowledgeMs] = [slot, settleAfter, acknowledge].map(one => one * MINUTE_MS)
  const ms = commitMsOf({ slotMs: slotMs!, settleAfterMs: settleAfterMs!, acknowledgeMs: acknowledgeMs! })
  expect(ms).toBe(minutes === undefined ? undefined : minutes * MINUTE_MS)
})

it('neverMakesAReadingLate, and ends with the slot', () => {
  const minutes = fc.integer({ min: 1, max: 1440 }).map(one => one * MINUTE_MS)
  fc.assert(
    fc.property(minutes, minutes, minutes, (slotMs, settleAfterMs, acknowledgeMs) => {
      const ms = commitMsOf({ slotMs, settleAfterMs, acknowledgeMs })
      if (ms === undefined) return
      expect(slotMs % ms).toBe(0)
      expect(2 * ms).toBeLessThanOrEqual(settleAfterMs)
      expect(ms).toBeGreaterThanOrEqual(MINUTE_MS)
    }),
  )
})
