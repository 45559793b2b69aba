/**
 * How a pool is shared among the contributions of one resource. A policy is data in the rules, so a network changes
 * it by vote, and no other part knows which one is in force.
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from './token-decimals.ts'

const PPM = 1_000_000n
const MOST_PART_PPM = 10_000_000

export type RewardPolicy =
  /**
   * In proportion to units × quality: the whole pool where there are at least `fullUnitsADay`, a day, of full quality, and
   * with fewer so much a unit as with so many; 0 for the whole pool, however few they are.
   */
  | { readonly kind: 'proportional'; readonly fullUnitsADay: bigint }
  /** A fixed price a unit of full quality; the pool is the ceiling, and what is left of it is never issued. */
  | { readonly kind: 'per-unit'; readonly rate: bigint }
  | UseWeighted

/**
 * A part of the pool for being there, shared as `proportional` does, and the rest for use: in proportion to what was burned for a
 * contributor's use (use-weights.ts), and at most so many tokens as are worth a part of that.
 */
export interface UseWeighted {
  readonly kind: 'use'
  /** Of the pool, 0 to 1_000_000. */
  readonly availabilityPpm: number
  /** As of `proportional`, for the part for being there. */
  readonly fullUnitsADay: bigint
  /** Of what was burned, at most that is given back in tokens: from 1_000_000 up paying oneself pays. */
  readonly partPpm: number
  /** The most that a token is reckoned to be worth: base units of the payment asset for a whole one. */
  readonly price: bigint
}

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

/**
 * What members paid for use weighs its contributors.
 *
 *   P / (f·V) ≤ part, at any price of the token up to `mostPrice`: P what is issued by use, f·V what was burned of the volume V
 *
 * Law: any set of accounts that pay each other gains tokens worth at most `part` of what was burned of it, so below 100 % it loses.
 * @throws {TypeError} naming the field and what would be right.
 * @example useWeighted({ availability: '20%', part: '90%', mostPrice: '0.10', decimals: 6 })
 */
export function useWeighted(options: {
  /** Of the pool, for being there: none unless said. */
  readonly availability?: string
  /** As of `proportional`. */
  readonly fullUnitsADay?: bigint
  /** Of what was burned, at most that is given back in tokens. */
  readonly part: string
  /** From 100 % up only where that is said: then whoever pays oneself gains, and the network pays for invented use. */
  readonly evenIfPayingOneselfPays?: true
  readonly mostPrice: string
  /** Of the payment asset. */
  readonly decimals: number
}): UseWeighted {
  const { availability = '0%', fullUnitsADay = 0n, part, mostPrice, decimals } = options
  const [availabilityPpm, partPpm] = [readPpm('availability', availability), readPpm('part', part)]
  if (partPpm >= PPM && options.evenIfPayingOneselfPays !== true)
    throw new TypeError(`rewards.part: below 100 %, or paying oneself would pay, got "${part}"`)
  const policy: UseWeighted = {
    kind: 'use',
    availabilityPpm: Number(availabilityPpm),
    fullUnitsADay,
    partPpm: Number(partPpm),
    price: parseAmount(mostPrice, decimals),
  }
  checkUseWeighted('rewards', policy)
  return policy
}

/** By resource: the most that a token is reckoned to be worth, where rewards follow use. */
export function usePrices({
  rewards,
}: {
  readonly rewards: Readonly<Record<string, RewardPolicy>>
}): ReadonlyMap<string, bigint> {
  const entries = Object.entries(rewards)
  return new Map(entries.flatMap(([name, policy]) => (policy.kind === 'use' ? [[name, policy.price]] : [])))
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkUseWeighted(
  at: string,
  { availabilityPpm, fullUnitsADay, partPpm, price }: UseWeighted,
): void {
  const isWithin = (ppm: number, most: number) => Number.isSafeInteger(ppm) && ppm >= 0 && ppm <= most
  if (!isWithin(availabilityPpm, Number(PPM)))
    throw new TypeError(`${at}.availability: 0 % to 100 %, got ${availabilityPpm} ppm`)
  if (!isWithin(partPpm, MOST_PART_PPM)) throw new TypeError(`${at}.part: 0 % to 1000 %, got ${partPpm} ppm`)
  if (fullUnitsADay < 0n) throw new TypeError(`${at}.fullUnitsADay: from 0, got ${fullUnitsADay}`)
  if (price <= 0n) throw new TypeError(`${at}.mostPrice: above 0, at the digits of the payment asset`)
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
