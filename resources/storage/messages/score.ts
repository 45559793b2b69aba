/** What a provider’s record promises at least. For people and clients to choose by: no money hangs on it. */

const ALL_PPM = 1_000_000

/** Of a provider's newest contribution, as a node tells it. */
export function scoreOfFacts(facts: Readonly<Record<string, unknown>>): number {
  return scoreOf(Number(facts['okPpm'] ?? 0) / ALL_PPM, Number(facts['failedPpm'] ?? 0) / ALL_PPM)
}

/** 5 % quantile of Beta(1 + ok, 1 + failed): what a provider's record promises at least. Source: Filecoin dealbot's score. */
export function scoreOf(ok: number, failed: number): number {
  let [low, high] = [0, 1]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (betaBelow(middle, 1 + ok, 1 + failed) < 0.05) low = middle
    else high = middle
  }
  return low
}

/** Regularised incomplete beta function, by its continued fraction (Lentz). Source: DLMF 8.17.22. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a)
  const front =
    Math.exp(a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  let [fraction, c, d] = [1, 1, 0]
  for (let i = 0; i <= 400; i++) {
    const m = i >> 1
    const step =
      i === 0
        ? 1
        : i % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + step * d)
    c = nonZero(1 + step / c)
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-12) break
  }
  return front * (fraction - 1)
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** Lanczos, g = 7. */
function logGamma(x: number): number {
  const [first, ...rest] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ] as const
  const z = x - 1
  const sum = rest.reduce(
    (total, coefficient, index) => total + coefficient / (z + index + 1),
    first as number,
  )
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}
