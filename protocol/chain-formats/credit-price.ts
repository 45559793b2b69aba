/**
 * What credits cost: the same arithmetic as contracts/libraries/FeedPrice.sol and Credits.sol, to the last unit, so that whoever buys
 * sees beforehand what comes of it. Prices are in 10⁻¹⁸ USD; everything is rounded down, in favour of the network.
 */

/** Why there is no price, in the contract's order. */
export const DORMANT = [
  'no',
  'no_feed',
  'broken',
  'incomplete',
  'not_positive',
  'stale',
  'early',
  'too_low',
  'too_high',
  'sequencer_down',
  'sequencer_back',
] as const
export type Dormant = (typeof DORMANT)[number]

const [PPM, HOUR_S, DAY_S] = [1_000_000n, 3_600n, 86_400n]
const [FEED_DECIMALS, MOST_ANSWER] = [18, 10n ** 58n]
const WHOLE_TOKEN = 10n ** 18n

/** What `latestRoundData` answered, and how many decimals the feed has. */
export interface FeedRound {
  readonly roundId: bigint
  /** May be anything. */
  readonly answer: bigint
  /** Seconds since 1970. */
  readonly updatedAt: bigint
  readonly answeredInRound: bigint
  readonly decimals: number
}

export interface FeedBounds {
  readonly staleAfter: bigint
  readonly marginPpm: bigint
  readonly leastPrice: bigint
  readonly mostPrice: bigint
}

/**
 * The price that counts of a round, before it is held against how fast it may rise; or why none does.
 * @param now seconds since 1970
 * @example
 * const round = { roundId: 1n, answer: 2n * 10n ** 8n, updatedAt: 100n, answeredInRound: 1n, decimals: 8 }
 * const bounds = { staleAfter: 60n, marginPpm: 10_000n, leastPrice: 1n, mostPrice: 10n ** 19n }
 * judgeRound(round, bounds, 130n) // → { price: 1_980_000_000_000_000_000n, dormant: 'no' }
 */
export function judgeRound(
  { roundId, answer, updatedAt, answeredInRound, decimals }: FeedRound,
  { staleAfter, marginPpm, leastPrice, mostPrice }: FeedBounds,
  now: bigint,
): { readonly price: bigint; readonly dormant: Dormant } {
  const none = (dormant: Dormant) => ({ price: 0n, dormant })
  if (updatedAt === 0n || answeredInRound < roundId) return none('incomplete')
  if (answer <= 0n) return none('not_positive')
  if (updatedAt > now) return none('early')
  if (now - updatedAt > staleAfter) return none('stale')
  if (answer > MOST_ANSWER) return none('too_high')
  const price = scaled(answer, decimals)
  if (price < leastPrice) return none('too_low')
  if (price > mostPrice) return none('too_high')
  return { price: (price * (PPM - marginPpm)) / PPM, dormant: 'no' }
}

function scaled(answer: bigint, decimals: number): bigint {
  return decimals <= FEED_DECIMALS
    ? answer * 10n ** BigInt(FEED_DECIMALS - decimals)
    : answer / 10n ** BigInt(decimals - FEED_DECIMALS)
}

export interface Anchored {
  /** As it was when somebody looked last. */
  readonly anchor: bigint
  /** Seconds since then: an hour counts at most. */
  readonly elapsed: bigint
  readonly risePpm: bigint
}

/**
 * What counts of a price, and the anchor from then on: it follows what a feed says, up by e^rise in a day at most, down by as much in an hour.
 * @example follow(40n, { anchor: 1_000n, elapsed: 3_600n, risePpm: 480_000n }) // → { counts: 40n, next: 675n }
 * @example follow(4_000n, { anchor: 1_000n, elapsed: 86_400n, risePpm: 480_000n }) // → { counts: 1_020n, next: 1_020n }
 */
export function follow(
  price: bigint,
  { anchor, elapsed, risePpm }: Anchored,
): { readonly counts: bigint; readonly next: bigint } {
  const seen = elapsed > HOUR_S ? HOUR_S : elapsed
  const most = anchor + (anchor * risePpm * seen) / (PPM * DAY_S)
  const least = (anchor * PPM * HOUR_S) / (PPM * HOUR_S + risePpm * seen)
  const counts = price < most ? price : most
  return { counts, next: counts > least ? counts : least }
}

/** What a credit is: 10⁻¹⁸ USD for a whole one, and its decimals. */
export interface CreditUnit {
  readonly usd: bigint
  readonly decimals: number
}

/**
 * Base units of credits for base units of the token, which has 18 decimals.
 * @example creditsForTokens(10n ** 18n, 2n * 10n ** 18n, { usd: 10n ** 18n, decimals: 6 }) // → 2_000_000n
 */
export function creditsForTokens(tokens: bigint, price: bigint, { usd, decimals }: CreditUnit): bigint {
  return (tokens * (price * 10n ** BigInt(decimals))) / (usd * WHOLE_TOKEN)
}

/**
 * The same for stable money, at par.
 * @example creditsForMoney(5_000_000n, 6, { usd: 10n ** 18n, decimals: 6 }) // → 5_000_000n
 */
export function creditsForMoney(money: bigint, moneyDecimals: number, { usd, decimals }: CreditUnit): bigint {
  return (money * (WHOLE_TOKEN * 10n ** BigInt(decimals))) / (usd * 10n ** BigInt(moneyDecimals))
}

/**
 * The fewest tokens that so many credits come of; undefined where no number does.
 * @example tokensForCredits(2_000_000n, 2n * 10n ** 18n, { usd: 10n ** 18n, decimals: 6 }) // → 10n ** 18n
 */
export function tokensForCredits(
  credits: bigint,
  price: bigint,
  { usd, decimals }: CreditUnit,
): bigint | undefined {
  if (price <= 0n) return undefined
  return ceilDiv(credits * usd * WHOLE_TOKEN, price * 10n ** BigInt(decimals))
}

/**
 * The least money that so many credits come of.
 * @example moneyForCredits(5_000_000n, 6, { usd: 10n ** 18n, decimals: 6 }) // → 5_000_000n
 */
export function moneyForCredits(
  credits: bigint,
  moneyDecimals: number,
  { usd, decimals }: CreditUnit,
): bigint {
  return ceilDiv(credits * usd * 10n ** BigInt(moneyDecimals), WHOLE_TOKEN * 10n ** BigInt(decimals))
}

function ceilDiv(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by
}
