/**
 * What devices of a model spend their owner's money on, as their resource says it; and the terms that an owner is asked for when
 * one comes in: so much a day, for a year.
 */
import { formatAmount } from '../protocol/amounts/amount.ts'
import type { Address, SubjectId } from '../protocol/ids.ts'
import type { AllowanceTerms } from '../protocol/words/allowance.ts'

export interface Spender {
  /** As it is registered, e.g. `energy/meter`. */
  readonly model: string
  /** How "May this device …?" goes on. */
  readonly does: string
  /** What is proposed for a day, in units of what members pay with. */
  readonly amount: string
}

export const [ALLOWED_DAYS, DAY_S] = [365, 86_400]

/** @example questionOf({ model: 'a/b', does: 'buy for you', amount: '5' }, 'meter', 'USD') // → 'May meter buy for you, up to 5 USD a day?' */
export function questionOf({ does, amount }: Spender, name: string, symbol: string): string {
  return `May ${name} ${does}, up to ${amount} ${symbol} a day?`
}

export interface DayTerms extends Pick<AllowanceTerms, 'account' | 'asset' | 'nonce'> {
  readonly device: SubjectId
  readonly account: Address
  /** Base units a day. */
  readonly amount: bigint
  /** Network time, seconds. */
  readonly nowS: number
}

/**
 * So much a day for a year, and in all what that makes.
 * @example dayTerms({ account: '0x…', device: '…', asset: '0x…', amount: 5n, nowS: 0, nonce: 0 }).total // → 1825n
 */
export function dayTerms({ account, device, asset, amount, nowS, nonce }: DayTerms): AllowanceTerms {
  const until = nowS + ALLOWED_DAYS * DAY_S
  const total = amount * BigInt(ALLOWED_DAYS)
  return { account, subject: device, asset, amount, period: DAY_S, total, until, nonce }
}

/**
 * `5 USD a day`, `5 USD every 12 hours`.
 * @example periodWords(5_000_000n, 86_400_000, 6, 'USD') // → '5 USD a day'
 */
export function periodWords(amount: bigint, periodMs: number, decimals: number, symbol: string): string {
  const text = `${formatAmount(amount, decimals)} ${symbol}`
  const hours = periodMs / 3_600_000
  if (hours === 24) return `${text} a day`
  if (hours === 168) return `${text} a week`
  if (hours % 24 === 0) return `${text} every ${hours / 24} days`
  return Number.isInteger(hours)
    ? `${text} every ${hours === 1 ? 'hour' : `${hours} hours`}`
    : `${text} every ${Math.round(periodMs / 1000)} s`
}
