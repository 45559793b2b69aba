import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { crv, crvRates, crvTotal } from './crv.ts'

interface Recorded {
  readonly epochs: readonly { readonly year: number; readonly rate: string; readonly startSupply: string }[]
}

it('is CRV’s schedule, to the unit: rates, and the supply at the start of each year', () => {
  const { epochs } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'vectors/crv_schedule.json'), 'utf8'),
  ) as Recorded
  const policy = crv({ first: '274_815_283', every: '1y' })
  const rates = crvRates(policy)
  const [first] = epochs
  expect(epochs).toHaveLength(6)
  for (const { year, rate, startSupply } of epochs) {
    expect(rates[year]?.toString()).toBe(rate)
    // What there was before the first year is no emission.
    const start = BigInt(first!.startSupply)
    expect(start + crvTotal(policy, BigInt(year) * 31_536_000n)).toBe(BigInt(startSupply))
  }
})
