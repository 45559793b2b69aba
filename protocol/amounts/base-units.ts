/**
 * Prices of storage as people's software writes them down (a registration's details, a configuration): decimal digits, or a
 * number where that loses none. In messages and states they are digits alone.
 */
import { amount } from '../words/fields.ts'

/**
 * Base units, below 2^128; undefined for what is no price.
 * @example readPrice('2500000') // → 2500000n
 */
export function readPrice(value: unknown): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined
  return typeof value === 'string' ? amount.read(value) : undefined
}
