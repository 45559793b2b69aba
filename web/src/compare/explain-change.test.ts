import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { explainChange } from './explain-change.ts'

interface Said {
  readonly units: number
  readonly quality: number
  readonly reputation: number
  readonly rate: number
}

function viewOf({ units, quality, reputation, rate }: Said): DeviceEpochView {
  const amount = String(Math.round(((units * quality) / 1e6) * (reputation / 1e6) * rate))
  return {
    device: '',
    epoch: 0,
    stage: 'final',
    messages: { accepted: 1, rejected: {} },
    notes: {},
    contributions: [{ resource: 'energy', figures: { units, unit: 'Wh', qualityPpm: quality }, facts: {} }],
    rewards: [{ resource: 'energy', figures: { amount }, facts: {} }],
    paid: [],
    received: [],
    charged: [],
    held: [],
    ended: [],
    findings: [],
    reputation: { countsPpm: reputation },
  }
}

const said = fc.record({
  units: fc.integer({ min: 1, max: 100_000 }),
  quality: fc.integer({ min: 1_000, max: 1_000_000 }),
  reputation: fc.integer({ min: 1_000, max: 1_000_000 }),
  rate: fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
})

describe('explainChange', () => {
  it('whatEachFactorDidAddsUpToTheWholeChange', () => {
    fc.assert(
      fc.property(said, said, (before, now) => {
        const [change] = explainChange(viewOf(before), viewOf(now))
        const sum = change!.effects.reduce((total, { effect }) => total + effect, 0)
        const whole = change!.now - change!.before
        fc.pre(change!.effects.length > 0)
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-9 * Math.max(change!.now, change!.before) + 1)
      }),
    )
  })

  it('names the factor that changed, and no other', () => {
    const day = { units: 100, quality: 1_000_000, reputation: 1_000_000, rate: 10_000 }
    const [change] = explainChange(viewOf(day), viewOf({ ...day, quality: 500_000 }))
    expect(change).toMatchObject({ resource: 'energy', unit: 'Wh', before: 1_000_000, now: 500_000 })
    expect(change!.effects[0]).toMatchObject({ factor: 'quality', before: 1, now: 0.5 })
    expect(change!.effects[0]!.effect).toBeCloseTo(-500_000, 3)
    expect(change!.effects.slice(1).every(({ effect }) => effect === 0)).toBe(true)
  })

  it('divides nothing where a reward was zero', () => {
    const day = { units: 100, quality: 1_000_000, reputation: 1_000_000, rate: 10_000 }
    const silent = { ...viewOf(day), contributions: [], rewards: [] }
    expect(explainChange(viewOf(day), silent)).toMatchObject([{ before: 1_000_000, now: 0, effects: [] }])
    expect(explainChange(silent, silent)).toEqual([])
  })
})
