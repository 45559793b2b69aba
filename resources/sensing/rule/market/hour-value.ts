/**
 * One value of many in a part of a day: their mean, of levels in decibels that of the powers (ISO 1996-1: an equivalent level). Sums are whole and
 * exact, so in whatever order and in whatever epochs values come in, it is the same.
 */
import { levelOf, power } from '../alone/add-levels.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'

const TENTHS = 10
const isLevel = ({ unit }: SteppedQuantity) => unit === 'dB'

/** What a value adds to the sum. */
export function summand(quantity: SteppedQuantity, steps: number): bigint {
  return isLevel(quantity) ? power(Math.round(steps * quantity.resolution * TENTHS)) : BigInt(steps)
}

/** In steps, to the nearest, half towards the larger. @param count above zero */
export function meanOf(quantity: SteppedQuantity, count: number, sum: bigint): number {
  const many = BigInt(count)
  if (isLevel(quantity)) return Math.round(levelOf(sum / many) / (quantity.resolution * TENTHS))
  const [twice, of] = [2n * sum + many, 2n * many]
  const down = twice / of
  return Number(twice % of < 0n ? down - 1n : down)
}
