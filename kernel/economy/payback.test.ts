/** When a device has paid for itself, on figures that were computed by hand, and what of it may not be said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineNetwork } from '../define-network.ts'
import { fixed } from '../money/emission/fixed.ts'
import { readRules } from '../read-rules.ts'
import { describeRules, rulesHash } from '../rules.ts'
import { testNetwork } from '../testing/fixtures.ts'
import { tally } from '../testing/tally.ts'
import type { ClassEconomy } from './epoch-economy.ts'
import { hardware } from './hardware.ts'
import { paybackOf } from './payback.ts'

const ONE = 10n ** 18n
const HOUR_MS = 3_600_000
const prices = hardware({ meter: ['120', '300'] })
const over = (epochs: readonly (readonly ClassEconomy[])[], price?: bigint) =>
  paybackOf(
    epochs.map(classes => ({ classes })),
    { epochMs: HOUR_MS, hardware: prices, one: ONE, price },
  )
const meters = (devices: number, paid: bigint, tokens = 0n): ClassEconomy => ({
  resource: 'meter',
  devices,
  paid,
  tokens,
})

describe('payback', () => {
  // Twelve hours of sun, in which two are paid 0.60 each hour together, and twelve of night.
  const day = Array.from({ length: 24 }, (_, hour) => [hour < 12 ? meters(2, 600_000n, ONE) : meters(0, 0n)])

  it('is what one costs over what one had, and a device that stands still by night is there all the same', () => {
    // 7.20 a day, 3.60 each: 120 / 3.60 = 33.3 and 300 / 3.60 = 83.3 days.
    expect(over(day)).toEqual([
      {
        resource: 'meter',
        devices: 2,
        paidADay: 3_600_000n,
        tokensADay: 6n * ONE,
        price: { least: 120_000_000n, most: 300_000_000n },
        byUse: { least: 34, most: 84 },
      },
    ])
    // With six tokens at 0.40, 6.00 a day each: 20 and 50 days.
    expect(over(day, 400_000n)[0]).toMatchObject({ withTokens: { least: 20, most: 50 } })
  })

  it('says nothing of what it does not know, and never a payback that nobody lives to see', () => {
    const idle = [[meters(3, 0n, ONE)]]
    expect(over(idle)[0]).not.toHaveProperty('byUse')
    expect(over(idle, 1_000_000n)[0]).toHaveProperty('withTokens')
    expect(over([[{ ...meters(1, 5n), resource: 'other' }]])[0]).not.toHaveProperty('price')
    expect(paybackOf([{}], { epochMs: HOUR_MS, hardware: prices, one: ONE })).toEqual([])
    // 24 times 0.00014 a day: the cheapest in less than a century, the dearest not.
    const little = over([[meters(1, 140n)]])[0]!
    expect(little.byUse).toEqual({ least: 35_715 })
  })

  it('isShorterForWhoEarnsMoreAndCostsLess, and never longer with tokens', () => {
    const paid = fc.bigInt({ min: 0n, max: 10n ** 12n })
    fc.assert(
      fc.property(paid, paid, paid, fc.integer({ min: 1, max: 9 }), (one, more, price, devices) => {
        const at = (amount: bigint) => over([[meters(devices, amount, ONE)]], price)[0]!
        const [less, better] = [at(one), at(one + more)]
        const last = Number.POSITIVE_INFINITY
        expect(better.byUse?.least ?? last).toBeLessThanOrEqual(less.byUse?.least ?? last)
        expect(less.byUse?.least ?? last).toBeLessThanOrEqual(less.byUse?.most ?? last)
        expect(less.withTokens?.most ?? last).toBeLessThanOrEqual(less.byUse?.most ?? last)
      }),
    )
  })
})

describe('what devices cost', () => {
  const network = (price: string) =>
    defineNetwork({
      name: 'Test',
      token: { symbol: 'TEST', supply: '1_000_000' },
      epoch: '1h',
      resources: [tally()],
      emission: fixed({ amount: '10', every: '1d' }),
      shares: { tally: 1 },
      hardware: hardware({ tally: price }),
    })

  it('travels with the rules, and rules without it hash as ever', () => {
    const { rules } = network('45.50')
    expect(rules.hardware).toEqual({ tally: { least: 45_500_000n, most: 45_500_000n } })
    const described: unknown = JSON.parse(JSON.stringify(describeRules(rules)))
    expect(readRules(described, [rulesHash(rules)])).toEqual(rules)
    expect(describeRules(testNetwork().rules)).not.toHaveProperty('hardware')
  })

  it('is refused where it is nothing, the wrong way round, or of a resource that is not there', () => {
    expect(() => network('0')).toThrow('hardware.tally: above 0')
    const { rules } = network('1')
    const base = { ...rules, hardware: hardware({ other: ['1', '2'] }) }
    const read = (changed: typeof rules) => readRules(describeRules(changed), [rulesHash(changed)])
    expect(() => read(base)).toThrow('"other" is not one of the resources (tally)')
    expect(() => read({ ...rules, hardware: hardware({ tally: ['2', '1'] }) })).toThrow('lower price first')
  })
})
