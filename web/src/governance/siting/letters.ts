/** What a site is called on its map and in its table: A to Z, then AA. */

/** @example letterOf(27) // → 'AB' */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`
}
