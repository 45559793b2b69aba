/**
 * What a ride costs, by its terms: start + perKm × km + perMinute × minutes, rounded down to a base unit once; both sides compute it
 * bit for bit. What is burned of it comes on top, rounded up.
 */
export interface Terms {
  /** Base units of the payment asset. */
  readonly start: bigint
  readonly perKm: bigint
  readonly perMinute: bigint
}

/** How far and how long: what was agreed to expect, or what somebody measured. */
export interface Way {
  readonly metres: number
  readonly seconds: number
}

export const ALL_PPM = 1_000_000
const [KM_M, MINUTE_S] = [1_000n, 60n]

/** @example fareOf({ start: 2n, perKm: 10n, perMinute: 3n }, { metres: 1_500, seconds: 90 }) // → 21n */
export function fareOf({ start, perKm, perMinute }: Terms, { metres, seconds }: Way): bigint {
  const perWay = perKm * BigInt(metres) * MINUTE_S + perMinute * BigInt(seconds) * KM_M
  return start + perWay / (KM_M * MINUTE_S)
}

/** Rounded down. @example partOf(101n, 200_000) // → 20n */
export function partOf(amount: bigint, ppm: number): bigint {
  return (amount * BigInt(ppm)) / BigInt(ALL_PPM)
}

/** Rounded up: no fare is so small that nothing is burned. @example feeOn(101n, 50_000) // → 6n */
export function feeOn(amount: bigint, feePpm: number): bigint {
  const all = BigInt(ALL_PPM)
  return (amount * BigInt(feePpm) + all - 1n) / all
}

/** What a rider pays at most for a ride of that price, whatever is said of it: it is agreed before it gets in. */
export function mostOf(quote: bigint, unsignedPpm: number): bigint {
  return quote + partOf(quote, unsignedPpm)
}

/** What is set aside for it. */
export function reserveOf(
  quote: bigint,
  { unsignedPpm, feePpm }: { unsignedPpm: number; feePpm: number },
): bigint {
  const most = mostOf(quote, unsignedPpm)
  return most + feeOn(most, feePpm)
}
