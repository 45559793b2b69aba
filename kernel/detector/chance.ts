/**
 * Chance that can be had again, for cheats that a detector is trained on. Only trainers use it: what settles an epoch has no chance
 * but the epoch's seed. mulberry32.
 */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number
  /** About normal: mean 0, variance 1. */
  normal(): number
}

/** The same seed gives the same numbers, on every machine. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => {
    // Twelve even ones together: no logarithm, which machines may round differently.
    let sum = -6
    for (let index = 0; index < 12; index++) sum += next()
    return sum
  }
  return { next, normal }
}
