import { expect, it } from 'vitest'
import { createClockGuard } from './network-clock.ts'

it('a clock is trusted when it was compared with the chain’s, and is near it in real time', () => {
  let nowMs = 0
  const guard = createClockGuard({ nowMs: () => nowMs, speed: 3_600 }, 1_000)
  expect(guard).toMatchObject({ trusted: false, driftMs: undefined })
  nowMs = 3_600_000
  guard.observe(0)
  expect(guard).toMatchObject({ trusted: true, driftMs: 1_000 })
  nowMs = 3_610_000
  guard.observe(0)
  expect(guard).toMatchObject({ trusted: false, driftMs: 1_003 })
  guard.observe(4_000_000)
  expect(guard).toMatchObject({ trusted: true, driftMs: -108 })
})
