/**
 * How a pool is shared among the contributions of one resource. A policy is data in the rules, so a network changes
 * it by vote, and no other part knows which one is in force.
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from './emission/token-decimals.ts'

const PPM = 1_000_000n

export type RewardPolicy =
  /**
   * In proportion to units × quality: the whole pool where there are at least `fullUnitsADay`, a day, of full quality, and
   * with fewer so much a unit as with so many; 0 for the whole pool, however few they are.
   */
  | { readonly kind: 'proportional'; readonly fullUnitsADay: bigint }
  /** A fixed price a unit of full quality; the pool is the ceiling, and what is left of it is never issued. */
  | { readonly kind: 'per-unit'; readonly rate: bigint }

/** @param fullUnitsADay units of full quality a day from which up the whole pool is paid; 0 unless said: from the first unit up. */
export function proportional(fullUnitsADay = 0n): RewardPolicy {
  if (fullUnitsADay < 0n) throw new TypeError(`rewards: fullUnitsADay is from 0, got ${fullUnitsADay}`)
  return { kind: 'proportional', fullUnitsADay }
}

/** Nothing is minted for it: its contributors live of what they are paid. */
export function unrewarded(): RewardPolicy {
  return { kind: 'per-unit', rate: 0n }
}

export interface Backing {
  /** What is burned of each payment, as the resource has it, e.g. `'1%'`. */
  readonly fee: string
  /** The part of it that is given back in tokens, below 100 %. */
  readonly part: string
  /** The most that a token is reckoned to be worth, in the currency: above that the law below does not hold, so a vote raises it in time. */
  readonly mostPrice: string
  /** Of the payment asset. */
  readonly decimals: number
}

/**
 * For a resource whose units are payments: so many tokens a base unit that is paid, as are surely worth less than what is
 * burned of it.
 *
 *   rate × mostPrice = part × fee < fee
 *
 * Law: whoever pays oneself, through however many accounts, loses at least (1 − part) of what was burned, at any price of the
 * token up to `mostPrice`. Rounded down.
 * @throws {TypeError} naming the field and what would be right.
 */
export function backed({ fee, part, mostPrice, decimals }: Backing): RewardPolicy {
  const [feePpm, partPpm] = [readPpm('fee', fee), readPpm('part', part)]
  if (partPpm >= PPM)
    throw new TypeError(`rewards.part: below 100 %, or paying oneself would pay, got "${part}"`)
  const price = parseAmount(mostPrice, TOKEN_DECIMALS)
  if (price <= 0n) throw new TypeError(`rewards.mostPrice: above 0, got "${mostPrice}"`)
  const one = 10n ** BigInt(TOKEN_DECIMALS)
  const rate = (feePpm * partPpm * one * one) / (PPM * PPM * price * 10n ** BigInt(decimals))
  return { kind: 'per-unit', rate }
}

function readPpm(name: string, text: string): bigint {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?\s?%$/.exec(text)
  if (match === null) throw new TypeError(`rewards.${name}: a percentage such as 1%, not "${text}"`)
  return BigInt(match[1]!) * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'))
}

/** @param rate tokens for one unit at full quality, e.g. `'0.002'` for each Wh. */
export function perUnit(rate: string): RewardPolicy {
  return { kind: 'per-unit', rate: parseAmount(rate, TOKEN_DECIMALS) }
}
