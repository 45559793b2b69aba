import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { economyOf } from './epoch-economy.ts'
import { MOST_RATIO_PPM, washBoundsOf } from './wash-bound.ts'

const ONE = 10n ** 18n
const bounds = (uses: readonly { resource: string; issued: bigint; burned: bigint }[], price?: bigint) =>
  washBoundsOf([{ uses }], { one: ONE, priceOf: () => price })

describe('P / (f·V)', () => {
  it('is one where what is issued is worth what was burned, and names the price up to which it is', () => {
    const uses = [{ resource: 'storage', issued: 10n * ONE, burned: 1_000_000n }]
    expect(bounds(uses, 100_000n)).toEqual([{ resource: 'storage', freeUpTo: 100_000n, ratioPpm: 1_000_000 }])
    expect(bounds(uses, 100_001n)[0]!.ratioPpm).toBeGreaterThan(1_000_000)
    expect(bounds(uses)).toEqual([{ resource: 'storage', freeUpTo: 100_000n }])
  })

  it('adds up over epochs, each resource by itself', () => {
    const epochs = [
      { uses: [{ resource: 'b', issued: ONE, burned: 1n }] },
      {},
      {
        uses: [
          { resource: 'a', issued: ONE, burned: 0n },
          { resource: 'b', issued: ONE, burned: 3n },
        ],
      },
    ]
    expect(washBoundsOf(epochs, { one: ONE, priceOf: () => 2n })).toEqual([
      { resource: 'a', freeUpTo: 0n, ratioPpm: Number(MOST_RATIO_PPM) },
      { resource: 'b', freeUpTo: 2n, ratioPpm: 1_000_000 },
    ])
  })

  it('aboveOneExactlyWhereWashingPays: more volume then brings more than it costs, and else never', () => {
    const amount = fc.bigInt(1n, 10n ** 9n)
    fc.assert(
      fc.property(amount, amount, amount, (worth, burned, washed) => {
        // At a price of one, base unit for base unit, with f = 1: washing v brings P·v / (V + v), and costs v.
        const [{ ratioPpm = 0 } = {}] = washBoundsOf([{ uses: [{ resource: 'x', issued: worth, burned }] }], {
          one: 1n,
          priceOf: () => 1n,
        })
        const gains = (v: bigint) => worth * v > v * (burned + v)
        if (ratioPpm <= 1_000_000) expect(gains(washed)).toBe(false)
        if (worth > burned + 1n) expect(gains(1n)).toBe(true)
        expect(ratioPpm > 1_000_000).toBe(worth > burned)
      }),
    )
  })

  it('counts all of it where units are payments, else what was for use, and what waits as well', () => {
    const outcome = (name: string, more: object) => ({
      name,
      contributions: [],
      transfers: [],
      charges: [{ amount: 7n }],
      ...more,
    })
    const result = {
      pools: { emission: 0n, unissued: 0n, byName: {} },
      outcomes: [outcome('storage', { unitsArePayments: true }), outcome('energy', {}), outcome('air', {})],
      rewards: [
        { resource: 'storage', owner: '0x1', amount: 10n, held: 2n },
        { resource: 'energy', owner: '0x1', amount: 10n, held: 2n, use: { amount: 5n } },
        { resource: 'air', owner: '0x1', amount: 10n, held: 2n },
      ],
    } as never
    expect(economyOf(result, undefined).uses).toEqual([
      { resource: 'energy', issued: 5n, burned: 7n },
      { resource: 'storage', issued: 12n, burned: 7n },
    ])
  })
})
