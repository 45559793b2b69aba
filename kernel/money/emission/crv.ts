/**
 * CRV's schedule (curvefi/curve-dao-contracts, ERC20CRV.vy): a rate a second that falls once a period by a divisor, there
 * 2^(1/4) a year. Integers as there: the rate is floored, then multiplied by the seconds, so what the floor leaves is never emitted.
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { MOST_ROWS, type Row, totalByRows } from './rows.ts'
import { wholeSeconds } from './seconds.ts'

const ONE = 10n ** 18n

export interface Crv {
  readonly kind: 'crv'
  /** Base units of the first period, before its rate is floored. */
  readonly first: bigint
  readonly everyMs: number
  /** The rate is divided by it once a period; 10^18 is one. */
  readonly divisor: bigint
}

/**
 * @param options.divisor above 1, with 18 decimals at most; CRV's own, a quarter less in about a year and a half, unless said.
 * @example crv({ first: '274_815_283', every: '1y' })
 */
export function crv(options: {
  readonly first: string
  readonly every: string
  readonly divisor?: string
}): Crv {
  return {
    kind: 'crv',
    first: parseAmount(options.first, TOKEN_DECIMALS),
    everyMs: wholeSeconds('every', options.every),
    divisor: parseAmount(options.divisor ?? '1.189207115002721024', 18),
  }
}

/** Base units a second in each period, as many as the chain can hold. */
export function crvRates({ first, everyMs, divisor }: Crv): readonly bigint[] {
  const rates: bigint[] = []
  for (let rate = first / BigInt(everyMs / 1000); rates.length < MOST_ROWS - 1; rate = (rate * ONE) / divisor)
    rates.push(rate)
  return rates
}

/** A row a period: between two the rate stays the same, so the line is exact. After the last nothing is emitted. */
export function crvRows(policy: Crv): readonly Row[] {
  const every = BigInt(policy.everyMs / 1000)
  const rows: Row[] = [{ seconds: 0n, total: 0n }]
  let total = 0n
  for (const [period, rate] of crvRates(policy).entries()) {
    total += rate * every
    rows.push({ seconds: every * BigInt(period + 1), total })
  }
  return rows
}

export function crvTotal(policy: Crv, seconds: bigint): bigint {
  return totalByRows(crvRows(policy), seconds)
}
