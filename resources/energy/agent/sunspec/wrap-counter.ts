/**
 * Counters of 32 bits begin again after 2^32 − 1. A fall from near the top to near the bottom is such a wrap and goes on
 * counting; any other fall is handed on as it is, and judged by the network as a reset.
 */

const RANGE = 2 ** 32
const NEAR = 2 ** 28

export function createWrapCounter(): (raw: number) => number {
  let wraps = 0
  let previous = 0
  return raw => {
    if (previous > RANGE - NEAR && raw < NEAR) wraps++
    previous = raw
    return raw + wraps * RANGE
  }
}
