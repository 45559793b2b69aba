/**
 * Counters of 32 bits begin again after their last number. A fall from near the top to near the bottom is such a wrap and goes on
 * counting; any other fall is handed on as it is, and judged by the network as a reset.
 */

const RANGE = 2 ** 32
const NEAR_PART = 1 / 16

/**
 * @param rangeNow where the counter ends now, in the units that it is handed: a scaled counter ends elsewhere, one of 64 bits never
 * @example
 * const count = createWrapCounter()
 * count(4_294_967_000)
 * count(500) // 2 ** 32 + 500
 */
export function createWrapCounter(rangeNow: () => number = () => RANGE): (raw: number) => number {
  let [before, previous] = [0, 0]
  return raw => {
    const range = rangeNow()
    if (previous > range * (1 - NEAR_PART) && raw < range * NEAR_PART) before += range
    previous = raw
    return raw + before
  }
}
