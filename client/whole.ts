/** A whole number of a report: JSON writes large ones as digits. */

/** Undefined for what is none. */
export function toWhole(value: string | number | boolean | undefined): bigint | undefined {
  return typeof value === 'string' || typeof value === 'number' ? BigInt(value) : undefined
}
