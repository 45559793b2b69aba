/**
 * H3 cells as whole numbers: of an index only what is left of its resolution, below 2^52. Sorted they lie near each other, so that
 * a list of them is short; a parent is a division. Integer arithmetic alone, the same on every machine.
 */

/** Of each digit of an index that is finer than the resolution: all bits set. */
const FINEST = 15
const DIGIT = 8
const BASE_CELLS = 122
const PENTAGONS = new Set([4, 14, 24, 38, 49, 58, 63, 72, 83, 97, 107, 117])

/**
 * @param cell a valid H3 index of the resolution
 * @example numberOfCell('89283082803ffff', 9) // → 2_697_071_104
 */
export function numberOfCell(cell: string, resolution: number): number {
  return Math.floor(Number.parseInt(cell.slice(2), 16) / DIGIT ** (FINEST - resolution))
}

/**
 * The index again.
 * @example cellOfNumber(numberOfCell('89283082803ffff', 9), 9) // → '89283082803ffff'
 */
export function cellOfNumber(number: number, resolution: number): string {
  const below = DIGIT ** (FINEST - resolution)
  return `8${resolution.toString(16)}${(number * below + below - 1).toString(16).padStart(13, '0')}`
}

/**
 * The number of the cell that it lies in.
 * @example parentNumber(numberOfCell('89283082803ffff', 9), 9, 5) === numberOfCell('85283083fffffff', 5) // → true
 */
export function parentNumber(number: number, resolution: number, of: number): number {
  return Math.floor(number / DIGIT ** (resolution - of))
}

/**
 * Whether there is such a cell.
 * @example isCellNumber(-1, 9) // → false
 */
export function isCellNumber(number: number, resolution: number): boolean {
  const base = Math.floor(number / DIGIT ** resolution)
  if (!(Number.isSafeInteger(number) && number >= 0 && base < BASE_CELLS)) return false
  let first = 0
  let rest = number - base * DIGIT ** resolution
  for (let at = 0; at < resolution; at++) {
    const digit = rest % DIGIT
    if (digit === DIGIT - 1) return false
    if (digit !== 0) first = digit
    rest = (rest - digit) / DIGIT
  }
  return !(first === 1 && PENTAGONS.has(base))
}
