/** How a resource's pool is shared, in a sentence, from what the rules say as plain data. These words are English; a page brings its own. */

export const REWARD_WORDS = {
  fullUnits: (units: string) => `shared in proportion; all of the pool from ${units} units a day`,
  perUnit: (rate: string) => `a fixed ${rate} a unit`,
  use: (part: string, price: string) =>
    `for use, in proportion to what was burned for each: at most ${part} of that in tokens, reckoned at ${price} each`,
  availability: (share: string, units: string, use: string) =>
    `${share} of the pool for being there, in full from ${units} units a day; the rest ${use}`,
  washable: (sentence: string) =>
    `${sentence}. More can come back than is burned: whoever pays oneself gains`,
} as const

/** As in another language. */
export type RewardWords = {
  readonly [Key in keyof typeof REWARD_WORDS]: (...given: Parameters<(typeof REWARD_WORDS)[Key]>) => string
}

/** How figures look where the sentence stands. */
export interface RewardStyle {
  readonly words: RewardWords
  readonly rate: (baseUnits: bigint) => string
  readonly price: (baseUnits: bigint) => string
  readonly count: (units: bigint) => string
  readonly percent: (ppm: number) => string
}

const PPM = 1_000_000

/**
 * @param policy as the rules describe it: amounts are decimal strings
 * @example
 * const show = { rate: String, price: String, count: String, percent: (ppm: number) => `${ppm / 10_000} %` }
 * rewardSentence({ kind: 'per-unit', rate: '5' }, { words: REWARD_WORDS, ...show }) // → 'a fixed 5 a unit'
 */
export function rewardSentence(policy: Readonly<Record<string, unknown>>, style: RewardStyle): string {
  const { words, rate, price, count, percent } = style
  const full = count(digitsOf(policy['fullUnitsADay']))
  if (policy['kind'] === 'per-unit') return words.perUnit(rate(digitsOf(policy['rate'])))
  if (policy['kind'] !== 'use') return words.fullUnits(full)
  const [part, there] = [Number(policy['partPpm'] ?? 0), Number(policy['availabilityPpm'] ?? 0)]
  const use = words.use(percent(part), price(digitsOf(policy['price'])))
  const said = there === 0 ? use : words.availability(percent(there), full, use)
  return part < PPM ? said : words.washable(said)
}

function digitsOf(value: unknown): bigint {
  return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n
}
