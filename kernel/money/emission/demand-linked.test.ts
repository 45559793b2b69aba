import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DemandState, demandLinked, demandStep } from './demand-linked.ts'
import { fixed } from './fixed.ts'

const policy = (window: number, perUnit = '2') =>
  demandLinked({ schedule: fixed({ amount: '1_000', every: '1d' }), counts: 'charges', perUnit, window })

describe('demandLinked', () => {
  it('neverEmitsMoreThanDemandCallsForNorThanTheScheduleAllows', () => {
    const epochs = fc.array(
      fc.record({
        demand: fc.bigInt({ min: 0n, max: 10n ** 9n }),
        allowance: fc.bigInt({ min: 0n, max: 10n ** 21n }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(epochs, fc.integer({ min: 1, max: 10 }), (each, window) => {
        const its = policy(window)
        let state: DemandState | undefined
        let [emitted, demanded] = [0n, 0n]
        for (const { demand, allowance } of each) {
          const step = demandStep(its, { demand, allowance, paymentDecimals: 6, state })
          state = step.state
          emitted += step.emission
          demanded += demand
          expect(step.emission).toBeLessThanOrEqual(allowance)
          expect(emitted * 1_000_000n).toBeLessThanOrEqual(its.rate * demanded)
          expect(step.state.recent.length).toBeLessThanOrEqual(window)
        }
      }),
    )
  })

  it('a payment counts for a part in each epoch of the window, and then no more', () => {
    const its = policy(4)
    let state: DemandState | undefined
    const emitted = [100n, 0n, 0n, 0n, 0n].map(units => {
      const step = demandStep(its, {
        demand: units * 1_000_000n,
        allowance: 10n ** 21n,
        paymentDecimals: 6,
        state,
      })
      state = step.state
      return step.emission / 10n ** 18n
    })
    expect(emitted).toEqual([50n, 50n, 50n, 50n, 0n])
  })
})
