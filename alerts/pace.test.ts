import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterFailure, afterTold, FRESH, mayTell, type Pace } from './pace.ts'

const HOUR = 3_600_000

it('whatever comes, within any hour no more is told than may be, and waiting always ends', () => {
  const step = fc.record({ afterMs: fc.nat(HOUR), works: fc.boolean(), retryAfterMs: fc.nat(2 * HOUR) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (steps, perHour) => {
      let [pace, nowMs]: [Pace, number] = [FRESH, 0]
      const told: number[] = []
      for (const { afterMs, works, retryAfterMs } of steps) {
        nowMs += afterMs
        if (!mayTell(pace, { nowMs, perHour })) continue
        if (works) told.push(nowMs)
        pace = works ? afterTold(pace, nowMs) : afterFailure(pace, nowMs, retryAfterMs)
      }
      for (const at of told)
        expect(told.filter(other => other <= at && at - other < HOUR).length).toBeLessThanOrEqual(perHour)
      expect(mayTell(pace, { nowMs: nowMs + 24 * HOUR, perHour })).toBe(true)
    }),
  )
})

it('a listener that fails is asked ever more rarely, up to once an hour; one that works again is asked at once', () => {
  let pace = FRESH
  const waits = Array.from({ length: 9 }, () => {
    pace = afterFailure(pace, 0)
    return pace.notBeforeMs / 1000
  })
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
  expect(afterFailure(FRESH, 0, 90_000).notBeforeMs).toBe(90_000)
  expect(mayTell(afterTold(pace, 0), { nowMs: 1, perHour: 2 })).toBe(true)
})
