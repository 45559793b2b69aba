/** A network that is slower than its epochs for good says so, and one slow epoch says nothing. */
import { describe, expect, it } from 'vitest'
import type { EpochStage } from '../store/epoch-record.ts'
import { createPace, type Slow } from './pace.ts'

const LASTS_MS = 1_000
const STAGES = ['listed', 'bundled', 'computed', 'signed', 'submitted'] as const
/** How long each stage takes, in this order. */
type Takes = readonly [number, number, number, number, number]
const [SLOW, QUICK]: readonly Takes[] = [
  [100, 50, 1_200, 10, 140],
  [50, 20, 100, 10, 120],
]

/** Epochs that are over one a second, by a clock that the test turns, and settled one after the other. */
function make() {
  const told: (Slow | undefined)[] = []
  let nowMs = 0
  let [closed, next] = [0, 0]
  const pace = createPace({
    lastsMs: LASTS_MS,
    monotonicMs: () => nowMs,
    onChange: slow => void told.push(slow),
  })
  function goTo(ms: number): void {
    for (; (closed + 1) * LASTS_MS <= ms; closed++) {
      nowMs = (closed + 1) * LASTS_MS
      pace.observe({ epoch: closed, stage: 'closed' })
    }
    nowMs = ms
  }
  function settle(takes: Takes): void {
    goTo(Math.max(nowMs, (next + 1) * LASTS_MS))
    for (const [at, stage] of STAGES.entries()) {
      goTo(nowMs + takes[at]!)
      pace.observe({ epoch: next, stage })
    }
    next++
  }
  const observe = (epoch: number, stage: EpochStage) => pace.observe({ epoch, stage })
  return {
    pace,
    told,
    observe,
    goTo,
    settle(count: number, takes: Takes) {
      for (let index = 0; index < count; index++) settle(takes)
    },
  }
}

describe('the pace of a network', () => {
  it('says nothing while epochs are settled in time, though they may take most of one', () => {
    const { pace, told, settle } = make()
    settle(20, [100, 50, 700, 10, 100])
    expect(told).toEqual([])
    expect(pace.slow).toBeUndefined()
  })

  it('says nothing of one slow epoch, however slow, nor of what is worked off after it', () => {
    const { told, settle } = make()
    settle(5, QUICK!)
    settle(1, [100, 50, 20_000, 10, 140])
    settle(60, QUICK!)
    expect(told).toEqual([])
  })

  it('for good slower than its epochs, it says once how far behind it is, where the time goes and what to change', () => {
    const { pace, told, settle } = make()
    settle(5, QUICK!)
    settle(20, SLOW!)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ takesMs: 1_500, lastsMs: LASTS_MS, stage: 'computed', stageMs: 1_200 })
    expect(told[0]?.hint).toContain('faster processor')
    // Half an epoch more with each.
    expect(pace.slow?.behind).toBeGreaterThan(told[0]!.behind)
    expect(pace.slow?.behind).toBe(11)
  })

  it('is well again once epochs take less than they last, though some still wait; and not by one quick epoch', () => {
    const { pace, told, settle } = make()
    settle(20, SLOW!)
    settle(2, QUICK!)
    expect(told).toHaveLength(1)
    settle(1, QUICK!)
    expect(told).toHaveLength(2)
    expect(told[1]).toBeUndefined()
    expect(pace.slow).toBeUndefined()
  })

  it('counts what is done while others are settled as nothing', () => {
    const { told, observe, goTo } = make()
    for (let epoch = 0; epoch < 8; epoch++) {
      goTo(2_000 * (epoch + 1))
      // The next one’s evidence is exchanged while this one waits for the chain.
      if (epoch === 0) observe(0, 'listed')
      observe(epoch + 1, 'listed')
      observe(epoch, 'bundled')
      observe(epoch, 'computed')
      observe(epoch, 'signed')
      goTo(2_000 * (epoch + 1) + 1_500)
      observe(epoch, 'submitted')
    }
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ stage: 'submitted', stageMs: 1_500, takesMs: 2_000 })
  })

  it('counts a view in which no votes came together as waiting for them', () => {
    const { told, observe, goTo } = make()
    for (let epoch = 0; epoch < 8; epoch++) {
      const since = 3_000 * (epoch + 1)
      goTo(since)
      observe(epoch + 1, 'closed')
      for (const stage of ['listed', 'bundled', 'computed', 'signed'] as const) observe(epoch, stage)
      goTo(since + 2_500)
      for (const stage of ['listed', 'bundled', 'computed', 'signed', 'submitted'] as const)
        observe(epoch, stage)
    }
    expect(told[0]).toMatchObject({ stage: 'submitted', stageMs: 2_500 })
  })
})
