/** Medians of whole numbers, whole again. */

/** Of an even number the mean of the middle two, rounded down. `values` may be in any order and stays as it is. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 1) return values[0]!
  return medianOfSorted(values.toSorted((a, b) => a - b))
}

/** As `medianOf`, of values in ascending order. 0 of none. */
export function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.floor(((sorted[middle - 1] ?? 0) + upper) / 2)
}

/** Ascending, in place, by insertion: for the few values of a neighbourhood, where it is the quickest. */
export function sortFew(values: number[]): number[] {
  for (let index = 1; index < values.length; index++) {
    const value = values[index]!
    let at = index
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!
    values[at] = value
  }
  return values
}

/**
 * Of two lists, each ascending: all of the second weigh a third of all of the first, however many they are; alone, either counts
 * as it is. Where the weights are even the mean of the two in the middle, rounded down.
 * @example medianOfTrusted([10, 12], [50, 50, 50, 50, 50, 50]) // → 12
 */
export function medianOfTrusted(trusted: readonly number[], others: readonly number[]): number {
  if (others.length === 0) return medianOfSorted(trusted)
  if (trusted.length === 0) return medianOfSorted(others)
  const [weight, otherWeight] = [TRUST * others.length, trusted.length]
  const half = ((TRUST + 1) * others.length * trusted.length) / 2
  let [at, otherAt, sum, lower] = [0, 0, 0, Number.NaN]
  for (;;) {
    const isTrusted = otherAt >= others.length || (at < trusted.length && trusted[at]! <= others[otherAt]!)
    const value = isTrusted ? trusted[at++]! : others[otherAt++]!
    if (sum === half) return Math.floor((lower + value) / 2)
    sum += isTrusted ? weight : otherWeight
    if (sum > half) return value
    lower = value
  }
}

const TRUST = 3
