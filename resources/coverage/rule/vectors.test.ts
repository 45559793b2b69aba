/** Every row of vectors.json that concerns coverage, to the unit: what Helium's verifier computes, from its own tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { creditsFor } from '../messages/credits.ts'
import { scalesOf } from './policy/density.ts'
import { beaconUnits, witnessUnits } from './policy/reward-units.ts'
import { creditsToParts, sharePool } from './policy/share-pool.ts'
import { mostMicroDbm } from './radio/free-space.ts'
import { cellsBetween, metresBetween, placeOf } from './radio/place.ts'

interface Vectors {
  readonly hip15: { readonly witness: readonly number[]; readonly beaconer: readonly number[] }
  readonly fspl: Readonly<Record<'tx' | 'gainB' | 'gainW' | 'd' | 'f' | 'expect', number>>
  readonly distance: readonly {
    readonly a: string
    readonly b: string
    readonly metres?: number
    readonly metresMine?: number
    readonly cellsRes11?: number
  }[]
  readonly hip104: {
    readonly params: Readonly<Record<string, readonly [number, number, number]>>
    readonly cells: readonly string[]
    readonly expect: Readonly<Record<string, string>>
  }
  readonly rewards: {
    readonly pool: string
    readonly beaconWitnessShares: readonly (readonly [number, number])[]
    readonly A: Split & { readonly dc: readonly number[] }
    readonly B: Fractions
    readonly C: Fractions
    readonly D: {
      readonly pool: string
      readonly gateways: readonly {
        readonly beacon?: number
        readonly witness?: number
        readonly dc?: number
        readonly out: readonly string[]
      }[]
      readonly unallocated: number
    }
  }
  readonly dc: {
    readonly bytesToDc: readonly (readonly [number, number])[]
    readonly dcToBones: { readonly dc: number; readonly expect: string }
  }
}

interface Split {
  readonly out: readonly (readonly string[])[]
  readonly unallocated: number
}

interface Fractions extends Split {
  readonly dcTotal: number
  readonly fractions: readonly string[]
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../vectors/vectors.json'), 'utf8'),
) as Vectors

const cellOf = (decimal: string) => BigInt(decimal).toString(16)
/** 3.59e-10 of the currency, and 1e-16. */
const [PRICE, DAILY_PRICE] = [
  [359n, 10n ** 12n],
  [1n, 10n ** 16n],
] as const
const TEN_THOUSAND = 10_000

describe('what Helium computes', () => {
  const { hip15, fspl, distance, hip104, dc } = vectors

  it('is what a witness and a beacon count for, up to fifteen (HIP-15)', () => {
    hip15.witness.forEach((right, index) => {
      expect(witnessUnits(index + 1)).toBe(Math.round(right * TEN_THOUSAND))
    })
    hip15.beaconer.forEach((right, index) => {
      expect(beaconUnits(index + 1)).toBe(Math.round(right * TEN_THOUSAND))
    })
  })

  it('is what free space leaves, where gains are cut to whole dB as there', () => {
    const { tx, gainB, gainW, d, f } = fspl
    const cut = (gain: number) => Math.trunc(gain / 10) * 10
    const link = { sentDdbm: tx * 10, metres: d, frequencyHz: f }
    expect(mostMicroDbm({ ...link, gainDdbi: [cut(gainB), cut(gainW)] })).toBe(Math.round(fspl.expect * 1e6))
    // Counted in full they allow 0.4 dB more.
    expect(mostMicroDbm({ ...link, gainDdbi: [gainB, gainW] })).toBe(Math.round(fspl.expect * 1e6) + 400_000)
  })

  it.each(distance)('is how far $a is from $b', ({ a, b, metres, metresMine, cellsRes11 }) => {
    const [from, to] = [a, b].map(cell => placeOf(cellOf(cell))!) as [never, never]
    expect(metresBetween(from, to)).toBe(metres ?? metresMine)
    if (cellsRes11 !== undefined) expect(cellsBetween(from, to)).toBe(cellsRes11)
  })

  it('is how much gateways count for that stand together (HIP-104)', () => {
    const scales = scalesOf(hip104.cells.map(cellOf), hip104.params)
    const right = Object.entries(hip104.expect).map(([cell, scale]) => [
      cellOf(cell),
      Number(scale) * TEN_THOUSAND,
    ])
    expect(right.length).toBe(31)
    expect(right.map(([cell]) => [cell, scales.get(String(cell))])).toEqual(
      right.map(([cell, scale]) => [cell, Math.round(Number(scale))]),
    )
  })

  it('is what bytes cost in credits, and credits in base units', () => {
    for (const [bytes, credits] of dc.bytesToDc) expect(creditsFor(bytes)).toBe(credits)
    const parts = creditsToParts(BigInt(dc.dcToBones.dc), [359n, 10n ** 8n]).toString()
    expect(`${parts.slice(0, -15)}.${parts.slice(-15)}`).toBe(dc.dcToBones.expect)
  })
})

describe('how Helium shares a pool', () => {
  const { rewards } = vectors
  const ten = 10
  const pool = BigInt(rewards.pool)
  const units = rewards.beaconWitnessShares
  const show = (shares: ReturnType<typeof sharePool>['shares']) =>
    shares.map(({ beacon, witness, data }) => [beacon, witness, data].map(String))

  it('by what each carried', () => {
    const { dc, out, unallocated } = rewards.A
    const worked = units.map(([beacon, witness], index) => ({
      beacon: beacon * ten,
      witness: witness * ten,
      credits: BigInt(dc[index]!),
    }))
    const { shares, left } = sharePool(worked, { pool, price: PRICE })
    expect(show(shares)).toEqual(out)
    expect(left).toBe(BigInt(unallocated))
  })

  it.each(['B', 'C'] as const)('where what was carried is worth more than its part, or less: %s', name => {
    const { dcTotal, fractions, out, unallocated } = rewards[name]
    const worked = units.map(([beacon, witness], index) => ({
      beacon,
      witness,
      // Its credits are not whole: counted in hundredths, which cost a hundredth each.
      credits: BigInt(dcTotal) * BigInt(Math.round(Number(fractions[index]) * 100)),
    }))
    const { shares, left } = sharePool(worked, { pool, price: [PRICE[0] * 100n, PRICE[1]] })
    expect(show(shares)).toEqual(out)
    expect(left).toBe(BigInt(unallocated))
  })

  it('of a day', () => {
    const { D } = rewards
    const worked = D.gateways.map(({ beacon = 0, witness = 0, dc = 0 }) => ({
      beacon: beacon * ten,
      witness: witness * ten,
      credits: BigInt(dc),
    }))
    const { shares, left } = sharePool(worked, { pool: BigInt(D.pool), price: DAILY_PRICE })
    expect(show(shares)).toEqual(D.gateways.map(({ out }) => out))
    expect(left).toBe(BigInt(D.unallocated))
  })
})
