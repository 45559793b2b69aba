/** How unequally an epoch's earnings are spread over accounts. Shown to people; decides nothing. Integers all the same. */

const PPM = 1_000_000n

/**
 * Gini coefficient in ppm: 0 where all earn the same, near a million where one earns all. Accounts that earned nothing do not count.
 * Floored.
 */
export function giniPpm(amounts: readonly bigint[]): number {
  const ascending = amounts.filter(amount => amount > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const count = BigInt(ascending.length)
  const total = ascending.reduce((sum, amount) => sum + amount, 0n)
  if (total === 0n) return 0
  // Σ (2i − n − 1) × x_i / (n × Σ x), i from 1.
  const weighed = ascending.reduce((sum, amount, at) => sum + (2n * BigInt(at) + 1n - count) * amount, 0n)
  return Number((weighed * PPM) / (count * total))
}

/** How few accounts earned more than half together; 0 where nobody earned anything. */
export function nakamotoCoefficient(amounts: readonly bigint[]): number {
  const descending = amounts.filter(amount => amount > 0n).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0))
  const total = descending.reduce((sum, amount) => sum + amount, 0n)
  let sum = 0n
  for (const [index, amount] of descending.entries()) {
    sum += amount
    if (2n * sum > total) return index + 1
  }
  return 0
}
