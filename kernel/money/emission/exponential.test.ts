import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential, exponentialQ128, exponentialTotal } from './exponential.ts'
import { expMinusOne, expNeg, exponentOf, floorQ128, LN2, ONE } from './q128.ts'

/** Filecoin's simple minting, with its 30-second epochs. */
const SIMPLE = exponential({ total: '330_000_000', halfLife: '6y' })

function goldenRows() {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'vectors/filecoin_simple_reward.csv'), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => line.split(',').map(text => BigInt(text.trim())) as [bigint, bigint])
}

describe('exponential', () => {
  it('is Filecoin’s simple reward in each of its golden rows, to the last unit', () => {
    const rows = goldenRows()
    expect(rows).toHaveLength(512)
    for (const [epoch, reward] of rows) {
      const [before, after] = [epoch, epoch + 1n].map(n => exponentialQ128(SIMPLE, n * 30n))
      expect([epoch, floorQ128(after! - before!)]).toEqual([epoch, reward])
    }
  })

  it('has Filecoin’s own λ, worked out from the half-life', () => {
    expect(exponentOf(SIMPLE.stepMs, SIMPLE.halfLifeMs)).toBe(37_396_271_439_864_487_274_534_522_888_786n)
    const published = 37_396_273_494_747_879_394_193_016_954_629n
    const ours = expMinusOne(exponentOf(SIMPLE.stepMs, SIMPLE.halfLifeMs))
    expect(published - ours).toBeLessThanOrEqual(1n)
    expect(published - ours).toBeGreaterThanOrEqual(0n)
  })

  it('emits half in a half-life, and never more than its total, in a thousand of them', () => {
    const halfLife = BigInt(SIMPLE.halfLifeMs / 1000)
    const halved = exponentialTotal(SIMPLE, halfLife)
    expect(Number(halved) / Number(SIMPLE.total)).toBeCloseTo(0.5, 6)
    for (const many of [20n, 100n, 1_000n])
      expect(exponentialTotal(SIMPLE, halfLife * many)).toBeLessThanOrEqual(SIMPLE.total)
    expect(exponentialTotal(SIMPLE, halfLife * 200n)).toBe(SIMPLE.total)
  })
})

describe('expNeg', () => {
  it('neverRisesAndIsCloseToTheRealOne, also where Filecoin’s polynomials alone turn negative', () => {
    const x = fc.bigInt({ min: 0n, max: 90n * ONE })
    fc.assert(
      fc.property(x, fc.bigInt({ min: 1n << 40n, max: ONE }), (at, further) => {
        const value = expNeg(at)
        expect(value).toBeGreaterThanOrEqual(expNeg(at + further))
        expect(value).toBeGreaterThanOrEqual(0n)
        const real = Math.exp(-Number(at) / Number(ONE))
        expect(Math.abs(Number(value) / Number(ONE) - real)).toBeLessThan(1e-13)
      }),
    )
    expect(expNeg(0n)).toBe(ONE)
    expect(expNeg(LN2)).toBe(ONE / 2n)
    expect(expNeg(LN2 - 1n)).toBeGreaterThanOrEqual(ONE / 2n)
  })
})
