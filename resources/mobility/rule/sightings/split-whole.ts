/** Equal parts of a whole number that come to it exactly: the first have what is left over. */

/** @example splitWhole(10, 3) // → [4, 3, 3] */
export function splitWhole(whole: number, parts: number): readonly number[] {
  const each = Math.floor(whole / parts)
  return Array.from({ length: parts }, (_, at) => each + (at < whole - each * parts ? 1 : 0))
}
