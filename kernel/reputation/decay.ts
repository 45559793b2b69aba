/**
 * Forgetting at a steady rate, in whole numbers: what is left of an amount after some time is amount × 2^(−time / half-life),
 * rounded down, the same on every machine.
 *
 * Laws: nothing grows; forgetting in two steps leaves no more than forgetting at once, to two parts in 10¹².
 */

/** Factors are multiples of 2^−60. */
const SCALE_BITS = 60n
const SCALE = 1n << SCALE_BITS
/** Binary digits of time / half-life that count: the rest changes a factor by less than its last digits. */
const DIGITS = 40
/** 2^(−1/2), 2^(−1/4), 2^(−1/8), …: each is the root of the one before. */
const ROOTS = Array.from({ length: DIGITS }).reduce<bigint[]>(
  roots => [...roots, wholeRoot((roots.at(-1) ?? SCALE / 2n) << SCALE_BITS)],
  [],
)

/** What is left of each amount (whole, from 0) after the time. @param halfLifeMs above zero. */
export function decayOver(elapsedMs: number, halfLifeMs: number): (amount: number) => number {
  const factor = factorOf(elapsedMs, halfLifeMs)
  return amount => Number((BigInt(amount) * factor) >> SCALE_BITS)
}

function factorOf(elapsedMs: number, halfLifeMs: number): bigint {
  const halvings = (BigInt(elapsedMs) << BigInt(DIGITS)) / BigInt(halfLifeMs)
  let factor = SCALE >> (halvings >> BigInt(DIGITS))
  for (const [index, root] of ROOTS.entries()) {
    if (((halvings >> BigInt(DIGITS - 1 - index)) & 1n) === 1n) factor = (factor * root) >> SCALE_BITS
  }
  return factor
}

/** Rounded down. @param square from 0. */
export function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1)
  for (let next = (root + square / root) >> 1n; next < root; next = (root + square / root) >> 1n) root = next
  return root
}
