/** A whole number of a report: JSON writes large ones as digits. */

/**
 * Undefined for what is none.
 * @example toWhole('18446744073709551616') // → 18446744073709551616n
 */
export function toWhole(value: string | number | boolean | undefined): bigint | undefined {
  return typeof value === 'string' || typeof value === 'number' ? BigInt(value) : undefined
}
