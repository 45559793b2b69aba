import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilingAt, ceilingOf } from './ceiling.ts'
import { type Controller, type ControllerState, controller, controllerStep, nextLevel } from './controller.ts'

const DAY_MS = 86_400_000
const SUPPLY = 10n ** 30n

interface Recorded {
  readonly rounds: readonly { readonly bonded: number; readonly supply: number; readonly inflation: string }[]
}

const RECORDED = JSON.parse(
  readFileSync(join(import.meta.dirname, 'vectors/livepeer_inflation.json'), 'utf8'),
) as Recorded

/** What is paid in epochs of a day with so much capability, in percent of the target. */
function paid(policy: Controller, percents: readonly number[]): readonly bigint[] {
  let state: ControllerState | undefined
  return percents.map(percent => {
    const capability = policy.targetADay * BigInt(percent) * 10_000n
    const step = controllerStep(policy, { epochMs: DAY_MS, capability, state })
    state = step.state
    return step.emission / 10n ** 18n
  })
}

const base = { resource: 'tally', targetADay: 1_000n, start: '100', step: '10', floor: '0', ceiling: '150' }
const many = (count: number, percent: number): readonly number[] => new Array(count).fill(percent)

describe('controller', () => {
  it('without anti-windup does what Livepeer’s Minter did, round by round', () => {
    const minter = { step: 3n, floor: 0n, ceiling: 1_000_000n, antiWindup: false }
    expect(RECORDED.rounds).toHaveLength(8)
    let level = 137n
    for (const { bonded, supply, inflation } of RECORDED.rounds) {
      // Its target is a half of the supply, compared in millionths, floored.
      const measured = (BigInt(bonded) * 1_000_000n) / BigInt(supply)
      level = nextLevel(minter, level, { measured, wanted: 500_000n })
      expect(level.toString()).toBe(inflation)
    }
  })

  it('windsUpWithoutAntiWindup: long below the target, it stays at the ceiling as long again; with it, the first step counts', () => {
    const missed = [...many(50, 50), ...many(50, 200)]
    const wound = paid(controller({ ...base, antiWindup: false }), missed)
    const sound = paid(controller(base), missed)
    expect(wound.slice(49, 90).every(amount => amount === 150n)).toBe(true)
    expect(sound.slice(49, 53)).toEqual([150n, 140n, 130n, 120n])
    const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n)
    // Livepeer had no ceiling either: then all that was wound up is paid.
    const open = paid(controller({ ...base, antiWindup: false, ceiling: '1_000_000' }), missed)
    expect(open[49]).toBe(600n)
    expect(total(open)).toBeGreaterThan(2n * total(wound))
    expect(total(wound)).toBeGreaterThan((13n * total(sound)) / 10n)
  })

  it('alwaysStaysBetweenFloorAndCeiling, and never past what the chain would mint', () => {
    const figures = fc.record({
      floor: fc.integer({ min: 0, max: 100 }),
      above: fc.integer({ min: 0, max: 100 }),
      more: fc.integer({ min: 0, max: 100 }),
      step: fc.integer({ min: 0, max: 250 }),
      antiWindup: fc.boolean(),
    })
    const percents = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 100 })
    fc.assert(
      fc.property(figures, percents, fc.constantFrom(1_000, 3_600_000, DAY_MS), (its, parts, epochMs) => {
        const policy = controller({
          ...base,
          floor: String(its.floor),
          start: String(its.floor + its.above),
          ceiling: String(its.floor + its.above + its.more),
          step: String(its.step),
          antiWindup: its.antiWindup,
        })
        const ceiling = ceilingOf(policy, epochMs, SUPPLY)
        const part = (aDay: bigint) => (aDay * BigInt(epochMs)) / BigInt(DAY_MS)
        let state: ControllerState | undefined
        let total = 0n
        for (const [index, percent] of parts.entries()) {
          const capability =
            (policy.targetADay * BigInt(percent) * 10_000n * BigInt(epochMs)) / BigInt(DAY_MS)
          const step = controllerStep(policy, { epochMs, capability, state })
          state = step.state
          total += step.emission
          expect(step.emission).toBeGreaterThanOrEqual(part(policy.floor))
          expect(step.emission).toBeLessThanOrEqual(part(policy.ceiling))
          if (its.antiWindup) expect(step.state.level).toBeLessThanOrEqual(policy.ceiling)
          expect(total).toBeLessThanOrEqual(ceilingAt(ceiling, (index + 1) * epochMs, SUPPLY))
        }
      }),
    )
  })
})
