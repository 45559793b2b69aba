/**
 * Shares of a whole, by largest remainder: each gets its exact share rounded down, and the units left over go one by one
 * to the largest remainders; of equal remainders, the lower index first.
 *
 * Law: Σ shares = total, exactly, whenever any weight is above zero.
 */

/**
 * @throws {RangeError} on a negative total or weight. All weights zero: all shares zero.
 * @example shareByLargestRemainder(100n, [1n, 1n, 1n]) // → [34n, 33n, 33n]
 */
export function shareByLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n || weights.some(weight => weight < 0n))
    throw new RangeError('a total and its weights are 0 or more')
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  if (sum === 0n) return weights.map(() => 0n)
  const shares = ofEach(weights, weight => (total * weight) / sum)
  const left = Number(total - shares.reduce((all, share) => all + share, 0n))
  if (left === 0) return shares
  const remainders = ofEach(weights, weight => (total * weight) % sum)
  const order = Uint32Array.from(weights, (_, index) => index).sort((a, b) => {
    const [first, second] = [remainders[a]!, remainders[b]!]
    return first === second ? a - b : first > second ? -1 : 1
  })
  for (const index of order.subarray(0, left)) shares[index]! += 1n
  return shares
}

/** What follows its like is not divided again: of a million, many weigh the same. */
function ofEach(weights: readonly bigint[], part: (weight: bigint) => bigint): bigint[] {
  let [last, its] = [-1n, 0n]
  return weights.map(weight => {
    if (weight !== last) [last, its] = [weight, part(weight)]
    return its
  })
}
