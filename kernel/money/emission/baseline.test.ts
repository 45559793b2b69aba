import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Baseline,
  type BaselineState,
  baseline,
  baselineReward,
  baselineStep,
  thetaOf,
} from './baseline.ts'
import { ceilingAt, ceilingOf } from './ceiling.ts'
import { ONE } from './q128.ts'

const SUPPLY = 2_000_000_000n * 10n ** 18n
const STEP_MS = 30_000
const FILECOIN: Baseline = baseline({
  resource: 'storage',
  simple: '330_000_000',
  baseline: '770_000_000',
  halfLife: '6y',
  unitsADay: 1_000_000n,
  doubles: '1y',
})

function goldenRows() {
  const file = join(import.meta.dirname, 'vectors/filecoin_baseline_reward_first128.csv')
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map(line => line.split(',').map(text => BigInt(text.trim())) as [bigint, bigint, bigint])
}

/** Steps of one epoch each, at these parts of the baseline in percent. */
function run(policy: Baseline, epochMs: number, percents: readonly number[]) {
  let state: BaselineState | undefined
  const emitted: bigint[] = []
  const thetas: bigint[] = []
  for (const percent of percents) {
    const wanted = baselineStep(policy, { epochMs, capability: 0n, state }).state.here
    const step = baselineStep(policy, { epochMs, capability: (wanted * BigInt(percent)) / 100n, state })
    state = step.state
    emitted.push(step.emission)
    thetas.push(thetaOf(step.state))
  }
  return { emitted, thetas, state }
}

describe('baseline', () => {
  it('is Filecoin’s reward in each of the golden rows, to the last unit', () => {
    const rows = goldenRows()
    expect(rows.length).toBeGreaterThanOrEqual(128)
    const simple = baselineReward(FILECOIN, { epochMs: STEP_MS, step: 0, from: 0n, to: 0n })
    expect(simple).toBe(36_266_264_293_777_134_739n)
    for (const [from, to, reward] of rows)
      expect([from, baselineReward(FILECOIN, { epochMs: STEP_MS, step: 0, from, to }) - simple]).toEqual([
        from,
        reward,
      ])
  })

  it('effective time is whole steps less what is missing of the last', () => {
    const at = (effective: number, there: bigint, realized: bigint, reached: bigint) =>
      Number((thetaOf({ effective, there, realized, reached }) * 10_000n) / ONE) / 10_000
    expect(at(1, 4n, 2n, 4n)).toBe(0.5)
    expect(at(1, 4n, 1n, 4n)).toBe(0.25)
    expect(at(16, 20n, 35n, 50n)).toBe(15.25)
    expect(at(0, 4n, 0n, 0n)).toBe(0)
  })

  it('at the baseline effective time is time; above it nothing more is earned; without capability only the simple part', () => {
    const even = run(FILECOIN, STEP_MS, new Array(50).fill(100))
    const above = run(FILECOIN, STEP_MS, new Array(50).fill(5_000))
    expect(above.emitted).toEqual(even.emitted)
    expect(Number(even.thetas.at(-1)! / (ONE / 1_000_000n)) / 1e6).toBeCloseTo(50, 3)
    const none = run(FILECOIN, STEP_MS, new Array(50).fill(0))
    expect(none.thetas.at(-1)).toBe(0n)
    expect(none.emitted[0]).toBe(36_266_264_293_777_134_739n)
  })

  it('whatIsMissedComesWhenCapabilityMakesUpForIt: what is added up decides, not when it came', () => {
    const late = run(FILECOIN, STEP_MS, [0, 0, 0, 0, 100, 100, 100, 100])
    const early = run(FILECOIN, STEP_MS, [100, 100, 100, 100, 0, 0, 0, 0])
    const theta = ({ thetas }: { readonly thetas: readonly bigint[] }) => Number(thetas.at(-1)) / Number(ONE)
    expect(theta(late)).toBeCloseTo(4, 2)
    expect(theta(early)).toBeCloseTo(4, 2)
  })

  it('neverEmitsPastItsCeiling, and effective time never falls nor passes time, whatever capability does', () => {
    const policy = fc.record({
      simple: fc.integer({ min: 0, max: 500_000_000 }).map(String),
      baseline: fc.integer({ min: 0, max: 500_000_000 }).map(String),
      halfLife: fc.constantFrom('30d', '1y', '6y'),
      unitsADay: fc.bigInt({ min: 24n, max: 10n ** 12n }),
      doubles: fc.constantFrom('1d', '30d', '5y'),
    })
    const percents = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 })
    fc.assert(
      fc.property(policy, fc.constantFrom(3_600_000, 86_400_000), percents, (options, epochMs, parts) => {
        const made = baseline({ resource: 'storage', ...options })
        const { emitted, thetas } = run(made, epochMs, parts)
        const ceiling = ceilingOf(made, epochMs, SUPPLY)
        let total = 0n
        for (const [index, amount] of emitted.entries()) {
          expect(amount).toBeGreaterThanOrEqual(0n)
          total += amount
          expect(total).toBeLessThanOrEqual(ceilingAt(ceiling, (index + 1) * epochMs, SUPPLY))
          expect(thetas[index]).toBeGreaterThanOrEqual(thetas[index - 1] ?? 0n)
          expect(thetas[index]).toBeLessThanOrEqual(BigInt(index + 1) * ONE)
        }
      }),
    )
  })
})
