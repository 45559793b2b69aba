/** Held against sixty digits, worked out in whole numbers by other series. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcSine, cosine, exp10, log10, PI, sine } from './exact-math.ts'

const DIGITS = 60n
const ONE = 10n ** DIGITS

/** A double is a whole number over a power of two: so it is taken exactly. */
function toFixed(x: number): bigint {
  let [mantissa, halvings] = [x, 0n]
  for (; !Number.isInteger(mantissa); halvings++) mantissa *= 2
  return (BigInt(mantissa) * ONE) / 2n ** halvings
}

function mul(a: bigint, b: bigint): bigint {
  return (a * b) / ONE
}

function exp(x: bigint): bigint {
  // e^x = (e^(x / 2^k))^(2^k)
  const halvings = 24
  const small = x / 2n ** BigInt(halvings)
  let [sum, term] = [ONE, ONE]
  for (let n = 1n; term !== 0n; n++) {
    term = mul(term, small) / n
    sum += term
  }
  for (let n = 0; n < halvings; n++) sum = mul(sum, sum)
  return sum
}

/** Newton's way to the inverse of `exp`. */
function ln(x: bigint): bigint {
  let y = toFixed(Math.log(Number(x) / Number(ONE)))
  for (let n = 0; n < 4; n++) {
    const e = exp(y)
    y += (2n * (x - e) * ONE) / (x + e)
  }
  return y
}

function sinCos(x: bigint): readonly [bigint, bigint] {
  let [s, c, term] = [0n, 0n, ONE]
  for (let n = 0n; term !== 0n; n++) {
    const signed = n % 4n < 2n ? term : -term
    if (n % 2n === 0n) c += signed
    else s += signed
    term = mul(term, x) / (n + 1n)
  }
  return [s, c]
}

function errorOf(got: number, right: bigint): number {
  return Math.abs(Number(toFixed(got) - right) / Number(ONE))
}

const RUNS = { numRuns: 300 }

describe('arithmetic that is the same everywhere', () => {
  it('sine and cosine are within 3e-16', () => {
    fc.assert(
      fc.property(fc.double({ min: -PI, max: PI, noNaN: true }), x => {
        const [s, c] = sinCos(toFixed(x))
        expect(errorOf(sine(x), s)).toBeLessThan(3e-16)
        expect(errorOf(cosine(x), c)).toBeLessThan(3e-16)
      }),
      RUNS,
    )
  })

  it('the arc sine is within 5e-16', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), x => {
        const y = arcSine(x)
        const [s, c] = sinCos(toFixed(y))
        // A step more from the sine of what was found, by the slope there; flat at 1, where it is said less exactly.
        const slope = Math.max(Number(c) / Number(ONE), 1e-6)
        expect(errorOf(x, s) / slope).toBeLessThan(slope < 1e-3 ? 1e-9 : 5e-16)
      }),
      RUNS,
    )
  })

  it('the logarithm is within 3e-15, of anything from a picometre to a light-year', () => {
    const ln10 = ln(10n * ONE)
    fc.assert(
      fc.property(fc.double({ min: -12, max: 16, noNaN: true }), exponent => {
        const x = 10 ** exponent
        const right = (ln(toFixed(x)) * ONE) / ln10
        expect(errorOf(log10(x), right)).toBeLessThan(3e-15 * Math.max(1, Math.abs(exponent)))
      }),
      RUNS,
    )
    expect(log10(1)).toBe(0)
  })

  it('the power of ten is within 1e-14 of itself', () => {
    const ln10 = ln(10n * ONE)
    fc.assert(
      fc.property(fc.double({ min: -8, max: 12, noNaN: true }), x => {
        const right = exp(mul(toFixed(x), ln10))
        expect(errorOf(exp10(x), right) / (Number(right) / Number(ONE))).toBeLessThan(1e-14)
      }),
      RUNS,
    )
  })
})
