/** Amounts, times and ids as people read them. For showing only: nothing is computed from these texts. */
import { formatAmount } from '../protocol/amounts/amount.ts'

const MAX_TOKEN_DIGITS = 2
const DAY_MS = 86_400_000

export interface Asset {
  readonly symbol: string
  readonly decimals: number
}

/** What members pay with: a stable asset, whatever its contract calls it. */
export const PAYMENT_SYMBOL = 'USD'

/** @example assetOf({ decimals: 6 }) // → { symbol: 'USD', decimals: 6 } */
export function assetOf(given: { readonly symbol?: string; readonly decimals: number }): Asset {
  return { symbol: given.symbol ?? PAYMENT_SYMBOL, decimals: given.decimals }
}

/**
 * `1,234.56 SUN`. Rounds towards zero: nobody is shown more than there is. What is less than its digits can say has as many as
 * its first two figures need: a little is not nothing.
 * @example formatAsset(1_234_567_890n, { symbol: 'USD', decimals: 6 }) // → '1,234.56 USD'
 */
export function formatAsset(
  amount: bigint,
  { symbol, decimals }: Asset,
  maxFraction: number = MAX_TOKEN_DIGITS,
): string {
  const shown = fractionFor(amount, decimals, maxFraction)
  return `${formatAmount(amount, decimals, { maxFraction: shown, group: true })} ${symbol}`
}

/**
 * Digits after the point that say something of an amount, where usually so many are shown.
 * @example fractionFor(13n, 6, 2) // → 6
 */
export function fractionFor(amount: bigint, decimals: number, usual: number): number {
  const digits = String(amount < 0n ? -amount : amount).length
  const isLost = amount !== 0n && digits <= decimals - usual
  return isLost ? Math.min(decimals, decimals - digits + 2) : usual
}

/**
 * `Mon 1 Aug 2016`, in the time zone that the network counts its days in.
 * @example formatDay(1470009600000, 'UTC') // → 'Mon 1 Aug 2016'
 */
export function formatDay(ms: number, timeZone: string): string {
  return part(ms, { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
}

/**
 * `Mon 1 Aug 2016 13:05`.
 * @example formatMoment(1470009600000, 'Europe/Berlin') // → 'Mon 1 Aug 2016 02:00'
 */
export function formatMoment(ms: number, timeZone: string): string {
  const clock = part(ms, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${formatDay(ms, timeZone)} ${clock}`
}

/**
 * When an epoch began, as exactly as tells it from the one before: the day, or the minute where an epoch is shorter than a day.
 * @example formatEpochStart({ startMs: 1470009600000, endMs: 1470013200000 }, 'UTC') // → 'Mon 1 Aug 2016 00:00'
 */
export function formatEpochStart(
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
  timeZone: string,
): string {
  return endMs - startMs < DAY_MS ? formatMoment(startMs, timeZone) : formatDay(startMs, timeZone)
}

/**
 * `0x8f3a…92c1`: enough to recognise, the whole is in the JSON and in `cairn explain`.
 * @example shortId('8f3a000000000000000000000000000000000000000000000000000000092c1') // → '8f3a…92c1'
 */
export function shortId(id: string): string {
  const prefix = id.startsWith('0x') ? 6 : 4
  return id.length <= prefix + 5 ? id : `${id.slice(0, prefix)}…${id.slice(-4)}`
}

/**
 * `1.8 MB`, in powers of a thousand.
 * @example formatBytes(1_834_000) // → '1.8 MB'
 */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const
  let [value, unit] = [bytes, 0]
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000
  return `${unit === 0 ? value : value.toFixed(value < 99.95 ? 1 : 0)} ${units[unit]}`
}

/**
 * Digits in groups of three.
 * @example formatCount(1234567) // → '1,234,567'
 */
export function formatCount(count: number | bigint): string {
  return count.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** @example formatSeconds(1540) // → '1.5 s' */
export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function part(ms: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(ms).replaceAll(',', '')
}
