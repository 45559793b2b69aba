import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeEmission, epochEmission } from './cumulative-emission.ts'
import { halving } from './halving.ts'

const policy = halving({ first: '10_000_000', every: '2y' })
const supply = 10n ** 26n

describe('emission', () => {
  it('agrees with the contract on the shared vectors', () => {
    const file = join(import.meta.dirname, '../../../contracts/test/vectors/emission.json')
    expect(existsSync(file)).toBe(true)
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'first' | 'everySeconds' | 'cap',
      string
    > &
      Record<'seconds' | 'cumulative', string[]>
    const shared = {
      kind: 'halving',
      first: BigInt(vectors.first),
      everyMs: Number(vectors.everySeconds) * 1000,
    } as const
    const computed = vectors.seconds.map(seconds =>
      cumulativeEmission(shared, Number(seconds) * 1000, BigInt(vectors.cap)).toString(),
    )
    expect(computed).toEqual(vectors.cumulative)
    expect(computed.length).toBeGreaterThan(10)
  })

  it('epochsAddUpToTheSchedule, whatever their length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 50 }),
        (seconds, epochs) => {
          const emitted = Array.from({ length: epochs }, (_, number) =>
            epochEmission(policy, number, seconds * 1000, supply),
          )
          const total = emitted.reduce((sum, amount) => sum + amount, 0n)
          expect(total).toBe(cumulativeEmission(policy, epochs * seconds * 1000, supply))
          expect(emitted.every(amount => amount >= 0n)).toBe(true)
        },
      ),
    )
  })

  it('halves, never reaches twice the first period, and stops at the supply', () => {
    const year = 365 * 86_400_000
    expect(cumulativeEmission(policy, 2 * year, supply)).toBe(10n ** 25n)
    expect(cumulativeEmission(policy, 4 * year, supply)).toBe(15n * 10n ** 24n)
    expect(cumulativeEmission(policy, 1000 * year, supply) < 2n * 10n ** 25n).toBe(true)
    expect(cumulativeEmission(policy, 4 * year, 12n * 10n ** 24n)).toBe(12n * 10n ** 24n)
    expect(cumulativeEmission(policy, -5, supply)).toBe(0n)
  })
})
