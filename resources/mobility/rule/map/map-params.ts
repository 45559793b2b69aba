/** What a network's builder chooses about the map that is made of all drives, checked once. */
import { formatAmount, parseAmount } from '../../../../protocol/amounts/amount.ts'
import { formatDuration, parseDuration } from '../../../../protocol/duration.ts'
import { shareIn, showShare } from '../freshness-params.ts'

export interface MapOptions {
  /** A row of the map is of so many owners at least, on so many days; 5 and 2 unless said. */
  readonly owners?: number
  readonly days?: number
  /** Speeds are told in steps of so many km/h, so that who knows all but one of a row's owners does not read the last one's; 5 unless said. */
  readonly step?: number
  /** Only owners count of whom a voucher names the person (`person`); any that is vouched for counts unless said. */
  readonly persons?: boolean
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
  readonly stepKmh: number
  readonly needsPersons: boolean
  readonly keepDays: number
  /** With six decimals. */
  readonly microPrice: bigint
  readonly feePpm: number
}

const [DAY_MS, PRICE_DECIMALS] = [86_400_000, 6]
const [MOST_OWNERS, MOST_DAYS, MOST_KEEP, MOST_STEP] = [50, 14, 90, 50]

/** @throws {TypeError} naming the option and what would be right. */
export function readMap(options: MapOptions): MapParams {
  const owners = options.owners ?? 5
  const days = options.days ?? 2
  if (!Number.isSafeInteger(owners) || owners < 2 || owners > MOST_OWNERS)
    throw new TypeError(`mobility.map.owners: a whole number from 2 to ${MOST_OWNERS}, got ${owners}`)
  if (!Number.isSafeInteger(days) || days < 1 || days > MOST_DAYS)
    throw new TypeError(`mobility.map.days: a whole number from 1 to ${MOST_DAYS}, got ${days}`)
  const stepKmh = options.step ?? 5
  if (!Number.isSafeInteger(stepKmh) || stepKmh < 1 || stepKmh > MOST_STEP)
    throw new TypeError(`mobility.map.step: a whole number from 1 to ${MOST_STEP}, got ${stepKmh}`)
  const keepDays = parseDuration(options.keep ?? '28d') / DAY_MS
  if (!Number.isSafeInteger(keepDays) || keepDays < days || keepDays > MOST_KEEP)
    throw new TypeError(`mobility.map.keep: whole days, from ${days}d to ${MOST_KEEP}d, got ${options.keep}`)
  const microPrice = parseAmount(options.price ?? '1', PRICE_DECIMALS)
  if (microPrice < 0n) throw new TypeError(`mobility.map.price: 0 or more, got ${options.price}`)
  const needsPersons = options.persons ?? false
  const feePpm = shareIn('map.fee', options.fee ?? '5%')
  return { owners, days, stepKmh, needsPersons, keepDays, microPrice, feePpm }
}

/** The options again, nothing left open. */
export function describeMap(params: MapParams) {
  const { owners, days, stepKmh, needsPersons, keepDays, microPrice, feePpm } = params
  return {
    owners,
    days,
    step: stepKmh,
    persons: needsPersons,
    keep: formatDuration(keepDays * DAY_MS),
    price: formatAmount(microPrice, PRICE_DECIMALS),
    fee: showShare(feePpm),
  }
}

/** Base units for so many rows, rounded up. */
export function priceOf(rows: number, { microPrice }: MapParams, paymentDecimals: number): bigint {
  const whole = microPrice * BigInt(rows) * 10n ** BigInt(paymentDecimals)
  const of = 1_000n * 10n ** BigInt(PRICE_DECIMALS)
  return (whole + of - 1n) / of
}
