/** Medians of whole numbers, whole again. */

/** Of an even number the mean of the middle two, rounded down. `values` may be in any order and stays as it is. */
export function medianOf(values: readonly number[]): number {
  return medianOfSorted(values.toSorted((a, b) => a - b))
}

/** As `medianOf`, of values in ascending order. 0 of none. */
export function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.floor(((sorted[middle - 1] ?? 0) + upper) / 2)
}
