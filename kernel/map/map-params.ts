/** What a network's builder chooses about a map that is made of what many say, checked once. */
import { formatAmount, parseAmount } from '../../protocol/amounts/amount.ts'
import { formatDuration, parseDuration } from '../../protocol/duration.ts'
import { readShare, readWhole, showShare } from './read-options.ts'

export interface MapOptions {
  /** A row of the map is of so many owners at least, on so many days; 5 and 2 unless said. */
  readonly owners?: number
  readonly days?: number
  /** A row stands for so long, and what is not enough for one waits for so long; `'28d'` unless said. */
  readonly keep?: string
  /** For a thousand rows, in units of what members pay with; `'1'` unless said. */
  readonly price?: string
  /** Burned on top of what consumers pay; `'5%'` unless said. */
  readonly fee?: string
}

export interface MapParams {
  readonly owners: number
  readonly days: number
  readonly keepDays: number
  /** With six decimals. */
  readonly microPrice: bigint
  readonly feePpm: number
}

const [DAY_MS, PRICE_DECIMALS] = [86_400_000, 6]
const [MOST_OWNERS, MOST_DAYS, MOST_KEEP] = [50, 14, 90]

/** @param name of the option, such as `mobility.map` @throws {TypeError} naming the option and what would be right. */
export function readMap(options: MapOptions, name: string): MapParams {
  const owners = readWhole(`${name}.owners`, options.owners ?? 5, 2, MOST_OWNERS)
  const days = readWhole(`${name}.days`, options.days ?? 2, 1, MOST_DAYS)
  const keepDays = parseDuration(options.keep ?? '28d') / DAY_MS
  if (!Number.isSafeInteger(keepDays) || keepDays < days || keepDays > MOST_KEEP)
    throw new TypeError(`${name}.keep: whole days, from ${days}d to ${MOST_KEEP}d, got ${options.keep}`)
  const microPrice = parseAmount(options.price ?? '1', PRICE_DECIMALS)
  if (microPrice < 0n) throw new TypeError(`${name}.price: 0 or more, got ${options.price}`)
  return { owners, days, keepDays, microPrice, feePpm: readShare(`${name}.fee`, options.fee ?? '5%') }
}

/** The options again, nothing left open. */
export function describeMap({ owners, days, keepDays, microPrice, feePpm }: MapParams) {
  return {
    owners,
    days,
    keep: formatDuration(keepDays * DAY_MS),
    price: formatAmount(microPrice, PRICE_DECIMALS),
    fee: showShare(feePpm),
  }
}

/** Base units for so many rows, rounded up. */
export function priceOf(
  rows: number,
  { microPrice }: Pick<MapParams, 'microPrice'>,
  paymentDecimals: number,
): bigint {
  const whole = microPrice * BigInt(rows) * 10n ** BigInt(paymentDecimals)
  const of = 1_000n * 10n ** BigInt(PRICE_DECIMALS)
  return (whole + of - 1n) / of
}
