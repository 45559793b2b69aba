import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFence, NO_FENCE } from './fence.ts'
import { createViews } from './views.ts'

const fencedMs = 1_000_000_000

it('an epoch that ended after the copy was started is free from its first view on, and all are where nothing is a copy', () => {
  const fence = createFence({ fencedMs, speed: 1, viewMs: 30_000 })
  expect(fence.firstFreeView(fencedMs + 16_000)).toBe(0)
  expect(fence.firstFreeView(fencedMs)).toBeGreaterThan(0)
  expect(NO_FENCE.firstFreeView(0)).toBe(0)
  const never = createFence({ fencedMs: Number.NEGATIVE_INFINITY, speed: 1, viewMs: 30_000 })
  expect(never.firstFreeView(0)).toBe(0)
})

it('noViewThatTheDeadOneCanHaveReachedIsFree: however fast its views were, and whatever they had learned', () => {
  const lives = fc.record({
    viewMs: fc.integer({ min: 500, max: 300_000 }),
    speed: fc.constantFrom(1, 60, 3_600),
    /** Epochs before, by the view that each was settled in. */
    learned: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
    /** Real time between its looks, to its end. */
    looks: fc.array(fc.integer({ min: 1, max: 600_000 }), { minLength: 1, maxLength: 60 }),
  })
  fc.assert(
    fc.property(lives, ({ viewMs, speed, learned, looks }) => {
      let nowMs = 0
      const views = createViews({ monotonicMs: () => nowMs, viewMs })
      for (const [epoch, viewNumber] of learned.entries()) {
        views.viewOf(epoch, viewNumber)
        views.settled(epoch, viewNumber)
      }
      let last = views.viewOf(99, 0)
      for (const ms of looks) {
        nowMs += ms
        // As fast as can be: the others are always where it wishes to be.
        last = views.viewOf(99, last + (views.isOver(99) ? 1 : 0))
      }
      const fence = createFence({ fencedMs, speed, viewMs })
      expect(fence.firstFreeView(fencedMs - nowMs * speed)).toBeGreaterThan(last)
    }),
  )
})
