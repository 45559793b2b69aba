/** Second-order digital filters, in double precision, direct form II transposed. */

/** (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²) */
export interface Biquad {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/** Two real high-pass poles, each by the bilinear transform, prewarped so that each stands where it should. */
export function highPass(firstHz: number, secondHz: number, rateHz: number): Biquad {
  const [p, q] = [firstHz, secondHz].map(hz => {
    const warped = Math.tan((Math.PI * hz) / rateHz)
    return { gain: 1 / (1 + warped), pole: (1 - warped) / (1 + warped) }
  }) as [Pole, Pole]
  const gain = p.gain * q.gain
  return { b0: gain, b1: -2 * gain, b2: gain, a1: -(p.pole + q.pole), a2: p.pole * q.pole }
}

interface Pole {
  readonly gain: number
  readonly pole: number
}

/**
 * A double real low-pass pole. The bilinear transform bends it down long before half the rate; here the pole stands by
 * impulse invariance, and the zeros make the magnitude right at 0, at half the rate and at one frequency between (the
 * method of Vicanek, "Matched second order digital filters", 2016).
 */
export function doubleLowPass(hz: number, rateHz: number): Biquad {
  const turn = (2 * Math.PI * hz) / rateHz
  const [a1, a2] = [-2 * Math.exp(-turn), Math.exp(-2 * turn)]
  const power = (at: number) => 1 / (1 + (at / hz) ** 2) ** 2
  const matchHz = Math.min(hz, rateHz / 4)
  const half = Math.sin((Math.PI * matchHz) / rateHz) ** 2
  const [low, high] = [1 - half, half]
  const [at0, atNyquist] = [(1 + a1 + a2) ** 2, (1 - a1 + a2) ** 2 * power(rateHz / 2)]
  const below = (1 + a1 + a2) ** 2 * low + (1 - a1 + a2) ** 2 * high - 16 * a2 * low * high
  const between = (power(matchHz) * below - at0 * low - atNyquist * high) / (4 * low * high)
  const [root0, root1] = [Math.sqrt(at0), Math.sqrt(atNyquist)]
  const middle = (root0 + root1) / 2
  const b0 = (middle + Math.sqrt(Math.max(0, middle ** 2 + between))) / 2
  return { b0, b1: (root0 - root1) / 2, b2: -between / (4 * b0), a1, a2 }
}

/** |H| at a frequency. */
export function magnitude({ b0, b1, b2, a1, a2 }: Biquad, hz: number, rateHz: number): number {
  const turn = (2 * Math.PI * hz) / rateHz
  const length = (c0: number, c1: number, c2: number) =>
    Math.hypot(
      c0 + c1 * Math.cos(turn) + c2 * Math.cos(2 * turn),
      c1 * Math.sin(turn) + c2 * Math.sin(2 * turn),
    )
  return length(b0, b1, b2) / length(1, a1, a2)
}

/** Filters on and on, sample by sample. */
export function runBiquad({ b0, b1, b2, a1, a2 }: Biquad): (sample: number) => number {
  let [first, second] = [0, 0]
  return sample => {
    const out = b0 * sample + first
    first = b1 * sample - a1 * out + second
    second = b2 * sample - a2 * out
    return out
  }
}
