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
