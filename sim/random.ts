/** Chance that can be had again: the same seed gives the same numbers, on every machine. mulberry32. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  /** True in `part` of all cases. */
  chance(part: number): boolean
  pick<T>(items: readonly T[]): T
  /** Another source, whose numbers do not depend on how many this one gives. */
  fork(): Random
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: part => next() < part,
    pick: items => items[Math.floor(next() * items.length)]!,
    fork: () => createRandom(Math.floor(next() * 2 ** 32)),
  }
}
