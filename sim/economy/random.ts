/** Chance by seed, a stream for each purpose: what one asks for never moves another's, so two sets of rules meet the same luck. mulberry32. */
export interface Stream {
  /** 0 ≤ x < 1. */
  uniform(): number
  /** Mean 0, variance 1. */
  normal(): number
}

/** @param purpose any name; the same seed and name give the same numbers on every machine. */
export function streamOf(seed: number, purpose: string): Stream {
  let state = seed >>> 0
  for (const letter of purpose) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // Two draws each, none kept: how many there were says where the stream stands.
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal }
}
