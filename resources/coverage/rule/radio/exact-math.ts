/**
 * Sine, cosine, arc sine and logarithm of additions, multiplications, divisions and square roots alone: these IEEE 754 says to the
 * last bit, so they are the same on every machine, which `Math.sin` and `Math.log10` are not.
 *
 * Error against sixty digits: below 3e-16 for sine and cosine, 5e-16 for the arc sine, 3e-15 for the logarithm (a digit more a decade),
 * 1e-14 of itself for the power (exact-math.test.ts). What decides rounds to steps that are a million times as coarse.
 */

export const PI = Math.PI
const LN10 = Math.LN10
const LN2 = Math.LN2
const [HALF_PI, TERMS, SQRT2] = [PI / 2, 11, Math.SQRT2]

/** @param radians −π to π */
export function sine(radians: number): number {
  if (radians < 0) return -sine(-radians)
  if (radians > HALF_PI) return sine(PI - radians)
  return radians > PI / 4 ? cosineSeries(HALF_PI - radians) : sineSeries(radians)
}

/** @param radians −π to π */
export function cosine(radians: number): number {
  const x = Math.abs(radians)
  if (x > HALF_PI) return -cosine(PI - x)
  return x > PI / 4 ? sineSeries(HALF_PI - x) : cosineSeries(x)
}

/** @param x 0 to 1 */
export function arcSine(x: number): number {
  if (x > 0.5) return HALF_PI - 2 * arcSine(Math.sqrt((1 - x) / 2))
  // Σ (2n)! / (4^n (n!)² (2n+1)) x^(2n+1)
  let [sum, power] = [x, x]
  for (let n = 1; n < 28; n++) {
    power *= (x * x * (2 * n - 1)) / (2 * n)
    sum += power / (2 * n + 1)
  }
  return sum
}

/** @param x above 0 */
export function log10(x: number): number {
  let [mantissa, exponent] = [x, 0]
  for (; mantissa > SQRT2; exponent++) mantissa /= 2
  for (; mantissa < SQRT2 / 2; exponent--) mantissa *= 2
  // ln m = 2 artanh((m − 1) / (m + 1))
  const t = (mantissa - 1) / (mantissa + 1)
  let [sum, power] = [0, t]
  for (let n = 0; n < 14; n++) {
    sum += power / (2 * n + 1)
    power *= t * t
  }
  return (2 * sum + exponent * LN2) / LN10
}

/** Ten to the power of it. @param x −20 to 20 */
export function exp10(x: number): number {
  const whole = Math.round((x * LN10) / LN2)
  const rest = x * LN10 - whole * LN2
  let [sum, term] = [1, 1]
  for (let n = 1; n < 22; n++) {
    term *= rest / n
    sum += term
  }
  for (let n = 0; n < whole; n++) sum *= 2
  for (let n = 0; n > whole; n--) sum /= 2
  return sum
}

function sineSeries(x: number): number {
  let [sum, term] = [0, x]
  for (let n = 1; n <= TERMS; n++) {
    sum += term
    term *= -(x * x) / (2 * n * (2 * n + 1))
  }
  return sum
}

function cosineSeries(x: number): number {
  let [sum, term] = [0, 1]
  for (let n = 1; n <= TERMS; n++) {
    sum += term
    term *= -(x * x) / (2 * n * (2 * n - 1))
  }
  return sum
}
