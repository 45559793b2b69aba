/** Numbers, amounts and days as the language that is spoken writes them. For showing only: nothing is computed from these texts. */
import { type Asset, fractionFor } from '../../../client/format.ts'
import { formatAmount } from '../../../protocol/amounts/amount.ts'
import { localeNow } from './language.ts'

const MAX_TOKEN_DIGITS = 2

/** So many digits after the point, and no groups. @example fixed(99.84, 1) // → '99.8' */
export function fixed(value: number, digits: number): string {
  // By toFixed, as everything else rounds: Intl rounds 0.15 by what is written, toFixed by what is stored.
  return exact(value.toFixed(digits), false)
}

/** In groups, with at most so many digits after the point. @example number(1234.56, 1) // → '1,234.6' */
export function number(value: number, digits = 3): string {
  return value.toLocaleString(localeNow(), { maximumFractionDigits: digits })
}

/** @example formatCount(1234567) // → '1,234,567' */
export function formatCount(count: number | bigint): string {
  return count.toLocaleString(localeNow())
}

/**
 * `1,234.56 SUN`, `0.50 USD`. Rounds towards zero: nobody is shown more than there is; and a little is not shown as nothing.
 * @param minFraction digits after the point that are there whatever they are, as in a column
 */
export function formatAsset(
  amount: bigint,
  { symbol, decimals }: Asset,
  maxFraction: number = MAX_TOKEN_DIGITS,
  minFraction = 0,
): string {
  const shown = fractionFor(amount, decimals, maxFraction)
  const [whole = '', fraction = ''] = formatAmount(amount, decimals, { maxFraction: shown }).split('.')
  // Half a dollar has cents.
  const cents = fraction.padEnd(fraction === '' ? minFraction : Math.max(minFraction, 2), '0')
  return `${exact(cents === '' ? whole : `${whole}.${cents}`, true)} ${symbol}`
}

/** `1.8 MB`, in powers of a thousand. @example formatBytes(1_834_000) // → '1.8 MB' */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const
  let [value, unit] = [bytes, 0]
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000
  return `${unit === 0 ? value : fixed(value, value < 99.95 ? 1 : 0)} ${units[unit]}`
}

/** `Mon 1 Aug 2016`. */
export function formatDay(ms: number, timeZone: string): string {
  const parts = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(localeNow(), parts).format(ms).replaceAll(',', '')
}

/** Digits with a point, however many: no figure is lost on the way. */
function exact(digits: string, useGrouping: boolean): string {
  const fraction = digits.split('.')[1]?.length ?? 0
  return new Intl.NumberFormat(localeNow(), {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    useGrouping: useGrouping ? 'auto' : false,
  }).format(digits as Intl.StringNumericLiteral)
}
